/**
 * What a pooled fund pays of an allocation: a State's cell tells as disbursed what the State can use, each payment counts
 * once, and what was paid stays when the allocation is cancelled.
 */
import { cancelFundAllocation } from "@angkor/contract/operations/cancel-fund-allocation";
import { cancelFundDisbursement } from "@angkor/contract/operations/cancel-fund-disbursement";
import { getAssistanceRequirement } from "@angkor/contract/operations/get-assistance-requirement";
import { getCommitment } from "@angkor/contract/operations/get-commitment";
import { getDonorReport } from "@angkor/contract/operations/get-donor-report";
import { listRecordsBehind } from "@angkor/contract/operations/list-records-behind";
import { recordFundAllocation } from "@angkor/contract/operations/record-fund-allocation";
import { recordFundDisbursement } from "@angkor/contract/operations/record-fund-disbursement";
import { describe, expect, test } from "vitest";
import { between } from "../http/instants.ts";
import {
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

describe("a payment of an allocation", () => {
  /** Sixty thousand of Germany's for Ukraine's clearance, forty thousand of Norway's for anything; all of it allocated. */
  const given = async () => {
    await contributed(norway(), fund.id, of("40000.00"));
    await contributed(germany(), fund.id, {
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
    useYear(2024);
    await contributed(norway(), fund.id, of());
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

  test("is cancelled where it was recorded by mistake or came back: then it is to be disbursed again", async () => {
    const { body } = await given();
    await pays(body.id, "70000.00");
    const paid = await owner().does(recordFundDisbursement, {
      params: { id: body.id },
      body: aFundDisbursement({ amountSent: "20000.00" }),
    });
    const before = await gap();
    const asOf = await between();
    const [first] = paid.body.disbursements;
    const params = { id: body.id, disbursementId: first?.id ?? "" };
    const cancelled = await owner().does(cancelFundDisbursement, {
      params,
      headers: ifMatch(paid.etag),
      body: { reason: "Sent back" },
    });
    expect(cancelled.body).toMatchObject({ status: "recorded", amount: "100000.00", disbursed: "20000.00" });
    expect(await disbursedTo("UKR")).toEqual(["20000.00"]);
    expect(everywhere(await gap())).toEqual(everywhere(before));
    expect((await statement()).totals).toMatchObject({ allocated: "100000.00", disbursed: "20000.00" });
    const then = await gap({ ...inYear(), state: "UKR", asOf });
    expect(then.cells).toMatchObject([{ disbursed: "90000.00" }]);
    const again = { params, headers: ifMatch(cancelled.etag), body: {} };
    expectProblem(await owner().ask(cancelFundDisbursement, again), "fund-disbursement-not-found");
    expectProblem(await pays(body.id, "80000.01"), "fund-allocation-exceeded");
    expect((await pays(body.id, "80000.00")).status).toBe(201);
    const report = await world.anyone.does(getDonorReport, { params: { provider: "DEU" } });
    expect(report.body.lines.filter((line) => line.year === year)).toMatchObject([{ disbursed: "60000.00" }]);
  });

  test("tells every fault at once", async () => {
    const { body } = await given();
    const answer = await pays(body.id, "0.00", { paidOn: "2999-01-01" });
    expectProblem(answer, "disbursement-invalid", ["/amountSent", "/paidOn"]);
  });
});
