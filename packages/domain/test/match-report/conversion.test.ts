import { describe, expect, it } from "vitest";
import { cancelCommitment, evolveCommitment, type Pledge } from "../../src/index.ts";
import {
  aCommitment,
  after,
  aPledge,
  aRequirement,
  by,
  easyRate,
  eventsOf,
  focalPoint,
} from "../builders/index.ts";
import { answered, on, paid, reportOf, year } from "./records.ts";

const need = aRequirement().asking(2025, "10.00");

describe("from need to payment", () => {
  const ukraines = on("2025-02-01", need.build());
  const chads = on("2025-02-01", need.named("ar_2").of("TCD").build());
  const pledge = aPledge().onlyFor("ar_1").giving(2025, "8.00");
  const fromPledge = aCommitment().from(pledge.build()).against(ukraines).giving(2025, "3.00").build();
  const direct = aCommitment()
    .named("co_2")
    .of("DEU")
    .in("EUR")
    .against(ukraines)
    .giving(2025, "0.80")
    .build();
  const known = (one: Pledge, open: bigint) => ({ pledge: one, outstanding: { 2025: open } });

  it("adds up pledges that name the need, commitments and payments, each at the rate of its day", () => {
    const { totals } = reportOf({
      needs: [ukraines],
      pledges: [known(pledge.build(), 500n)],
      commitments: [paid(fromPledge, "2025-06-01", 200n), direct],
    });
    expect(totals.conversion).toEqual({
      asked: 1_000n,
      pledged: 800n,
      pledgedShared: 0n,
      committedFromPledges: 300n,
      committed: 400n,
      paid: 200n,
    });
    expect(totals.matched).toMatchObject({ any: 1, byResponse: 0, byCommitment: 1 });
  });

  it("keeps amounts of the report's currency as they are", () => {
    const query = year("2025-12-31", { rate: easyRate("EUR") });
    const { totals } = reportOf({ needs: [ukraines], commitments: [direct] }, query);
    expect(totals.conversion).toMatchObject({ asked: 800n, committed: 80n });
  });

  it("leaves a pledge for needs here and elsewhere beside, never inside and never split", () => {
    const both = aPledge().earmarkedFor("UKR", "TCD").onlyFor("ar_1", "ar_2").giving(2025, "8.00").build();
    const report = reportOf({ needs: [ukraines, chads], pledges: [known(both, 800n)] });
    expect(report.totals.conversion).toMatchObject({ pledged: 800n, pledgedShared: 0n });
    expect(report.states.map(({ state, conversion }) => [state, conversion.pledged])).toEqual([
      ["TCD", 0n],
      ["UKR", 0n],
    ]);
    for (const { conversion } of report.states) expect(conversion.pledgedShared).toBe(800n);
  });

  it("counts a pledge that an answer of support names, and none that only could", () => {
    const open = aPledge().named("pl_2").giving(2025, "6.00").build();
    const pledges = [known(open, 600n)];
    expect(reportOf({ needs: [ukraines], pledges }).totals.conversion.pledged).toBe(0n);
    const support = answered(ukraines, "2025-03-01", "new-support", { pledge: open });
    const told = reportOf({ needs: [ukraines], pledges, responses: [support] });
    expect(told.totals.conversion.pledged).toBe(600n);
    expect(told.pledges[0]?.named).toEqual(new Set(["ar_1"]));
  });

  it("keeps of a cancelled commitment what had been paid", () => {
    const stopped = paid(fromPledge, "2025-06-01", 200n);
    const decision = cancelCommitment(by(focalPoint("NOR"), "2025-07-01T12:00:00.000Z"), stopped, undefined);
    const commitments = [after(evolveCommitment, eventsOf(decision), stopped)];
    const { totals } = reportOf({ needs: [ukraines], commitments });
    expect(totals.conversion).toMatchObject({ committed: 200n, paid: 200n });
    expect([totals.needs.open.count, totals.needs.open.amount]).toEqual([1, 800n]);
  });

  it("tells which matches came from proposals", () => {
    const adopted = new Set([fromPledge.id]);
    const { matched } = reportOf({ needs: [ukraines], commitments: [fromPledge, direct], adopted }).totals;
    expect(matched).toEqual({ any: 1, byResponse: 0, byCommitment: 1, byProposal: 1, byFundAllocation: 0 });
  });
});
