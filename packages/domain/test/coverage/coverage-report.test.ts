import { describe, expect, it } from "vitest";
import { currency, type History, type Pillar, yearsOfPeriod } from "../../src/index.ts";
import { aCommitment, aWorkPlan, easyRate, provider, states } from "../builders/index.ts";
import { committed, notParty, party, published, reportOn, rostersOf } from "./builders.ts";

const rosters = rostersOf(
  party("KHM", true),
  party("UKR", true),
  party("TCD", true),
  party("NOR"),
  notParty("LAO"),
  notParty("USA"),
);

const plan = (state: string, years: Readonly<Record<string, string>>, pillar: Pillar = "survey-clearance") =>
  published(
    aWorkPlan()
      .named(`wp_${state}.${pillar}`)
      .of(state)
      .over(2020, 2030)
      .with("A1", pillar, Object.fromEntries(Object.entries(years).map(([year, cost]) => [year, { cost }]))),
  );

let commitments = 0;
const gift = (
  donor: string,
  to: readonly string[],
  year: number | string,
  amount: string,
  ...pillars: readonly Pillar[]
) => {
  commitments += 1;
  return aCommitment()
    .named(`co_${commitments}`)
    .of(donor)
    .to(to, ...pillars)
    .giving(year, amount);
};
const clearance = (donor: string, to: string, year: number | string, amount: string): History =>
  committed(gift(donor, [to], year, amount, "survey-clearance"));

const namesOf = (records: readonly History[], more = {}) =>
  reportOn(records, rosters, more).states.map(({ state, requirementStatus }) => [state, requirementStatus]);

describe("the list by State", () => {
  it("begins with the lowest coverage, told apart exactly, and ends with those that have none", () => {
    const records = [
      plan("KHM", { 2025: "3.00" }),
      clearance("NOR", "KHM", 2025, "1.00"),
      plan("UKR", { 2025: "1000000.00" }),
      // A cent less than a third.
      clearance("NOR", "UKR", 2025, "333333.33"),
      plan("AGO", { 2025: "4.00" }),
      plan("COL", { "2025-2027": "4.00" }),
      clearance("NOR", "SSD", 2025, "7.00"),
    ];
    expect(namesOf(records)).toEqual([
      ["AGO", "reported"],
      ["UKR", "reported"],
      ["KHM", "reported"],
      ["COL", "undivided"],
      // Not affected by the roster, but it has money; then Chad, which is affected and has not reported.
      ["SSD", "not-reported"],
      ["TCD", "not-reported"],
    ]);
  });

  it("tells a requirement of nothing from one that was not reported", () => {
    expect(
      namesOf([plan("KHM", { 2025: "0.00", 2026: "5.00" })], { years: { from: 2025, to: 2025 } }),
    ).toEqual([
      ["KHM", "zero"],
      ["TCD", "not-reported"],
      ["UKR", "not-reported"],
    ]);
  });

  it("tells what money without a pillar or year could at best do to the gap", () => {
    const records = [
      plan("KHM", { 2025: "10.00" }),
      clearance("NOR", "KHM", 2025, "3.00"),
      committed(gift("NOR", ["KHM"], 2025, "2.00")),
      clearance("NOR", "KHM", "2025-2026", "1.00"),
      // What Ukraine shares is not Cambodia's alone.
      committed(gift("NOR", ["KHM", "UKR"], 2025, "9.00", "survey-clearance")),
    ];
    const [cambodia] = reportOn(records, rosters).states;
    expect(cambodia).toMatchObject({
      state: "KHM",
      figures: { gap: 700n, funding: 300n },
      undividedFunding: 300n,
      gapIfFullyAllocated: 400n,
    });
    const enough = [...records, committed(gift("NOR", ["KHM"], 2025, "50.00"))];
    expect(reportOn(enough, rosters).states[0]).toMatchObject({ gapIfFullyAllocated: 0n });
  });
});

describe("predictability", () => {
  it("is what is committed of the two years after the report's, whatever years are asked for", () => {
    const records = [
      plan("KHM", { 2025: "10.00", 2026: "10.00", 2027: "20.00", 2028: "20.00" }),
      plan("UKR", { 2026: "30.00" }),
      clearance("NOR", "KHM", 2026, "5.00"),
      clearance("NOR", "KHM", 2028, "5.00"),
    ];
    const report = reportOn(records, rosters, { years: { from: 2025, to: 2025 } });
    expect(report.predictability).toEqual([
      { year: 2026, requirement: 4000n, committed: 500n, share: "0.1250" },
      { year: 2027, requirement: 2000n, committed: 0n, share: "0.0000" },
    ]);
    expect(report.states.find(({ state }) => state === "KHM")?.predictability).toMatchObject([
      { year: 2026, share: "0.5000" },
      { year: 2027, share: "0.0000" },
    ]);
    expect(report.years.map(({ year }) => year)).toEqual([2025]);
  });
});

describe("States without external support", () => {
  const asked = { 2023: "4.00", 2024: "5.00", 2025: "6.00", 2026: "7.00" };

  it("are looked for in the last two complete years, and in the report's year with the next", () => {
    expect(yearsOfPeriod("last-complete-years", 2025)).toEqual({ from: 2023, to: 2024 });
    expect(yearsOfPeriod("current-plan-years", 2025)).toEqual({ from: 2025, to: 2026 });
  });

  it("asked for assistance in both years, and nobody's money can have reached them in either", () => {
    expect(reportOn([plan("KHM", asked)], rosters).withoutSupport).toEqual([
      {
        state: "KHM",
        period: "last-complete-years",
        years: { from: 2023, to: 2024 },
        assistanceRequired: 900n,
      },
      {
        state: "KHM",
        period: "current-plan-years",
        years: { from: 2025, to: 2026 },
        assistanceRequired: 1300n,
      },
    ]);
  });

  it.each([
    ["in a cell", clearance("NOR", "KHM", 2024, "0.01"), ["current-plan-years"]],
    ["without a pillar", committed(gift("NOR", ["KHM"], 2025, "0.01")), ["last-complete-years"]],
    ["over undivided years", clearance("NOR", "KHM", "2024-2025", "0.01"), []],
    [
      "shared with others",
      committed(gift("NOR", ["KHM", "UKR"], 2023, "0.01", "survey-clearance")),
      ["current-plan-years"],
    ],
    [
      "but that of no State in particular",
      committed(gift("NOR", [], 2024, "9.00", "survey-clearance")),
      ["last-complete-years", "current-plan-years"],
    ],
    [
      "but broader victim assistance",
      committed(gift("NOR", ["KHM"], 2024, "9.00", "victim-assistance").broader("A hospital")),
      ["last-complete-years", "current-plan-years"],
    ],
  ])("are not those that got any: %s", (_, support, periods) => {
    const { withoutSupport } = reportOn([plan("KHM", asked), support], rosters);
    expect(withoutSupport.map(({ period }) => period)).toEqual(periods);
  });

  it("are affected States Parties that asked in each year, on whatever line", () => {
    const { withoutSupport } = reportOn(
      [plan("LAO", asked), plan("KHM", { 2024: "5.00", 2025: "1.00" }), plan("UKR", { "2022-2025": "8.00" })],
      rosters,
    );
    expect(withoutSupport).toMatchObject([{ state: "UKR", period: "last-complete-years" }]);
  });
});

describe("providers", () => {
  const records = [
    plan("KHM", { 2025: "100.00" }),
    clearance("NOR", "KHM", 2025, "30.00"),
    clearance("USA", "KHM", 2025, "50.00"),
    clearance("org:eu", "KHM", 2025, "20.00"),
    committed(gift("NOR", ["KHM"], 2025, "8.00")),
  ];

  it("are told by class, the money without a place beside the rest", () => {
    const money = (funding: bigint) => ({ pledged: 0n, committed: funding, disbursed: 0n, funding });
    expect(reportOn(records, rosters).providers).toEqual([
      { class: "states-parties", providers: 1, money: money(3_000n), undivided: money(800n) },
      { class: "states-not-party", providers: 1, money: money(5_000n), undivided: money(0n) },
      { class: "organisations", providers: 1, money: money(2_000n), undivided: money(0n) },
    ]);
  });

  it("are listed with the largest first and their share of all funding", () => {
    expect(reportOn(records, rosters).donors.map(({ donor, share }) => [donor, share])).toEqual([
      ["USA", "0.5000"],
      ["NOR", "0.3000"],
      ["org:eu", "0.2000"],
    ]);
  });

  it("can be asked for: everything else stays as it is", () => {
    const all = reportOn(records, rosters);
    const one = reportOn(records, rosters, { donors: [provider("NOR")] });
    expect(one.donors).toEqual(all.donors.filter(({ donor }) => donor === "NOR"));
    expect(one.donorStates).toMatchObject([{ donor: "NOR", at: "KHM", share: "0.3000" }]);
    expect({ ...one, ...all }).toEqual(all);
    expect(one.figures).toEqual(all.figures);
  });

  it("of converted money are told as by themselves, and what that rounds away is told, too", () => {
    const thirds = ["NOR", "SWE", "DEU"].map((donor) =>
      committed(gift(donor, ["KHM"], 2025, "0.01", "survey-clearance").in("EUR")),
    );
    const report = reportOn(thirds, rosters, { currency: currency("USD"), rate: easyRate("USD") });
    // Three euro cents at 0.8 are 3.75 dollar cents.
    expect(report.figures.funding).toBe(4n);
    expect(report.donors.map(({ donor, money, share }) => [donor, money.funding, share])).toEqual([
      ["DEU", 1n, "0.2500"],
      ["NOR", 1n, "0.2500"],
      ["SWE", 1n, "0.2500"],
      [undefined, 1n, null],
    ]);
    expect(report.providers.map((line) => [line.class, line.providers, line.money.funding])).toEqual([
      ["states-parties", 1, 1n],
      ["states-not-party", 2, 2n],
      ["organisations", 0, 0n],
      [undefined, 0, 1n],
    ]);
    expect(report.concentration).toMatchObject({ donors: 3, herfindahl: "0.3333" });
  });
});

describe("equity", () => {
  it("is of States Parties: each counts the same", () => {
    const records = [
      plan("KHM", { 2025: "10.00" }),
      plan("UKR", { 2025: "1000.00" }),
      clearance("NOR", "UKR", 2025, "1000.00"),
      plan("LAO", { 2025: "10.00" }),
    ];
    expect(reportOn(records, rosters).equity).toEqual({
      states: 2,
      coverageGini: "0.5000",
      externalCoverageGini: "0.5000",
    });
    expect(reportOn(records, rosters, { states: states(["KHM"]) }).equity).toEqual({
      states: 1,
      coverageGini: null,
      externalCoverageGini: null,
    });
  });
});

describe("victim assistance", () => {
  it("is told by both routes, and neither is added to the other", () => {
    const report = reportOn(
      [
        plan("KHM", { 2025: "10.00" }, "victim-assistance"),
        committed(gift("NOR", ["KHM"], 2025, "4.00", "victim-assistance")),
        committed(gift("NOR", ["KHM"], 2025, "7.00", "victim-assistance").broader("Rehabilitation centres")),
        committed(gift("NOR", ["UKR"], 2025, "2.00", "victim-assistance").broader("Hospitals")),
        committed(gift("NOR", [], 2025, "1.00", "victim-assistance").broader("Research")),
      ],
      rosters,
    );
    const { victimAssistance: both } = report;
    expect(both.figures).toMatchObject({ requirement: 1_000n, committed: 400n, funding: 400n, gap: 600n });
    expect(both.beside.broader).toBe(900n);
    expect(both.broaderUndivided).toBe(100n);
    expect(both.states.map(({ state, figures, beside }) => [state, figures.funding, beside.broader])).toEqual(
      [
        ["KHM", 400n, 700n],
        ["UKR", 0n, 200n],
      ],
    );
    expect(report.figures).toMatchObject({ funding: 400n, committed: 400n, surplus: 0n });
    expect(report.undivided).toMatchObject({ funding: 0n, beside: { broader: 100n } });
  });
});
