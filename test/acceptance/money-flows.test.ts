/** Pledges, commitments and payments, and where each stands in the gap report: cells, shared and unallocated lines. */
import { cancelCommitment } from "@angkor/contract/operations/cancel-commitment";
import { cancelPledge } from "@angkor/contract/operations/cancel-pledge";
import { confirmCommitment } from "@angkor/contract/operations/confirm-commitment";
import { confirmPledge } from "@angkor/contract/operations/confirm-pledge";
import { getAssistanceRequirement } from "@angkor/contract/operations/get-assistance-requirement";
import { getCommitment } from "@angkor/contract/operations/get-commitment";
import { getGapReport } from "@angkor/contract/operations/get-gap-report";
import { getPledge } from "@angkor/contract/operations/get-pledge";
import { listCommitments } from "@angkor/contract/operations/list-commitments";
import { recordCommitment } from "@angkor/contract/operations/record-commitment";
import { recordDisbursement } from "@angkor/contract/operations/record-disbursement";
import { recordExchangeRates } from "@angkor/contract/operations/record-exchange-rates";
import { revisePledge } from "@angkor/contract/operations/revise-pledge";
import { verifyPositions } from "@angkor/contract/operations/verify-positions";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { between } from "../http/instants.ts";
import { aCommitment, aPledge, committed, pledged, published, requirementOf } from "../http/records.ts";
import { expectProblem, ifMatch } from "../http/service.ts";
import { startWorld, type World } from "../http/world.ts";
import { exactly, inDollars, times, written } from "./money.ts";

let world: World;
beforeEach(async () => {
  world = await startWorld();
});
afterEach(async () => {
  expect((await world.isu.does(verifyPositions)).body.drift).toEqual([]);
  await world.stop();
});

const by = (provider: string) => world.focalPoint(provider);
const gap = async (query: Record<string, string> = {}) =>
  (await world.anyone.does(getGapReport, { query })).body;
const pay = (id: string, body: object) =>
  by("NOR").does(recordDisbursement, { params: { id }, body: { paidOn: "2024-09-01", ...body } });

describe("payments", () => {
  test("are part of their commitment; what exceeds it is refused, or funding of its own", async () => {
    const { body: commitment } = await committed(by("NOR"), { lines: [{ year: 2024, amount: "100.00" }] });
    const first = await pay(commitment.id, {
      amountSent: "60.00",
      amountReceived: { amount: "44.444", currency: "JOD" },
    });
    expect(first.body).toMatchObject({ committed: "100.00", disbursed: "60.00", version: 2 });
    expect((await gap()).totals).toMatchObject({
      committed: "100.00",
      disbursed: "60.00",
      funding: "100.00",
    });

    const tooMuch = { paidOn: "2024-09-02", amountSent: "40.01" };
    const refused = await by("NOR").ask(recordDisbursement, { params: { id: commitment.id }, body: tooMuch });
    expect(expectProblem(refused, "commitment-exceeded").detail).toContain("40.00 USD");

    const accepted = await pay(commitment.id, { amountSent: "65.00", acceptExcess: true });
    expect(accepted.body).toMatchObject({ committed: "100.00", disbursed: "125.00" });
    expect(
      accepted.body.disbursements.map((paid) => [paid.amountSent, paid.uncovered, paid.amountReceived]),
    ).toEqual([
      ["60.00", "0.00", { amount: "44.444", currency: "JOD" }],
      ["65.00", "25.00", undefined],
    ]);
    expect((await gap()).totals).toMatchObject({
      committed: "100.00",
      disbursed: "125.00",
      funding: "125.00",
    });
  });

  test("of a commitment for several years name theirs", async () => {
    const lines = [
      { year: 2024, amount: "10.00" },
      { period: { from: 2025, to: 2026 }, amount: "20.00" },
    ];
    const { body } = await committed(by("NOR"), { lines });
    const unnamed = { paidOn: "2024-09-01", amountSent: "1.00" };
    expectProblem(
      await by("NOR").ask(recordDisbursement, { params: { id: body.id }, body: unnamed }),
      "disbursement-invalid",
      ["/year"],
    );
    const paid = await pay(body.id, { amountSent: "5.00", period: { from: 2025, to: 2026 } });
    expect(paid.body.lines.map(({ disbursed }) => disbursed)).toEqual(["0.00", "5.00"]);
  });

  test("in another currency count at the rate of their own day", async () => {
    const { body } = await committed(by("NOR"), {
      currency: "EUR",
      lines: [{ year: 2024, amount: "80.00" }],
    });
    await by("NOR").does(recordDisbursement, {
      params: { id: body.id },
      body: { paidOn: "2026-02-01", amountSent: "80.00" },
    });
    expect((await gap()).totals).toMatchObject({
      committed: "100.00",
      disbursed: written(inDollars("80.00", "0.9237")),
      funding: "100.00",
    });
  });
});

describe("a cancelled commitment", () => {
  test("gives back what was not paid, to its pledge and to the requirement; what was paid stays funding", async () => {
    const plan = await published(by("KHM"));
    const pledge = await pledged(by("NOR"), { currency: "EUR" });
    const requirementId = requirementOf(plan.body);
    const {
      target: _,
      donor: __,
      currency: ___,
      ...body
    } = aCommitment({
      pledgeId: pledge.body.id,
      requirementId,
      lines: [{ year: 2024, amount: "400000.00" }],
    });
    const commitment = await by("NOR").does(recordCommitment, { body });
    await pay(commitment.body.id, { amountSent: "100000.00" });
    const before = await by("NOR").does(getCommitment, { params: { id: commitment.body.id } });
    const cancelled = await by("NOR").does(cancelCommitment, {
      params: { id: commitment.body.id },
      headers: ifMatch(before.etag),
      body: { reason: "Budget cut" },
    });
    expect(cancelled.body).toMatchObject({
      status: "cancelled",
      committed: "100000.00",
      disbursed: "100000.00",
      closedReason: "Budget cut",
    });
    const outstanding = (await by("NOR").does(getPledge, { params: { id: pledge.body.id } })).body;
    expect(outstanding).toMatchObject({ committed: "100000.00", outstanding: "400000.00" });
    const need = (await world.anyone.does(getAssistanceRequirement, { params: { id: requirementId } })).body;
    expect(need.years).toMatchObject([{ committed: "125000.00", open: "875000.00" }]);
    expect((await gap()).totals).toMatchObject({
      committed: "125000.00",
      funding: "125000.00",
      gap: "875000.00",
    });
    expect((await gap()).unallocated).toMatchObject([{ pledged: "500000.00" }]);
  });

  test("of a cancelled pledge gives nothing back", async () => {
    const pledge = await pledged(by("NOR"));
    const commitment = await committed(by("NOR"), { pledgeId: pledge.body.id });
    await by("NOR").does(cancelPledge, {
      params: { id: pledge.body.id },
      headers: ifMatch(pledge.etag),
      body: {},
    });
    await by("NOR").does(cancelCommitment, {
      params: { id: commitment.body.id },
      headers: ifMatch(commitment.etag),
      body: {},
    });
    expect((await by("NOR").does(getPledge, { params: { id: pledge.body.id } })).body).toMatchObject({
      status: "cancelled",
      outstanding: "0.00",
    });
    expect(await gap()).toMatchObject({ totals: { committed: "0.00", pledged: "0.00" }, unallocated: [] });
  });
});

describe("where undivided money stands", () => {
  test("several States, several pillars or years on shared lines; none on unallocated ones; never in totals", async () => {
    const lines = [{ year: 2024, amount: "1.00" }];
    const period = [{ period: { from: 2024, to: 2026 }, amount: "2.00" }];
    await committed(by("NOR"), { target: { states: ["UKR", "KHM"], pillar: "risk-education" }, lines });
    await committed(by("NOR"), {
      target: { state: "KHM", pillars: ["survey-clearance", "risk-education"] },
      lines,
    });
    await committed(by("NOR"), { lines: period });
    await committed(by("NOR"), { target: { state: "KHM" }, lines });
    await committed(by("NOR"), { target: { pillar: "victim-assistance" }, lines });
    const { target: _, ...nowhere } = aCommitment({ lines });
    await by("NOR").does(recordCommitment, { body: nowhere });
    await committed(by("NOR"), { lines });

    const report = await gap();
    expect(report.totals).toMatchObject({ committed: "1.00", funding: "1.00" });
    expect(report.cells).toMatchObject([
      { state: "KHM", pillar: "survey-clearance", year: 2024, committed: "1.00" },
    ]);
    expect(
      report.shared.map(({ states, pillars, year, period: span, committed: c }) => [
        states,
        pillars,
        year ?? span,
        c,
      ]),
    ).toEqual(
      expect.arrayContaining([
        [["KHM", "UKR"], ["risk-education"], 2024, "1.00"],
        [["KHM"], ["risk-education", "survey-clearance"], 2024, "1.00"],
        [["KHM"], ["survey-clearance"], { from: 2024, to: 2026 }, "2.00"],
      ]),
    );
    expect(report.shared).toHaveLength(3);
    expect(report.unallocated.map(({ state, pillar, committed: c }) => [state, pillar, c])).toEqual(
      expect.arrayContaining([
        ["KHM", undefined, "1.00"],
        [undefined, "victim-assistance", "1.00"],
        [undefined, undefined, "1.00"],
      ]),
    );
    expect(report.unallocated).toHaveLength(3);

    const ukraine = await gap({ state: "UKR" });
    expect(ukraine.shared).toHaveLength(1);
    expect(ukraine.cells).toEqual([]);
    const byState = await world.anyone.does(listCommitments, { query: { state: "UKR" } });
    expect(byState.body.items).toHaveLength(1);
  });
});

describe("a pledge", () => {
  test("is never revised below what is committed of it, and keeps its years apart", async () => {
    const schedule = [2024, 2025].map((year) => ({
      paymentYear: year,
      availabilityYear: year,
      amount: "100.00",
    }));
    const pledge = await pledged(by("NOR"), { schedule, carryOver: true });
    const late = { year: 2025, amount: "30.00", tranche: "2024" };
    await committed(by("NOR"), { pledgeId: pledge.body.id, lines: [late] });
    const revise = (amounts: readonly [string, string]) =>
      by("NOR").ask(revisePledge, {
        params: { id: pledge.body.id },
        headers: ifMatch(pledge.etag),
        body: aPledge({ schedule: schedule.map((line, index) => ({ ...line, amount: amounts[index] })) }),
      });
    expectProblem(await revise(["29.99", "500.00"]), "pledge-exceeded", ["/schedule"]);
    const revised = await revise(["30.00", "500.00"]);
    expect(revised.status, revised.text).toBe(200);
    expect(JSON.parse(revised.text)).toMatchObject({
      pledged: "530.00",
      committed: "30.00",
      outstanding: "500.00",
    });
    expect((await gap()).unallocated).toMatchObject([{ year: 2025, pledged: "500.00" }]);
  });

  test("that the ISU entered for a provider, and a commitment of it, are confirmed by the provider", async () => {
    const pledge = await pledged(world.isu, { donor: "org:eu", currency: "EUR" });
    expect(pledge.body).toMatchObject({ donor: "org:eu", enteredBy: "isu" });
    const { donor: _, currency: __, ...body } = aCommitment({ pledgeId: pledge.body.id });
    const commitment = await world.isu.does(recordCommitment, { body });
    expect(commitment.body).toMatchObject({ donor: "org:eu", currency: "EUR", enteredBy: "isu" });
    const confirmation = { params: { id: pledge.body.id }, headers: ifMatch(pledge.etag) };
    const confirmed = await by("org:eu").does(confirmPledge, confirmation);
    expect(confirmed.body).toMatchObject({ confirmedAt: expect.any(String), outstanding: "400000.00" });
    const second = { params: { id: commitment.body.id }, headers: ifMatch(commitment.etag) };
    expect((await by("org:eu").does(confirmCommitment, second)).body).not.toHaveProperty("enteredBy");
  });
});

describe("reports in other currencies", () => {
  test("show what was recorded in them unchanged, and the rest from its dollar value", async () => {
    await committed(by("JPN"), { donor: "JPN", currency: "JPY", lines: [{ year: 2024, amount: "1234567" }] });
    await committed(by("NOR"), { lines: [{ year: 2024, amount: "1000.01" }] });
    const dollars = inDollars("1234567", "151.366");
    const inYen = times(exactly("1000.01"), exactly("151.366"));
    const yen = (await gap({ currency: "JPY" })).totals.committed;
    expect(yen).toBe(String(1234567n + BigInt(written(inYen, 0))));
    expect((await gap()).totals.committed).toBe(
      written({ over: dollars.over * 100n + 100001n * dollars.under, under: dollars.under * 100n }),
    );
    const both = { over: dollars.over * 100n + 100001n * dollars.under, under: dollars.under * 100n };
    expect((await gap({ currency: "JOD" })).totals.committed).toBe(written(times(both, exactly("0.709")), 3));
    const report = await gap({ currency: "EUR" });
    expect(report.totals.committed).toBe(written(times(both, exactly("0.9237"))));
    expect(report.basis).toMatchObject({
      rate: { currency: "EUR", unitsPerUsd: "0.9237", period: "2026-01" },
    });
  });

  test("tell rates that were old, and refuse where none is known", async () => {
    const { basis } = await gap({ currency: "JPY" });
    expect(basis.rate).toMatchObject({ currency: "JPY", period: "2024", old: true });
    expectProblem(await world.anyone.ask(getGapReport, { query: { currency: "XAF" } }), "rate-missing");
  });

  test("as of an instant use the rates known then", async () => {
    await committed(by("NOR"), { lines: [{ year: 2024, amount: "100.00" }] });
    const then = await between();
    const rates = [{ period: "2026-01", unitsPerUsd: "0.5", source: "Corrected" }];
    await world.isu.does(recordExchangeRates, { body: { currency: "EUR", rates } });
    expect((await gap({ currency: "EUR" })).totals.committed).toBe("50.00");
    expect((await gap({ currency: "EUR", asOf: then })).totals.committed).toBe("92.37");
  });
});
