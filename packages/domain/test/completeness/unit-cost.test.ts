import { describe, expect, test } from "vitest";
import {
  type CompletenessContext,
  median,
  peersOf,
  perM2,
  unitCostsOf,
  type WorkPlan,
  type WorkPlanId,
} from "../../src/index.ts";
import { aWorkPlan, easyRate } from "../builders/index.ts";
import { aContext, find, saying } from "./builder.ts";

/** A plan that releases an area in 2024 for a cost, and costs more in 2025 without an area. */
const releasing = (state: string, cost: string, areaM2: number, code = "USD"): WorkPlan => {
  const plan = aWorkPlan()
    .named(`wp_${state}`)
    .of(state)
    .in(code)
    .with("A1", "survey-clearance", { "2024": { cost }, "2025": { cost: "999.00" } })
    .build();
  return saying(plan, {
    activities: plan.content.activities.map((activity) => ({
      ...activity,
      years: activity.years.map((year) =>
        year.span.from === 2024 ? { ...year, milestones: { areaM2 } } : year,
      ),
    })),
  });
};

/** Five activities of five States, of one to five dollars a square metre. */
const peers = ["AGO", "BIH", "HRV", "TCD", "UKR"].map((state, index) =>
  releasing(state, `${index + 1}00.00`, 100),
);
const beside = (plans: readonly WorkPlan[], changes: Partial<CompletenessContext> = {}) =>
  aContext({ peers: peersOf(plans, releasing("KHM", "1.00", 1).content.state), ...changes });

describe("cost for a square metre", () => {
  test("is over the years that have both, in dollars at the rate of publication", () => {
    expect(unitCostsOf(releasing("KHM", "80.00", 100, "EUR"))).toEqual([
      { state: "KHM", planId: "wp_KHM", ref: "A1", usdPerM2: 100_000_000n },
    ]);
    expect(easyRate("EUR").unitsPerUsd).toBe("0.8");
    expect(perM2(11_185_000n)).toBe("0.1119");
  });

  test("is none without an area, without a cost, or outside survey and clearance", () => {
    expect(unitCostsOf(releasing("KHM", "80.00", 0))).toEqual([]);
    expect(unitCostsOf(releasing("KHM", "0.00", 100))).toEqual([]);
    const years = { "2024": { cost: "1.00" } };
    expect(unitCostsOf(aWorkPlan().with("A1", "risk-education", years).build())).toEqual([]);
  });

  test("of peers leaves out the State's own plans and those that do not count", () => {
    const withdrawn: WorkPlan = { ...releasing("AFG", "1.00", 1), status: "withdrawn" };
    const found = peersOf(
      [...peers, releasing("KHM", "1.00", 1), withdrawn],
      releasing("KHM", "1.00", 1).content.state,
    );
    expect(found.map(({ state }) => state)).toEqual(["AGO", "BIH", "HRV", "TCD", "UKR"]);
  });

  test("is told beside its median: the middle one, or the mean of two", () => {
    expect(median([])).toBeUndefined();
    expect(median([3n])).toBe(3n);
    expect(median([5n, 1n, 3n])).toBe(3n);
    expect(median([1n, 10n, 2n, 4n])).toBe(3n);
  });
});

describe("the question about unit cost", () => {
  test.each([
    ["at four times the median", "1200.00", "met"],
    ["beyond four times the median", "1200.01", "not-met"],
    ["at a quarter of it", "75.00", "met"],
    ["below a quarter of it", "74.99", "not-met"],
  ])("%s", (_, cost, outcome) => {
    const finding = find(releasing("KHM", cost, 100), "unit-cost", beside(peers));
    expect(finding.outcome).toBe(outcome);
    expect(finding.unitCosts?.median).toBe(300_000_000n);
    expect(finding.unitCosts?.peers).toHaveLength(5);
    if (outcome === "not-met") expect(finding).toMatchObject({ pointers: ["/activities/0"] });
  });

  test("is not asked with fewer than five peers, nor with peers of two States, but shows them", () => {
    const few = find(releasing("KHM", "9999.00", 1), "unit-cost", beside(peers.slice(0, 4)));
    expect(few).toMatchObject({
      outcome: "not-applicable",
      detail:
        "A square metre costs: A1 USD 9999.0000. A comparison needs at least 5 activities of 3 other States with a cost and an area; you may see 4.",
    });
    expect(few.unitCosts?.peers).toHaveLength(4);
    expect(few.unitCosts?.median).toBeUndefined();
    const ofTwo = ["AGO", "BIH"].flatMap((state) =>
      [1, 2, 3].map((number) => {
        const id: WorkPlanId = `wp_${state}${number}`;
        return { ...releasing(state, "1.00", 1), id };
      }),
    );
    expect(find(releasing("KHM", "9999.00", 1), "unit-cost", beside(ofTwo)).outcome).toBe("not-applicable");
  });

  test("of a draft is reckoned at the rate of the day; without any, it is not asked", () => {
    const { rate: _rate, ...unpublished } = releasing("KHM", "80.00", 100, "EUR");
    expect(find(unpublished, "unit-cost", beside(peers)).detail).toBe(
      "No exchange rate of EUR is known, so that nothing can be compared.",
    );
    const finding = find(unpublished, "unit-cost", beside(peers, { rate: easyRate("EUR") }));
    expect(finding.unitCosts?.own[0]?.usdPerM2).toBe(100_000_000n);
  });
});
