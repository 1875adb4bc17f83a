/** Indicators that plans and requests for extension show: 3.1, 3.2, 18.1 to 18.3, 23.1 to 23.3. */
import { describe, expect, it } from "vitest";
import type { WorkPlan, WorkPlanContent } from "../../src/index.ts";
import { aWorkPlan } from "../builders/index.ts";
import { aParty, indicatorOf, namesOf, valuesOf, variantOf } from "./world.ts";

const states = [aParty("KHM", ["article5"]), aParty("UKR", ["victimAssistance"]), aParty("NOR")];
const section = { text: "Surveys of all districts" };

const plan = aWorkPlan().with("A1", "survey-clearance", { "2024": { cost: "10.00" } });

/** A published plan with more in its content than its builder knows. */
const saying = (built: WorkPlan, more: Partial<WorkPlanContent>): WorkPlan => ({
  ...built,
  content: { ...built.content, ...more },
});

const shown = (id: string, ...workPlans: readonly WorkPlan[]) =>
  namesOf(indicatorOf(id, { states, workPlans }).literal.evidenced?.numerator);

it("States are not asked about them here: there is nothing reported, and nothing to differ", () => {
  const result = indicatorOf("3.1", { states, workPlans: [plan.build()] });
  expect(result.literal.reported).toBeNull();
  expect(result.differences).toEqual([]);
});

describe("3.1 and 18.1, plans in place", () => {
  it.each([
    ["a plan with costs for the period", plan.build(), ["KHM"]],
    ["a draft", plan.draft(), []],
    ["a plan of an appeal", saying(plan.build(), { kind: "humanitarian-response-plan" }), []],
    [
      "a plan for later years",
      aWorkPlan()
        .with("A1", "survey-clearance", { "2025": { cost: "10.00" } })
        .build(),
      [],
    ],
    [
      "a plan that costs nothing",
      aWorkPlan()
        .with("A1", "survey-clearance", { "2024": { cost: "0.00" } })
        .build(),
      [],
    ],
  ])("%s", (_, workPlan, expected) => {
    expect(shown("3.1", workPlan)).toEqual(expected);
    expect(shown("18.1", workPlan)).toEqual(expected);
  });

  it("strictly with the evidence that they are based on", () => {
    const strict = (workPlan: WorkPlan) =>
      variantOf(indicatorOf("3.1", { states, workPlans: [workPlan] }), "strict").evidenced;
    expect(strict(plan.build())).toEqual([]);
    expect(strict(saying(plan.build(), { sections: { evidenceBase: section } }))).toEqual(["KHM"]);
  });

  it("18.1 and 18.2 are for a pillar each, and adjusted over States with an Article 5 flag", () => {
    const education = aWorkPlan()
      .of("UKR")
      .with("A1", "risk-education", { "2023-2025": { cost: "10.00" } })
      .build();
    expect(shown("18.1", education)).toEqual([]);
    const result = indicatorOf("18.2", { states, workPlans: [education] });
    expect(valuesOf(result)).toEqual({
      reported: undefined,
      evidenced: "50.0",
      adjusted: [undefined, "0.0"],
    });
  });
});

describe("3.2 and 18.3, updates", () => {
  const adopted = (more: Partial<WorkPlanContent>) =>
    saying(plan.build(), { adoptedOn: "2024-06-01", ...more });

  it.each([
    ["an updated work plan of the period", adopted({ kind: "updated-work-plan" }), ["KHM"]],
    ["a plan of the period that takes the place of another", adopted({ supersedes: ["wp_0"] }), ["KHM"]],
    ["a revised plan of the period", { ...adopted({}), status: "revised" } as const, ["KHM"]],
    ["a first plan", adopted({}), []],
    ["an update of another year", adopted({ kind: "updated-work-plan", adoptedOn: "2025-01-01" }), []],
  ])("%s", (_, workPlan, expected) => {
    expect(shown("3.2", workPlan)).toEqual(expected);
    expect(shown("18.3", workPlan)).toEqual(expected);
  });

  it("without a day of its own, a plan is of the day on which it was published here", () => {
    const workPlan = saying(plan.build(), { kind: "updated-work-plan" });
    expect(shown("3.2", workPlan)).toEqual([]);
    const in2025 = indicatorOf(
      "3.2",
      { states, workPlans: [workPlan] },
      { period: 2025, cutoff: "2026-04-30" },
    );
    expect(namesOf(in2025.literal.evidenced?.numerator)).toEqual(["KHM"]);
  });

  it("18.3 wants requirements for the period or later, and strictly milestones", () => {
    const asksNothing = aWorkPlan()
      .with("A1", "survey-clearance", { "2024": { cost: "10.00", asked: "0.00" } })
      .build();
    const update = saying(asksNothing, { kind: "updated-work-plan", adoptedOn: "2024-06-01" });
    expect(shown("3.2", update)).toEqual(["KHM"]);
    expect(shown("18.3", update)).toEqual([]);
    const plain = adopted({ kind: "updated-work-plan" });
    const [activity] = plain.content.activities;
    const milestones = { areas: 80 };
    const activities = activity
      ? [{ ...activity, years: activity.years.map((year) => ({ ...year, milestones })) }]
      : [];
    const strict = (workPlan: WorkPlan) =>
      variantOf(indicatorOf("18.3", { states, workPlans: [workPlan] }), "strict").evidenced;
    expect(strict(plain)).toEqual([]);
    expect(strict(saying(plain, { activities }))).toEqual(["KHM"]);
  });
});

describe("23.1 to 23.3, requests for extension", () => {
  const request = (id: "wp_1" | "wp_2" | "wp_3", state: string, more: Partial<WorkPlanContent> = {}) =>
    saying(
      aWorkPlan()
        .named(id)
        .of(state)
        .with("A1", "survey-clearance", { "2025": { cost: "10.00" }, "2026": { cost: "10.00" } })
        .with("A2", "risk-education", { "2025": { cost: "1.00" } })
        .build(),
      { kind: "article5-extension-request", adoptedOn: "2024-03-31", ...more },
    );

  it("are counted request by request, of States Parties, in the period", () => {
    const workPlans = [
      request("wp_2", "KHM"),
      request("wp_1", "KHM", { sections: { diverseNeeds: section, climateEnvironment: section } }),
      request("wp_3", "UKR", { adoptedOn: "2023-03-31" }),
    ];
    const clearance = indicatorOf("23.1", { states, workPlans });
    expect(namesOf(clearance.literal.evidenced?.denominator)).toEqual(["wp_1", "wp_2"]);
    expect(clearance.literal.evidenced?.value).toBe("100.0");
    expect(clearance.literal.evidenced?.numerator[0]).toEqual({ name: "wp_1", owner: "KHM" });
    expect(indicatorOf("23.2", { states, workPlans }).literal.evidenced?.value).toBe("0.0");
    const considered = indicatorOf("23.3", { states, workPlans });
    expect(considered.literal.evidenced?.value).toBe("50.0");
    expect(namesOf(considered.literal.evidenced?.numerator)).toEqual(["wp_1"]);
  });

  it("nobody is not zero per cent", () => {
    expect(indicatorOf("23.1", { states }).literal.evidenced?.value).toBeNull();
  });
});
