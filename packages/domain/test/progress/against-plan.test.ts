import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { progressAgainstPlan, type ReachedLine, type RemainingChallenge } from "../../src/index.ts";
import { aProgressRecord, aWorkPlan } from "../builders/index.ts";

const cost = "1.00";
const on = "2027-03-01";
const clearance = (areaM2: number) => ({ ref: "A1", pillar: "survey-clearance" as const, areaM2 });
const yearly = aWorkPlan().with("A1", "survey-clearance", {
  2024: { cost, milestones: { areaM2: 100 } },
  2025: { cost, milestones: { areaM2: 100 } },
  2026: { cost, milestones: { areaM2: 100 } },
});
const areaOf = (plan: ReturnType<typeof yearly.build>, reached: Readonly<Record<number, number>>) =>
  progressAgainstPlan(
    plan,
    Object.entries(reached).map(([year, areaM2]) => aProgressRecord(Number(year), [clearance(areaM2)])),
    on,
  );

describe("milestones beside what was reached", () => {
  test("by year, and what is not reported is absent, not zero", () => {
    const { lines, cumulative } = areaOf(yearly.build(), { 2024: 80, 2025: 0 });
    expect(lines.map(({ span, planned, reached }) => [span.from, planned?.areaM2, reached?.areaM2])).toEqual([
      [2024, 100, 80],
      [2025, 100, 0],
      [2026, 100, undefined],
    ]);
    expect(cumulative).toEqual([
      {
        pillar: "survey-clearance",
        measure: "areaM2",
        planned: 300,
        reached: 80,
        through: 2025,
        toDate: { planned: 200, reached: 80 },
        notReported: [2026],
      },
    ]);
  });

  test("nothing is compared to date where nothing is reported, and a year that runs is not missing yet", () => {
    const { cumulative } = progressAgainstPlan(yearly.build(), [], "2025-12-31");
    expect(cumulative).toEqual([
      { pillar: "survey-clearance", measure: "areaM2", planned: 300, notReported: [2024] },
    ]);
  });

  test("a gap between years is told, and what was reached is then the least", () => {
    const { cumulative } = areaOf(yearly.build(), { 2024: 80, 2026: 90 });
    expect(cumulative[0]).toMatchObject({
      through: 2026,
      toDate: { planned: 300, reached: 170 },
      notReported: [2025],
    });
  });

  test("a period that is not over is compared on neither side", () => {
    const plan = aWorkPlan()
      .with("A1", "survey-clearance", {
        2024: { cost, milestones: { areaM2: 100 } },
        "2025-2027": { cost, milestones: { areaM2: 600 } },
      })
      .build();
    const { lines, cumulative } = areaOf(plan, { 2024: 80, 2025: 150, 2026: 250 });
    expect(lines.at(-1)).toMatchObject({
      span: { from: 2025, to: 2027 },
      planned: { areaM2: 600 },
      reached: { areaM2: 400 },
    });
    expect(cumulative[0]).toEqual({
      pillar: "survey-clearance",
      measure: "areaM2",
      planned: 700,
      reached: 480,
      through: 2026,
      toDate: { planned: 100, reached: 80 },
      notReported: [],
    });
    expect(areaOf(plan, { 2024: 80, 2027: 300 }).cumulative[0]).toMatchObject({
      through: 2027,
      toDate: { planned: 700, reached: 380 },
      notReported: [2025, 2026],
    });
  });

  test("what is told by pillar stands beside activities, adds up with them, and reports their years", () => {
    const lines: ReachedLine[] = [
      { pillar: "survey-clearance", areaM2: 60, cancelledM2: 60, description: "Cancelled in the north." },
      { pillar: "victim-assistance", people: 40 },
    ];
    const told = progressAgainstPlan(yearly.build(), [aProgressRecord(2024, lines)], "2025-06-01");
    expect(
      told.lines.map(({ pillar, activity, planned, reached }) => [pillar, activity?.ref, planned, reached]),
    ).toEqual([
      ["survey-clearance", "A1", { areaM2: 100 }, undefined],
      [
        "survey-clearance",
        undefined,
        undefined,
        { areaM2: 60, cancelledM2: 60, description: "Cancelled in the north." },
      ],
      ["victim-assistance", undefined, undefined, { people: 40 }],
      ["survey-clearance", "A1", { areaM2: 100 }, undefined],
      ["survey-clearance", "A1", { areaM2: 100 }, undefined],
    ]);
    expect(told.cumulative).toEqual([
      {
        pillar: "survey-clearance",
        measure: "areaM2",
        planned: 300,
        reached: 60,
        through: 2024,
        toDate: { planned: 100, reached: 60 },
        notReported: [],
      },
      { pillar: "victim-assistance", measure: "people", reached: 40, through: 2024, notReported: [] },
    ]);
  });

  test("an activity that reports does not report for another of its pillar", () => {
    const plan = yearly
      .with("A2", "survey-clearance", { 2024: { cost, milestones: { areaM2: 50 } } })
      .build();
    expect(areaOf(plan, { 2024: 80 }).cumulative[0]).toMatchObject({
      through: 2024,
      toDate: { planned: 150, reached: 80 },
      notReported: [2024, 2025, 2026],
    });
  });

  test("what is left of the challenge counts whole years after its day, never below zero", () => {
    const left = (remainingChallenge: RemainingChallenge, reached: Readonly<Record<number, number>>) =>
      areaOf(yearly.leaving(remainingChallenge).build(), reached).remaining;
    expect(left({ areaM2: 1000, on: "2023-12-31" }, { 2024: 80, 2025: 90 })).toEqual([
      { measure: "areaM2", stated: 1000, since: 2024, reached: 170, remaining: 830 },
    ]);
    expect(left({ areaM2: 1000, on: "2024-06-30" }, { 2024: 80, 2025: 90 })).toEqual([
      { measure: "areaM2", stated: 1000, since: 2025, reached: 90, remaining: 910 },
    ]);
    expect(left({ areaM2: 100, areas: 7, on: "2024-01-01" }, { 2024: 180 })).toEqual([
      { measure: "areaM2", stated: 100, since: 2024, reached: 180, remaining: 0 },
      { measure: "areas", stated: 7, since: 2024 },
    ]);
    expect(left({ areas: 7 }, {})).toEqual([{ measure: "areas", stated: 7, since: 2024 }]);
  });

  test("the lines add up to what the records tell, whatever the milestones", () => {
    const spans = fc.constantFrom("2024", "2025", "2026", "2024-2025", "2025-2028");
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom("A1", "A2"), spans, fc.nat(100)), { maxLength: 4 }),
        fc.uniqueArray(fc.tuple(fc.integer({ min: 2024, max: 2028 }), fc.nat(100), fc.nat(100)), {
          selector: ([year]) => year,
        }),
        (milestones, told) => {
          const plan = milestones
            .filter(([ref], index) => milestones.findIndex(([other]) => other === ref) === index)
            .reduce(
              (builder, [ref, span, areaM2]) =>
                builder.with(ref, "survey-clearance", { [span]: { cost, milestones: { areaM2 } } }),
              aWorkPlan(),
            )
            .build();
          const records = told.map(([year, own, beside]) =>
            aProgressRecord(year, [clearance(own), { pillar: "survey-clearance", areaM2: beside }]),
          );
          const total = told.reduce((sum, [, own, beside]) => sum + own + beside, 0);
          const { lines, cumulative } = progressAgainstPlan(plan, records, on);
          expect(lines.reduce((sum, { reached }) => sum + (reached?.areaM2 ?? 0), 0)).toBe(total);
          expect(cumulative[0]?.reached ?? 0).toBe(total);
        },
      ),
    );
  });
});
