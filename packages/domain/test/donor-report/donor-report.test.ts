import { describe, expect, it } from "vitest";
import { type NeedResponse, type Pledge, spanKey } from "../../src/index.ts";
import { aCommitment, aPledge, provider } from "../builders/index.ts";
import { open, paidOf, reportOf, whole } from "./reporting.ts";

describe("where the money is", () => {
  const pledge = whole.build();
  const fifty = aCommitment().from(pledge).giving(2025, "30.00").build();
  const shared = aCommitment()
    .named("co_2")
    .to(["KHM", "UKR"], "risk-education")
    .giving(2025, "7.00")
    .build();
  const loose = aCommitment().named("co_3").to([], "risk-education").giving(2025, "2.00").build();
  const report = reportOf({
    pledges: [open(pledge, { "2025": 7000n, "2026": 5000n })],
    commitments: [paidOf(fifty, "40.00", "2025-03-01"), shared, loose],
  });

  it("is told line by line, by where lines stand and by who gets it: three times the same", () => {
    expect(report.totals).toEqual({
      pledges: 1,
      pledged: 15000n,
      outstanding: 12000n,
      committed: 3900n,
      disbursed: 4000n,
      uncovered: 1000n,
      funding: 4900n,
    });
    expect(
      report.recipients.map(({ states, outstanding, funding }) => [states, outstanding, funding]),
    ).toEqual([
      [["UKR"], 12000n, 4000n],
      [["KHM", "UKR"], 0n, 700n],
      [[], 0n, 200n],
    ]);
    expect(report.standings.map(({ standing, funding }) => [standing, funding])).toEqual([
      ["cell", 4000n],
      ["unallocated", 200n],
      ["shared", 700n],
    ]);
    expect(report.lines.map((line) => [line.states, spanKey(line.span), line.funding])).toEqual([
      [["UKR"], "2025", 4000n],
      [["UKR"], "2026", 0n],
      [[], "2025", 200n],
      [["KHM", "UKR"], "2025", 700n],
    ]);
  });

  it("is for the years that are asked for: whole tranches and lines of them", () => {
    const pledges = [open(pledge, { "2025": 7000n, "2026": 5000n })];
    const { totals, multiYear } = reportOf({ pledges }, { years: { from: 2026, to: 2026 } });
    expect(totals).toMatchObject({ pledges: 1, pledged: 5000n, outstanding: 5000n });
    expect(multiYear).toMatchObject({ pledges: 1, pledged: 5000n });
  });
});

describe("traits of pledges and commitments", () => {
  const softly = aPledge()
    .named("pl_2")
    .earmarked("softly")
    .raisedBy("impact-bond")
    .giving(2025, "20.00")
    .build();
  const inKind = aPledge().named("pl_3").inKind("expertise").build();
  const { earmarkings, kinds, modalities, multiYear, channels } = reportOf({
    pledges: [open(whole.build()), open(softly), open(inKind)],
    commitments: [aCommitment().raisedBy("debt-swap").giving(2025, "5.00").build()],
  });

  it("share out everything pledged", () => {
    expect(earmarkings.map(({ trait, pledges, pledged }) => [trait, pledges, pledged])).toEqual([
      ["earmarked", 2, 15000n],
      ["softly", 1, 2000n],
    ]);
    expect(kinds.map(({ trait, pledges, pledged }) => [trait, pledges, pledged])).toEqual([
      ["expertise", 1, 0n],
      ["financial", 2, 17000n],
    ]);
  });

  it("tell commitments by their own", () => {
    expect(modalities.map(({ trait, pledged, committed }) => [trait, pledged, committed])).toEqual([
      ["conventional", 15000n, 0n],
      ["debt-swap", 0n, 500n],
      ["impact-bond", 2000n, 0n],
    ]);
    expect(channels).toEqual([
      {
        trait: undefined,
        pledges: 3,
        pledged: 17000n,
        outstanding: 17000n,
        committed: 500n,
        disbursed: 0n,
        funding: 500n,
      },
    ]);
  });

  it("are told as parts of funding too, and broader victim assistance beside it", () => {
    const local = aCommitment().byLocalOrganisations().raisedBy("debt-swap").giving(2025, "5.00").build();
    const wider = aCommitment().named("co_2").to(["UKR"], "victim-assistance").broader("Rehabilitation");
    const { beside, totals } = reportOf({ commitments: [local, wider.giving(2025, "9.00").build()] });
    expect(beside).toEqual({ local: 500n, frontLoaded: 0n, innovative: 500n, broader: 900n });
    expect(totals.funding).toBe(500n);
  });

  it("give the multi-year share: availability of two years or more", () => {
    expect(multiYear).toEqual({ pledges: 1, pledged: 15000n, share: "0.8824" });
  });
});

describe("overdue money", () => {
  const twice = aPledge().giving(2025, "60.00", 2023).giving(2025, "40.00", 2024).build();
  const overdue = (pledge: Pledge, outstanding: Record<string, bigint>, on = "2025-06-30") =>
    reportOf({ pledges: [open(pledge, outstanding)] }, { on }).overdue.map(
      ({ since, minor: late, reason }) => [since, late, reason],
    );

  it("is what is open of payments whose year has passed", () => {
    expect(overdue(twice, { "2025": 10000n })).toEqual([["2024-01-01", 10000n, "payment-year-passed"]]);
  });

  it("is taken to be of the latest payments", () => {
    expect(overdue(twice, { "2025": 3000n })).toEqual([["2025-01-01", 3000n, "payment-year-passed"]]);
    expect(overdue(twice, { "2025": 5000n })).toEqual([["2024-01-01", 5000n, "payment-year-passed"]]);
    expect(overdue(twice, { "2025": 3000n }, "2024-12-31")).toEqual([]);
    expect(overdue(twice, { "2025": 10000n }, "2024-12-31")).toEqual([
      ["2024-01-01", 6000n, "payment-year-passed"],
    ]);
  });

  it("is none once all is committed", () => {
    expect(overdue(twice, { "2025": 0n })).toEqual([]);
  });

  it("is all that is open once the pledge is no longer valid", () => {
    const until = aPledge().giving(2026, "10.00").onCondition({ validUntil: "2025-02-28" }).build();
    expect(overdue(until, { "2026": 800n })).toEqual([["2025-03-01", 800n, "validity-ended"]]);
    expect(overdue(until, { "2026": 800n }, "2025-02-28")).toEqual([]);
  });
});

describe("front-loading", () => {
  it("tells year by year how far availability runs ahead, pledge by pledge, and what it costs", () => {
    const bond = aPledge().named("pl_b").giving(2025, "90.00", 2026).giving(2026, "10.00", 2027);
    const ahead = { ...bond.build(), content: { ...bond.content(), financingCost: 500n } };
    const behind = aPledge().named("pl_c").giving(2027, "70.00", 2025).build();
    const { frontLoading } = reportOf({ pledges: [open(ahead), open(behind)] });
    expect(frontLoading.pledges.map(({ pledge }) => pledge.id)).toEqual(["pl_b"]);
    expect(frontLoading.financingCost).toBe(500n);
    expect(frontLoading.years).toEqual([
      { year: 2025, available: 9000n, payable: 0n, ahead: 9000n },
      { year: 2026, available: 10000n, payable: 9000n, ahead: 1000n },
      { year: 2027, available: 10000n, payable: 10000n, ahead: 0n },
    ]);
  });
});

describe("open money", () => {
  const response = (pledge: Pledge): NeedResponse => ({
    id: "rs_1.NOR",
    requirementId: "ar_1",
    state: pledge.content.targets.states[0] ?? expect.fail("No State"),
    provider: provider("NOR"),
    answer: "new-support",
    pledgeId: pledge.id,
    visibility: "public",
    createdAt: "2025-02-01T12:00:00.000Z",
    updatedAt: "2025-02-01T12:00:00.000Z",
  });

  it("is linked to a need by the pledge or by a response, expired, or unmatched", () => {
    const free = whole.named("pl_free").build();
    const named = aPledge().named("pl_named").onlyFor("ar_1").giving(2025, "1.00").build();
    const answered = aPledge().named("pl_answered").giving(2025, "2.00").build();
    const late = aPledge()
      .named("pl_late")
      .onCondition({ validUntil: "2025-01-31" })
      .giving(2025, "4.00")
      .build();
    const { openMoney, totals } = reportOf({
      pledges: [free, named, answered, late].map((pledge) => open(pledge)),
      responses: [response(answered)],
    });
    expect(openMoney).toMatchObject({ linked: 300n, unmatched: 15000n, expired: 400n });
    expect(openMoney.linked + openMoney.unmatched + openMoney.expired).toBe(totals.outstanding);
    expect(openMoney.years.map(({ span, unmatched }) => [spanKey(span), unmatched])).toEqual([
      ["2025", 10000n],
      ["2026", 5000n],
    ]);
  });
});
