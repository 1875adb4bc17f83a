/**
 * Pooled funds (Action 44): what donors pay to a fund counts once, as theirs; the fund's allocations move it to States
 * without making more of it, never beyond what it holds, whoever asks at once.
 */
import { cancelFundAllocation } from "@angkor/contract/operations/cancel-fund-allocation";
import { getAssistanceRequirement } from "@angkor/contract/operations/get-assistance-requirement";
import { getCommitment } from "@angkor/contract/operations/get-commitment";
import { getCoverageReport } from "@angkor/contract/operations/get-coverage-report";
import { getDonorReport } from "@angkor/contract/operations/get-donor-report";
import { getFundStatement } from "@angkor/contract/operations/get-fund-statement";
import { getGapReport } from "@angkor/contract/operations/get-gap-report";
import { getMatchReport } from "@angkor/contract/operations/get-match-report";
import { getStateProfile } from "@angkor/contract/operations/get-state-profile";
import { listCommitments } from "@angkor/contract/operations/list-commitments";
import { listFundAllocations } from "@angkor/contract/operations/list-fund-allocations";
import { listRecordsBehind } from "@angkor/contract/operations/list-records-behind";
import { recordCommitment } from "@angkor/contract/operations/record-commitment";
import { recordFinancingInstrument } from "@angkor/contract/operations/record-financing-instrument";
import { recordFundAllocation } from "@angkor/contract/operations/record-fund-allocation";
import { recordFundDisbursement } from "@angkor/contract/operations/record-fund-disbursement";
import { reviseFinancingInstrument } from "@angkor/contract/operations/revise-financing-instrument";
import { verifyPositions } from "@angkor/contract/operations/verify-positions";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import {
  aCommitment,
  aFund,
  aFundDisbursement,
  allocated,
  anAllocation,
  contributed,
  published,
  requirementOf,
} from "../http/records.ts";
import { type Caller, expectProblem, ifMatch } from "../http/service.ts";
import { startWorld, type World } from "../http/world.ts";

let world: World;
let fund: { readonly id: string; readonly etag: string };
let [eu, norway, germany]: Caller[] = [];

beforeAll(async () => {
  world = await startWorld();
  [eu, norway, germany] = ["org:eu", "NOR", "DEU"].map(world.focalPoint);
});
/** Each test has a fund and a year of its own. */
let year = 0;
let tests = 0;
beforeEach(async () => {
  tests += 1;
  year = 2024 + tests;
  const { body, etag } = await owner().does(recordFinancingInstrument, { body: aFund({ owner: "org:eu" }) });
  fund = { id: body.id, etag };
});
afterEach(async () => {
  expect((await world.isu.does(verifyPositions)).body.drift).toEqual([]);
});
afterAll(() => world?.stop());

const known = (caller: Caller | undefined): Caller => {
  if (caller === undefined) throw new Error("The world has not started");
  return caller;
};
const owner = () => known(eu);

const inYear = () => ({ from: String(year), to: String(year) });
const gap = async (query: Record<string, string> = inYear()) =>
  (await world.anyone.does(getGapReport, { query })).body;
/** A contribution's line in the test's year. */
const of = (amount = "100000.00") => ({ lines: [{ year, amount }] });
const statement = async (query: Record<string, string> = {}) =>
  (await world.anyone.does(getFundStatement, { params: { id: fund.id }, query })).body;

/** All funding there is: of cells, shared and unallocated lines. */
const everywhere = ({ cells, shared, unallocated }: Awaited<ReturnType<typeof gap>>) => ({
  committed: [...cells, ...shared, ...unallocated].reduce((sum, line) => sum + Number(line.committed), 0),
  disbursed: [...cells, ...shared, ...unallocated].reduce((sum, line) => sum + Number(line.disbursed), 0),
});

describe("a contribution to a pooled fund", () => {
  test("counts once, as its donor's, and moves with the fund's allocation", async () => {
    await contributed(known(norway), fund.id, of());
    const before = await gap();
    expect(before.unallocated).toMatchObject([{ committed: "100000.00", disbursed: "100000.00" }]);
    const { body } = await allocated(owner(), fund.id, { year, amount: "40000.00" });
    expect(body.sources).toMatchObject([{ donor: "NOR", payments: [{ amount: "40000.00" }] }]);
    const after = await gap();
    expect(after.unallocated).toMatchObject([{ committed: "60000.00", disbursed: "100000.00" }]);
    expect(after.cells).toMatchObject([
      { state: "UKR", pillar: "survey-clearance", year, committed: "40000.00", disbursed: "0.00" },
    ]);
    expect(everywhere(after)).toEqual(everywhere(before));
    expect(await statement()).toMatchObject({
      totals: {
        committed: "100000.00",
        received: "100000.00",
        allocated: "40000.00",
        disbursed: "0.00",
        held: "60000.00",
      },
      contributions: [{ donor: "NOR", target: {}, held: "60000.00" }],
    });
  });

  test("is its donor's in every table, equal to the gap report, and leads to the contribution", async () => {
    await contributed(known(norway), fund.id, of());
    await contributed(known(germany), fund.id, { donor: "DEU", ...of("50000.00") });
    await allocated(owner(), fund.id, { year, amount: "120000.00" });
    const ukraine = { state: "UKR", ...inYear() };
    const [cell] = (await gap(ukraine)).cells;
    expect(cell?.funding).toBe("120000.00");
    const behind = await world.anyone.does(listRecordsBehind, {
      query: { ...ukraine, measure: "committed" },
    });
    expect(behind.body.items.map(({ amount }) => amount).sort()).toEqual(["100000.00", "20000.00"]);
    const coverage = await world.anyone.does(getCoverageReport, { query: { ...ukraine, by: "donor" } });
    expect(JSON.stringify(coverage.body)).toContain('"100000.00"');
    for (const [provider, toUkraine] of [
      ["NOR", "100000.00"],
      ["DEU", "20000.00"],
    ]) {
      const report = await world.anyone.does(getDonorReport, { params: { provider: provider ?? "" } });
      const lines = report.body.lines.filter((line) => line.year === year && line.standing === "cell");
      expect(lines).toMatchObject([{ state: "UKR", funding: toUkraine }]);
    }
    const { items } = (await world.anyone.does(listCommitments, { query: { state: "UKR" } })).body;
    const contributions = items.filter(({ fundId }) => fundId === fund.id);
    expect(contributions.map(({ donor }) => donor).sort()).toEqual(["DEU", "NOR"]);
  });

  test("serves its earmark alone, and before money that is open", async () => {
    await contributed(known(norway), fund.id, of());
    const earmarked = await contributed(known(germany), fund.id, {
      donor: "DEU",
      target: { state: "TCD" },
      ...of(),
    });
    const forUkraine = await owner().ask(recordFundAllocation, {
      body: anAllocation(fund.id, { year, amount: "100000.01" }),
    });
    const told = expectProblem(forUkraine, "fund-exceeded");
    expect(told.detail).toBe(
      `The fund holds 100000.00 USD that may be used for UKR, survey-clearance in ${year}.`,
    );
    const target = { state: "TCD", pillar: "risk-education" };
    const { body } = await allocated(owner(), fund.id, { target, year, amount: "150000.00" });
    expect(body.sources.map(({ donor, payments }) => [donor, payments[0]?.amount])).toEqual([
      ["DEU", "100000.00"],
      ["NOR", "50000.00"],
    ]);
    const contribution = await world.anyone.does(getCommitment, { params: { id: earmarked.body.id } });
    expect(contribution.body.allocations).toEqual([
      { id: body.id, target, year, amount: "100000.00", disbursed: "0.00" },
    ]);
  });

  test("is not allocated before it is paid, nor in a year before its own", async () => {
    const unpaid = aCommitment({ target: {}, fundId: fund.id, ...of() });
    await known(norway).does(recordCommitment, { body: unpaid });
    const ask = (later: number) =>
      owner().ask(recordFundAllocation, {
        body: anAllocation(fund.id, { year: year + later, amount: "1.00" }),
      });
    expectProblem(await ask(0), "fund-exceeded");
    await contributed(known(norway), fund.id, of());
    expectProblem(await ask(-1), "fund-exceeded");
    expect((await ask(1)).status).toBe(201);
  });

  test.each([
    ["in another currency", { currency: "EUR" }, "/currency"],
    ["that not everyone may see", { visibility: "states-parties" }, "/visibility"],
    [
      "of broader funding",
      { target: { pillar: "victim-assistance" }, broader: { relevance: "Rehabilitation" } },
      "/broader",
    ],
  ])("%s is refused", async (_, changes, pointer) => {
    const body = aCommitment({ target: {}, fundId: fund.id, ...changes });
    const answer = await known(norway).ask(recordCommitment, { body });
    expectProblem(answer, "commitment-invalid", [pointer]);
  });

  test("is refused by a fund that does not operate; one that does keeps its currency", async () => {
    const considered = aFund({ owner: "org:eu", status: "under-consideration", operatesFrom: undefined });
    const { body } = await owner().does(recordFinancingInstrument, { body: considered });
    const answer = await known(norway).ask(recordCommitment, {
      body: aCommitment({ target: {}, fundId: body.id }),
    });
    expectProblem(answer, "commitment-invalid", ["/fundId"]);
    const revision = await owner().ask(reviseFinancingInstrument, {
      params: { id: fund.id },
      headers: ifMatch(fund.etag),
      body: aFund({ owner: "org:eu", currency: "EUR", visibility: "committee" }),
    });
    expectProblem(revision, "financing-instrument-invalid", ["/currency", "/visibility"]);
  });
});

describe("an allocation of a pooled fund", () => {
  test("covers a requirement, which is open again when it is cancelled", async () => {
    year = 2024;
    await contributed(known(norway), fund.id, of());
    const plan = await published(world.focalPoint("UKR"), { state: "UKR" });
    const requirementId = requirementOf(plan.body);
    const { target: _, ...body } = anAllocation(fund.id, { requirementId, amount: "100000.00" });
    const given = await owner().does(recordFundAllocation, { body });
    expect(given.body).toMatchObject({ requirementId, target: { state: "UKR", pillar: "survey-clearance" } });
    const open = async () => {
      const need = await world.anyone.does(getAssistanceRequirement, { params: { id: requirementId } });
      return need.body.years[0]?.open;
    };
    expect(await open()).toBe("900000.00");
    const covered = await gap();
    expect(covered.totals).toMatchObject({ funding: "100000.00", gap: "900000.00" });
    await owner().does(cancelFundAllocation, {
      params: { id: given.body.id },
      headers: ifMatch(given.etag),
      body: { reason: "Decided anew" },
    });
    expect(await open()).toBe("1000000.00");
    expect((await gap()).totals).toMatchObject({ funding: "0.00", gap: "1000000.00" });
    expect((await statement()).totals).toMatchObject({ allocated: "0.00", held: "100000.00" });
    const query = { asOf: given.body.createdAt };
    const { records: _then, ...then } = (await gap({ ...inYear(), ...query })).totals;
    const { records: _now, ...before } = covered.totals;
    expect(then).toEqual(before);
    expect((await statement(query)).totals).toMatchObject({ allocated: "100000.00", held: "0.00" });
    const { items } = (await world.anyone.does(listFundAllocations, { query: { fundId: fund.id } })).body;
    expect(items).toMatchObject([{ id: given.body.id, status: "cancelled", closedReason: "Decided anew" }]);
  });

  test("answers its need in the match report, and is told in the profile of its State and in IATI", async () => {
    const state = "LAO";
    const plan = await published(world.focalPoint(state), { state });
    const requirementId = requirementOf(plan.body);
    year = 2024;
    await contributed(known(norway), fund.id, of());
    const { target: _, ...body } = anAllocation(fund.id, { requirementId, amount: "100000.00" });
    const { id } = (await owner().does(recordFundAllocation, { body })).body;
    await owner().does(recordFundDisbursement, {
      params: { id },
      body: aFundDisbursement({ amountSent: "25000.00" }),
    });
    const report = await world.anyone.does(getMatchReport, { query: { state } });
    expect(report.body.totals.matches).toMatchObject({ needs: 1, byCommitment: 0, byFundAllocation: 1 });
    expect(report.body.totals.conversion).toMatchObject({ committed: "100000.00", paid: "25000.00" });
    expect(report.body.totals.open).toMatchObject({ count: 1, amount: "900000.00" });
    expect(report.body.needs).toMatchObject([{ commitments: [], fundAllocations: [id] }]);
    const profile = await world.anyone.does(getStateProfile, { params: { iso3: state } });
    expect(profile.body.fundAllocations).toMatchObject([
      { id, fund: aFund().title, amount: "100000.00", disbursed: "25000.00", sources: [{ donor: "NOR" }] },
    ]);
    expect(profile.body.providers).toMatchObject([
      { donor: "NOR", funding: "100000.00", disbursed: "25000.00" },
    ]);
    const document = await world.anyone.send("GET", `/documents/states/${state}?format=html`);
    for (const told of [aFund().title, "Allocated by pooled funds"]) expect(document.text).toContain(told);
    const iati = await world.anyone.send("GET", "/documents/iati?publisher=org:eu");
    expect(iati.text).toContain(`<iati-identifier>XM-DAC-42000-${fund.id}</iati-identifier>`);
    expect(iati.text).toMatch(/provider-activity-id="APMBC-NOR-co_/);
    expect(iati.text).toContain(`receiver-activity-id="APMBC-LAO-${requirementId}"`);
  });

  test("takes no more than the fund holds, however many are asked for at once", async () => {
    await contributed(known(norway), fund.id, of());
    await contributed(known(germany), fund.id, { donor: "DEU", ...of() });
    const before = everywhere(await gap({}));
    const asked = Array.from({ length: 9 }, (_, index) =>
      owner().ask(recordFundAllocation, {
        body: anAllocation(fund.id, { year: year + index, amount: "30000.00" }),
      }),
    );
    const answers = await Promise.all(asked);
    const made = answers.filter(({ status }) => status === 201);
    for (const answer of answers.filter(({ status }) => status !== 201 && status !== 503))
      expectProblem(answer, "fund-exceeded");
    expect(made.length).toBeGreaterThan(0);
    expect(made.length).toBeLessThanOrEqual(6);
    const { totals } = await statement();
    expect(totals).toMatchObject({
      received: "200000.00",
      allocated: `${made.length * 30_000}.00`,
      held: `${200_000 - made.length * 30_000}.00`,
    });
    expect(everywhere(await gap({}))).toEqual(before);
  });
});

describe("a payment of an allocation", () => {
  /** Sixty thousand of Germany's for Ukraine's clearance, forty thousand of Norway's for anything; all of it allocated. */
  const given = async () => {
    await contributed(known(norway), fund.id, of("40000.00"));
    await contributed(known(germany), fund.id, {
      donor: "DEU",
      target: { state: "UKR", pillar: "survey-clearance" },
      ...of("60000.00"),
    });
    return allocated(owner(), fund.id, { year, amount: "100000.00" });
  };
  const pays = (id: string, amountSent: string, changes: object = {}) =>
    owner().ask(recordFundDisbursement, {
      params: { id },
      body: aFundDisbursement({ amountSent, ...changes }),
    });
  const disbursedTo = async (state: string) =>
    (await gap({ ...inYear(), state })).cells.map(({ disbursed }) => disbursed);

  test("is what the State can use; until then, what is earmarked for it stands with no State", async () => {
    const { body } = await given();
    expect(await disbursedTo("UKR")).toEqual(["0.00"]);
    const before = await gap();
    expect(before.unallocated).toMatchObject([{ committed: "0.00", disbursed: "100000.00" }]);
    const paid = await owner().does(recordFundDisbursement, {
      params: { id: body.id },
      body: aFundDisbursement({
        amountSent: "70000.00",
        amountReceived: { amount: "2800000.00", currency: "UAH" },
        reference: "TF-1",
      }),
    });
    expect(paid.body).toMatchObject({
      disbursed: "70000.00",
      disbursements: [
        {
          paidOn: "2024-10-01",
          amountSent: "70000.00",
          amountReceived: { amount: "2800000.00", currency: "UAH" },
          reference: "TF-1",
          sources: [
            { donor: "DEU", payments: [{ amount: "60000.00" }] },
            { donor: "NOR", payments: [{ amount: "10000.00" }] },
          ],
        },
      ],
    });
    expect(await disbursedTo("UKR")).toEqual(["70000.00"]);
    const after = await gap();
    expect(after.unallocated).toMatchObject([{ disbursed: "30000.00" }]);
    expect(everywhere(after)).toEqual(everywhere(before));
    const { funding, coverage } = after.totals;
    expect({ funding, coverage }).toEqual({
      funding: before.totals.funding,
      coverage: before.totals.coverage,
    });
    expect((await statement()).totals).toMatchObject({
      allocated: "100000.00",
      disbursed: "70000.00",
      held: "0.00",
    });
    const asOf = body.createdAt;
    expect((await gap({ ...inYear(), state: "UKR", asOf })).cells).toMatchObject([{ disbursed: "0.00" }]);
  });

  test("is its donors', and leads to their payments", async () => {
    const { body } = await given();
    await pays(body.id, "70000.00");
    const ukraine = { state: "UKR", ...inYear() };
    const behind = await world.anyone.does(listRecordsBehind, {
      query: { ...ukraine, measure: "disbursed" },
    });
    expect(behind.body.items.map(({ amount }) => amount).sort()).toEqual(["10000.00", "60000.00"]);
    const report = await world.anyone.does(getDonorReport, { params: { provider: "DEU" } });
    const lines = report.body.lines.filter((line) => line.year === year);
    expect(lines).toMatchObject([{ state: "UKR", disbursed: "60000.00" }]);
    const { id = "" } = behind.body.items.find(({ amount }) => amount === "10000.00") ?? {};
    const contribution = await world.anyone.does(getCommitment, { params: { id } });
    expect(contribution.body).toMatchObject({
      donor: "NOR",
      allocations: [{ id: body.id, amount: "40000.00", disbursed: "10000.00" }],
    });
  });

  test("is never more than what was allocated, however many are told at once", async () => {
    const { body } = await given();
    const answers = await Promise.all(Array.from({ length: 6 }, () => pays(body.id, "30000.00")));
    const made = answers.filter(({ status }) => status === 201);
    for (const answer of answers.filter(({ status }) => status !== 201 && status !== 503))
      expectProblem(answer, "fund-allocation-exceeded");
    expect(made.length).toBeGreaterThan(0);
    expect(made.length).toBeLessThanOrEqual(3);
    expect(await disbursedTo("UKR")).toEqual([`${made.length * 30_000}.00`]);
  });

  test("stays when the allocation is cancelled: only the rest is the fund's again, and asked for again", async () => {
    year = 2024;
    await contributed(known(norway), fund.id, of());
    const plan = await published(world.focalPoint("TCD"), { state: "TCD" });
    const requirementId = requirementOf(plan.body);
    const { target: _, ...asked } = anAllocation(fund.id, { requirementId, amount: "90000.00" });
    const { body } = await owner().does(recordFundAllocation, { body: asked });
    expect((await pays(body.id, "30000.00")).status).toBe(201);
    const cancelled = await owner().does(cancelFundAllocation, {
      params: { id: body.id },
      headers: ifMatch('"2"'),
      body: {},
    });
    expect(cancelled.body).toMatchObject({ status: "cancelled", disbursed: "30000.00" });
    const need = await world.anyone.does(getAssistanceRequirement, { params: { id: requirementId } });
    expect(need.body.years[0]?.open).toBe("970000.00");
    expect((await gap({ ...inYear(), state: "TCD" })).cells).toMatchObject([
      { committed: "30000.00", disbursed: "30000.00" },
    ]);
    expect((await statement()).totals).toMatchObject({
      allocated: "30000.00",
      disbursed: "30000.00",
      held: "70000.00",
    });
    expectProblem(await pays(body.id, "1.00"), "fund-allocation-cancelled");
  });

  test("tells every fault at once", async () => {
    const { body } = await given();
    const answer = await pays(body.id, "0.00", { paidOn: "2999-01-01" });
    expectProblem(answer, "disbursement-invalid", ["/amountSent", "/paidOn"]);
  });
});
