import * as z from "zod";
import {
  CurrencySchema,
  DaySchema,
  InstantSchema,
  PillarSchema,
  PledgeIdSchema,
  ProviderCodeSchema,
  SignedAmountSchema,
  StateCodeSchema,
  TotalSchema,
  text,
  YearSchema,
} from "./basic.ts";
import { ExpressionIdSchema } from "./expression-of-interest.ts";
import {
  CaseIdSchema,
  FollowUpDueSchema,
  FollowUpMonthSchema,
  RecordedFollowUpSchema,
} from "./individualised-approach.ts";
import { caseExample, recordedFollowUpExample } from "./individualised-approach-examples.ts";
import { GapFiguresSchema } from "./report.ts";

const beforeAndNow = z.object({ before: GapFiguresSchema, now: GapFiguresSchema });

const ProviderMoveSchema = z
  .object({
    provider: ProviderCodeSchema,
    expressions: z.array(ExpressionIdSchema).meta({
      description: "Its expressions of interest that stand, as far as the caller may read them.",
    }),
    promised: SignedAmountSchema.meta({
      description: "Pledges announced since then for this State alone, less those cancelled or cut.",
    }),
    committed: SignedAmountSchema.meta({ description: "Commitments since then, less those cancelled." }),
    disbursed: SignedAmountSchema.meta({ description: "Payments since then: part of what is committed." }),
    funding: SignedAmountSchema.meta({
      description: "Commitments, and payments that no commitment covers: what the gap is closed with.",
    }),
  })
  .meta({
    id: "ProviderMove",
    description: "What one provider has done since the dossier, for this State alone.",
  });

const GapMoveSchema = z
  .object({
    pillar: PillarSchema,
    year: YearSchema,
    before: TotalSchema,
    now: TotalSchema,
    moved: SignedAmountSchema.meta({ description: "before - now: positive where the gap became smaller." }),
  })
  .meta({ id: "GapMove", description: "The gap of one pillar and year, then and now." });

const signed = SignedAmountSchema;

export const FollowUpSchema = z
  .object({
    caseId: CaseIdSchema,
    state: StateCodeSchema,
    currency: CurrencySchema,
    computedAt: InstantSchema,
    asOf: InstantSchema.exactOptional(),
    since: InstantSchema.meta({
      description:
        "The instant of the approved dossier; without one, the beginning of the meeting's day (UTC).",
    }),
    basis: z
      .object({
        gap: z.string().meta({ description: "Which gap is compared." }),
        providers: z.string().meta({ description: "Which money counts for a provider." }),
        unanswered: z.string().meta({ description: "Which expressions of interest wait for an answer." }),
        overdue: z.string().meta({ description: "Which pledges are overdue." }),
        conversion: z.string().meta({ description: "At which rates amounts are converted." }),
      })
      .meta({ description: "What the figures mean." }),
    totals: beforeAndNow
      .extend({
        moved: signed.meta({ description: "The gap then - the gap now." }),
        changes: z
          .object({ requirement: signed, surplus: signed, nationalContribution: signed, funding: signed })
          .meta({
            description:
              "What moved it, each now - then: moved = nationalContribution + funding - requirement - surplus, to the last decimal.",
          }),
      })
      .meta({
        description: "The figures of the gap report for this State, then and now, and how far the gap moved.",
      }),
    cells: z.array(GapMoveSchema),
    shared: beforeAndNow.meta({
      description: "What several States share, undivided, this one among them: in no other figure.",
    }),
    providers: z.array(ProviderMoveSchema),
    unanswered: z
      .array(
        z.object({
          id: ExpressionIdSchema,
          provider: ProviderCodeSchema,
          dueOn: DaySchema,
          overdue: z.boolean().meta({ description: "Whether that day has passed." }),
        }),
      )
      .meta({ description: "Expressions of interest that neither a pledge nor a commitment has followed." }),
    overdueTranches: z
      .array(
        z.object({
          pledgeId: PledgeIdSchema,
          donor: ProviderCodeSchema,
          title: z.string(),
          reason: z.enum(["payment-year-passed", "validity-ended"]),
          since: DaySchema,
          amount: TotalSchema,
        }),
      )
      .meta({ description: "Open money of pledges for this State alone that should have been paid by now." }),
    followUpsDue: z.array(FollowUpDueSchema),
  })
  .meta({
    id: "IndividualisedApproachFollowUp",
    description:
      "What has come of a meeting: what was promised, committed and paid since the dossier, how the gap moved, and what is overdue, as far as the caller may see it.",
  });

export const FollowUpInputSchema = z
  .strictObject({
    month: FollowUpMonthSchema,
    words: text(8000).meta({ description: "What the State or the Committee says of it." }),
    cutoff: InstantSchema.exactOptional().meta({
      description: "The instant of its figures; as late as can be when left out.",
    }),
  })
  .meta({
    id: "FollowUpInput",
    description: "A follow-up, with its figures frozen as any State Party sees them.",
  });

export const FollowUpWithContentSchema = z
  .object({
    ...RecordedFollowUpSchema.shape,
    content: z
      .looseObject({})
      .meta({ description: "The follow-up as it was, in the shape that its own operation answers." }),
  })
  .meta({ id: "RecordedFollowUpWithContent", description: "A recorded follow-up with its figures." });

const figures = (gap: string, funding: string) => ({
  requirement: "46000000.00",
  requirementOriginal: "46000000.00",
  nationalContribution: "30000000.00",
  nationalContributionPlanned: "0.00",
  assistanceRequired: "16000000.00",
  pledged: "0.00",
  committed: funding,
  disbursed: "0.00",
  funding,
  gap,
  surplus: "0.00",
  netBalance: gap,
  coverage: funding === "0.00" ? "0.6522" : "0.7609",
  coverageWithoutSurplus: funding === "0.00" ? "0.6522" : "0.7609",
  externalCoverage: funding === "0.00" ? "0.0000" : "0.3125",
  coverageWithPledges: funding === "0.00" ? "0.6522" : "0.7609",
});

const none = {
  requirement: "0.00",
  requirementOriginal: "0.00",
  nationalContribution: "0.00",
  nationalContributionPlanned: "0.00",
  assistanceRequired: "0.00",
  pledged: "0.00",
  committed: "0.00",
  disbursed: "0.00",
  funding: "0.00",
  gap: "0.00",
  surplus: "0.00",
  netBalance: "0.00",
  coverage: null,
  coverageWithoutSurplus: null,
  externalCoverage: null,
  coverageWithPledges: null,
};

export const followUpExample = {
  caseId: caseExample.id,
  state: "KHM",
  currency: "USD",
  computedAt: "2026-09-17T09:00:00.000Z",
  since: "2026-06-01T08:59:30.000Z",
  basis: {
    gap: "The gap report's cells of this State over all years.",
    providers: "Money for this State alone.",
    unanswered: "Standing expressions without a pledge or commitment of their provider since.",
    overdue: "Open money of pledges for this State alone.",
    conversion: "Both instants at the rate of the second.",
  },
  totals: {
    before: figures("16000000.00", "0.00"),
    now: figures("11000000.00", "5000000.00"),
    moved: "5000000.00",
    changes: { requirement: "0.00", surplus: "0.00", nationalContribution: "0.00", funding: "5000000.00" },
  },
  cells: [
    {
      pillar: "survey-clearance",
      year: 2027,
      before: "16000000.00",
      now: "11000000.00",
      moved: "5000000.00",
    },
  ],
  shared: { before: none, now: none },
  providers: [
    {
      provider: "NOR",
      expressions: ["ex_01JT3ZR4D6F8H1K3M5N7P9R1T3"],
      promised: "5000000.00",
      committed: "5000000.00",
      disbursed: "0.00",
      funding: "5000000.00",
    },
  ],
  unanswered: [],
  overdueTranches: [],
  followUpsDue: [{ month: 3, dueOn: "2026-09-17", status: "recorded" }],
};

export const followUpWithContentExample = { ...recordedFollowUpExample, content: followUpExample };
