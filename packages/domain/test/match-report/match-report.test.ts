import { describe, expect, it } from "vitest";
import { type Commitment, type Pledge, tranches } from "../../src/index.ts";
import { aCommitment, aPledge, aRequirement, cancelled, states } from "../builders/index.ts";
import { answered, on, reportOf, withdrawnOn, year } from "./records.ts";

const need = aRequirement().asking(2025, "10.00");
const counts = (entry: { readonly count: number; readonly amount: bigint }) => [entry.count, entry.amount];

describe("which needs a year counts", () => {
  const needs = [
    on("2024-06-01", need.named("ar_before").build()),
    on("2025-03-01", need.named("ar_in").build()),
    on("2026-01-01", need.named("ar_after").build()),
    withdrawnOn("2024-12-31", on("2024-06-01", need.named("ar_gone").build())),
    withdrawnOn("2025-01-01", on("2024-06-01", need.named("ar_went").build())),
    withdrawnOn("2026-02-01", on("2025-06-01", need.named("ar_later").build())),
  ];

  it("are those that stood at any time of it", () => {
    const { totals, needs: entries } = reportOf({ needs });
    expect(entries.map((entry) => entry.need.id)).toEqual(["ar_before", "ar_went", "ar_in", "ar_later"]);
    expect(totals.stood).toBe(4);
    expect(counts(totals.needs.published)).toEqual([2, 2_000n]);
    expect(counts(totals.needs.withdrawn)).toEqual([1, 1_000n]);
  });

  it("are open at its end unless closed by then; one closed later was open", () => {
    const { totals, needs: entries } = reportOf({ needs });
    expect(counts(totals.needs.open)).toEqual([3, 3_000n]);
    const later = entries.find((entry) => entry.need.id === "ar_later");
    expect(later?.closedOn).toBeUndefined();
    expect([...(later?.figures ?? [])]).toEqual(["published", "open", "unanswered", "overdue"]);
  });

  it("count a need that a newer plan replaced apart, and what it asked for once", () => {
    const [old, replacing] = [on("2025-02-01", need.build()), on("2025-08-01", need.named("ar_2").build())];
    const closed = {
      ...old,
      status: "closed",
      closedAt: "2025-08-01T12:00:00.000Z",
      closedAs: "superseded",
    } as const;
    const { totals } = reportOf({ needs: [closed, replacing] });
    expect(counts(totals.needs.superseded)).toEqual([1, 1_000n]);
    expect(totals.needs.withdrawn.count).toBe(0);
    expect(totals.conversion.asked).toBe(1_000n);
  });

  it("without an amount are counted, and said to have none", () => {
    const training = aRequirement().inKind("training").asking(2025, "0.00").build();
    const { open } = reportOf({ needs: [training] }).totals.needs;
    expect(open).toEqual({ count: 1, amount: 0n, withoutAmount: 1 });
  });
});

describe("answers", () => {
  const [first, second, third] = ["ar_1", "ar_2", "ar_3"] as const;
  const needs = [
    on("2025-02-01", need.named(first).build()),
    on("2025-02-01", need.named(second).build()),
    on("2025-11-15", need.named(third).build()),
    on("2025-02-01", need.named("ar_4").build()),
  ] as const;
  const responses = [
    answered(needs[0], "2025-02-11", "under-consideration"),
    answered(needs[0], "2025-03-01", "new-support", { from: "DEU" }),
    answered(needs[1], "2025-03-04", "declined"),
  ];

  it("are counted by kind, and the share of needs that have any", () => {
    const { totals } = reportOf({ needs, responses });
    expect(totals.answered).toBe(2);
    expect(totals.answers).toEqual({
      "new-support": 1,
      "existing-support": 0,
      "under-consideration": 1,
      declined: 1,
      redirected: 0,
    });
    expect(totals.matched).toEqual({
      any: 1,
      byResponse: 1,
      byCommitment: 0,
      byProposal: 0,
      byFundAllocation: 0,
    });
  });

  it("are overdue after sixty days, the last day included", () => {
    const { totals } = reportOf({ needs, responses });
    expect(totals.needs.unanswered.count).toBe(2);
    expect(totals.needs.overdue.count).toBe(1);
    expect(reportOf({ needs }, year("2025-04-02")).totals.needs.overdue.count).toBe(0);
    expect(reportOf({ needs }, year("2025-04-03")).totals.needs.overdue.count).toBe(3);
  });

  it("took so many days to the first of them, in quartiles; nothing when none was given", () => {
    expect(reportOf({ needs, responses }).totals.daysToAnswer).toEqual({
      count: 2,
      lower: 15.25,
      median: 20.5,
      upper: 25.75,
    });
    expect(reportOf({ needs }).totals.daysToAnswer).toBeNull();
    expect(reportOf({ needs, responses }, year("2025-02-20")).totals.daysToAnswer?.median).toBe(10);
  });
});

describe("what is met", () => {
  const asked = on("2024-03-01", need.build());
  const half = aCommitment().named("co_1").against(asked).giving(2025, "5.00");
  const decided = (commitment: Commitment, decidedOn: string): Commitment => ({
    ...commitment,
    content: { ...commitment.content, decidedOn },
  });
  const rest = aCommitment().named("co_2").against(asked).giving(2025, "5.00").build();

  it("is met in the year in which commitments come to cover it", () => {
    const commitments = [decided(half.build(), "2024-05-01"), decided(rest, "2025-05-01")];
    expect(counts(reportOf({ needs: [asked], commitments }).totals.needs.met)).toEqual([1, 1_000n]);
    const next = { ...year(), period: { first: "2026-01-01", last: "2026-12-31" } };
    expect(reportOf({ needs: [asked], commitments }, next).totals.needs.met.count).toBe(0);
    expect(reportOf({ needs: [asked], commitments }, year("2025-04-30")).totals.needs.open).toEqual({
      count: 1,
      amount: 500n,
      withoutAmount: 0,
    });
  });

  it("is checked twelve months after publication, by what was decided until then", () => {
    const outcome = (commitments: Commitment[], one = asked) =>
      Object.entries(reportOf({ needs: [one], commitments }).totals.check).find(
        ([, count]) => count > 0,
      )?.[0];
    expect(outcome([])).toBe("unmet");
    expect(outcome([decided(half.build(), "2025-03-01")])).toBe("partly-met");
    expect(outcome([decided(half.build(), "2025-03-02")])).toBe("unmet");
    expect(outcome([decided(half.build(), "2025-01-01"), decided(rest, "2025-01-01")])).toBe("met");
    expect(outcome([], withdrawnOn("2025-02-28", asked))).toBe("withdrawn");
    expect(outcome([], withdrawnOn("2025-03-02", asked))).toBe("unmet");
    expect(outcome([], on("2025-03-01", need.build()))).toBeUndefined();
  });
});

describe("offers", () => {
  const known = (pledge: Pledge) => ({ pledge, outstanding: tranches(pledge.content) });
  const pledges = [
    known(aPledge().giving(2025, "5.00").build()),
    known(aPledge().named("pl_2").unearmarked().giving(2025, "7.00").build()),
    known(aPledge().named("pl_3").inKind("expertise").giving(2025, "0.00").build()),
    known(cancelled(aPledge().named("pl_4").giving(2025, "9.00").build())),
    known(aPledge().named("pl_5").onCondition({ validUntil: "2025-06-30" }).giving(2025, "1.00").build()),
  ];

  it("stand by what is outstanding; help in kind by its kind; those without a State only in totals", () => {
    const { totals, states: lines } = reportOf({ pledges });
    expect(counts(totals.offers.announced)).toEqual([5, 2_200n]);
    expect(counts(totals.offers.open)).toEqual([2, 1_200n]);
    expect(counts(totals.offers.withoutState)).toEqual([1, 700n]);
    expect(totals.offers.inKind).toEqual({ equipment: 0, expertise: 1, training: 0, information: 0 });
    expect(lines.map(({ state, offers }) => [state, ...counts(offers.open)])).toEqual([["UKR", 1, 500n]]);
  });

  it("are filtered by what they name", () => {
    const elsewhere = reportOf({ pledges }, year("2025-12-31", { states: states(["TCD"]) }));
    expect(elsewhere.totals.offers.announced.count).toBe(0);
    expect(elsewhere.pledges).toEqual([]);
  });
});

describe("lines of States and pillars", () => {
  it("hold each need once, and add up to the totals", () => {
    const needs = [
      on("2025-02-01", need.build()),
      on("2025-02-02", need.named("ar_2").of("TCD").for("victim-assistance").build()),
      on("2025-02-03", need.named("ar_3").of("TCD").build()),
    ];
    const responses = [answered(needs[2] ?? need.build(), "2025-03-01", "new-support")];
    const report = reportOf({ needs, responses });
    for (const lines of [report.states, report.pillars]) {
      const sum = (of: (line: (typeof lines)[number]) => number) =>
        lines.map(of).reduce((total, count) => total + count, 0);
      expect(sum(({ stood }) => stood)).toBe(report.totals.stood);
      expect(sum(({ needs: { open } }) => Number(open.amount))).toBe(3_000);
      expect(sum(({ matched }) => matched.any)).toBe(1);
      expect(sum(({ answered: count }) => count)).toBe(1);
    }
    expect(report.pillars.map(({ pillar }) => pillar)).toEqual(["survey-clearance", "victim-assistance"]);
  });
});
