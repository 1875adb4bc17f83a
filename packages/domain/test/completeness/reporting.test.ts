import { describe, expect, test } from "vitest";
import type { ReachedLine, WorkPlan } from "../../src/index.ts";
import { aProgressRecord, aWorkPlan } from "../builders/index.ts";
import { aContext, find } from "./builder.ts";

const cost = "1.00";
const milestones = { areaM2: 100 };
const aPlan = () =>
  aWorkPlan()
    .with("A1", "survey-clearance", { 2024: { cost, milestones }, 2025: { cost, milestones } })
    .with("A2", "survey-clearance", { "2024-2026": { cost, milestones: { areas: 3 } } })
    .with("A3", "cross-cutting", { 2024: { cost } });

const clearance = { pillar: "survey-clearance" } as const;
const found = (plan: WorkPlan, on: string, reached: Readonly<Record<number, readonly ReachedLine[]>> = {}) =>
  find(
    plan,
    "progress-reported",
    aContext({
      on,
      progress: Object.entries(reached).map(([year, lines]) => aProgressRecord(Number(year), lines)),
    }),
  );

describe("what was reached", () => {
  test("is asked for by milestone and year, with its place in the plan", () => {
    expect(
      found(aPlan().build(), "2026-05-01", { 2024: [{ ref: "A1", ...clearance, areaM2: 0 }] }),
    ).toMatchObject({
      severity: "important",
      outcome: "not-met",
      detail:
        "On 2026-05-01, nothing was reported of what was reached for A1 in 2025, A2 in 2024 and A2 in 2025; a year's report is due by 30 April of the next.",
      pointers: ["/activities/0/years/1/milestones", "/activities/1/years/0/milestones"],
      toComplete: expect.stringContaining("/work-plans/{id}/progress"),
    });
  });

  test("is due on the day that Article 7 gives for the report of the year", () => {
    expect(found(aPlan().build(), "2025-04-30").outcome).toBe("not-applicable");
    expect(found(aPlan().build(), "2025-05-01").detail).toContain("A1 in 2024 and A2 in 2024;");
  });

  test("is reported by activity, by pillar or in words", () => {
    const inWords = [{ ref: "A2", ...clearance, description: "Survey began." }];
    const plan = aPlan().build();
    expect(found(plan, "2025-06-30", { 2024: [{ ...clearance, areaM2: 50 }] }).outcome).toBe("met");
    expect(found(plan, "2025-06-30", { 2024: inWords }).detail).toContain("for A1 in 2024;");
    expect(found(plan, "2025-06-30", { 2024: [{ pillar: "victim-assistance", people: 5 }] }).outcome).toBe(
      "not-met",
    );
    // Corrected to hold nothing.
    expect(found(plan, "2025-06-30", { 2024: [] }).outcome).toBe("not-met");
  });

  test("is not asked of a draft, of a plan that was withdrawn, nor where no milestone is due", () => {
    expect(found(aPlan().draft(), "2026-06-30").outcome).toBe("not-applicable");
    expect(found({ ...aPlan().build(), status: "withdrawn" }, "2026-06-30").outcome).toBe("not-applicable");
    expect(found({ ...aPlan().build(), status: "superseded" }, "2026-06-30").outcome).toBe("not-met");
    const plan = aWorkPlan().with("A1", "survey-clearance", { 2024: { cost } }).build();
    expect(found(plan, "2026-06-30").outcome).toBe("not-applicable");
  });
});
