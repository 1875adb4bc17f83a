/**
 * Pooled funds (Action 44): what donors pay to a fund counts once, as theirs; the fund's allocations move it to States
 * without making more of it, never beyond what it holds, whoever asks at once.
 */
import { cancelFundAllocation } from "@angkor/contract/operations/cancel-fund-allocation";
import { getAssistanceRequirement } from "@angkor/contract/operations/get-assistance-requirement";
import { getCommitment } from "@angkor/contract/operations/get-commitment";
import { getCoverageReport } from "@angkor/contract/operations/get-coverage-report";
import { getDonorReport } from "@angkor/contract/operations/get-donor-report";
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
import { describe, expect, test } from "vitest";
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
import { expectProblem, ifMatch } from "../http/service.ts";
import {
  everywhere,
  fund,
  gap,
  germany,
  inYear,
  norway,
  of,
  owner,
  statement,
  useYear,
  withFunds,
  world,
  year,
} from "./fund-world.ts";

withFunds();

describe("a contribution to a pooled fund", () => {
  test("counts once, as its donor's, and moves with the fund's allocation", async () => {
    await contributed(norway(), fund.id, of());
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
    await contributed(norway(), fund.id, of());
    await contributed(germany(), fund.id, { donor: "DEU", ...of("50000.00") });
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
    await contributed(norway(), fund.id, of());
    const earmarked = await contributed(germany(), fund.id, {
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
    await norway().does(recordCommitment, { body: unpaid });
    const ask = (later: number) =>
      owner().ask(recordFundAllocation, {
        body: anAllocation(fund.id, { year: year + later, amount: "1.00" }),
      });
    expectProblem(await ask(0), "fund-exceeded");
    await contributed(norway(), fund.id, of());
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
    const answer = await norway().ask(recordCommitment, { body });
    expectProblem(answer, "commitment-invalid", [pointer]);
  });

  test("is refused by a fund that does not operate; one that does keeps its currency", async () => {
    const considered = aFund({ owner: "org:eu", status: "under-consideration", operatesFrom: undefined });
    const { body } = await owner().does(recordFinancingInstrument, { body: considered });
    const answer = await norway().ask(recordCommitment, {
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
    useYear(2024);
    await contributed(norway(), fund.id, of());
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
    useYear(2024);
    await contributed(norway(), fund.id, of());
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
    await contributed(norway(), fund.id, of());
    await contributed(germany(), fund.id, { donor: "DEU", ...of() });
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
