/** Every figure of the gap report leads to the records behind it, and they add up to it. */
import { cancelPledge } from "@angkor/contract/operations/cancel-pledge";
import { getGapReport } from "@angkor/contract/operations/get-gap-report";
import { listRecordsBehind } from "@angkor/contract/operations/list-records-behind";
import { recordPledge } from "@angkor/contract/operations/record-pledge";
import { additiveFigures } from "@angkor/domain";
import { parse } from "csv-parse/sync";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startDemonstration } from "../http/demonstration.ts";
import { between } from "../http/instants.ts";
import { aCommitment, aPledge, committed } from "../http/records.ts";
import { type Ask, type Caller, expectProblem, ifMatch } from "../http/service.ts";
import type { World } from "../http/world.ts";
import { exactly, plus, written } from "./money.ts";

let world: World;
/** A pledge of Japan's for Ukraine, for its own eyes. */
let hidden: { readonly id: string; readonly etag: string };
/** An instant before it. */
let before: string;

beforeAll(async () => {
  world = await startDemonstration();
  before = await between();
  const { body, etag } = await world.focalPoint("JPN").does(recordPledge, {
    body: aPledge({
      donor: "JPN",
      currency: "JPY",
      visibility: "private",
      earmarking: "earmarked",
      targets: { states: ["UKR"], pillars: ["survey-clearance"] },
      schedule: [{ paymentYear: 2025, availabilityYear: 2025, amount: "765432100" }],
      announcedOn: "2025-01-15",
    }),
  });
  hidden = { id: body.id, etag };
}, 120_000);
afterAll(() => world?.stop());

const report = async (caller: Caller, query: Record<string, string> = {}) =>
  (await caller.does(getGapReport, { query })).body;

const follow = async (caller: Caller, link: string) =>
  (await caller.does(listRecordsBehind, { query: `${link.split("?")[1]}&limit=500` })).body;

type Line = Awaited<ReturnType<typeof report>>["totals"];

/** Every figure of a line that records add up to, and the records one by one. */
const expectFollowed = async (caller: Caller, line: Line): Promise<void> => {
  const { sum, items, nextCursor } = await follow(caller, line.records);
  for (const measure of additiveFigures) {
    expect(sum[measure], `${measure} of ${line.records}`).toBe(line[measure]);
    if (nextCursor !== undefined) continue;
    const parts = items.filter((item) => item.measure === measure).map(({ amount }) => exactly(amount));
    const total = plus(exactly("0"), ...parts);
    expect(written(total, 4), `records of ${measure} of ${line.records}`).toBe(
      written(exactly(line[measure]), 4),
    );
  }
};

/** British funding of Zimbabwe, record by record: in pounds, and so converted. */
const british = { donor: "GBR", state: "ZWE", measure: "funding" };

describe("each figure of the gap report over the demonstration data", () => {
  test.each([
    ["anyone, in US dollars", () => world.anyone, "USD", 1],
    ["anyone, in euros", () => world.anyone, "EUR", 7],
    ["Japan, in yen", () => world.focalPoint("JPN"), "JPY", 7],
    ["the ISU, in kroner", () => world.isu, "NOK", 7],
  ] as const)("is what its records add up to: %s", { timeout: 300_000 }, async (_, who, currency, step) => {
    const caller = who();
    const body = await report(caller, { currency });
    const lines = [...body.cells, ...body.unallocated, ...body.shared];
    expect(lines.length).toBeGreaterThan(100);
    await expectFollowed(caller, body.totals);
    for (const line of lines.filter((_line, index) => index % step === 0)) await expectFollowed(caller, line);
  });
});

describe("a record", () => {
  test("tells where it is, what it is about and its source; a converted one its rate", async () => {
    const { body } = await world.anyone.does(listRecordsBehind, { query: british });
    const [first] = body.items;
    expect(first).toMatchObject({
      measure: "funding",
      kind: "commitment",
      link: `/commitments/${first?.id}`,
      owner: "GBR",
      originalCurrency: "GBP",
      rate: { currency: "GBP" },
      source: { verified: expect.any(Boolean) },
    });
    const answer = await world.anyone.send("GET", first?.link ?? "");
    expect(JSON.parse(answer.text)).toMatchObject({ id: first?.id, donor: "GBR" });
    expect(first?.state ?? first?.states).toContain("ZWE");
    const { body: own } = await world.anyone.does(listRecordsBehind, {
      query: { ...british, currency: "GBP" },
    });
    for (const { rate, original, amount } of own.items) expect([rate, amount]).toEqual([undefined, original]);
  });

  test("of a plan names the activities that it is made of, and what each asks from others", async () => {
    const query = { state: "KHM", from: "2024", to: "2024", measure: "requirement,assistanceRequired" };
    const { body } = await world.anyone.does(listRecordsBehind, { query });
    const plan = body.items.find(
      ({ kind, measure }) => kind === "work-plan" && measure === "assistanceRequired",
    );
    const [activity] = plan?.activities ?? [];
    const answer = await world.anyone.send("GET", `/assistance-requirements/${activity?.requirementId}`);
    expect(JSON.parse(answer.text)).toMatchObject({ state: "KHM", workPlan: { ref: activity?.ref } });
  });
});

const pageOf = async (query: Ask["query"]) =>
  (await world.anyone.does(listRecordsBehind, { query: query ?? {} })).body;

describe("pages", () => {
  test("hold each record once, and tell the whole sum every time", async () => {
    const whole = await pageOf(british);
    expect(whole.items.length).toBeGreaterThan(3);
    const found: unknown[] = [];
    let next: { readonly cursor?: string } | undefined = {};
    while (next !== undefined) {
      const page: typeof whole = await pageOf({ ...british, limit: 2, ...next });
      expect([page.sum, page.records]).toEqual([whole.sum, whole.records]);
      found.push(...page.items);
      next = page.nextCursor === undefined ? undefined : { cursor: page.nextCursor };
    }
    expect(found).toEqual(whole.items);
  });

  test("are those of their own query", async () => {
    const { body } = await world.anyone.does(listRecordsBehind, { query: { ...british, limit: 2 } });
    const query = { ...british, donor: "DEU", cursor: body.nextCursor ?? expect.fail("One page") };
    expectProblem(await world.anyone.ask(listRecordsBehind, { query }), "cursor-invalid");
  });
});

describe("what a caller may not see", () => {
  const query = { donor: "JPN", state: "UKR", measure: "pledged", from: "2025", to: "2025", currency: "JPY" };
  const ids = async (caller: Caller, more: Record<string, string> = {}) => {
    const { body } = await caller.does(listRecordsBehind, { query: { ...query, ...more } });
    return { sum: body.sum.pledged, ids: body.items.map(({ id }) => id) };
  };

  test("is neither listed nor counted", async () => {
    const owns = await ids(world.focalPoint("JPN"));
    const sees = await ids(world.anyone);
    expect(owns.ids).toContain(hidden.id);
    expect(sees.ids).toEqual(owns.ids.filter((id) => id !== hidden.id));
    expect(plus(exactly(sees.sum ?? ""), exactly("765432100"))).toEqual(exactly(owns.sum ?? ""));
  });

  test("is known as of an instant after it, and was not before; a later change does not reach back", async () => {
    const japan = world.focalPoint("JPN");
    const recorded = await ids(japan);
    const instant = await between();
    await japan.does(cancelPledge, {
      params: { id: hidden.id },
      headers: ifMatch(hidden.etag),
      body: {},
    });
    const without = recorded.ids.filter((id) => id !== hidden.id);
    expect((await ids(japan)).ids).toEqual(without);
    expect(await ids(japan, { asOf: instant })).toEqual(recorded);
    expect((await ids(japan, { asOf: before })).ids).toEqual(without);
    const then = await report(japan, { currency: "JPY", asOf: instant });
    const cell = then.cells.find(({ records }) =>
      records.includes("state=UKR&pillar=survey-clearance&from=2025"),
    );
    expect(cell?.records).toContain(`asOf=${instant}`);
    if (cell) await expectFollowed(japan, cell);
  });
});

test("while others commit, nobody is told a sum that its records are not", async () => {
  const norway = world.focalPoint("NOR");
  const chad = { target: { state: "TCD", pillar: "risk-education" } };
  const query = { state: "TCD", pillar: "risk-education", measure: "funding", limit: 500 };
  let writing = true;
  const write = async () => {
    for (let turn = 0; turn < 20; turn += 1) await committed(norway, aCommitment(chad));
  };
  const writers = Promise.all([write(), write(), write()]).finally(() => {
    writing = false;
  });
  const told = new Set<number>();
  const read = async () => {
    while (writing) {
      const answer = await world.anyone.ask(listRecordsBehind, { query });
      if (answer.status === 503) continue;
      const { sum, items } = listRecordsBehind.response.body.parse(JSON.parse(answer.text));
      for (const { amount, original } of items) expect(amount).toBe(original);
      expect(items).toHaveLength(Number(sum.funding) / 100_000);
      told.add(items.length);
    }
  };
  await Promise.all([writers, read(), read(), read()]);
  expect(told.size, "sums told while it grew").toBeGreaterThan(3);
  const { body } = await world.anyone.does(listRecordsBehind, { query });
  expect([body.sum.funding, body.items.length]).toEqual(["6000000.00", 60]);
});

test("a report in a spreadsheet has one row for each record and figure", async () => {
  const answer = await world.anyone.ask(listRecordsBehind, {
    query: british,
    headers: { accept: "text/csv" },
  });
  const rows: Record<string, string>[] = parse(answer.text, { columns: true });
  const { body } = await world.anyone.does(listRecordsBehind, { query: british });
  expect(rows).toHaveLength(body.items.length);
  expect(rows.map(({ id, amount }) => [id, amount])).toEqual(
    body.items.map(({ id, amount }) => [id, amount]),
  );
});

test("exact years are asked for with both ends", async () => {
  const answer = await world.anyone.ask(listRecordsBehind, {
    query: { exactly: "state,years", from: "2025" },
  });
  expectProblem(answer, "request-invalid", ["/query/exactly"]);
});
