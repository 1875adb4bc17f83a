/** A year's match report is of that year, whenever it is read: what is answered, revised or paid later is not in it. */
import type { Caller } from "@angkor/domain";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { buildMatchReport, type MatchReportQuery } from "../../functions/reports/build-match-report.ts";
import { focalPoint, isu } from "../../packages/domain/test/builders/index.ts";
import { openDatabase, type TestDatabase } from "../../packages/store/test/database.ts";
import { service } from "../documentation/service.ts";

const [cambodia, norway] = [focalPoint("KHM"), focalPoint("NOR")];
let database: TestDatabase;
let need: string;
let added: string;

const noonOf = (day: string) => `${day}T12:00:00.000Z`;
const reportAt = (day: string, query: MatchReportQuery, caller: Caller = norway) =>
  buildMatchReport(
    {
      table: database.table,
      nextId: (prefix) => `${prefix}_none`,
      settling: 0,
      codeDirectory: ".",
      reach: { loopback: false },
      chance: Buffer.alloc,
    },
    { query, caller, at: noonOf(day) },
  );

const plan = (refs: readonly string[]) => ({
  state: "KHM",
  kind: "national-work-plan",
  title: "Mine-free",
  currency: "USD",
  period: { from: 2025, to: 2026 },
  activities: refs.map((ref) => ({
    ref,
    title: `Activity ${ref}`,
    pillar: "survey-clearance",
    years: [{ year: 2026, cost: "1000.00" }],
  })),
});

beforeAll(async () => {
  database = await openDatabase();
  const ask = service(database.table);
  const source = { citation: "Test data", verified: true };
  await ask("recordState", {
    caller: isu,
    at: noonOf("2025-01-01"),
    params: { iso3: "KHM" },
    body: { name: "Cambodia", party: { from: "2000-01-01", source }, flags: [] },
  });
  const drafted = await ask("draftWorkPlan", {
    caller: cambodia,
    at: noonOf("2025-03-01"),
    body: plan(["A1"]),
  });
  const params = { id: drafted.id };
  await ask("publishWorkPlan", { caller: cambodia, at: noonOf("2025-03-01"), params, version: 1 });
  const revision = {
    caller: cambodia,
    at: noonOf("2025-12-01"),
    params,
    version: 2,
    body: plan(["A1", "A2"]),
  };
  await ask("reviseWorkPlan", revision);
  need = `ar_${drafted.id.slice(3)}.A1`;
  added = `ar_${drafted.id.slice(3)}.A2`;
  const answer = (day: string, body: object) =>
    ask("respondToRequirement", { caller: norway, at: noonOf(day), params: { id: need }, body });
  await answer("2025-03-31", { answer: "under-consideration" });
  await answer("2026-01-20", { answer: "new-support" });
  const commitment = await ask("recordCommitment", {
    caller: norway,
    at: noonOf("2026-02-10"),
    body: {
      donor: "NOR",
      currency: "USD",
      requirementId: need,
      decidedOn: "2025-12-20",
      lines: [{ year: 2026, amount: "1000.00" }],
    },
  });
  await ask("recordDisbursement", {
    caller: norway,
    at: noonOf("2026-02-11"),
    params: { id: commitment.id },
    body: { paidOn: "2026-02-11", amountSent: "400.00" },
  });
});
afterAll(() => database?.close());

describe("the report of 2025", () => {
  test("read in 2026, holds the answer that stood then, and what was decided then however late it was recorded", async () => {
    const { totals, basis, needs } = await reportAt("2026-03-05", { year: "2025" });
    expect(basis.period).toEqual({ from: "2025-01-01", to: "2025-12-31" });
    expect(totals.answers).toMatchObject({ needs: 1, underConsideration: 1, newSupport: 0 });
    expect(totals.matches).toMatchObject({ byResponse: 0, byCommitment: 1 });
    expect(totals.met.count).toBe(1);
    expect(totals.conversion).toMatchObject({ committed: "1000.00", paid: "0.00" });
    expect(totals.daysToAnswer).toMatchObject({ needs: 1, median: 30 });
    expect(needs.map(({ id, publishedOn, answerBy }) => [id, publishedOn, answerBy])).toEqual([
      [need, "2025-03-01", "2025-04-30"],
      [added, "2025-12-01", "2026-01-30"],
    ]);
    expect(totals.overdue.count, "the added need has until January").toBe(0);
  });

  test("as it was known at its end, knows nothing of what came later", async () => {
    const asOf = "2025-12-31T23:59:59.999Z";
    const then = await reportAt("2026-03-05", { year: "2025", asOf });
    expect(then.totals.matches).toMatchObject({ needs: 0, share: "0.0000" });
    expect(then.totals.conversion).toMatchObject({ committed: "0.00", paidOfCommitted: null });
    const { computedAt: _, asOf: __, ...onThatDay } = await reportAt("2025-12-31", { year: "2025", asOf });
    const { computedAt: ___, asOf: ____, ...later } = then;
    expect(later).toEqual(onThatDay);
  });
});

test("the report of 2026 holds the check after twelve months, once it was due", async () => {
  const before = await reportAt("2026-02-28", { year: "2026" });
  expect(before.totals.check.due).toBe(0);
  const { totals, needs } = await reportAt("2026-03-05", { year: "2026" });
  expect(totals.check).toEqual({ due: 1, met: 1, partlyMet: 0, unmet: 0, withdrawn: 0 });
  expect(totals.answers).toMatchObject({ newSupport: 1, underConsideration: 0 });
  expect(totals.conversion.paid).toBe("400.00");
  expect(totals.met.count, "it was met the year before").toBe(0);
  expect(totals.overdue.count, "the added need").toBe(1);
  expect(needs.find(({ id }) => id === need)?.check).toEqual({ checkDue: "2026-03-01", outcome: "met" });
});
