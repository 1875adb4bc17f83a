import * as z from "zod";
import {
  CommitmentIdSchema,
  CurrencySchema,
  DaySchema,
  InstantSchema,
  PillarSchema,
  PledgeIdSchema,
  ProviderCodeSchema,
  RatioSchema,
  RequirementIdSchema,
  ResponseIdSchema,
  StateCodeSchema,
  TotalSchema,
  YearSchema,
} from "./basic.ts";
import { AppliedRateSchema } from "./commitment.ts";
import { FundAllocationIdSchema } from "./financing-instrument.ts";
import { AssistanceKindSchema } from "./requirement.ts";

const count = (description: string) => z.int().meta({ description });

const CountedSchema = z
  .object({
    count: count("How many."),
    amount: TotalSchema.meta({ description: "What they amount to, in the report's currency." }),
    withoutAmount: count("How many of them state no amount: assistance in kind without a value."),
  })
  .meta({ id: "CountedAmount", description: "A number of records with what they amount to." });

const counted = (description: string) => CountedSchema.meta({ description });

const figures = {
  stood: count("Needs that stood at any time of the year."),
  published: counted("Needs published in the year, by what they ask for."),
  open: counted("Needs open at the end of the year, by what was still open."),
  withdrawn: counted("Needs withdrawn in the year, or dropped by a revision of their plan."),
  superseded: counted("Needs closed in the year because a newer plan replaced theirs."),
  met: counted("Needs that came to be met in the year: every year that they ask for is covered."),
  matches: z
    .object({
      needs: count("Needs with at least one match of any kind."),
      share: RatioSchema.meta({ description: "Of the needs that stood; null when none did." }),
      byResponse: count("Needs to which a provider answers with new or existing support."),
      byCommitment: count("Needs that a commitment names."),
      byProposal: count("Needs with a commitment that a donor recorded from an allocation proposal."),
      byFundAllocation: count("Needs to which a pooled fund has allocated money."),
    })
    .meta({ description: "How they stood at the end of the year. A need can be matched in several ways." }),
  answers: z
    .object({
      needs: count("Needs with at least one answer."),
      share: RatioSchema.meta({ description: "Of the needs that stood; null when none did." }),
      newSupport: count("Answers of new support."),
      existingSupport: count("Answers of existing support."),
      underConsideration: count("Answers that support is under consideration."),
      declined: count("Answers that decline."),
      redirected: count("Answers that name another provider."),
    })
    .meta({ description: "Each provider's answer as it stood at the end of the year." }),
  unanswered: counted("Open needs that nobody had answered at the end of the year."),
  overdue: counted("Those of them whose sixty days to answer were over."),
  daysToAnswer: z
    .object({
      needs: count("Needs whose first answer was given in the year."),
      lowerQuartile: z.number().meta({ description: "A quarter of them took at most so long." }),
      median: z.number().meta({ description: "Half of them took at most so long." }),
      upperQuartile: z.number().meta({ description: "Three quarters of them took at most so long." }),
    })
    .nullable()
    .meta({
      description:
        "Days from publication to the first answer, over the needs first answered in the year; null when none was.",
    }),
  check: z
    .object({
      due: count("Needs whose check after twelve months fell due in the year."),
      met: count("Every year that they ask for was covered on that day."),
      partlyMet: count("Something was committed."),
      unmet: count("Nothing was committed."),
      withdrawn: count("Closed before that day without being met."),
    })
    .meta({ description: "How needs stood twelve months after publication." }),
  conversion: z
    .object({
      asked: TotalSchema.meta({
        description:
          "What the needs that stood ask for; of closed ones, no more than was committed to them, so that what replaces them is not counted twice.",
      }),
      pledged: TotalSchema.meta({
        description:
          "Commitments to these needs drawn on pledges, and what is outstanding of pledges that name these needs and no others.",
      }),
      pledgedShared: TotalSchema.meta({
        description: "Outstanding of pledges that name needs here and elsewhere: beside, never inside.",
      }),
      committedFromPledges: TotalSchema.meta({ description: "Commitments that draw on a pledge." }),
      committed: TotalSchema.meta({
        description: "All commitments that name these needs, and what pooled funds have allocated to them.",
      }),
      paid: TotalSchema.meta({
        description: "Payments of these commitments, and what the funds have disbursed of those allocations.",
      }),
      pledgedOfAsked: RatioSchema.meta({ description: "pledged / asked" }),
      committedOfPledged: RatioSchema.meta({ description: "committedFromPledges / pledged" }),
      committedOfAsked: RatioSchema.meta({ description: "committed / asked" }),
      paidOfCommitted: RatioSchema.meta({ description: "paid / committed" }),
    })
    .meta({ description: "From what is asked for to what is paid, up to the end of the year." }),
  offers: z
    .object({
      announced: counted("Pledges announced in the year, as announced."),
      open: counted("Financial pledges that stand, by what no commitment has taken."),
      withoutState: counted("Offers that stand and name no State, by what is outstanding of them."),
      equipment: count("Offers of equipment that stand."),
      expertise: count("Offers of expertise that stand."),
      training: count("Offers of training that stand."),
      information: count("Offers of information that stand."),
    })
    .meta({ description: "A State's or pillar's line holds the offers for it alone; totals hold all." }),
};

export const MatchFiguresSchema = z
  .object(figures)
  .meta({ id: "MatchFigures", description: "What became of a set of needs, and what is on offer for them." });

export const MatchStateSchema = z
  .object({ state: StateCodeSchema, ...figures })
  .meta({ id: "MatchState", description: "The figures of one State." });

export const MatchPillarSchema = z
  .object({ pillar: PillarSchema, ...figures })
  .meta({ id: "MatchPillar", description: "The figures of one pillar." });

const needFigures = [
  "published",
  "open",
  "withdrawn",
  "superseded",
  "met",
  "matched",
  "matched-by-response",
  "matched-by-commitment",
  "matched-by-proposal",
  "matched-by-fund-allocation",
  "answered",
  "unanswered",
  "overdue",
] as const;

export const CountedNeedSchema = z
  .object({
    id: RequirementIdSchema,
    state: StateCodeSchema,
    pillar: PillarSchema,
    kind: AssistanceKindSchema,
    title: z.string(),
    publishedOn: DaySchema,
    closedOn: DaySchema.exactOptional(),
    answerBy: DaySchema.meta({ description: "The last day to answer it." }),
    figures: z.array(z.enum(needFigures)).meta({ description: "The figures that it is counted in." }),
    daysToAnswer: z
      .int()
      .exactOptional()
      .meta({ description: "Days to its first answer, where that was given in the year." }),
    check: z
      .object({
        checkDue: DaySchema,
        outcome: z
          .enum(["met", "partly-met", "unmet", "withdrawn"])
          .meta({ description: "How it stood on that day." }),
      })
      .exactOptional()
      .meta({ description: "Its check after twelve months, where that fell due in the year." }),
    responses: z.array(ResponseIdSchema).meta({ description: "The answers that are counted." }),
    commitments: z.array(CommitmentIdSchema).meta({ description: "The commitments that name it." }),
    fundAllocations: z
      .array(FundAllocationIdSchema)
      .meta({ description: "The allocations of pooled funds that name it." }),
    pledges: z.array(PledgeIdSchema).meta({ description: "The pledges that name it." }),
  })
  .meta({ id: "CountedNeed", description: "A need behind the figures of its State and pillar." });

export const CountedPledgeSchema = z
  .object({
    id: PledgeIdSchema,
    donor: ProviderCodeSchema,
    kind: AssistanceKindSchema,
    title: z.string(),
    states: z.array(StateCodeSchema).meta({
      description: "Where the needs are that it names, else the States it is earmarked for; empty means any.",
    }),
    pillars: z.array(PillarSchema),
    announcedOn: DaySchema,
    figures: z
      .array(z.enum(["announced", "open", "in-kind", "without-state"]))
      .meta({ description: "The figures of offers that it is counted in." }),
  })
  .meta({ id: "CountedPledge", description: "A pledge behind the figures of offers." });

const basis = z
  .object({
    period: z
      .object({ from: DaySchema, to: DaySchema })
      .meta({ description: "The year, or as much of it as has passed." }),
    dates: z.string().meta({ description: "By which of its dates each record counts." }),
    definitions: z
      .record(z.string(), z.string())
      .meta({ description: "What each figure means, by its name." }),
    conversion: z.string().meta({ description: "How amounts of other currencies were converted." }),
    rate: AppliedRateSchema.exactOptional().meta({
      description: "The rate from dollar values to the report's currency.",
    }),
    filters: z
      .object({
        states: z.array(StateCodeSchema).exactOptional(),
        pillars: z.array(PillarSchema).exactOptional(),
      })
      .meta({ description: "What the caller asked for." }),
    rosterOn: DaySchema.meta({ description: "The day whose rosters say who is affected." }),
  })
  .meta({ description: "What every figure here means." });

export const MatchReportSchema = z
  .object({
    year: YearSchema,
    currency: CurrencySchema,
    computedAt: InstantSchema,
    asOf: InstantSchema.exactOptional(),
    basis,
    totals: MatchFiguresSchema,
    states: z.array(MatchStateSchema),
    pillars: z.array(MatchPillarSchema),
    notReported: z.array(StateCodeSchema).meta({
      description: "Affected States Parties without a need that stood in the year. Not reported is not zero.",
    }),
    needs: z.array(CountedNeedSchema).meta({ description: "The needs behind the figures, oldest first." }),
    pledges: z
      .array(CountedPledgeSchema)
      .meta({ description: "The pledges behind the figures of offers, oldest first." }),
  })
  .meta({
    id: "MatchReport",
    description: "Needs, offers and what came of them in a calendar year, as far as the reader may see them.",
  });
