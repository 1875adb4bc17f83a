import * as z from "zod";
import { InstantSchema, PeriodSchema, StateCodeSchema, WorkPlanIdSchema } from "./basic.ts";
import {
  AssessedPlanSchema,
  assessedPlanExample,
  CheckOutcomeSchema,
  CompletenessBasisSchema,
  checkCodeNames,
  completenessBasisExample,
  ScoreSchema,
  scoreExample,
} from "./completeness.ts";
import { WorkPlanKindSchema } from "./work-plan.ts";

const StateCompletenessSchema = z
  .object({
    state: StateCodeSchema,
    name: z.string(),
    affected: z.boolean().meta({ description: "Whether it is an affected State Party on the day." }),
    plan: AssessedPlanSchema,
    otherPlans: z
      .int()
      .meta({ description: "Other live plans of the State that were asked for.", example: 1 }),
    score: ScoreSchema,
    missing: z
      .object({
        essential: z.int().meta({ description: "Essential checks that are not met.", example: 2 }),
        important: z.int().meta({ description: "Important checks that are not met.", example: 3 }),
        question: z.int().meta({ description: "Questions that its figures raise.", example: 0 }),
      })
      .meta({ description: "Checks that are not met, by severity." }),
    checks: z
      .record(z.string(), CheckOutcomeSchema)
      .meta({ description: "What each check found, by its code." }),
  })
  .meta({
    id: "StateCompleteness",
    description: "A State's latest plan with its score and what each check found.",
  });

const StateWithoutPlanSchema = z
  .object({
    state: StateCodeSchema,
    name: z.string(),
    humanitarianResponsePlan: z
      .object({ id: WorkPlanIdSchema, title: z.string(), period: PeriodSchema })
      .exactOptional()
      .meta({
        description:
          "The humanitarian response plan that is in force for the State, where there is one: it is not a plan of the State's own.",
      }),
  })
  .meta({
    id: "StateWithoutPlan",
    description: "An affected State Party without a plan that was asked for.",
  });

export const CompletenessReportSchema = z
  .object({
    computedAt: InstantSchema,
    asOf: InstantSchema.exactOptional(),
    basis: CompletenessBasisSchema,
    kinds: z.array(WorkPlanKindSchema).meta({ description: "The kinds of plans that were asked for." }),
    items: z
      .array(StateCompletenessSchema)
      .meta({ description: "One for each State with a plan, the lowest share first." }),
    withoutPlan: z.array(StateWithoutPlanSchema),
  })
  .meta({
    id: "CompletenessReport",
    description: "The latest plan of every State with its completeness, and the States without one.",
  });

export const completenessReportExample = {
  computedAt: "2025-02-01T12:10:00.000Z",
  basis: completenessBasisExample,
  kinds: ["national-work-plan"],
  items: [
    {
      state: assessedPlanExample.state,
      name: "Cambodia",
      affected: true,
      plan: assessedPlanExample,
      otherPlans: 0,
      score: scoreExample,
      missing: { essential: 0, important: 1, question: 0 },
      checks: Object.fromEntries(
        checkCodeNames.map((code) => [
          code,
          code === "costed" ? "met" : code === "whole-period-planned" ? "not-met" : "not-applicable",
        ]),
      ),
    },
  ],
  withoutPlan: [{ state: "TCD", name: "Chad" }],
};
