import { describe, expect, it } from "vitest";
import {
  announcePledge,
  anonymous,
  type Caller,
  coverage,
  coverageWithoutSurplus,
  coverageWithPledges,
  createLedger,
  currency,
  defaultReportCurrency,
  draftWorkPlan,
  effectsOf,
  externalCoverage,
  type Figures,
  type GapQuery,
  gapReport,
  type History,
  noEffects,
  type Pledge,
  type Position,
  publishWorkPlan,
  ratio,
  recordCommitment,
  total,
  type WorkPlan,
  workPlanEffects,
} from "../../src/index.ts";
import {
  aCommitment,
  aPledge,
  aWorkPlan,
  by,
  easyRate,
  eventsOf,
  focalPoint,
  isu,
  rateOf,
} from "../builders/index.ts";

const cambodia = by(focalPoint("KHM"));
const norway = by(focalPoint("NOR"));

const published = (plan: WorkPlan): History => ({
  kind: "work-plan",
  events: [
    ...eventsOf(draftWorkPlan(cambodia, plan.id, plan.content)),
    ...eventsOf(publishWorkPlan(cambodia, plan, easyRate(plan.content.currency), [])),
  ],
});
const announced = ({ id, content, rate }: Pledge): History => ({
  kind: "pledge",
  events: eventsOf(announcePledge(norway, id, content, rate)),
});
const committed = (builder: ReturnType<typeof aCommitment>): History => ({
  kind: "commitment",
  events: eventsOf(recordCommitment(norway, builder.command())),
});
const positions = (...records: readonly History[]): Position[] =>
  createLedger(
    records.flatMap((record) => [...effectsOf(record)].map(({ effects }) => effects)),
  ).toPositions();

const query = (more: Partial<GapQuery> = {}): GapQuery => ({
  currency: currency("USD"),
  rate: easyRate("USD"),
  caller: anonymous,
  ...more,
});

const zero: Figures = {
  requirement: 0n,
  requirementOriginal: 0n,
  nationalContribution: 0n,
  nationalContributionPlanned: 0n,
  assistanceRequired: 0n,
  pledged: 0n,
  committed: 0n,
  disbursed: 0n,
  funding: 0n,
  gap: 0n,
  surplus: 0n,
  netBalance: 0n,
};

const plan = aWorkPlan().with("A1", "survey-clearance", {
  2024: { cost: "46.00", national: ["30.00", "committed"] },
  2025: { cost: "46.00", national: ["30.00", "planned"] },
});
const toCambodia = aCommitment().to(["KHM"], "survey-clearance");

describe("a gap report", () => {
  it("shows each cell, and totals that are their sums", () => {
    const report = gapReport(
      positions(
        published(plan.draft()),
        announced(aPledge().earmarkedFor("KHM").giving(2025, "9.00").build()),
        committed(toCambodia.giving(2024, "20.00").giving(2025, "6.00")),
      ),
      query(),
    );
    const place = { states: ["KHM"], pillars: ["survey-clearance"] };
    expect(report).toEqual({
      cells: [
        {
          ...place,
          span: { from: 2024, to: 2024 },
          ...zero,
          requirement: 4_600n,
          requirementOriginal: 4_600n,
          nationalContribution: 3_000n,
          assistanceRequired: 1_600n,
          committed: 2_000n,
          funding: 2_000n,
          surplus: 400n,
          netBalance: -400n,
        },
        {
          ...place,
          span: { from: 2025, to: 2025 },
          ...zero,
          requirement: 4_600n,
          requirementOriginal: 4_600n,
          nationalContributionPlanned: 3_000n,
          assistanceRequired: 1_600n,
          pledged: 900n,
          committed: 600n,
          funding: 600n,
          gap: 4_000n,
          netBalance: 4_000n,
        },
      ],
      totals: {
        requirement: 9_200n,
        requirementOriginal: 9_200n,
        nationalContribution: 3_000n,
        nationalContributionPlanned: 3_000n,
        assistanceRequired: 3_200n,
        pledged: 900n,
        committed: 2_600n,
        disbursed: 0n,
        funding: 2_600n,
        // The surplus of 2024 does not hide the gap of 2025.
        gap: 4_000n,
        surplus: 400n,
        netBalance: 3_600n,
      },
      unallocated: [],
      shared: [],
      reporting: new Set(["KHM"]),
      oldRates: [],
    });
  });

  it("keeps undivided money on lines of its own, out of the totals", () => {
    const report = gapReport(
      positions(
        committed(aCommitment().named("co_1").to(["KHM", "UKR"], "survey-clearance").giving(2025, "1.00")),
        committed(aCommitment().named("co_2").to(["KHM"]).giving(2025, "2.00")),
        committed(aCommitment().named("co_3").to([]).giving("2025-2027", "3.00")),
        committed(aCommitment().named("co_4").to(["KHM"], "survey-clearance").giving("2025-2026", "4.00")),
      ),
      query(),
    );
    const brief = (lines: typeof report.cells) =>
      lines.map((line) => [line.states.join("+"), line.pillars.join("+"), line.span?.to, line.funding]);
    expect(report.cells).toEqual([]);
    expect(report.totals).toEqual(zero);
    expect(brief(report.shared)).toEqual([
      ["KHM+UKR", "survey-clearance", 2025, 100n],
      ["KHM", "survey-clearance", 2026, 400n],
    ]);
    expect(brief(report.unallocated)).toEqual([
      ["KHM", "", 2025, 200n],
      ["", "", 2027, 300n],
    ]);
  });

  it("is limited to the States, pillars and years asked for; money that touches them is shown", () => {
    const all = positions(
      published(plan.with("A2", "risk-education", { 2025: { cost: "5.00" } }).draft()),
      committed(aCommitment().to(["KHM", "UKR"], "risk-education").giving("2025-2027", "3.00")),
    );
    const places = (more: Partial<GapQuery>) => {
      const report = gapReport(all, query(more));
      return [...report.cells, ...report.shared].map(
        ({ pillars, span }) => `${pillars.join()} ${span?.from}`,
      );
    };
    const everything = [
      "risk-education 2025",
      "survey-clearance 2024",
      "survey-clearance 2025",
      "risk-education 2025",
    ];
    expect(places({})).toEqual(everything);
    expect(places({ states: [], pillars: [] })).toEqual(everything);
    expect(places({ states: plan.content().state ? [plan.content().state] : [] })).toEqual(everything);
    expect(places({ pillars: ["survey-clearance"] })).toEqual([
      "survey-clearance 2024",
      "survey-clearance 2025",
    ]);
    expect(places({ years: { from: 2026, to: 2026 } })).toEqual(["risk-education 2025"]);
    expect(places({ years: { from: 2024, to: 2024 } })).toEqual(["survey-clearance 2024"]);
  });

  it("keeps what was recorded in its own currency, and converts the rest from dollars at its own rate", () => {
    const all = positions(
      committed(toCambodia.named("co_1").in("EUR").giving(2025, "8.00")),
      committed(toCambodia.named("co_2").in("JPY").giving(2025, "1500")),
    );
    const report = gapReport(all, query({ currency: currency("EUR"), rate: rateOf("EUR", "0.9") }));
    expect(report.totals.funding).toBe(800n + 900n);
  });

  it("counts States that declared anything visible as reporting, and names the old rates used", () => {
    const old = { ...easyRate("EUR"), old: true };
    const euros = plan.in("EUR").build();
    const ledger = createLedger([workPlanEffects({ ...euros, rate: old }), noEffects]);
    expect(gapReport(ledger.toPositions(), query())).toMatchObject({
      reporting: new Set(["KHM"]),
      oldRates: [old],
    });
    const elsewhere = gapReport(ledger.toPositions(), query({ years: { from: 2030, to: 2030 } }));
    expect(elsewhere).toMatchObject({ reporting: new Set(), oldRates: [] });
  });

  it.each<readonly [string, Caller, bigint]>([
    ["the public", anonymous, 100n],
    ["the ISU", isu, 300n],
    ["its donor", focalPoint("NOR"), 700n],
    ["its recipient", focalPoint("KHM"), 100n],
  ])("never lets a total show what %s may not see", (_, caller, seen) => {
    const all = positions(
      committed(toCambodia.named("co_1").giving(2025, "1.00")),
      committed(toCambodia.named("co_2").seenBy("committee").giving(2025, "2.00")),
      committed(toCambodia.named("co_3").seenBy("private").giving(2025, "4.00")),
    );
    expect(gapReport(all, query({ caller })).totals.funding).toBe(seen);
  });

  it("says nothing of a State whose plan the caller may not see", () => {
    const report = gapReport(positions(published(plan.seenBy("committee").draft())), query());
    expect(report).toEqual({
      totals: zero,
      cells: [],
      unallocated: [],
      shared: [],
      reporting: new Set(),
      oldRates: [],
    });
  });

  it("has a coverage that a surplus elsewhere does not lift", () => {
    const { totals } = gapReport(
      positions(published(plan.draft()), committed(toCambodia.giving(2024, "20.00").giving(2025, "6.00"))),
      query(),
    );
    expect(coverage(totals)).toBe("0.6087");
    expect(coverageWithoutSurplus(totals)).toBe("0.5652");
    expect(coverageWithoutSurplus(zero)).toBeNull();
  });

  it("is in US dollars unless asked otherwise", () => {
    expect(defaultReportCurrency).toBe("USD");
  });
});

describe("a ratio", () => {
  it.each([
    [46n, 46n, "1.0000"],
    [1n, 3n, "0.3333"],
    [2n, 3n, "0.6667"],
    [1n, 20_000n, "0.0001"],
    [1n, 20_001n, "0.0000"],
    [7n, 2n, "3.5000"],
    [0n, 5n, "0.0000"],
    [0n, 0n, null],
    [5n, 0n, null],
  ])("of %i to %i is %s", (numerator, denominator, value) => {
    expect(ratio(numerator, denominator)).toBe(value);
  });

  it("is coverage: of the whole requirement, of what is asked from others, and with pledges", () => {
    const figures = total([
      {
        ...zero,
        requirement: 4_600n,
        nationalContribution: 3_000n,
        assistanceRequired: 1_600n,
        funding: 400n,
        pledged: 200n,
      },
      { ...zero, requirement: 5_400n, assistanceRequired: 400n, funding: 100n },
    ]);
    expect(coverage(figures)).toBe("0.3500");
    expect(externalCoverage(figures)).toBe("0.2500");
    expect(coverageWithPledges(figures)).toBe("0.3700");
    expect([coverage(zero), externalCoverage(zero), coverageWithPledges(zero)]).toEqual([null, null, null]);
  });
});
