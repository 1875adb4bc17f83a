import * as z from "zod";
import {
  AmountSchema,
  CurrencySchema,
  DaySchema,
  InstantSchema,
  oneTime,
  oneTimeFault,
  PeriodSchema,
  PillarSchema,
  page,
  recordShape,
  SourceSchema,
  StateCodeSchema,
  TotalSchema,
  text,
  VisibilitySchema,
  WorkPlanIdSchema,
  YearSchema,
} from "./basic.ts";
import { DeliverySchema } from "./requirement.ts";
import {
  ExtensionRequestSchema,
  PlanSectionsSchema,
  RemainingChallengeSchema,
  StatedTotalsSchema,
} from "./work-plan-narrative.ts";

/** Limits of one plan: its publication is one transaction. */
export const maximumActivities = 60;

export const WorkPlanKindSchema = z
  .enum([
    "national-work-plan",
    "national-strategy",
    "article5-extension-request",
    "updated-work-plan",
    "article4-plan",
    "victim-assistance-plan",
    "risk-education-plan",
    "humanitarian-response-plan",
  ])
  .meta({
    id: "WorkPlanKind",
    description: "What kind of document the plan is.",
    example: "national-work-plan",
  });

export const WorkPlanStatusSchema = z
  .enum(["draft", "published", "revised", "superseded", "withdrawn"])
  .meta({
    id: "WorkPlanStatus",
    description: "Only published and revised plans count; `revised` is a published plan that changed since.",
  });

export const NationalContributionSchema = z
  .strictObject({
    amount: AmountSchema,
    status: z.enum(["planned", "committed", "disbursed"]),
    inKind: z.literal(true).exactOptional().meta({ description: "Goods or services, at their value." }),
  })
  .meta({
    id: "NationalContribution",
    description:
      "Resources of the affected State itself. Only committed and disbursed ones count in coverage.",
    example: { amount: "30000000.00", status: "committed" },
  });

export const MilestonesSchema = z
  .strictObject({
    areaM2: z.int().min(0).exactOptional().meta({ description: "Area to be released, in square metres." }),
    areas: z.int().min(0).exactOptional().meta({ description: "Number of areas to be released." }),
    people: z.int().min(0).exactOptional().meta({ description: "People to be reached." }),
    description: text(500).exactOptional(),
  })
  .meta({
    id: "Milestones",
    description: "Targets of an activity in a year.",
    example: { areaM2: 179000000, areas: 800 },
  });

export const ActivityYearSchema = z
  .strictObject({
    year: YearSchema.exactOptional(),
    period: PeriodSchema.exactOptional(),
    cost: AmountSchema.meta({ description: "Total cost from all sources." }),
    nationalContribution: NationalContributionSchema.exactOptional(),
    assistanceRequired: AmountSchema.exactOptional().meta({
      description: "What the State asks from others; when left out, cost minus national contribution.",
    }),
    assistanceDerived: z.literal(true).exactOptional().meta({
      description:
        "Set when the plan does not state what it asks from others, and the service made it: cost minus national contribution. Sent back, it is made again, whatever amount stands beside it.",
    }),
    milestones: MilestonesSchema.exactOptional(),
  })
  .refine(oneTime, oneTimeFault)
  .meta({
    id: "ActivityYear",
    description:
      "Cost, own share and request of an activity for a year, or for a period that the plan does not divide.",
  });

export const ActivitySchema = z
  .strictObject({
    ref: z
      .string()
      .regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,29}$/, {
        error: "A reference has at most 30 letters, digits, points, hyphens or underscores.",
      })
      .meta({
        description: "The State's own stable reference of the activity, the same through all revisions.",
        example: "A1",
      }),
    title: text(300),
    pillar: PillarSchema,
    priority: z.int().min(1).max(999).exactOptional().meta({ description: "1 is the most urgent." }),
    delivery: DeliverySchema.exactOptional(),
    years: z.array(ActivityYearSchema).min(1).max(40),
  })
  .meta({
    id: "Activity",
    description:
      "An activity of a work plan. Where it asks for anything, publishing the plan makes an assistance requirement of it.",
  });

/** What a plan may say beside its figures. */
const narrative = {
  adoptedOn: DaySchema.exactOptional().meta({
    description: "The day on which the State adopted the document or last updated it.",
  }),
  sections: PlanSectionsSchema.exactOptional(),
  extensionRequest: ExtensionRequestSchema.exactOptional(),
  remainingChallenge: RemainingChallengeSchema.exactOptional(),
  statedTotals: StatedTotalsSchema.exactOptional(),
};

export const WorkPlanInputSchema = z
  .strictObject({
    state: StateCodeSchema,
    kind: WorkPlanKindSchema,
    title: text(300),
    currency: CurrencySchema,
    period: PeriodSchema,
    activities: z
      .array(ActivitySchema)
      .min(1)
      .max(maximumActivities, {
        error: `A plan has at most ${maximumActivities} activities; group the smaller ones.`,
      }),
    visibility: VisibilitySchema.default("public"),
    source: SourceSchema.exactOptional(),
    supersedes: z.array(WorkPlanIdSchema).max(5).default([]).meta({
      description:
        "Earlier plans of the State that publishing this one replaces, so that no need is counted twice.",
    }),
    ...narrative,
  })
  .meta({ id: "WorkPlanInput", description: "What a State declares in a costed, multi-year work plan." });

export const WorkPlanRevisionSchema = WorkPlanInputSchema.extend({
  reason: text(1000).exactOptional().meta({ description: "Why the plan was revised." }),
}).meta({ id: "WorkPlanRevision", description: "The plan as it now stands, whole, and why it changed." });

export const WorkPlanSchema = z
  .object({
    id: WorkPlanIdSchema,
    status: WorkPlanStatusSchema,
    ...recordShape,
    state: StateCodeSchema,
    kind: WorkPlanKindSchema,
    title: z.string(),
    currency: CurrencySchema,
    period: PeriodSchema,
    activities: z.array(ActivitySchema),
    ...narrative,
    supersedes: z.array(WorkPlanIdSchema).meta({
      description: "Earlier plans that this one replaces, each told to those alone who may see it, too.",
    }),
    supersededBy: WorkPlanIdSchema.exactOptional().meta({
      description: "The plan that replaced this one, told to those alone who may see it, too.",
    }),
    publishedAt: InstantSchema.exactOptional(),
    closedReason: z.string().exactOptional().meta({ description: "Why it was withdrawn." }),
    requirement: z
      .object({
        original: TotalSchema.exactOptional().meta({ description: "Total cost as first published." }),
        revised: TotalSchema.meta({ description: "Total cost as it stands." }),
      })
      .meta({ description: "Total cost of the plan in its currency. If never revised, both are the same." }),
  })
  .meta({
    id: "WorkPlan",
    description: "A work plan as it stands, or as it was at the version or instant asked for.",
  });

/** The columns of a list: a plan without its activities and what it says in words. */
export const WorkPlanSummarySchema = WorkPlanSchema.omit({
  activities: true,
  sections: true,
  extensionRequest: true,
  remainingChallenge: true,
  statedTotals: true,
}).meta({
  id: "WorkPlanSummary",
  description: "A work plan in a list, without its activities and what it says in words.",
});
export const WorkPlanPageSchema = page("WorkPlanPage", WorkPlanSummarySchema);

export const ReasonSchema = z.strictObject({ reason: text(1000).exactOptional() }).meta({
  id: "Reason",
  description: "Why, in a sentence; kept in the history.",
  example: { reason: "Entered twice" },
});

export const workPlanRequestExample = {
  state: "KHM",
  kind: "national-work-plan",
  title: "Mine-free 2025",
  currency: "USD",
  period: { from: 2023, to: 2025 },
  activities: [
    {
      ref: "A1",
      title: "Clearance of the remaining areas",
      pillar: "survey-clearance",
      years: [
        {
          year: 2024,
          cost: "46000000.00",
          nationalContribution: { amount: "30000000.00", status: "committed" },
          assistanceRequired: "16000000.00",
          milestones: { areaM2: 179000000, areas: 800 },
        },
      ],
    },
  ],
  adoptedOn: "2023-02-22",
  sections: {
    evidenceBase: {
      text: "Baseline survey of all districts, completed in 2020.",
      reference: "Pages 12 to 15",
    },
  },
  remainingChallenge: { areaM2: 715000000, on: "2022-12-31" },
};

export const workPlanExample = {
  id: "wp_01JT3ZD7Q2V8KJ5W8M2N4P6R8S",
  status: "published",
  version: 2,
  visibility: "public",
  createdAt: "2025-02-01T12:00:00.000Z",
  updatedAt: "2025-02-01T12:05:00.000Z",
  publishedAt: "2025-02-01T12:05:00.000Z",
  ...workPlanRequestExample,
  supersedes: [],
  requirement: { original: "46000000.00", revised: "46000000.00" },
};

export const workPlanDraftExample = {
  id: workPlanExample.id,
  status: "draft",
  version: 1,
  visibility: "public",
  createdAt: workPlanExample.createdAt,
  updatedAt: workPlanExample.createdAt,
  ...workPlanRequestExample,
  supersedes: [],
  requirement: { revised: "46000000.00" },
};

const {
  activities: _activities,
  sections: _sections,
  remainingChallenge: _remaining,
  ...summary
} = workPlanExample;
export const workPlanSummaryExample = summary;
