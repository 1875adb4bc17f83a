/** What was reached under a plan: recorded, corrected and confirmed; who sees it; where it is told. */
import { confirmProgressRecord } from "@angkor/contract/operations/confirm-progress-record";
import { correctProgressRecord } from "@angkor/contract/operations/correct-progress-record";
import { draftWorkPlan } from "@angkor/contract/operations/draft-work-plan";
import { getEventFeed } from "@angkor/contract/operations/get-event-feed";
import { getProgressRecord } from "@angkor/contract/operations/get-progress-record";
import { getStateProfile } from "@angkor/contract/operations/get-state-profile";
import { getWorkPlanProgress } from "@angkor/contract/operations/get-work-plan-progress";
import { publishWorkPlan } from "@angkor/contract/operations/publish-work-plan";
import { recordProgress } from "@angkor/contract/operations/record-progress";
import { reviseWorkPlan } from "@angkor/contract/operations/revise-work-plan";
import { textsIn, wholeIn } from "@angkor/documents/languages";
import { parse } from "csv-parse/sync";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { tablesOf, tablesOfHtml, workbookOf } from "../../packages/documents/test/read-document.ts";
import { between, settled } from "../http/instants.ts";
import { aPlan, aYearReached, published } from "../http/records.ts";
import { type Caller, expectProblem, ifMatch, once } from "../http/service.ts";
import { startWorld, type World } from "../http/world.ts";
import { filesOfZip } from "./zip-files.ts";

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world?.stop());

const cost = "1000000.00";
const yearly = (years: readonly number[], areaM2: number) =>
  years.map((year) => ({ year, cost, milestones: { areaM2 } }));
/** Clearance of three years, of what was left at the end of 2023. */
const aMilestonePlan = (changes: object = {}) =>
  aPlan({
    period: { from: 2024, to: 2026 },
    activities: [
      {
        ref: "A1",
        title: "Clearance of the north",
        pillar: "survey-clearance",
        years: yearly([2024, 2025, 2026], 150_000),
      },
    ],
    remainingChallenge: { areaM2: 900_000, on: "2023-12-31" },
    ...changes,
  });

const released = (areaM2: number, more: object = {}) => [
  { ref: "A1", pillar: "survey-clearance", areaM2, ...more },
];
/** The texts of a public dump of all that was recorded so far, by path. */
const dump = async (): Promise<Map<string, string>> => {
  await settled();
  const response = await fetch(`${world.url}/exports/dump`);
  return filesOfZip(new Uint8Array(await response.arrayBuffer()));
};

const progressOf = async (by: Caller, id: string, query: Record<string, string> = {}) =>
  (await by.does(getWorkPlanProgress, { params: { id }, query: { on: "2026-06-01", ...query } })).body;

describe("what was reached in a year", () => {
  test("is recorded once, corrected under its version, and stays readable as it was", async () => {
    const cambodia = world.focalPoint("KHM");
    const { id } = (await published(cambodia, aMilestonePlan())).body;
    const source = { citation: "Article 7 report for 2024, section D", verified: true };
    const request = { params: { id }, body: aYearReached({ source }), headers: once("reached-2024") };
    const first = await cambodia.does(recordProgress, request);
    expect((await cambodia.does(recordProgress, request)).body).toEqual(first.body);
    expect(first.body).toMatchObject({ workPlanId: id, state: "KHM", visibility: "public", source });
    const instant = await between();
    const params = { id: first.body.id };
    const corrected = await cambodia.does(correctProgressRecord, {
      params,
      headers: ifMatch(first.etag),
      body: { lines: released(140_000), reason: "Cancelled areas were missing" },
    });
    expect(corrected.body).toMatchObject({ version: 2, lines: released(140_000) });
    expect(corrected.body.source).toBeUndefined();
    for (const query of [{ version: "1" }, { asOf: instant }])
      expect((await world.anyone.does(getProgressRecord, { params, query })).body).toEqual(first.body);
    const stale = { params, headers: ifMatch(first.etag), body: { lines: [] } };
    expectProblem(await cambodia.ask(correctProgressRecord, stale), "version-stale");
    expect((await progressOf(world.anyone, id)).cumulative[0]?.reached).toBe(140_000);
    expect((await progressOf(world.anyone, id, { asOf: instant })).cumulative[0]?.reached).toBe(120_000);
    expect((await progressOf(world.anyone, id, { asOf: first.body.createdAt })).records).toHaveLength(1);
  });

  test("is recorded by one of many that report it at once", async () => {
    const cambodia = world.focalPoint("KHM");
    const { id } = (await published(cambodia, aMilestonePlan())).body;
    const asked = Array.from({ length: 6 }, (_, index) =>
      cambodia.ask(recordProgress, { params: { id }, body: aYearReached({ lines: released(index) }) }),
    );
    const answers = await Promise.all(asked);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409, 409, 409]);
    expect((await progressOf(cambodia, id)).records).toHaveLength(1);
  });

  test("stands beside the milestones, through revisions, to date and against what was left", async () => {
    const cambodia = world.focalPoint("KHM");
    const plan = await published(cambodia, aMilestonePlan());
    const params = { id: plan.body.id };
    const body = aYearReached({ lines: released(120_000, { cancelledM2: 20_000 }) });
    await cambodia.does(recordProgress, { params, body });
    const told = await progressOf(world.anyone, params.id);
    expect(told.lines.map(({ year, planned, reached }) => [year, planned?.areaM2, reached?.areaM2])).toEqual([
      [2024, 150_000, 120_000],
      [2025, 150_000, undefined],
      [2026, 150_000, undefined],
    ]);
    expect(told.cumulative).toEqual([
      {
        pillar: "survey-clearance",
        measure: "areaM2",
        planned: 450_000,
        reached: 120_000,
        through: 2024,
        toDate: { planned: 150_000, reached: 120_000, share: "0.8000" },
        notReported: [2025],
      },
    ]);
    expect(told.remaining).toEqual([
      { measure: "areaM2", stated: 900_000, since: 2024, reached: 120_000, remaining: 780_000 },
    ]);
    const revision = aMilestonePlan({
      activities: [{ ref: "B1", title: "All", pillar: "survey-clearance", years: yearly([2025], 500_000) }],
    });
    await cambodia.does(reviseWorkPlan, { params, headers: ifMatch(plan.etag), body: revision });
    const after = await progressOf(world.anyone, params.id);
    expect(after.lines.map(({ ref, title, reached }) => [ref, title, reached?.areaM2])).toEqual([
      ["A1", "Clearance of the north", 120_000],
      ["B1", "All", undefined],
    ]);
    expect(after.remaining).toEqual(told.remaining);
  });

  test("that the ISU enters waits for the State's confirmation", async () => {
    const cambodia = world.focalPoint("KHM");
    const { id } = (await published(cambodia, aMilestonePlan())).body;
    const entered = await world.isu.does(recordProgress, { params: { id }, body: aYearReached() });
    expect(entered.body.enteredBy).toBe("isu");
    expect((await progressOf(world.anyone, id)).unconfirmed).toEqual([2024]);
    const at = { params: { id: entered.body.id }, headers: ifMatch(entered.etag) };
    expect((await cambodia.does(confirmProgressRecord, at)).body.enteredBy).toBeUndefined();
    expect((await progressOf(world.anyone, id)).unconfirmed).toEqual([]);
  });

  test("is still reported of a plan that another took the place of", async () => {
    const cambodia = world.focalPoint("KHM");
    const { id } = (await published(cambodia, aMilestonePlan())).body;
    const next = await cambodia.does(draftWorkPlan, { body: aMilestonePlan({ supersedes: [id] }) });
    const at = { params: { id: next.body.id }, headers: ifMatch(next.etag) };
    await cambodia.does(publishWorkPlan, at);
    await cambodia.does(recordProgress, { params: { id }, body: aYearReached() });
    expect((await progressOf(world.anyone, id)).records).toHaveLength(1);
    expect((await progressOf(world.anyone, next.body.id)).records).toEqual([]);
    const { body: profile } = await world.anyone.does(getStateProfile, { params: { iso3: "KHM" } });
    const told = profile.progress.map(({ workPlanId, status }) => [workPlanId, status]);
    expect(told).toContainEqual([id, "superseded"]);
    expect(profile.plans.map((plan) => plan.id)).not.toContain(id);
  });
});

test("is seen by who sees the plan, then and now, in the public dump too", async () => {
  const chad = world.focalPoint("TCD");
  const hidden = aMilestonePlan({ state: "TCD", visibility: "committee" });
  const plan = await published(chad, hidden);
  const ofPlan = { params: { id: plan.body.id } };
  const body = aYearReached({ lines: released(777_001) });
  const first = await chad.does(recordProgress, { ...ofPlan, body });
  const params = { id: first.body.id };
  const correction = { params, headers: ifMatch(first.etag), body: { lines: released(777_002) } };
  const { body: record } = await chad.does(correctProgressRecord, correction);
  for (const by of [world.anyone, world.focalPoint("NOR")]) {
    expectProblem(await by.ask(getProgressRecord, { params }), "progress-record-not-found");
    expectProblem(await by.ask(getWorkPlanProgress, ofPlan), "work-plan-not-found");
    const { body: profile } = await by.does(getStateProfile, { params: { iso3: "TCD" } });
    expect(profile.progress).toEqual([]);
  }
  expect((await world.committee.does(getProgressRecord, { params })).body).toEqual(record);
  await between();
  const open = { ...hidden, visibility: "public" };
  await chad.does(reviseWorkPlan, { ...ofPlan, headers: ifMatch(plan.etag), body: open });
  expect((await world.anyone.does(getProgressRecord, { params })).body.visibility).toBe("public");
  for (const query of [{ version: "1" }, { asOf: record.updatedAt }]) {
    const then = await world.anyone.ask(getProgressRecord, { params, query });
    expectProblem(then, "progress-record-not-found");
    expect((await chad.ask(getProgressRecord, { params, query })).status).toBe(200);
  }
  const { text: feed } = await world.anyone.ask(getEventFeed, { query: { state: "TCD" } });
  expect(feed).toContain(`/work-plans/${plan.body.id}`);
  expect(feed).not.toContain(record.id);
  const told = [...(await dump()).values()].join("");
  expect([told.includes("777001"), told.includes("777002")]).toEqual([false, true]);
});

describe("where it is told", () => {
  /** Ukraine's plan with two years reported. */
  const reporting = async () => {
    const ukraine = world.focalPoint("UKR");
    const { id } = (await published(ukraine, aMilestonePlan({ state: "UKR", title: "Safe land" }))).body;
    const source = { citation: "Article 7 report of Ukraine for 2025", verified: true };
    const lines = [
      ...released(123_457, { cancelledM2: 23_457, reducedM2: 0, clearedM2: 100_000, areas: 12 }),
      { pillar: "risk-education", people: 45_678, description: "Sessions in schools" },
    ];
    await ukraine.does(recordProgress, { params: { id }, body: aYearReached({ lines }) });
    const body = { year: 2025, lines: released(98_765), source };
    await ukraine.does(recordProgress, { params: { id }, body });
    return id;
  };
  let id: string;
  beforeAll(async () => {
    id = await reporting();
  });

  test("in the profile of the State, with its source, and as CSV", async () => {
    const { body: profile } = await world.anyone.does(getStateProfile, { params: { iso3: "UKR" } });
    const { lines, cumulative, remaining, unconfirmed } = await progressOf(world.anyone, id, {
      on: profile.computedAt.slice(0, 10),
    });
    const told = {
      workPlanId: id,
      title: "Safe land",
      status: "published",
      lines,
      cumulative,
      remaining,
      unconfirmed,
    };
    expect(profile.progress).toEqual([told]);
    expect(cumulative[0]).toMatchObject({ through: 2025, toDate: { planned: 300_000, reached: 222_222 } });
    expect(profile.sources).toContainEqual({
      citation: "Article 7 report of Ukraine for 2025",
      verified: true,
      of: ["progress-record"],
    });
    const csv = await world.anyone.ask(getWorkPlanProgress, {
      params: { id },
      headers: { accept: "text/csv" },
    });
    const rows: Record<string, string>[] = parse(csv.text, { columns: true, bom: true });
    expect(rows.map((row) => [row["year"], row["pillar"], row["reached.areaM2"]])).toEqual([
      ["2024", "survey-clearance", "123457"],
      ["2024", "risk-education", ""],
      ["2025", "survey-clearance", "98765"],
      ["2026", "survey-clearance", ""],
    ]);
  });

  test.each(["en", "fr", "es"] as const)("in its documents, in %s", async (language) => {
    const text = textsIn(language);
    const file = async (format: string): Promise<Uint8Array> => {
      const query = `format=${format}&language=${language}`;
      const response = await fetch(`${world.url}/documents/states/UKR?${query}`);
      return new Uint8Array(await response.arrayBuffer());
    };
    const whole = (figure: number) => wholeIn(String(figure), language);
    const row = [text("areaM2"), whole(150_000), whole(123_457)];
    const cleared = [text("clearedM2"), "–", whole(100_000)];
    for (const tables of [await tablesOf(await file("docx")), await tablesOfHtml(await file("html"))]) {
      const told = tables.flat().map((cells) => cells.slice(3, 6));
      expect(told).toContainEqual(row);
      expect(told).toContainEqual(cleared);
      expect(tables.flat().map((cells) => cells.slice(4, 7))).toContainEqual([
        whole(300_000),
        whole(222_222),
        expect.stringMatching(/^74[.,]1/),
      ]);
    }
    const workbook = await workbookOf(await file("xlsx"));
    const sheet = workbook.worksheets.find(({ name }) => name === text("remainingChallenge"));
    const values = [3, 4, 5, 6].map((column) => sheet?.getCell(2, column).value);
    expect(values).toEqual([900_000, 2024, 222_222, 677_778]);
  });

  test("in the feed, and in the public dump as events and as a table", async () => {
    const { text: feed } = await world.anyone.ask(getEventFeed, { query: { state: "UKR" } });
    expect(feed).toContain(
      "reported what it reached in 2024 under &quot;Safe land&quot;: 123,457 square metres released, 12 areas released and 45,678 people reached.",
    );
    const files = await dump();
    const table = [...files].find(([path]) => path.endsWith("/progress.csv"))?.[1] ?? "";
    const rows: Record<string, string>[] = parse(table, { columns: true, bom: true });
    const own = rows.filter((row) => row["workPlan"] === id);
    expect(own.map((row) => [row["year"], row["areaM2"], row["people"], row["reducedM2"]])).toEqual([
      ["2024", "123457", "", "0"],
      ["2024", "", "45678", ""],
      ["2025", "98765", "", ""],
    ]);
    const events = [...files].filter(([path]) => path.includes("progress-record")).map(([, text]) => text);
    expect(events.join("")).toContain("Sessions in schools");
  });
});
