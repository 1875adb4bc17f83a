/** What a meeting of the Committee takes up: what is new, what is due, and whom to engage first and why. */
import { getGapReport } from "@angkor/contract/operations/get-gap-report";
import { getMeetingAgenda } from "@angkor/contract/operations/get-meeting-agenda";
import { listUnansweredRequirements } from "@angkor/contract/operations/list-unanswered-requirements";
import { recordDisbursement } from "@angkor/contract/operations/record-disbursement";
import { recordState } from "@angkor/contract/operations/record-state";
import { respondToRequirement } from "@angkor/contract/operations/respond-to-requirement";
import { reviseWorkPlan } from "@angkor/contract/operations/revise-work-plan";
import { parse } from "csv-parse/sync";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { between } from "../http/instants.ts";
import { aPlan, committed, needed, pledged, published } from "../http/records.ts";
import { type Caller, expectProblem, ifMatch } from "../http/service.ts";
import { startWorld, type World } from "../http/world.ts";

let world: World;
let plan: string;
let need: string;
let hidden: string;
let overdue: string;
let beforeAnswer: string;

const today = new Date().toISOString().slice(0, 10);
const year = Number(today.slice(0, 4));
const as = (state: string): Caller => world.focalPoint(state);
const agenda = async (caller: Caller = world.anyone, query: Record<string, string> = {}) =>
  (await caller.does(getMeetingAgenda, { query })).body;

const clearance = (cost: string) => ({
  title: "Clearance of the north",
  period: { from: year, to: year + 1 },
  activities: [{ ref: "A1", title: "Clearance", pillar: "survey-clearance", years: [{ year, cost }] }],
});

beforeAll(async () => {
  world = await startWorld();
  const source = { citation: "Test data", verified: true };
  const flags = [
    { flag: "article5", from: "2000-01-01", deadline: `${year - 1}-12-31`, reason: "Test data", source },
  ];
  await world.isu.does(recordState, {
    params: { iso3: "TCD" },
    body: { name: "Chad", party: { from: "1999-11-01", source }, flags },
    headers: ifMatch('"1"'),
  });
  const first = await published(as("KHM"), clearance("2000000.00"));
  plan = first.body.id;
  await as("KHM").does(reviseWorkPlan, {
    params: { id: plan },
    headers: ifMatch(first.etag),
    body: { ...aPlan(clearance("3000000.00")), reason: "Costs are known" },
  });
  need = (await needed(as("UKR"), { state: "UKR", years: [{ year, quantity: 2, unit: "people" }] })).body.id;
  hidden = (
    await needed(as("UKR"), {
      state: "UKR",
      visibility: "committee",
      years: [{ year, quantity: 1, unit: "people" }],
    })
  ).body.id;
  overdue = (
    await pledged(as("NOR"), {
      title: "Late money",
      schedule: [{ paymentYear: 2024, availabilityYear: 2024, amount: "700000.00" }],
    })
  ).body.id;
  const { body } = await committed(as("NOR"), { lines: [{ year, amount: "500000.00" }] });
  await as("NOR").does(recordDisbursement, {
    params: { id: body.id },
    body: { paidOn: today, amountSent: "200000.00" },
  });
  beforeAnswer = await between();
  await as("DEU").does(respondToRequirement, { params: { id: need }, body: { answer: "declined" } });
});
afterAll(() => world?.stop());

describe("what is new", () => {
  test("is told the latest first, each record once, with what happened to it", async () => {
    const { news, since } = await agenda();
    expect(since).toBe(`${year - 1}${today.slice(4)}`);
    expect(news.more).toBe(false);
    expect(news.items.map(({ events, text }) => [events, text])).toEqual([
      [
        ["requirement-answered"],
        'Germany answered the need "Training of prosthetists" of Ukraine: declined.',
      ],
      [
        ["commitment-recorded", "commitment-disbursed"],
        `Norway has paid USD 200,000 of its commitment of USD 500,000 to Cambodia, survey and clearance, ${year}.`,
      ],
      [["pledge-announced"], 'Norway pledged USD 700,000 for any State, 2024: "Late money".'],
      [
        ["requirement-published"],
        `Ukraine asks for training, victim assistance, ${year}: "Training of prosthetists".`,
      ],
      [
        ["work-plan-published", "work-plan-revised"],
        `Cambodia revised "Clearance of the north", for ${year}-${year + 1}: USD 3 million, all of it asked from others.`,
      ],
    ]);
    const instants = news.items.map(({ at }) => at);
    expect(instants).toEqual([...instants].sort().reverse());
    for (const { link } of news.items) {
      expect((await world.anyone.send("GET", link)).status, link).toBe(200);
    }
    expect(news.items.at(-1)).toMatchObject({ kind: "work-plan", id: plan, link: `/work-plans/${plan}` });
  });

  test("is what happened since that day, and what the reader may see", async () => {
    const tomorrow = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
    const told = expectProblem(
      await world.anyone.ask(getMeetingAgenda, { query: { since: tomorrow } }),
      "request-invalid",
      ["/query/since"],
    );
    expect(told.errors?.[0]?.detail).toContain(today);
    expect((await agenda(world.anyone, { since: today })).news.items).toHaveLength(5);
    expect(JSON.stringify(await agenda())).not.toContain(hidden);
    const { news } = await agenda(world.committee);
    expect(news.items.map(({ id }) => id)).toContain(hidden);
  });
});

describe("what is due", () => {
  test("needs without an answer are those that the service lists", async () => {
    for (const caller of [world.anyone, world.committee, as("UKR")]) {
      const { unanswered } = await agenda(caller);
      const listed = (await caller.does(listUnansweredRequirements)).body;
      expect(unanswered.items).toEqual(listed.items);
    }
    expect((await agenda()).unanswered.items.map(({ state }) => state)).toEqual(["KHM"]);
    expect((await agenda(world.committee)).unanswered.items).toHaveLength(2);
  });

  test("pledged money whose payment year has passed is told with its donor", async () => {
    expect((await agenda()).overdueTranches).toEqual([
      {
        donor: "NOR",
        pledgeId: overdue,
        link: `/pledges/${overdue}`,
        title: "Late money",
        year: 2024,
        reason: "payment-year-passed",
        since: "2025-01-01",
        original: "700000.00",
        originalCurrency: "USD",
        amount: "700000.00",
      },
    ]);
  });
});

describe("whom to engage first", () => {
  test("is every affected State Party, in the order of its score, with every part in words", async () => {
    const { engageFirst, basis } = await agenda();
    expect(engageFirst.map(({ rank, state }) => [rank, state])).toEqual([
      [1, "KHM"],
      [2, "TCD"],
      [3, "UKR"],
    ]);
    for (const { score, parts } of engageFirst) {
      expect(parts.map(({ part }) => part)).toEqual(Object.keys(basis.weights.parts));
      const points = parts.reduce((sum, part) => sum + (part.points ?? 0) * part.weight, 0);
      expect(score).toBe(Math.floor(points / 100));
    }
    const chad = engageFirst.find(({ state }) => state === "TCD");
    expect(chad?.parts.map(({ reason }) => reason)).toEqual([
      expect.stringMatching(/^Chad's Article 5 deadline, \d{4}-12-31, passed \d+ days ago\.$/),
      `Chad has published no assistance that it asks for from ${year - 1} on.`,
      `Chad did not ask for assistance in both years of ${year - 2}-${year - 1}.`,
      "No need of Chad is open.",
      `Chad has published no plan of its own and no report on cooperation for ${year - 1} here.`,
      `Chad has published no requirement from ${year - 1} on: its gap is not known.`,
    ]);
  });

  test("measures what the gap report tells, for the same reader", async () => {
    const { engageFirst, basis } = await agenda();
    const cambodia = engageFirst.find(({ state }) => state === "KHM");
    const { totals } = (
      await world.anyone.does(getGapReport, { query: { state: "KHM", from: basis.years.from } })
    ).body;
    const measured = (name: string) => cambodia?.parts.find(({ part }) => part === name)?.value;
    expect(measured("gap")).toBe(totals.gap);
    expect(measured("lowest-coverage")).toBe(totals.externalCoverage);
    expect(cambodia?.unanswered).toHaveLength(1);
    expect((await world.anyone.send("GET", cambodia?.records ?? "")).status).toBe(200);
    const ukraine = async (caller: Caller) =>
      (await agenda(caller)).engageFirst.find(({ state }) => state === "UKR")?.parts[3]?.reason;
    expect(await ukraine(world.anyone)).toBe("Every open need of Ukraine has an answer.");
    expect(await ukraine(world.committee)).toBe("1 of the 2 open needs of Ukraine has no answer.");
  });

  test("is a table too, a row for each State", async () => {
    const answer = await world.anyone.send("GET", "/reports/agenda", { headers: { accept: "text/csv" } });
    const rows: Record<string, string>[] = parse(answer.text, { columns: true });
    expect(rows.map((row) => row["state"])).toEqual(["KHM", "TCD", "UKR"]);
    expect(rows[1]).toMatchObject({ "parts.5.part": "gap", "parts.5.value": "" });
  });
});

describe("as it was known", () => {
  test("now, it is the same as without an instant", async () => {
    const asOf = await between();
    for (const caller of [world.anyone, world.committee, as("UKR")]) {
      const { computedAt: _, ...now } = await agenda(caller);
      const { computedAt: __, asOf: ___, ...then } = await agenda(caller, { asOf });
      const links = (all: typeof now.engageFirst) => all.map(({ records: ____, ...entry }) => entry);
      expect({ ...then, engageFirst: links(then.engageFirst) }).toEqual({
        ...now,
        engageFirst: links(now.engageFirst),
      });
    }
  });

  test("earlier, what came later is not there", async () => {
    const then = await agenda(world.anyone, { asOf: beforeAnswer });
    expect(then.news.items).toHaveLength(4);
    expect(then.unanswered.items.map(({ state }) => state).sort()).toEqual(["KHM", "UKR"]);
    const again = await agenda(world.anyone, { asOf: beforeAnswer });
    expect({ ...again, computedAt: "" }).toEqual({ ...then, computedAt: "" });
  });
});
