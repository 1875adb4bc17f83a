import * as z from "zod";
import {
  CurrencySchema,
  DaySchema,
  InstantSchema,
  PeriodSchema,
  RatioSchema,
  StateCodeSchema,
  TotalSchema,
  YearSchema,
} from "./basic.ts";
import { AppliedRateSchema } from "./commitment.ts";
import {
  MobilisationActionSchema,
  ResourceMobilisationPlanIdSchema,
  resourceMobilisationPlanExample,
} from "./resource-mobilisation-plan.ts";

const ToldSourceSchema = z
  .enum(["national-budget", "bilateral", "multilateral", "private", "innovative", "other", "unspecified"])
  .meta({
    id: "ToldSource",
    description:
      "Where money comes from, as far as records tell; `unspecified` for providers of whom no kind is known.",
    example: "bilateral",
  });

export const ProgressLineSchema = z
  .object({
    source: ToldSourceSchema,
    year: YearSchema.exactOptional(),
    period: PeriodSchema.exactOptional(),
    target: TotalSchema.exactOptional().meta({
      description: "What the plan means to raise; absent where it has no target that takes this money in.",
    }),
    raised: TotalSchema.meta({
      description:
        "Of the national budget, what the State's plans say it has committed or disbursed; of other sources, funding: commitments, and payments that no commitment covers.",
    }),
    share: RatioSchema.meta({ description: "raised / target; null without a target." }),
    shareWithPledges: RatioSchema.meta({
      description: "(raised + what is planned or pledged beside it) / target; null without a target.",
    }),
    nationalContributionPlanned: TotalSchema.exactOptional().meta({
      description: "Of the national budget: what is only planned.",
    }),
    pledged: TotalSchema.exactOptional().meta({
      description: "The outstanding part of pledges; of innovative finance it is not told apart.",
    }),
    committed: TotalSchema.exactOptional().meta({
      description: "Of providers of this kind, innovative finance among it.",
    }),
    disbursed: TotalSchema.exactOptional().meta({
      description: "Payments: part of what is committed.",
    }),
  })
  .meta({
    id: "ProgressLine",
    description: "What was raised from one source for a year, beside its target.",
  });

const totals = z
  .object({
    target: TotalSchema.meta({ description: "All targets." }),
    raised: TotalSchema.meta({ description: "What was raised for them." }),
    share: RatioSchema.meta({ description: "raised / target." }),
    shareWithPledges: RatioSchema.meta({
      description: "(raised + what is planned or pledged for them) / target.",
    }),
    shortfall: TotalSchema.meta({
      description: "Sum over lines of max(0, target - raised): what one raises too much hides in no other.",
    }),
    shareWithoutSurplus: RatioSchema.meta({ description: "(target - shortfall) / target." }),
    raisedWithoutTarget: TotalSchema.meta({ description: "What was raised on lines without a target." }),
    nationalContribution: TotalSchema.meta({
      description: "Of the State in the plan's years, as the gap report has it over all its lines.",
    }),
    pledged: TotalSchema.meta({ description: "The same, of outstanding pledges." }),
    committed: TotalSchema.meta({ description: "The same, of commitments." }),
    disbursed: TotalSchema.meta({ description: "The same, of payments." }),
    funding: TotalSchema.meta({ description: "The same, of commitments and payments beyond them." }),
  })
  .meta({ id: "ProgressTotals", description: "Targets and what was raised for them, over all lines." });

export const ResourceMobilisationProgressSchema = z
  .object({
    planId: ResourceMobilisationPlanIdSchema,
    state: StateCodeSchema,
    title: z.string(),
    currency: CurrencySchema,
    computedAt: InstantSchema,
    asOf: InstantSchema.exactOptional(),
    on: DaySchema.meta({ description: "The day by which actions are due." }),
    inPlace: z.boolean().meta({ description: "Whether the plan is in place on the day." }),
    basis: z
      .object({
        sources: z.string().meta({ description: "Which providers are of which source." }),
        years: z.string().meta({ description: "Which money counts for which target." }),
        conversion: z.string().meta({ description: "How amounts of other currencies were converted." }),
        rate: AppliedRateSchema.exactOptional(),
      })
      .meta({ id: "ProgressBasis", description: "What every figure here means." }),
    totals,
    lines: z.array(ProgressLineSchema),
    shared: z
      .object({ pledged: TotalSchema, committed: TotalSchema, disbursed: TotalSchema, funding: TotalSchema })
      .meta({
        id: "SharedProgress",
        description:
          "Money of several States together, this one among them, undivided: in no line and no total.",
      }),
    actions: z
      .object({
        all: z.int().meta({ description: "Actions of the plan.", example: 4 }),
        done: z.int().meta({ description: "Of these, done.", example: 1 }),
        overdue: z.array(MobilisationActionSchema).meta({
          description: "Due before the day, and neither done nor dropped.",
        }),
      })
      .meta({ id: "ActionProgress", description: "How far the plan's actions are." }),
  })
  .meta({
    id: "ResourceMobilisationProgress",
    description: "A resource mobilisation plan against what the State's position holds.",
  });

export const resourceMobilisationProgressExample = {
  planId: resourceMobilisationPlanExample.id,
  state: "KHM",
  title: resourceMobilisationPlanExample.title,
  currency: "USD",
  computedAt: "2027-07-01T12:00:00.000Z",
  on: "2027-07-01",
  inPlace: true,
  basis: {
    sources: "Providers that are States are bilateral.",
    years: "Money counts for a target when all of its years lie in the target's.",
    conversion: "Amounts recorded in USD are unchanged.",
  },
  totals: {
    target: "42000000.00",
    raised: "35000000.00",
    share: "0.8333",
    shareWithPledges: "0.9524",
    shortfall: "7000000.00",
    shareWithoutSurplus: "0.8333",
    raisedWithoutTarget: "0.00",
    nationalContribution: "30000000.00",
    pledged: "5000000.00",
    committed: "5000000.00",
    disbursed: "2000000.00",
    funding: "5000000.00",
  },
  lines: [
    {
      source: "national-budget",
      year: 2027,
      target: "30000000.00",
      raised: "30000000.00",
      share: "1.0000",
      shareWithPledges: "1.0000",
      nationalContributionPlanned: "0.00",
    },
    {
      source: "bilateral",
      year: 2027,
      target: "12000000.00",
      raised: "5000000.00",
      share: "0.4167",
      shareWithPledges: "0.8333",
      pledged: "5000000.00",
      committed: "5000000.00",
      disbursed: "2000000.00",
    },
  ],
  shared: { pledged: "0.00", committed: "0.00", disbursed: "0.00", funding: "0.00" },
  actions: { all: 1, done: 0, overdue: resourceMobilisationPlanExample.actions },
};
