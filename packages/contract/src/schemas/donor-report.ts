import * as z from "zod";
import {
  CommitmentIdSchema,
  CurrencySchema,
  DaySchema,
  DisbursementIdSchema,
  InstantSchema,
  PeriodSchema,
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
import { AppliedRateSchema, CommitmentSchema, TargetSchema } from "./commitment.ts";
import { EarmarkingSchema, ModalitySchema } from "./pledge.ts";
import { RecordsLinkSchema, StandingSchema } from "./records-behind.ts";
import { AssistanceKindSchema } from "./requirement.ts";
import { ResponseAnswerSchema, ResponseSchema } from "./response.ts";

const outstanding = TotalSchema.meta({
  description: "Pledges' part that nothing is committed of yet: what the gap report calls `pledged`.",
});
const pledged = TotalSchema.meta({
  description: "Everything pledged by pledges that stand, whatever has been committed of it.",
});
const pledges = z.int().meta({ description: "How many pledges." });

const figures = {
  outstanding,
  committed: TotalSchema.meta({ description: "Commitments: what counts of them." }),
  disbursed: TotalSchema.meta({
    description:
      "Payments that their recipient can use; part of commitments. What a pooled fund was paid is disbursed to no State until the fund has disbursed it.",
  }),
  uncovered: TotalSchema.meta({ description: "What was paid beyond commitments." }),
  funding: TotalSchema.meta({ description: "Commitments, and what was paid beyond them." }),
  records: RecordsLinkSchema,
};

const money = { pledges, pledged, outstanding };
const flows = { committed: figures.committed, disbursed: figures.disbursed, funding: figures.funding };

const time = { year: YearSchema.exactOptional(), period: PeriodSchema.exactOptional() };
const place = {
  state: StateCodeSchema.exactOptional(),
  states: z
    .array(StateCodeSchema)
    .exactOptional()
    .meta({ description: "The States that share it undivided, where there are several." }),
};

export const DonorLineSchema = z
  .object({
    standing: StandingSchema,
    ...place,
    pillar: PillarSchema.exactOptional(),
    pillars: z
      .array(PillarSchema)
      .exactOptional()
      .meta({ description: "The pillars that share it undivided, where there are several." }),
    ...time,
    ...figures,
  })
  .meta({ id: "DonorLine", description: "A provider's money for a State, pillar and availability year." });

const NextStepSchema = z
  .object({
    awaits: z
      .enum(["commitment", "payment"])
      .meta({ description: "What has yet to follow: a commitment after a pledge, a payment after that." }),
    amount: TotalSchema.meta({ description: "What waits for it, in the record's currency." }),
    since: DaySchema.meta({ description: "The day of the last step that was taken." }),
    nothingYet: z.boolean().meta({ description: "True when nothing at all has followed." }),
  })
  .meta({ id: "NextStep", description: "What has yet to follow on a record, and since when." });

const CommitmentTraceSchema = z
  .object({
    id: CommitmentIdSchema,
    link: z.string().meta({ description: "Where the record is, as a path of this API." }),
    title: z.string().exactOptional().meta({ description: "The commitment's title, where it has one." }),
    reference: z.string().exactOptional().meta({ description: "The provider's own reference." }),
    status: z.enum(["recorded", "cancelled"]).meta({ description: "Whether it stands." }),
    decidedOn: DaySchema,
    target: TargetSchema,
    requirementId: CommitmentSchema.shape.requirementId,
    currency: CurrencySchema,
    committed: TotalSchema.meta({
      description: "What counts: all of it, or what was paid before it was cancelled.",
    }),
    disbursed: TotalSchema.meta({ description: "What has been paid." }),
    payments: z
      .array(
        z.object({
          id: DisbursementIdSchema,
          ...time,
          paidOn: DaySchema,
          amount: TotalSchema.meta({ description: "What was sent, in the commitment's currency." }),
          received: z
            .object({ amount: TotalSchema, currency: CurrencySchema })
            .exactOptional()
            .meta({ description: "What arrived, where the recipient has reported it." }),
          reference: z.string().exactOptional().meta({ description: "The provider's own reference." }),
        }),
      )
      .meta({ description: "In the order in which they were recorded." }),
    next: NextStepSchema.exactOptional(),
  })
  .meta({ id: "CommitmentTrace", description: "A commitment with its payments, in its own currency." });

const PledgeTraceSchema = z
  .object({
    id: PledgeIdSchema,
    link: z.string().meta({ description: "Where the record is, as a path of this API." }),
    title: z.string().meta({ description: "The pledge's title." }),
    status: z.enum(["announced", "cancelled"]).meta({ description: "Whether it stands." }),
    announcedOn: DaySchema.exactOptional(),
    target: TargetSchema,
    currency: CurrencySchema,
    pledged: TotalSchema.meta({ description: "The whole pledge." }),
    outstanding: TotalSchema.meta({ description: "What nothing is committed of yet." }),
    tranches: z
      .array(z.object({ ...time, pledged: TotalSchema, outstanding: TotalSchema }))
      .meta({ description: "The same by availability." }),
    commitments: z.array(CommitmentTraceSchema),
    next: NextStepSchema.exactOptional(),
  })
  .meta({ id: "PledgeTrace", description: "A pledge with its commitments, in its own currency." });

export const OverdueTrancheSchema = z
  .object({
    pledgeId: PledgeIdSchema,
    link: z.string().meta({ description: "Where the pledge is, as a path of this API." }),
    title: z.string().meta({ description: "The pledge's title." }),
    ...time,
    reason: z.enum(["payment-year-passed", "validity-ended"]).meta({
      description: "Its payment year has passed, or the pledge was valid until a day that has.",
    }),
    since: DaySchema.meta({ description: "The first day on which it was overdue." }),
    original: TotalSchema.meta({ description: "What is still open, in `originalCurrency`." }),
    originalCurrency: CurrencySchema,
    amount: TotalSchema.meta({ description: "The same in the report's currency." }),
  })
  .meta({ id: "OverdueTranche", description: "Pledged money whose time to be paid has passed, still open." });

export const DonorReportSchema = z
  .object({
    provider: ProviderCodeSchema,
    currency: CurrencySchema,
    computedAt: InstantSchema,
    asOf: InstantSchema.exactOptional(),
    basis: z
      .object({
        years: z.string().meta({ description: "Whether years are of availability or of payment." }),
        definitions: z
          .record(z.string(), z.string())
          .meta({ description: "What each part of the report is, by its name." }),
        conversion: z.string().meta({ description: "How amounts of other currencies were converted." }),
        rate: AppliedRateSchema.exactOptional().meta({
          description: "The rate from dollar values to the report's currency.",
        }),
        oldRates: z
          .array(AppliedRateSchema)
          .meta({ description: "Rates that were already old when they were used." }),
        filters: z
          .object({ from: YearSchema.exactOptional(), to: YearSchema.exactOptional() })
          .meta({ description: "What the caller asked for." }),
      })
      .meta({ description: "What every figure here means." }),
    totals: z
      .object({
        pledges,
        pledged,
        ...figures,
        local: TotalSchema.meta({
          description: "Of the funding, what national or local organisations implement (Action 7).",
        }),
        frontLoaded: TotalSchema.meta({ description: "Of the funding, what is front-loaded." }),
        innovative: TotalSchema.meta({
          description: "Of the funding, what impact bonds, debt swaps and other innovative finance brought.",
        }),
        broader: TotalSchema.meta({
          description: "Broader victim-assistance funding, outside mine action: in no other figure.",
        }),
      })
      .meta({ description: "Sums over all lines: cells, unallocated and shared." }),
    standings: z
      .array(z.object({ standing: StandingSchema, ...figures }))
      .meta({ description: "The totals by where their lines stand." }),
    recipients: z.array(z.object({ ...place, ...figures })).meta({
      description:
        "The totals by who gets the money: a State, several `states` that share it undivided, or neither, where it is for no State in particular.",
    }),
    lines: z
      .array(DonorLineSchema)
      .meta({ description: "The totals by State, pillar and availability year." }),
    earmarkings: z
      .array(z.object({ earmarking: EarmarkingSchema, ...money }))
      .meta({ description: "Pledges by level of earmarking." }),
    kinds: z
      .array(z.object({ kind: AssistanceKindSchema, ...money }))
      .meta({ description: "Pledges by kind of assistance." }),
    modalities: z
      .array(z.object({ modality: ModalitySchema, ...money, ...flows }))
      .meta({ description: "Pledges and commitments by modality, each by its own." }),
    channels: z
      .array(
        z.object({
          code: z.string().exactOptional().meta({ description: "CRS channel code.", example: "41126" }),
          name: z.string().exactOptional().meta({ description: "As a record names it." }),
          ...money,
          ...flows,
        }),
      )
      .meta({
        description: "Pledges and commitments by channel of delivery; without a code, by none named.",
      }),
    multiYear: z
      .object({
        pledges,
        pledged,
        share: RatioSchema.meta({ description: "Multi-year pledges in everything pledged." }),
      })
      .meta({ description: "Pledges whose availability runs over at least 24 months." }),
    overdue: z.array(OverdueTrancheSchema).meta({ description: "The longest overdue first." }),
    frontLoading: z
      .object({
        pledges: z
          .array(PledgeIdSchema)
          .meta({ description: "Pledges that are available before they are paid." }),
        financingCost: TotalSchema.meta({ description: "What it costs on top of what was pledged." }),
        years: z
          .array(
            z.object({
              year: YearSchema,
              available: TotalSchema.meta({ description: "Available by the end of the year, in all." }),
              payable: TotalSchema.meta({ description: "To be paid by the end of the year, in all." }),
              ahead: TotalSchema.meta({
                description: "How far availability runs ahead of payment then, pledge by pledge.",
              }),
            }),
          )
          .meta({ description: "Year by year, from the first payment or availability to the last." }),
      })
      .meta({ description: "Money that can be used before it is paid." }),
    openMoney: z
      .object({
        linked: TotalSchema.meta({
          description: "Of pledges for named requirements, or that a response of support names.",
        }),
        unmatched: TotalSchema.meta({ description: "Of pledges that nothing ties to a need yet." }),
        expired: TotalSchema.meta({ description: "Of pledges that were valid until a day that has passed." }),
        years: z
          .array(z.object({ ...time, unmatched: TotalSchema }))
          .meta({ description: "What is unmatched, by availability." }),
      })
      .meta({ description: "What is outstanding, by whether anything ties it to a need." }),
    trace: z
      .object({
        pledges: z.array(PledgeTraceSchema),
        withoutPledge: z
          .array(CommitmentTraceSchema)
          .meta({ description: "Commitments of no pledge that you may see." }),
      })
      .meta({
        description:
          "From each pledge to its commitments and payments: whole records of the years asked for.",
      }),
    responses: z
      .object({
        counts: z
          .array(
            z.object({
              answer: ResponseAnswerSchema,
              responses: z.int().meta({ description: "How many responses." }),
            }),
          )
          .meta({ description: "How many responses give each answer." }),
        items: z
          .array(
            z.object({
              id: ResponseIdSchema,
              requirementId: RequirementIdSchema,
              state: StateCodeSchema,
              answer: ResponseAnswerSchema,
              answeredOn: DaySchema.meta({ description: "The day of the latest answer." }),
              pledgeId: ResponseSchema.shape.pledgeId,
              redirectedTo: ProviderCodeSchema.exactOptional(),
            }),
          )
          .meta({ description: "The latest answer to each need that the caller may see." }),
      })
      .meta({ description: "The provider's latest answers to needs, of all years." }),
  })
  .meta({ id: "DonorReport", description: "Where a provider's money is, from pledge to payment." });
