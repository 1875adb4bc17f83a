import { describe, expect, test } from "vitest";
import { checkCodes, completenessOf, workPlanKinds } from "../../src/index.ts";
import { aProgressRecord, aWorkPlan } from "../builders/index.ts";
import { aContext, allSections, aPoorPlan, aWholePlan, codesOf, find, saying } from "./builder.ts";

describe("completeness of a plan", () => {
  test("of little more than a sum: what is missing, in the order of the checks", () => {
    const completeness = completenessOf(aPoorPlan(), aContext());
    expect(codesOf(completeness, "met")).toEqual([
      "costed",
      "assistance-stated",
      "in-force",
      "assistance-adds-up",
    ]);
    expect(codesOf(completeness, "not-met")).toEqual([
      "divided-by-year",
      "whole-period-planned",
      "national-share-stated",
      "milestones-by-year",
      "resource-mobilisation",
      "risk-education",
      "diverse-needs",
      "climate-environment",
      "evidence-base",
      "updated-within-a-year",
    ]);
    expect(completeness.score).toEqual({ met: 4, applicable: 14 });
  });

  test("of a whole plan: everything that applies is met, and told", () => {
    const progress = [aProgressRecord(2024, [{ ref: "A1", pillar: "survey-clearance", areaM2: 180 }])];
    const completeness = completenessOf(aWholePlan(), aContext({ progress }));
    expect(codesOf(completeness, "not-met")).toEqual([]);
    expect(codesOf(completeness, "not-applicable")).toEqual([
      "extension-duration",
      "extension-reasons",
      "extension-work-done",
      "extension-means",
      "extension-circumstances",
      "extension-implications",
      "unit-cost",
    ]);
    expect(completeness.score).toEqual({ met: 17, applicable: 17 });
  });

  test("every check is told once, whatever the kind, and cites a place wherever it applies", () => {
    for (const kind of workPlanKinds) {
      const { findings } = completenessOf(saying(aPoorPlan(), { kind }), aContext());
      expect(findings.map(({ code }) => code)).toEqual(checkCodes);
      for (const { code, outcome, citations } of findings)
        if (outcome !== "not-applicable") expect(citations.length, `${kind} ${code}`).toBeGreaterThan(0);
    }
  });

  test.each([
    ["humanitarian-response-plan", ["costed", "divided-by-year", "whole-period-planned", "in-force"]],
    [
      "article4-plan",
      [
        "costed",
        "divided-by-year",
        "whole-period-planned",
        "national-share-stated",
        "assistance-stated",
        "milestones-by-year",
        "resource-mobilisation",
        "climate-environment",
        "in-force",
        "assistance-adds-up",
      ],
    ],
    [
      "victim-assistance-plan",
      [
        "costed",
        "divided-by-year",
        "whole-period-planned",
        "national-share-stated",
        "assistance-stated",
        "milestones-by-year",
        "resource-mobilisation",
        "diverse-needs",
        "evidence-base",
        "in-force",
        "assistance-adds-up",
      ],
    ],
  ] as const)("of %s asks only for what is asked of it", (kind, codes) => {
    const completeness = completenessOf(saying(aPoorPlan(), { kind }), aContext());
    const applicable = [...codesOf(completeness, "met"), ...codesOf(completeness, "not-met")];
    expect(applicable.sort()).toEqual([...codes].sort());
  });
});

describe("figures", () => {
  test("a cost of zero is no cost", () => {
    const plan = aWorkPlan()
      .with("A1", "survey-clearance", { "2024": { cost: "0.00" } })
      .build();
    expect(find(plan, "costed")).toMatchObject({
      outcome: "not-met",
      detail: "The cost is zero for A1 in 2024.",
      pointers: ["/activities/0/years/0/cost"],
    });
  });

  test("an undivided period is pointed at, with what it costs", () => {
    expect(find(aPoorPlan(), "divided-by-year")).toMatchObject({
      outcome: "not-met",
      detail:
        "Several years stand in one figure for the plan's only line: A1 in 2024-2027, together USD 40.00.",
      pointers: ["/activities/0/years/0/period"],
    });
    expect(find(aPoorPlan(), "whole-period-planned")).toMatchObject({
      outcome: "not-met",
      detail: "The plan is for 2024 to 2028, and nothing is planned for 2028.",
    });
  });

  test("a contribution of nothing is stated, a missing one is not", () => {
    const plan = aWorkPlan()
      .with("A1", "survey-clearance", {
        "2024": { cost: "10.00", national: ["0.00", "planned"] },
        "2025": { cost: "12.50" },
      })
      .build();
    expect(find(plan, "national-share-stated")).toMatchObject({
      outcome: "not-met",
      detail:
        "What the State contributes itself is not stated for 1 of 2 lines: A1 in 2025, of a cost of USD 12.50.",
      pointers: ["/activities/0/years/1/nationalContribution"],
    });
  });

  test("what the service took for the request is no statement of it", () => {
    const plan = aWholePlan();
    const derived = saying(plan, {
      activities: plan.content.activities.map((activity) => ({
        ...activity,
        years: activity.years.map((year) => ({ ...year, assistanceDerived: true as const })),
      })),
    });
    expect(find(derived, "assistance-stated")).toMatchObject({
      outcome: "not-met",
      detail:
        "The plan does not say what it asks from others for all 2 lines: A1 in 2024 and A1 in 2025. Cost less national contribution is taken for it: USD 25.00.",
    });
    expect(find(derived, "assistance-adds-up").outcome).toBe("not-applicable");
  });

  test("targets of survey and clearance are areas; coordination needs none", () => {
    const years = { "2024": { cost: "10.00" } };
    const plan = aWorkPlan()
      .with("A1", "survey-clearance", years)
      .with("A2", "risk-education", years)
      .with("A3", "cross-cutting", years)
      .build();
    const described = saying(plan, {
      activities: plan.content.activities.map((activity) => ({
        ...activity,
        years: activity.years.map((year) => ({ ...year, milestones: { description: "As planned" } })),
      })),
    });
    expect(find(described, "milestones-by-year")).toMatchObject({
      outcome: "not-met",
      pointers: ["/activities/0/years/0/milestones"],
    });
    expect(find(plan, "milestones-by-year")).toMatchObject({
      detail: "There is no yearly target for all 2 lines: A1 in 2024 and A2 in 2024.",
    });
  });

  test("a sentence names a few places and counts the rest", () => {
    const years = Object.fromEntries(
      Array.from({ length: 9 }, (_, index) => [String(2020 + index), { cost: "1.00" }]),
    );
    const plan = aWorkPlan().over(2020, 2028).with("A1", "survey-clearance", years).build();
    const finding = find(plan, "national-share-stated");
    expect(finding.detail).toContain("A1 in 2020, A1 in 2021, A1 in 2022, A1 in 2023 and 5 more");
    expect(finding).toHaveProperty("pointers.length", 9);
  });
});

describe("words", () => {
  test.each([
    ["diverse-needs", "diverseNeeds"],
    ["climate-environment", "climateEnvironment"],
    ["evidence-base", "evidenceBase"],
    ["risk-education", "riskEducation"],
    ["resource-mobilisation", "resourceMobilisation"],
  ] as const)("%s is met by its section alone", (code, name) => {
    expect(find(aPoorPlan(), code)).toMatchObject({
      outcome: "not-met",
      pointers: expect.arrayContaining([`/sections/${name}`]),
    });
    const sections = { [name]: { ...allSections[name], reference: "Annex II" } };
    expect(find(saying(aPoorPlan(), { sections }), code)).toMatchObject({
      outcome: "met",
      detail: `The plan says it in sections.${name} (Annex II).`,
    });
  });

  test("risk education may be an activity, or stand in another live plan of the same years", () => {
    const teaching = (from: number, to: number) =>
      aWorkPlan()
        .named("wp_2")
        .over(from, to)
        .with("E1", "risk-education", { [from]: { cost: "1.00" } })
        .build();
    expect(find(teaching(2025, 2025), "risk-education").outcome).toBe("met");
    const beside = (from: number, to: number) => aContext({ otherPlans: [teaching(from, to)] });
    expect(find(aPoorPlan(), "risk-education", beside(2028, 2030)).detail).toContain("wp_2");
    expect(find(aPoorPlan(), "risk-education", beside(2029, 2030)).outcome).toBe("not-met");
  });

  test("an activity of no stated pillar may contain it, and the sentence says so", () => {
    const plan = aWorkPlan()
      .with("A1", "unspecified", { "2024": { cost: "1.00" } })
      .build();
    expect(find(plan, "risk-education").detail).toBe(
      "The plan has no activity of mine risk education; activities of no stated pillar may contain it.",
    );
  });
});
