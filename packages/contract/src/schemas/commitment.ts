import * as z from "zod";
import {
  AmountSchema,
  beside,
  CommitmentIdSchema,
  CurrencySchema,
  DaySchema,
  DisbursementIdSchema,
  InstantSchema,
  oneTime,
  oneTimeFault,
  PeriodSchema,
  PillarSchema,
  PledgeIdSchema,
  ProviderCodeSchema,
  page,
  RequirementIdSchema,
  recordShape,
  SourceSchema,
  StateCodeSchema,
  TotalSchema,
  text,
  VisibilitySchema,
  YearSchema,
} from "./basic.ts";
import { FinancingInstrumentIdSchema, FundAllocationIdSchema } from "./financing-instrument.ts";
import { ChannelSchema, ModalitySchema } from "./pledge.ts";
import { localOrganisations } from "./requirement.ts";

export const TargetSchema = z
  .strictObject({
    state: StateCodeSchema.exactOptional(),
    pillar: PillarSchema.exactOptional(),
    states: z.array(StateCodeSchema).min(2).max(60).exactOptional(),
    pillars: z.array(PillarSchema).min(2).max(6).exactOptional(),
  })
  .refine((target) => target.state === undefined || target.states === undefined, {
    ...beside,
    error: "Give either a state or, for money that several share undivided, states.",
  })
  .refine((target) => target.pillar === undefined || target.pillars === undefined, {
    ...beside,
    error: "Give either a pillar or, for money that several share undivided, pillars.",
  })
  .meta({
    id: "Target",
    description:
      "Where the money goes. Without a pillar or State it stands on an `unallocated` line; with several on a `shared` one.",
    example: { state: "UKR", pillar: "survey-clearance" },
  });

export const CommitmentLineInputSchema = z
  .strictObject({
    year: YearSchema.exactOptional(),
    period: PeriodSchema.exactOptional(),
    amount: AmountSchema,
    tranche: z
      .string()
      .regex(/^\d{4}(-\d{4})?$/, {
        error: "A tranche is named by its availability year or period, such as 2025.",
      })
      .exactOptional()
      .meta({ description: "The pledge's tranche it draws on, when that is not the one of the same year." }),
  })
  .refine(oneTime, oneTimeFault)
  .meta({ id: "CommitmentLineInput", description: "An amount for the year in which the State can use it." });

export const BroaderVictimAssistanceSchema = z
  .strictObject({
    relevance: text(2000).meta({ description: "How it serves mine victims." }),
  })
  .meta({
    id: "BroaderVictimAssistance",
    description:
      "Marks health, disability or development funding outside the mine-action budget that serves mine victims (Action 43). It is reported by itself: never as funding of a requirement, and never added to earmarked victim assistance. It is for the pillar victim-assistance alone and against no requirement.",
    example: { relevance: "Four of the ten physical rehabilitation centres it pays for serve survivors." },
  });

export const CommitmentInputSchema = z
  .strictObject({
    pledgeId: PledgeIdSchema.exactOptional(),
    requirementId: RequirementIdSchema.exactOptional(),
    target: TargetSchema.exactOptional(),
    donor: ProviderCodeSchema.exactOptional().meta({
      description: "Needed without a pledge; with one, the pledge's.",
    }),
    currency: CurrencySchema.exactOptional().meta({
      description: "Needed without a pledge; with one, the pledge's.",
    }),
    decidedOn: DaySchema,
    title: text(300).exactOptional(),
    reference: text(100)
      .exactOptional()
      .meta({ description: "The provider's own reference.", example: "NOR-25/0017" }),
    lines: z.array(CommitmentLineInputSchema).min(1).max(30),
    channel: ChannelSchema.exactOptional(),
    modality: ModalitySchema.exactOptional().meta({
      description:
        "How the money is raised and paid. As its pledge's when left out (front-loaded, too, when the pledge is available before it is paid), else conventional.",
    }),
    localOrganisations: localOrganisations(
      "National or local organisations implement it (Action 7). Taken to be so when its pledge is only for them, or when the channel is such an organisation (CRS 23000 to 23999).",
    ),
    broader: BroaderVictimAssistanceSchema.exactOptional(),
    fundId: FinancingInstrumentIdSchema.exactOptional().meta({
      description:
        "The pooled fund that it contributes to: a trust fund that operates. It counts once, as the donor's, where the target says (unallocated, or within its earmark), until the fund allocates what it was paid. Its payments count as disbursed to no State until the fund has disbursed them. In the fund's currency, public, and against no requirement.",
    }),
    acceptSurplus: z
      .boolean()
      .default(false)
      .meta({ description: "Record it even beyond what the requirement still asks for." }),
    visibility: VisibilitySchema.exactOptional().meta({
      description:
        "As its pledge's when left out, else public. Never less than that of its pledge or requirement, or what is left there would give the amount away.",
    }),
    source: SourceSchema.exactOptional(),
    replaces: CommitmentIdSchema.exactOptional().meta({
      description: "The cancelled record that this one corrects.",
    }),
  })
  .refine((input) => input.requirementId === undefined || input.target === undefined, {
    ...beside,
    error: "Give either a requirementId or a target, not both.",
    path: ["target"],
  })
  .refine((input) => input.pledgeId !== undefined || input.donor !== undefined, {
    ...beside,
    error: "A commitment without a pledge names its donor.",
    path: ["donor"],
  })
  .refine((input) => input.pledgeId !== undefined || input.currency !== undefined, {
    ...beside,
    error: "A commitment without a pledge names its currency.",
    path: ["currency"],
  })
  .meta({
    id: "CommitmentInput",
    description:
      "A firm obligation: against a requirement, to a State and pillar, or unallocated; with or without a pledge.",
  });

export const DisbursementInputSchema = z
  .strictObject({
    paidOn: DaySchema,
    year: YearSchema.exactOptional().meta({
      description: "The commitment's year it pays; may be left out when there is one.",
    }),
    period: PeriodSchema.exactOptional(),
    amountSent: AmountSchema.meta({ description: "What the provider sent, in the commitment's currency." }),
    amountReceived: z
      .strictObject({ amount: AmountSchema, currency: CurrencySchema })
      .exactOptional()
      .meta({ description: "What arrived, after exchange and fees, where the recipient has reported it." }),
    reference: text(100).exactOptional().meta({ description: "The provider's own reference." }),
    acceptExcess: z.boolean().default(false).meta({
      description: "Record it even beyond the commitment; the excess counts as funding of its own.",
    }),
  })
  .refine((input) => input.year === undefined || input.period === undefined, oneTimeFault)
  .meta({ id: "DisbursementInput", description: "A payment of a commitment." });

export const DisbursementSchema = z
  .object({
    id: DisbursementIdSchema,
    year: YearSchema.exactOptional(),
    period: PeriodSchema.exactOptional(),
    paidOn: DaySchema,
    amountSent: AmountSchema,
    amountReceived: z
      .object({ amount: AmountSchema, currency: CurrencySchema })
      .exactOptional()
      .meta({ description: "What arrived, after exchange and fees." }),
    uncovered: AmountSchema.meta({ description: "The part that no commitment covers." }),
    reference: z.string().exactOptional().meta({ description: "The provider's own reference." }),
    recordedAt: InstantSchema,
  })
  .meta({ id: "Disbursement", description: "A payment; part of its commitment, never added to it." });

export const AppliedRateSchema = z
  .object({
    currency: CurrencySchema,
    unitsPerUsd: z.string().meta({ description: "Units of the currency for one US dollar." }),
    period: z.string().meta({ description: "The month or year that the rate was published for." }),
    source: z.string().meta({ description: "Who published the rate." }),
    old: z
      .boolean()
      .meta({ description: "True when the period ended more than 92 days before the day converted." }),
  })
  .meta({
    id: "AppliedRate",
    description: "The exchange rate that a conversion used, with its date and source.",
  });

export const CommitmentSchema = z
  .object({
    id: CommitmentIdSchema,
    status: z.enum(["recorded", "cancelled"]),
    ...recordShape,
    donor: ProviderCodeSchema,
    currency: CurrencySchema,
    pledgeId: PledgeIdSchema.exactOptional().meta({
      description: "The pledge that it draws on, told to those alone who may see it, too.",
    }),
    requirementId: RequirementIdSchema.exactOptional().meta({
      description: "The requirement that it is made to, told to those alone who may see it, too.",
    }),
    target: TargetSchema,
    decidedOn: DaySchema,
    title: z.string().exactOptional(),
    reference: z.string().exactOptional().meta({ description: "The provider's own reference." }),
    channel: ChannelSchema.exactOptional(),
    modality: ModalitySchema.exactOptional().meta({
      description: "How the money is raised and paid; conventional when left out.",
    }),
    localOrganisations: localOrganisations("National or local organisations implement it (Action 7)."),
    broader: BroaderVictimAssistanceSchema.exactOptional(),
    fundId: FinancingInstrumentIdSchema.exactOptional().meta({
      description: "The pooled fund that it contributes to.",
    }),
    allocations: z
      .array(
        z
          .object({
            id: FundAllocationIdSchema,
            target: TargetSchema,
            year: YearSchema.exactOptional(),
            period: PeriodSchema.exactOptional(),
            amount: AmountSchema,
            disbursed: TotalSchema.meta({ description: "What the fund has disbursed of that." }),
          })
          .meta({ id: "CommitmentAllocation", description: "What the fund has allocated of it, and where." }),
      )
      .exactOptional()
      .meta({
        description:
          "What its pooled fund has allocated of its payments: reports count that money as committed there, and no longer at its target; as disbursed once the fund has disbursed it.",
      }),
    closedReason: z.string().exactOptional().meta({ description: "Why it was cancelled." }),
    replaces: CommitmentIdSchema.exactOptional().meta({
      description: "The cancelled record that this one corrects, told to those alone who may see it, too.",
    }),
    lines: z.array(
      z
        .object({
          year: YearSchema.exactOptional(),
          period: PeriodSchema.exactOptional(),
          amount: AmountSchema,
          disbursed: TotalSchema,
          tranche: z.string().exactOptional().meta({
            description: "The pledge's tranche it draws on, told where the pledge is.",
          }),
        })
        .meta({ id: "CommitmentLine", description: "What is committed and paid for a year." }),
    ),
    rate: AppliedRateSchema,
    committed: TotalSchema.meta({
      description: "What counts: all lines, or what was paid before it was cancelled.",
    }),
    disbursed: TotalSchema,
    disbursements: z.array(DisbursementSchema),
  })
  .meta({ id: "Commitment", description: "A commitment with its payments." });

export const CommitmentPageSchema = page("CommitmentPage", CommitmentSchema);

export const commitmentRequestExample = {
  pledgeId: "pl_01JT3ZF1B9QJ6Z6N1V6A2H4T7C",
  requirementId: "ar_01JT3ZM7P9R2T4V6X8Z1B3D5F7.A3",
  decidedOn: "2025-02-01",
  reference: "NOR-25/0017",
  lines: [{ year: 2025, amount: "5000000.00" }],
};

export const commitmentExample = {
  id: "co_01JT3ZG5X7M9P3R5T7V9X1Z3B5",
  status: "recorded",
  version: 1,
  visibility: "public",
  createdAt: "2025-02-01T12:00:00.000Z",
  updatedAt: "2025-02-01T12:00:00.000Z",
  donor: "NOR",
  currency: "USD",
  pledgeId: "pl_01JT3ZF1B9QJ6Z6N1V6A2H4T7C",
  requirementId: "ar_01JT3ZM7P9R2T4V6X8Z1B3D5F7.A3",
  target: { state: "UKR", pillar: "survey-clearance" },
  decidedOn: "2025-02-01",
  reference: "NOR-25/0017",
  lines: [{ year: 2025, amount: "5000000.00", disbursed: "0.00", tranche: "2025" }],
  rate: { currency: "USD", unitsPerUsd: "1", period: "always", source: "definition", old: false },
  committed: "5000000.00",
  disbursed: "0.00",
  disbursements: [],
};
