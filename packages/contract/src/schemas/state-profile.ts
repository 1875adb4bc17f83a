import * as z from "zod";
import {
  DaySchema,
  InstantSchema,
  PillarSchema,
  RatioSchema,
  SourceSchema,
  StateCodeSchema,
  TotalSchema,
  WorkPlanIdSchema,
  YearSchema,
} from "./basic.ts";
import { WorkPlanCompletenessSchema } from "./completeness.ts";
import { CooperationReportSchema } from "./cooperation-report.ts";
import { CoverageReportSchema, CoverageStateSchema } from "./coverage.ts";
import { CoverageDonorSchema } from "./coverage-donors.ts";
import { FundAllocationSchema } from "./fund-allocation.ts";
import { ResourceMobilisationProgressSchema } from "./mobilisation-progress.ts";
import { ChannelSchema, PledgeSchema } from "./pledge.ts";
import { ProgressAgainstPlanSchema } from "./progress.ts";
import { RosterFlagSchema, StateSchema } from "./reference.ts";
import { GapReportSchema } from "./report.ts";
import { RequirementSchema } from "./requirement.ts";
import { ResourceMobilisationPlanSchema } from "./resource-mobilisation-plan.ts";
import { ResponseSchema } from "./response.ts";
import { ActivityYearSchema, MilestonesSchema, WorkPlanSchema, WorkPlanSummarySchema } from "./work-plan.ts";

const Obligation = z
  .object({
    flag: RosterFlagSchema,
    from: DaySchema,
    until: DaySchema.exactOptional().meta({ description: "The first day on which it no longer holds." }),
    deadline: DaySchema.exactOptional(),
    daysToDeadline: z.int().exactOptional().meta({
      description: "From the day of the report to the deadline; negative once it has passed.",
      example: 404,
    }),
    reason: z.string().meta({ description: "What the entry rests on." }),
    source: SourceSchema,
  })
  .meta({
    id: "Obligation",
    description:
      "An obligation that is in force on the day of the report. `verified: false` in its source marks what was recalled and not read.",
  });

const { sections, extensionRequest, remainingChallenge } = WorkPlanSchema.shape;

const ProfilePlan = WorkPlanSummarySchema.extend({
  sections,
  extensionRequest,
  remainingChallenge,
  nationalContribution: TotalSchema.meta({ description: "The State's own, committed or disbursed." }),
  nationalContributionPlanned: TotalSchema.meta({ description: "The State's own that is only planned." }),
  assistanceRequired: TotalSchema.meta({ description: "What the plan asks from others." }),
  nationalShare: RatioSchema.meta({ description: "nationalContribution / the total cost as it stands." }),
}).meta({
  id: "ProfilePlan",
  description: "A live plan, with who is to pay for it over all its years, in the plan's currency.",
});

const { year, period } = ActivityYearSchema.shape;

const Milestone = z
  .object({
    planId: WorkPlanIdSchema,
    ref: z.string().meta({ description: "The activity.", example: "A1" }),
    title: z.string().meta({ description: "Title of the activity." }),
    pillar: PillarSchema,
    year,
    period,
    ...MilestonesSchema.shape,
  })
  .meta({
    id: "ProfileMilestone",
    description: "What an activity of a live plan is to reach in a year. What is left out is not planned.",
  });

const ProfileNeed = z
  .object({
    requirement: RequirementSchema,
    asked: TotalSchema.meta({ description: "Over all years, in the requirement's currency." }),
    committed: TotalSchema.meta({ description: "Commitments against it." }),
    open: TotalSchema.meta({ description: "Still asked for, year by year, never below zero." }),
    publishedAt: InstantSchema.meta({ description: "When the need was first published." }),
    answerBy: DaySchema.meta({ description: "The last day to answer: 60 days after publication." }),
    overdue: z.boolean().meta({
      description: "Whether that day has passed and nobody has answered that the caller may see.",
    }),
    responses: z
      .array(ResponseSchema)
      .meta({ description: "The latest answer of each provider, the first to answer first." }),
  })
  .meta({ id: "ProfileNeed", description: "An open need with its answers." });

const ProfileProvider = CoverageDonorSchema.extend({
  channels: z
    .array(ChannelSchema)
    .meta({ description: "Through whom its live commitments to the State go, as far as they say." }),
  localOrganisations: z
    .boolean()
    .meta({ description: "Whether any of them is implemented by national or local organisations." }),
}).meta({ id: "ProfileProvider", description: "Who supports the State, with how much and through whom." });

const ProfileFundAllocation = FundAllocationSchema.extend({
  fund: z.string().meta({ description: "Title of the fund." }),
}).meta({ id: "ProfileFundAllocation", description: "Money of a pooled fund for the State, with its fund." });

const MobilisationPlan = ResourceMobilisationPlanSchema.extend({
  progress: ResourceMobilisationProgressSchema.omit({ computedAt: true, asOf: true }).exactOptional().meta({
    description: "The plan against what the State's position holds; absent where its currency has no rate.",
  }),
}).meta({ id: "ProfileMobilisationPlan", description: "A resource mobilisation plan with its progress." });

const ProfileSource = SourceSchema.extend({
  of: z
    .array(
      z.enum([
        "state",
        "work-plan",
        "progress-record",
        "requirement",
        "pledge",
        "commitment",
        "fund-allocation",
        "cooperation-report",
        "resource-mobilisation-plan",
      ]),
    )
    .meta({ description: "Kinds of records that it is the source of." }),
}).meta({ id: "ProfileSource", description: "A source that something in the profile comes from." });

const coverage = CoverageReportSchema.shape;
const gap = GapReportSchema.shape;

export const StateProfileSchema = z
  .object({
    state: StateCodeSchema,
    name: z.string(),
    currency: gap.currency,
    computedAt: InstantSchema,
    asOf: InstantSchema.exactOptional(),
    basis: gap.basis
      .extend({
        reportYear: YearSchema.meta({
          description: "The year of the day of the report, from which years before and after are counted.",
        }),
        definitions: z
          .record(z.string(), z.string())
          .meta({ description: "What each part of the profile holds." }),
      })
      .meta({ description: "What every figure here means: which statuses, years and rates." }),
    roster: StateSchema,
    obligations: z.array(Obligation).meta({ description: "The nearest deadline first." }),
    plans: z.array(ProfilePlan).meta({ description: "Live plans, the one that reaches furthest first." }),
    milestones: z.array(Milestone).meta({ description: "By year, then by plan and activity." }),
    progress: z.array(ProgressAgainstPlanSchema).meta({
      description:
        "Milestones of live plans beside what was reached, in the order of the plans; and what was reached under plans that others took the place of. Plans without either are left out.",
    }),
    totals: gap.totals,
    cells: gap.cells,
    byPillar: z.array(coverage.byPillar.unwrap().element),
    byYear: z.array(coverage.byYear.unwrap().element),
    position: CoverageStateSchema.exactOptional().meta({
      description:
        "The State's line of the coverage report; absent where it has neither figures nor an obligation to report.",
    }),
    victimAssistance: coverage.victimAssistance,
    unallocated: gap.unallocated,
    shared: gap.shared,
    needs: z.array(ProfileNeed).meta({
      description: "Open needs in the State's own order where it gives one, then the oldest first.",
    }),
    providers: z.array(ProfileProvider).meta({ description: "The largest funding first." }),
    pledges: z.array(PledgeSchema).meta({
      description: "Pledges that name the State and of which something is outstanding, or that are in kind.",
    }),
    fundAllocations: z.array(ProfileFundAllocation).meta({
      description: "What pooled funds have allocated to the State, the last decided first.",
    }),
    cooperation: z
      .object({
        year: YearSchema.meta({ description: "The last complete year." }),
        reported: z.boolean().meta({ description: "Whether there is a report for it." }),
        reports: z.array(CooperationReportSchema).meta({ description: "The latest year first." }),
      })
      .meta({
        description:
          "What the State itself reports on its progress, challenges and requirements (Action 41), in its own words.",
      }),
    resourceMobilisationPlans: z
      .array(MobilisationPlan)
      .meta({ description: "Plans that were not withdrawn, the one that began last first." }),
    completeness: WorkPlanCompletenessSchema.omit({ computedAt: true, asOf: true })
      .exactOptional()
      .meta({ description: "Of its latest plan of its own; absent where it has none." }),
    sources: z.array(ProfileSource),
  })
  .meta({
    id: "StateProfile",
    description:
      "Everything about one State: its obligations, plans, milestones and what was reached, figures, needs with their answers, and who supports it.",
  });
