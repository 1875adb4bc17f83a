import { usd } from "@angkor/domain/shared";
import * as z from "zod";
import {
  beside,
  CurrencySchema,
  DaySchema,
  PeriodSchema,
  PillarSchema,
  PledgeIdSchema,
  ProviderCodeSchema,
  RequirementIdSchema,
  StateCodeSchema,
  TotalSchema,
  YearSchema,
} from "./basic.ts";
import { EarmarkingSchema } from "./pledge.ts";
import { AssistanceKindSchema, ChannelCodesSchema, localOrganisations } from "./requirement.ts";

export const EligibilityRuleSchema = z
  .enum([
    "own-state",
    "state",
    "pillar",
    "specific-requirement",
    "pooled-fund",
    "kind-of-assistance",
    "availability-years",
    "channel",
    "local-organisations",
    "visibility",
    "validity-dates",
    "still-open",
  ])
  .meta({ id: "EligibilityRule", description: "A rule that decides whether money or help fits a need." });

export const ScorePartNameSchema = z
  .enum([
    "years-of-overlap",
    "share-of-gap",
    "treaty-deadline",
    "lowest-coverage",
    "completeness",
    "past-partnership",
    "pillar-experience",
  ])
  .meta({
    id: "ScorePartName",
    description: "A part of a score; `pillar-experience` counts for likely donors only.",
  });

export const InterestsSchema = z
  .strictObject({
    donor: ProviderCodeSchema,
    kinds: z.array(AssistanceKindSchema).max(5).exactOptional().meta({ description: "Any when left out." }),
    states: z.array(StateCodeSchema).max(200).exactOptional().meta({ description: "Any when left out." }),
    pillars: z.array(PillarSchema).max(6).exactOptional().meta({ description: "Any when left out." }),
    years: PeriodSchema.exactOptional().meta({ description: "From this year on when left out." }),
    channels: ChannelCodesSchema.exactOptional().meta({
      description: "CRS channel codes, one of which it must go through; any when left out.",
    }),
    localOrganisations: localOrganisations("Only for what national or local organisations implement."),
    validUntil: DaySchema.exactOptional().meta({ description: "The last day on which the interest stands." }),
  })
  .refine(({ years }) => years === undefined || years.from <= years.to, {
    ...beside,
    error: "The first year lies after the last.",
    path: ["years", "to"],
  })
  .meta({
    id: "Interests",
    description: "What a donor says it looks for, without pledging an amount; what is left out is open.",
  });

const maximumWeights = 20;

export const WeightsInputSchema = z
  .record(z.string(), z.number())
  .refine((weights) => Object.keys(weights).length <= maximumWeights, {
    error: `There are not ${maximumWeights} parts to weigh.`,
  })
  .meta({
    id: "WeightsInput",
    description:
      "How much parts of the score count, by their names: whole numbers from 0 to 100, which replace the ones that the service uses. Only their proportions matter.",
    example: { "lowest-coverage": 50 },
  });

export const MatchRequestSchema = z
  .strictObject({
    pledgeId: PledgeIdSchema.exactOptional().meta({ description: "Rank the needs for this pledge." }),
    interests: InterestsSchema.exactOptional().meta({ description: "Rank the needs for these interests." }),
    requirementId: RequirementIdSchema.exactOptional().meta({
      description: "Rank the pledges for this need, and tell who else is likely to help.",
    }),
    currency: CurrencySchema.default(usd),
    weights: WeightsInputSchema.exactOptional(),
    limit: z
      .int()
      .min(1)
      .max(100)
      .default(20)
      .meta({ description: "How many are told at most of each: ranked, excluded, likely donors." }),
  })
  .refine(
    ({ pledgeId, interests, requirementId }) =>
      [pledgeId, interests, requirementId].filter((given) => given !== undefined).length === 1,
    { ...beside, error: "Give exactly one of pledgeId, interests and requirementId." },
  )
  .meta({ id: "MatchRequest", description: "What to find matches for, and what counts." });

export const ScorePartSchema = z
  .object({
    part: ScorePartNameSchema,
    value: z.string().meta({ description: "What was measured, as an exact decimal.", example: "0.3125" }),
    unit: z
      .enum(["years", "amount", "days", "ratio", "checks"])
      .meta({ description: "What the value counts; an amount is in the answer's currency." }),
    points: z.int().meta({ description: "0 to 1000.", example: 688 }),
    weight: z.int().meta({ description: "How much the points count.", example: 25 }),
    reason: z.string(),
  })
  .meta({
    id: "ScorePart",
    description: "One part of a score. The score is the sum of points times weight over the sum of weights.",
  });

export const RuleVerdictSchema = z
  .object({ rule: EligibilityRuleSchema, reason: z.string() })
  .meta({ id: "RuleVerdict", description: "What one rule says of a pair, in a sentence." });

export const MatchedNeedSchema = z
  .object({
    requirementId: RequirementIdSchema,
    state: StateCodeSchema,
    pillar: PillarSchema,
    kind: AssistanceKindSchema,
    title: z.string(),
    open: TotalSchema.exactOptional().meta({
      description:
        "What is still missing, at most what is missing in its cell; absent for help without a value.",
    }),
    lines: z
      .array(
        z
          .object({
            year: YearSchema.exactOptional(),
            period: PeriodSchema.exactOptional(),
            open: TotalSchema.exactOptional().meta({ description: "What of the line is still missing." }),
          })
          .meta({ id: "MatchedNeedLine", description: "What is asked for one year or undivided period." }),
      )
      .meta({ description: "Year by year." }),
  })
  .meta({ id: "MatchedNeed", description: "A requirement, as a match tells it." });

export const MatchedOfferSchema = z
  .object({
    pledgeId: PledgeIdSchema,
    donor: ProviderCodeSchema,
    kind: AssistanceKindSchema,
    title: z.string(),
    earmarking: EarmarkingSchema,
    open: TotalSchema.exactOptional().meta({
      description: "What no commitment has taken; absent for help without a value.",
    }),
    tranches: z
      .array(
        z
          .object({
            year: YearSchema.exactOptional(),
            period: PeriodSchema.exactOptional(),
            open: TotalSchema.exactOptional().meta({
              description: "What of the tranche no commitment has taken; absent for help without a value.",
            }),
          })
          .meta({ id: "MatchedTranche", description: "What becomes available in a year or period." }),
      )
      .meta({ description: "By the years in which it can be used." }),
  })
  .meta({ id: "MatchedOffer", description: "A pledge, as a match tells it." });

/** One of both is told: the side that was not asked for. */
const side = {
  need: MatchedNeedSchema.exactOptional(),
  offer: MatchedOfferSchema.exactOptional(),
};

export const RankedMatchSchema = z
  .object({
    rank: z.int().meta({ description: "1 for the best.", example: 1 }),
    score: z.int().meta({ description: "0 to 1000, rounded down; the order is exact.", example: 652 }),
    ...side,
    placeable: TotalSchema.exactOptional().meta({
      description: "The most that the one can give to the other; absent where there is no amount.",
    }),
    parts: z.array(ScorePartSchema),
    rules: z.array(RuleVerdictSchema).meta({ description: "Why each rule lets the pair pass." }),
  })
  .meta({ id: "RankedMatch", description: "A need or a pledge that fits, with its score and the reasons." });

export const ExcludedMatchSchema = z
  .object({
    ...side,
    rules: z
      .array(RuleVerdictSchema)
      .meta({ description: "The rules against the pair that comes nearest to fitting." }),
  })
  .meta({
    id: "ExcludedMatch",
    description: "A need or a pledge that does not fit, and which rules say so.",
  });

export const LikelyDonorSchema = z
  .object({
    rank: z.int().meta({ description: "1 for the likeliest.", example: 1 }),
    donor: ProviderCodeSchema,
    score: z.int().meta({ description: "0 to 1000.", example: 400 }),
    parts: z.array(ScorePartSchema),
  })
  .meta({
    id: "LikelyDonor",
    description:
      "Who has no pledge that fits and gave to the State, or to the pillar elsewhere, in the last five years.",
  });

export const MatchesSchema = z
  .object({
    rules: z.string().meta({ description: "Version of the rules of eligibility.", example: "2026-3" }),
    weights: z
      .object({
        version: z.string().meta({
          description: "Version of the weights; ends in `+custom` where the request replaced any.",
          example: "2026-1",
        }),
        parts: z.record(z.string(), z.int()).meta({ description: "The weight of each part, by its name." }),
      })
      .meta({ description: "How much each part of the score counts." }),
    currency: CurrencySchema,
    ranked: z.array(RankedMatchSchema),
    excluded: z.array(ExcludedMatchSchema),
    totals: z
      .object({
        ranked: z.int().meta({ description: "How many fit." }),
        excluded: z.int().meta({ description: "How many do not." }),
      })
      .meta({ description: "How many there are, told or not." }),
    likelyDonors: z
      .array(LikelyDonorSchema)
      .exactOptional()
      .meta({ description: "For a need: who could be asked next, the likeliest first." }),
  })
  .meta({
    id: "Matches",
    description: "What fits, the best first, and what does not, the nearest first, each with its reasons.",
  });
