/** Two allocation proposals side by side: what changed for whom, and in what they were made of different things. */
import { compareAllocationProposals } from "@angkor/contract/operations/compare-allocation-proposals";
import { proposeAllocation } from "@angkor/contract/operations/propose-allocation";
import { parse } from "csv-parse/sync";
import { afterAll, beforeAll, expect, test } from "vitest";
import { committed, needed, pledged } from "../http/records.ts";
import { type Caller, expectProblem } from "../http/service.ts";
import { startWorld, type World } from "../http/world.ts";

let world: World;
const years = { from: 2027, to: 2027 };

const aMoneyNeed = (state: string, amount: string, changes: object = {}) => ({
  state,
  kind: "financial",
  pillar: "survey-clearance",
  title: "Clearance",
  years: [{ year: 2027, amount }],
  ...changes,
});
const pledgeOf = (donor: string, amount: string, changes: object = {}) => ({
  donor,
  schedule: [{ paymentYear: 2027, availabilityYear: 2027, amount }],
  ...changes,
});
const propose = async (by: Caller, body: object = {}) =>
  (await by.does(proposeAllocation, { body: { years, audience: "public", ...body } })).body.id;
const compare = async (first: string, second: string, by: Caller = world.anyone) =>
  (await by.does(compareAllocationProposals, { params: { id: first }, query: { with: second } })).body;

beforeAll(async () => {
  world = await startWorld();
  await needed(world.focalPoint("KHM"), aMoneyNeed("KHM", "10000000.00"));
  await needed(world.focalPoint("UKR"), aMoneyNeed("UKR", "10000000.00"));
  await pledged(world.focalPoint("NOR"), pledgeOf("NOR", "8000000.00"));
});
afterAll(() => world?.stop());

test("of the same input differ in nothing", async () => {
  const [one, other] = [await propose(world.committee), await propose(world.committee)];
  const { inputs, placed, states, donors, lines, money, needs } = await compare(one, other);
  expect({ inputs, lines, money, needs }).toEqual({ inputs: [], lines: [], money: [], needs: [] });
  expect(placed).toEqual({
    first: "8000000.00",
    second: "8000000.00",
    difference: "0.00",
    text: "The proposals place the same in both, USD 8 million.",
  });
  expect(donors.map(({ text }) => text)).toEqual(["Norway places the same in both, USD 8 million."]);
  expect(states.map(({ text }) => text)).toEqual([
    "Cambodia gets the same in both, USD 4 million; its coverage comes to 40.0 % in both.",
    "Ukraine gets the same in both, USD 4 million; its coverage comes to 40.0 % in both.",
  ]);
});

test("after more money, another commitment and other suppositions: what changed for whom, and why", async () => {
  const first = await propose(world.committee);
  const japans = await pledged(
    world.focalPoint("JPN"),
    pledgeOf("JPN", "2000000.00", { earmarking: "earmarked", targets: { states: ["UKR"] } }),
  );
  await committed(world.focalPoint("NOR"), {
    target: { state: "KHM", pillar: "survey-clearance" },
    decidedOn: "2026-01-15",
    lines: [{ year: 2027, amount: "6000000.00" }],
  });
  const whatIf = { requirements: [aMoneyNeed("TCD", "1000000.00")] };
  const second = await propose(world.committee, { fairness: "coverage", whatIf });
  const told = await compare(first, second);

  expect(told.inputs).toEqual([
    {
      input: "fairness",
      text: "The first makes fair the met share of the assistance that States ask for, the second the met share of their whole requirement.",
    },
    { input: "whatIf", text: "The first supposes nothing, the second 1 need." },
    { input: "money", text: "Open money differs: 1 tranche in the second alone." },
    { input: "needs", text: "Open needs differ: 1 need in the second alone, 1 need with another amount." },
  ]);
  expect(told.money).toEqual([
    {
      pledgeId: japans.body.id,
      tranche: "2027",
      donor: "JPN",
      first: null,
      second: "2000000.00",
      difference: "2000000.00",
    },
  ]);
  expect(told.needs.map(({ state, first: before, second: after }) => [state, before, after])).toEqual([
    ["KHM", "10000000.00", "4000000.00"],
    ["TCD", null, "1000000.00"],
  ]);
  expect(told.placed).toMatchObject({ first: "8000000.00", second: "10000000.00", difference: "2000000.00" });
  expect(told.donors.map(({ donor, difference }) => [donor, difference])).toEqual([
    ["JPN", "2000000.00"],
    ["NOR", "0.00"],
  ]);
  const of = (state: string) => told.states.find((entry) => entry.state === state);
  expect(of("TCD")).toMatchObject({ first: null, second: { coverageBefore: "0.0000" } });
  expect(of("TCD")?.text).toMatch(/^Only the second proposal is about Chad: it gets USD [\d,]+ there\.$/);
  const cambodia = of("KHM");
  expect(cambodia?.first).toMatchObject({ coverageBefore: "0.0000", coverageAfter: "0.4000" });
  expect(cambodia?.second).toMatchObject({ coverageBefore: "0.6000" });
  const inAll = (entries: readonly { readonly difference: string }[]) =>
    entries.reduce((cents, { difference }) => cents + BigInt(difference.replace(".", "")), 0n);
  for (const entries of [told.states, told.donors, told.lines]) expect(inAll(entries)).toBe(200_000_000n);
  expect(told.lines.find(({ donor }) => donor === "JPN")?.text).toBe(
    "Japan's money of 2027 gives USD 2 million more in the second (USD 2 million instead of nothing) to Ukraine, survey and clearance, 2027.",
  );

  const back = await compare(second, first);
  expect(back.states.map(({ state, difference }) => [state, Number(difference)]).sort()).toEqual(
    told.states.map(({ state, difference }) => [state, -Number(difference)]).sort(),
  );
});

test("is a table of States", async () => {
  const [one, other] = [await propose(world.committee), await propose(world.committee)];
  const answer = await world.anyone.send("GET", `/allocation-proposals/${one}/comparison?with=${other}`, {
    headers: { accept: "text/csv" },
  });
  const rows: Record<string, string>[] = parse(answer.text, { columns: true });
  expect(rows[0]).toMatchObject({ difference: "0.00" });
  expect(Object.keys(rows[0] ?? {})).toContain("first.coverageAfter");
});

test("needs sight of both: a proposal that the caller may not read does not exist", async () => {
  const open = await propose(world.committee);
  const own = await propose(world.committee, { audience: "own" });
  for (const [id, other] of [
    [open, own],
    [own, open],
  ] as const) {
    const asked = { params: { id }, query: { with: other } };
    expectProblem(await world.anyone.ask(compareAllocationProposals, asked), "proposal-not-found");
    expectProblem(await world.focalPoint("NOR").ask(compareAllocationProposals, asked), "proposal-not-found");
    await world.isu.does(compareAllocationProposals, asked);
  }
  const { inputs } = await compare(open, own, world.committee);
  expect(inputs.map(({ text }) => text)).toContain(
    "The first is over public records alone, the second over all that its maker could see.",
  );
});
