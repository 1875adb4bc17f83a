/** A cut-off says what counts: reports and records until its end, and States on its day. Here the days go by at will. */
import { getIndicators } from "@angkor/contract/operations/get-indicators";
import { afterAll, beforeAll, expect, test } from "vitest";
import { focalPoint, isu } from "../../packages/domain/test/builders/index.ts";
import { openDatabase, type TestDatabase } from "../../packages/store/test/database.ts";
import { service } from "../documentation/service.ts";
import { aReport, nationalMoney } from "../http/cooperation-reports.ts";
import { aPlan } from "../http/records.ts";

let database: TestDatabase;
let ask: ReturnType<typeof service>;

const source = { citation: "Test data", verified: true };
const flags = [{ flag: "article5", from: "2000-01-01", reason: "Mined areas", source }];

const states = {
  KHM: { from: "2000-01-01" },
  UKR: { from: "2006-06-01", until: "2026-06-01" },
  TCD: { from: "1999-11-01" },
};

beforeAll(async () => {
  database = await openDatabase();
  ask = service(database.table);
  const at = "2026-01-02T08:00:00.000Z";
  for (const [iso3, party] of Object.entries(states)) {
    const body = { name: iso3, party: { ...party, source }, flags };
    await ask("recordState", { caller: isu, at, params: { iso3 }, body });
  }
  const window = { opensOn: "2026-01-01", mayReportLate: ["TCD"] };
  await ask("recordReportingWindow", { caller: isu, at, params: { year: "2025" }, body: window });
});
afterAll(() => database.close());

const report = async (state: string, at: string): Promise<void> => {
  const caller = focalPoint(state);
  const answers = { nationalCommitments: { "survey-clearance": nationalMoney("1000.00") } };
  const { id } = await ask("draftCooperationReport", {
    caller,
    at,
    key: state,
    body: aReport({ state, answers }),
  });
  await ask("submitCooperationReport", { caller, at, params: { id }, version: 1 });
};

const publish = async (state: string, at: string): Promise<void> => {
  const caller = focalPoint(state);
  const years = [{ year: 2025, cost: "9.00", nationalContribution: { amount: "5.00", status: "committed" } }];
  const activities = [{ ref: "A1", title: "Clearance", pillar: "survey-clearance", years }];
  const { id } = await ask("draftWorkPlan", {
    caller,
    at,
    key: `plan:${state}`,
    body: aPlan({ state, activities }),
  });
  await ask("publishWorkPlan", { caller, at, params: { id }, version: 1 });
};

/** Indicator 40.1 of 2025 at a cut-off, as it is told on a later day. */
const told = async (cutoff: string, at: string) => {
  const { body } = await ask("getIndicators", { caller: isu, at, query: { period: "2025", cutoff } });
  const { reports, indicators, basis } = getIndicators.response.body.parse(body);
  const { reported, evidenced } = indicators[0]?.literal ?? {};
  return {
    reported: [reported?.value, ...(reported?.numerator.states ?? [])],
    evidenced: [evidenced?.value, ...(evidenced?.numerator.states ?? [])],
    of: reported?.denominator.states,
    late: reports.late,
    knownUntil: basis.knownUntil,
  };
};

test("a report after the cut-off, a plan after it and a withdrawal after it change nothing of that cut-off", async () => {
  await report("KHM", "2026-04-30T23:59:59.000Z");
  const inTime = await told("2026-04-30", "2026-05-01T00:00:01.000Z");
  expect(inTime).toEqual({
    reported: ["33.3", "KHM"],
    evidenced: ["33.3", "KHM"],
    of: ["KHM", "TCD", "UKR"],
    late: [],
    knownUntil: "2026-04-30T23:59:59.999Z",
  });

  await report("TCD", "2026-05-01T00:00:00.000Z");
  await publish("UKR", "2026-05-02T12:00:00.000Z");
  expect(await told("2026-04-30", "2026-11-21T12:00:00.000Z")).toEqual(inTime);

  expect(await told("2026-05-31", "2026-11-21T12:00:00.000Z")).toEqual({
    reported: ["66.7", "KHM", "TCD"],
    evidenced: ["100.0", "KHM", "TCD", "UKR"],
    of: ["KHM", "TCD", "UKR"],
    late: ["TCD"],
    knownUntil: "2026-05-31T23:59:59.999Z",
  });
  expect(await told("2026-06-01", "2026-11-21T12:00:00.000Z")).toMatchObject({
    reported: ["100.0", "KHM", "TCD"],
    of: ["KHM", "TCD"],
  });
});

test("a cut-off to come counts what is known by now, over the rosters of its day", async () => {
  expect(await told("2026-12-01", "2026-05-15T12:00:00.000Z")).toMatchObject({
    reported: ["100.0", "KHM", "TCD"],
    of: ["KHM", "TCD"],
    knownUntil: "2026-05-15T12:00:00.000Z",
  });
});
