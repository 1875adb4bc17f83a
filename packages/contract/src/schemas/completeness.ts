import * as z from "zod";
import {
  CurrencySchema,
  DaySchema,
  InstantSchema,
  PeriodSchema,
  RatioSchema,
  StateCodeSchema,
  WorkPlanIdSchema,
} from "./basic.ts";
import { FindingSentenceSchema, findingSentenceExample } from "./finding-sentence.ts";
import { WorkPlanKindSchema, WorkPlanStatusSchema, workPlanExample } from "./work-plan.ts";

export const checkCodeNames = [
  "costed",
  "divided-by-year",
  "whole-period-planned",
  "national-share-stated",
  "assistance-stated",
  "milestones-by-year",
  "resource-mobilisation",
  "risk-education",
  "diverse-needs",
  "climate-environment",
  "evidence-base",
  "in-force",
  "updated-within-a-year",
  "progress-reported",
  "extension-duration",
  "extension-reasons",
  "extension-work-done",
  "extension-means",
  "extension-circumstances",
  "extension-implications",
  "totals-add-up",
  "assistance-adds-up",
  "milestones-add-up",
  "unit-cost",
] as const;

export const CheckCodeSchema = z.enum(checkCodeNames).meta({
  id: "CheckCode",
  description: "A check of a plan's completeness; codes are stable.",
  example: "national-share-stated",
});

export const CheckOutcomeSchema = z.enum(["met", "not-met", "not-applicable"]).meta({
  id: "CheckOutcome",
  description:
    "What a check found: `not-applicable` where the kind of plan is not asked for it, or where there is nothing to compare.",
  example: "met",
});

const SeveritySchema = z.enum(["essential", "important", "question"]).meta({
  id: "CheckSeverity",
  description:
    "How much a check weighs: `essential` makes it a plan in the sense of the Action Plan, or a request in that of Article 5; `important` is what it should contain beside; a `question` is about figures that do not fit together, where a word of explanation may be all that is needed.",
  example: "essential",
});

const CitationSchema = z
  .object({
    reference: z.string().meta({ description: "An Action, an indicator, an Article or a mandate." }),
    text: z.string().meta({ description: "Its words." }),
  })
  .meta({
    id: "Citation",
    description:
      "Where a check comes from: the Siem Reap-Angkor Action Plan 2025-2029 or the Convention. Paragraphs of Article 5 are numbered as in the authentic text.",
    example: { reference: "Action 40", text: "Do the utmost to commit the resources needed" },
  });

const UnitCostSchema = z
  .object({
    state: StateCodeSchema,
    planId: WorkPlanIdSchema,
    ref: z.string().meta({ description: "The activity.", example: "A1" }),
    perM2: z
      .string()
      .regex(/^\d+\.\d{4}$/)
      .meta({
        description: "Cost for a square metre, over the years with both a cost and an area.",
        example: "0.1119",
      }),
  })
  .meta({
    id: "UnitCost",
    description: "What an activity of survey and clearance costs for a square metre to be released.",
  });

const UnitCostsSchema = z
  .object({
    currency: CurrencySchema,
    own: z.array(UnitCostSchema),
    peers: z
      .array(UnitCostSchema)
      .meta({ description: "Activities of live plans of other States that the caller may see." }),
    median: z
      .string()
      .regex(/^\d+\.\d{4}$/)
      .exactOptional()
      .meta({ description: "The median of the peers; absent while there are too few of them." }),
    minimumPeers: z.int().meta({ description: "So many peers are needed to compare.", example: 5 }),
    minimumStates: z.int().meta({ description: "They are of at least so many States.", example: 3 }),
    farFactor: z.int().meta({
      description: "More than so many times the median, or less than that part of it, is far.",
      example: 4,
    }),
  })
  .meta({
    id: "UnitCosts",
    description:
      "The plan's cost for a square metre beside that of other States' plans, in US dollars at the rate of each plan's publication.",
  });

export const FindingSchema = z
  .object({
    code: CheckCodeSchema,
    severity: SeveritySchema,
    outcome: CheckOutcomeSchema,
    detail: z.string().meta({ description: "What is there or missing, in a sentence." }),
    toComplete: z.string().exactOptional().meta({ description: "What would meet the check." }),
    sentence: FindingSentenceSchema.exactOptional().meta({
      description: "What is missing, by name and values, to be told in another language.",
    }),
    pointers: z
      .array(z.string())
      .exactOptional()
      .meta({
        description:
          "JSON pointers (RFC 6901) into the plan as it is drafted or revised: what does not fit, or where it belongs.",
        example: ["/activities/0/years/1/nationalContribution"],
      }),
    citations: z.array(CitationSchema).meta({ description: "The places that ask for it." }),
    unitCosts: UnitCostsSchema.exactOptional(),
  })
  .meta({ id: "Finding", description: "One check of a plan: what it found, and where it comes from." });

export const ScoreSchema = z
  .object({
    met: z.int().meta({ description: "Checks that are met.", example: 9 }),
    applicable: z.int().meta({ description: "Checks that apply.", example: 15 }),
    share: RatioSchema.meta({ description: "met / applicable; each check counts the same." }),
  })
  .meta({
    id: "CompletenessScore",
    description: "The share of applicable checks that are met. It says nothing without its findings.",
    example: { met: 9, applicable: 15, share: "0.6000" },
  });

export const CompletenessBasisSchema = z
  .object({
    on: DaySchema.meta({ description: "The day on which completeness is measured." }),
    score: z.string().meta({ description: "How the share is made." }),
    sight: z.string().meta({ description: "What the checks look at beside the plan." }),
    limits: z.string().meta({ description: "What no check can judge." }),
  })
  .meta({ id: "CompletenessBasis", description: "What a score and its findings rest on." });

const planShape = {
  id: WorkPlanIdSchema,
  state: StateCodeSchema,
  kind: WorkPlanKindSchema,
  title: z.string(),
  status: WorkPlanStatusSchema,
  version: z.int().meta({ description: "The version that was read.", example: 2 }),
  period: PeriodSchema,
  adoptedOn: DaySchema.exactOptional(),
  publishedAt: InstantSchema.exactOptional(),
};

export const AssessedPlanSchema = z
  .object(planShape)
  .meta({ id: "AssessedPlan", description: "The plan that was measured." });

export const WorkPlanCompletenessSchema = z
  .object({
    computedAt: InstantSchema,
    asOf: InstantSchema.exactOptional(),
    basis: CompletenessBasisSchema,
    plan: AssessedPlanSchema,
    score: ScoreSchema,
    findings: z.array(FindingSchema),
  })
  .meta({
    id: "WorkPlanCompleteness",
    description: "How far a plan says what the Action Plan and Article 5 ask of it, check by check.",
  });

export const completenessBasisExample = {
  on: "2025-02-01",
  score: "Checks that are met, of those that apply; each counts the same.",
  sight: "The plan, and what the caller may see of the State's other records and of other States' plans.",
  limits: "Whether a plan is realistic, fits its context and was made inclusively is for people to judge.",
};

export const scoreExample = { met: 1, applicable: 2, share: "0.5000" };

const { id, state, kind, title, status, version, period, adoptedOn, publishedAt } = workPlanExample;
export const assessedPlanExample = {
  id,
  state,
  kind,
  title,
  status,
  version,
  period,
  adoptedOn,
  publishedAt,
};

export const workPlanCompletenessExample = {
  computedAt: "2025-02-01T12:10:00.000Z",
  basis: completenessBasisExample,
  plan: assessedPlanExample,
  score: scoreExample,
  findings: [
    {
      code: "costed",
      severity: "essential",
      outcome: "met",
      detail: "Every activity has a cost; together USD 46,000,000.00.",
      citations: [
        {
          reference: "Action 18",
          text: "Develop evidence-based, costed, context-specific, and time-bound national work plans",
        },
      ],
    },
    {
      code: "whole-period-planned",
      severity: "important",
      outcome: "not-met",
      detail: "The plan is for 2023 to 2025, and nothing is planned for 2023 and 2025.",
      toComplete: "Plan these years too, or let the period be that of the figures.",
      sentence: findingSentenceExample,
      pointers: ["/period"],
      citations: [
        {
          reference: "Action 18",
          text: "Develop evidence-based, costed, context-specific, and time-bound national work plans",
        },
      ],
    },
  ],
};
