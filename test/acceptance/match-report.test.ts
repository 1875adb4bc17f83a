/** The match report of a year: from a need to a payment, by State, as a table, as of a day, and for whom. */
import { adoptAllocationProposal } from "@angkor/contract/operations/adopt-allocation-proposal";
import { getMatchReport } from "@angkor/contract/operations/get-match-report";
import { proposeAllocation } from "@angkor/contract/operations/propose-allocation";
import { recordCommitment } from "@angkor/contract/operations/record-commitment";
import { recordDisbursement } from "@angkor/contract/operations/record-disbursement";
import { respondToRequirement } from "@angkor/contract/operations/respond-to-requirement";
import { withdrawAssistanceRequirement } from "@angkor/contract/operations/withdraw-assistance-requirement";
import { parse } from "csv-parse/sync";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { between } from "../http/instants.ts";
import { needed, pledged, published, requirementOf } from "../http/records.ts";
import { type Caller, expectProblem, ifMatch } from "../http/service.ts";
import { startWorld, type World } from "../http/world.ts";

let world: World;
/** Cambodia's need of USD 1 million for 2024, made by its plan; a need in kind; one for States Parties' eyes. */
let clearance: string;
let training: string;
let guarded: string;
let pledge: string;
let commitment: string;
let beforeAnswers: string;

const today = new Date().toISOString().slice(0, 10);
const thisYear = today.slice(0, 4);
const as = (state: string): Caller => world.focalPoint(state);
const report = async (caller: Caller = world.anyone, query: Record<string, string> = {}) =>
  (await caller.does(getMatchReport, { query: { year: thisYear, ...query } })).body;

beforeAll(async () => {
  world = await startWorld();
  clearance = requirementOf((await published(as("KHM"))).body);
  training = (await needed(as("KHM"))).body.id;
  guarded = (await needed(as("UKR"), { state: "UKR", visibility: "states-parties" })).body.id;
  const gone = await needed(as("UKR"), { state: "UKR", title: "Withdrawn" });
  await as("UKR").does(withdrawAssistanceRequirement, {
    params: { id: gone.body.id },
    headers: ifMatch(gone.etag),
    body: {},
  });
  const targets = { requirements: [clearance] };
  pledge = (await pledged(as("NOR"), { earmarking: "tightly", targets, announcedOn: today })).body.id;
  beforeAnswers = await between();
  await as("NOR").does(respondToRequirement, {
    params: { id: clearance },
    body: { answer: "new-support", pledgeId: pledge },
  });
  await as("DEU").does(respondToRequirement, { params: { id: guarded }, body: { answer: "declined" } });
  const made = await as("NOR").does(recordCommitment, {
    body: {
      pledgeId: pledge,
      requirementId: clearance,
      decidedOn: today,
      lines: [{ year: 2024, amount: "300000.00" }],
    },
  });
  commitment = made.body.id;
  await as("NOR").does(recordDisbursement, {
    params: { id: commitment },
    body: { paidOn: today, amountSent: "120000.00" },
  });
});
afterAll(() => world?.stop());

describe("the match report", () => {
  test("follows what was asked for to what was paid, with the records behind every figure", async () => {
    const { totals, needs, pledges, states, notReported } = await report();
    expect(totals).toMatchObject({
      stood: 3,
      published: { count: 3, amount: "1000000.00", withoutAmount: 2 },
      open: { count: 2, amount: "700000.00" },
      withdrawn: { count: 1 },
      matches: { needs: 1, share: "0.3333", byResponse: 1, byCommitment: 1, byProposal: 0 },
      answers: { needs: 1, share: "0.3333", newSupport: 1, declined: 0 },
      unanswered: { count: 1, amount: "0.00", withoutAmount: 1 },
      overdue: { count: 0 },
      daysToAnswer: { needs: 1, lowerQuartile: 0, median: 0, upperQuartile: 0 },
      conversion: {
        asked: "1000000.00",
        pledged: "500000.00",
        committedFromPledges: "300000.00",
        committed: "300000.00",
        paid: "120000.00",
        pledgedOfAsked: "0.5000",
        committedOfPledged: "0.6000",
        committedOfAsked: "0.3000",
        paidOfCommitted: "0.4000",
      },
      offers: { announced: { count: 1, amount: "500000.00" }, open: { count: 1, amount: "200000.00" } },
    });
    expect(needs.find(({ id }) => id === clearance)).toMatchObject({
      state: "KHM",
      figures: ["published", "open", "matched", "matched-by-response", "matched-by-commitment", "answered"],
      responses: [`rs_${clearance.slice(3)}.NOR`],
      commitments: [commitment],
      pledges: [pledge],
    });
    expect(needs.find(({ id }) => id === training)?.figures).toEqual(["published", "open", "unanswered"]);
    expect(pledges).toMatchObject([
      { id: pledge, donor: "NOR", states: ["KHM"], figures: ["announced", "open"] },
    ]);
    expect(states.map(({ state, stood }) => [state, stood])).toEqual([
      ["KHM", 2],
      ["UKR", 1],
    ]);
    expect(notReported).toEqual(["TCD"]);
  });

  test("tells nothing where there is nothing to divide by", async () => {
    const { totals, needs } = await report(world.anyone, { year: "2019" });
    expect(totals).toMatchObject({
      stood: 0,
      matches: { share: null },
      answers: { share: null },
      daysToAnswer: null,
      conversion: { pledgedOfAsked: null, committedOfPledged: null, paidOfCommitted: null },
    });
    expect(needs).toEqual([]);
  });

  test("counts what its reader may see, and nothing else", async () => {
    expect((await report(as("LAO"))).totals.stood).toBe(3);
    const { totals, needs } = await report(as("NOR"));
    expect(totals).toMatchObject({ stood: 4, answers: { needs: 2, declined: 1 } });
    expect(needs.map(({ id }) => id)).toContain(guarded);
  });

  test("is filtered by State and pillar", async () => {
    const ukraine = await report(world.committee, { state: "UKR" });
    expect(ukraine.totals.stood).toBe(2);
    expect(ukraine.basis.filters).toEqual({ states: ["UKR"] });
    expect(ukraine.notReported).toEqual([]);
    const pillar = await report(world.committee, { pillar: "victim-assistance" });
    expect(pillar.pillars.map((line) => line.pillar)).toEqual(["victim-assistance"]);
    expect(pillar.totals.stood).toBe(3);
  });

  test("is a table of States", async () => {
    const answer = await world.anyone.send("GET", `/reports/matches?year=${thisYear}`, {
      headers: { accept: "text/csv" },
    });
    const rows: Record<string, string>[] = parse(answer.text, { columns: true });
    expect(rows).toHaveLength(2);
    expect(rows[0]).toMatchObject({
      state: "KHM",
      stood: "2",
      "open.amount": "700000.00",
      "matches.share": "0.5000",
      "conversion.paid": "120000.00",
    });
  });

  test("of a year that has not begun is refused", async () => {
    const query = { year: String(Number(thisYear) + 1) };
    expectProblem(await world.anyone.ask(getMatchReport, { query }), "request-invalid", ["/query/year"]);
  });
});

describe("as it was known", () => {
  test("now, it is the same as without an instant; the same question has the same bytes", async () => {
    const asOf = await between();
    for (const caller of [world.anyone, world.committee, as("NOR")]) {
      const { computedAt: _, ...now } = await report(caller);
      const { computedAt: __, asOf: ___, ...then } = await report(caller, { asOf });
      expect(then).toEqual(now);
    }
    for (const query of [{ state: "KHM" }, { state: "UKR,KHM", currency: "EUR" }]) {
      const { computedAt: _, ...now } = await report(world.committee, query);
      const { computedAt: __, asOf: ___, ...then } = await report(world.committee, { ...query, asOf });
      expect(then).toEqual(now);
    }
  });

  test("earlier, what came later is not there", async () => {
    const { totals } = await report(world.anyone, { asOf: beforeAnswers });
    expect(totals).toMatchObject({
      stood: 3,
      answers: { needs: 0, share: "0.0000" },
      unanswered: { count: 2 },
      daysToAnswer: null,
      conversion: {
        pledged: "500000.00",
        committed: "0.00",
        committedOfPledged: "0.0000",
        paidOfCommitted: null,
      },
      offers: { open: { amount: "500000.00" } },
    });
  });
});

test("what a donor adopts of a proposal is a match by proposal", async () => {
  await pledged(as("NOR"), { title: "For anyone", announcedOn: today });
  const years = { from: 2024, to: 2024 };
  const proposal = await world.committee.does(proposeAllocation, { body: { years, audience: "public" } });
  await as("NOR").does(adoptAllocationProposal, {
    params: { id: proposal.body.id },
    body: { decidedOn: today },
  });
  const { totals } = await report();
  expect(totals.matches).toMatchObject({ needs: 1, byProposal: 1 });
  expect(totals.conversion.committed).toBe("1000000.00");
  expect(totals.met).toMatchObject({ count: 1, amount: "1000000.00" });
});
