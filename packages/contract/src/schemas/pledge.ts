import { usd } from "@angkor/domain/shared";
import * as z from "zod";
import {
  AmountSchema,
  beside,
  CurrencySchema,
  DaySchema,
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
import { FinancingInstrumentIdSchema } from "./financing-instrument.ts";
import { AssistanceKindSchema, ChannelCodesSchema, localOrganisations } from "./requirement.ts";

export const EarmarkingSchema = z.enum(["unearmarked", "softly", "earmarked", "tightly"]).meta({
  id: "Earmarking",
  description: "Grand Bargain level of earmarking, IATI EarmarkingCategory 1 to 4.",
});

export const ModalitySchema = z
  .enum([
    "conventional",
    "front-loaded",
    "impact-bond",
    "debt-swap",
    "public-private",
    "trust-fund",
    "other-innovative",
  ])
  .meta({ id: "Modality", description: "How the money is raised and paid." });

export const ChannelSchema = z
  .strictObject({
    code: text(60).meta({ description: "CRS channel-of-delivery code.", example: "41126" }),
    name: text(200).exactOptional(),
  })
  .meta({ id: "Channel", description: "Who implements or passes the money on." });

export const TargetsSchema = z
  .strictObject({
    states: z.array(StateCodeSchema).max(60).exactOptional(),
    pillars: z.array(PillarSchema).max(6).exactOptional(),
    requirements: z.array(RequirementIdSchema).max(60).exactOptional().meta({
      description:
        "Only these requirements: a commitment of the pledge is against one of them. An answer tells each to those alone who may see it, too.",
    }),
  })
  .meta({
    id: "Targets",
    description: "What a pledge is for; an empty or absent list means any.",
    example: { states: ["UKR"], pillars: ["survey-clearance"] },
  });

export const ConditionsSchema = z
  .strictObject({
    channels: ChannelCodesSchema.exactOptional().meta({
      description: "CRS channel codes, one of which the money must go through.",
    }),
    localOrganisations: localOrganisations("Only for what national or local organisations implement."),
    validUntil: DaySchema.exactOptional().meta({
      description: "The last day on which something can be committed of the pledge.",
    }),
  })
  .meta({
    id: "PledgeConditions",
    description: "What the provider asks of whoever uses the pledge; what is left out is not asked.",
    example: { channels: ["41126"], localOrganisations: true, validUntil: "2027-12-31" },
  });

export const ScheduleLineSchema = z
  .strictObject({
    paymentYear: YearSchema.exactOptional().meta({ description: "When the provider pays." }),
    paymentPeriod: PeriodSchema.exactOptional(),
    availabilityYear: YearSchema.exactOptional().meta({
      description: "When the affected State can use it. Coverage uses this one.",
    }),
    availabilityPeriod: PeriodSchema.exactOptional(),
    amount: AmountSchema,
  })
  .refine((line) => (line.paymentYear === undefined) !== (line.paymentPeriod === undefined), {
    ...beside,
    error: "Give either a paymentYear or an undivided paymentPeriod.",
  })
  .refine((line) => (line.availabilityYear === undefined) !== (line.availabilityPeriod === undefined), {
    ...beside,
    error: "Give either an availabilityYear or an undivided availabilityPeriod.",
  })
  .meta({ id: "ScheduleLine", description: "A tranche of a pledge." });

const PledgedFundIdSchema = FinancingInstrumentIdSchema.meta({
  description:
    "The pooled fund that it is for: a trust fund that operates, in the fund's currency. Everything committed of the pledge is a contribution to the fund, and matching proposes it for no need: the fund allocates it.",
});

const TiedStatusSchema = z.enum(["untied", "partially-tied", "tied"]).meta({
  id: "TiedStatus",
  description:
    "Whether goods and services must come from some countries alone; left out where it is not said.",
  example: "untied",
});

export const PledgeInputSchema = z
  .strictObject({
    donor: ProviderCodeSchema,
    title: text(300),
    kind: AssistanceKindSchema.default("financial"),
    currency: CurrencySchema.default(usd),
    earmarking: EarmarkingSchema,
    targets: TargetsSchema.default({}),
    fundId: PledgedFundIdSchema.exactOptional(),
    schedule: z.array(ScheduleLineSchema).max(30),
    channel: ChannelSchema.exactOptional(),
    conditions: ConditionsSchema.exactOptional(),
    modality: ModalitySchema.default("conventional"),
    tied: TiedStatusSchema.exactOptional(),
    carryOver: z
      .boolean()
      .default(false)
      .meta({ description: "Whether a tranche may serve a later year than its availability year." }),
    financingCost: AmountSchema.exactOptional().meta({
      description:
        "What front-loading costs the provider on top of the schedule; never part of what is available.",
    }),
    description: text(4000).exactOptional().meta({ description: "For assistance in kind: what is offered." }),
    announcedOn: DaySchema.exactOptional(),
    visibility: VisibilitySchema.default("public"),
    source: SourceSchema.exactOptional(),
  })
  .meta({
    id: "PledgeInput",
    description: "A non-binding announcement of an intended, usually multi-year contribution.",
  });

export const TrancheSchema = z
  .object({
    name: z.string().meta({ description: "The availability year or period.", example: "2025" }),
    amount: TotalSchema,
    committed: TotalSchema,
    outstanding: TotalSchema,
  })
  .meta({ id: "Tranche", description: "What becomes available in a year, and how much of it is committed." });

export const PledgeSchema = z
  .object({
    id: PledgeIdSchema,
    status: z.enum(["announced", "cancelled"]),
    ...recordShape,
    donor: ProviderCodeSchema,
    title: z.string(),
    kind: AssistanceKindSchema,
    currency: CurrencySchema,
    earmarking: EarmarkingSchema,
    targets: TargetsSchema,
    fundId: PledgedFundIdSchema.exactOptional(),
    schedule: z.array(ScheduleLineSchema),
    channel: ChannelSchema.exactOptional(),
    conditions: ConditionsSchema.exactOptional(),
    modality: ModalitySchema,
    tied: TiedStatusSchema.exactOptional(),
    carryOver: z
      .boolean()
      .meta({ description: "Whether a tranche may serve a later year than its availability year." }),
    financingCost: AmountSchema.exactOptional(),
    description: z.string().exactOptional(),
    announcedOn: DaySchema.exactOptional(),
    closedReason: z.string().exactOptional().meta({ description: "Why it was cancelled." }),
    multiYear: z.boolean().meta({ description: "Computed: availability runs over at least 24 months." }),
    frontLoaded: z
      .boolean()
      .meta({ description: "Computed: in some year more has become available than has been paid." }),
    pledged: TotalSchema.meta({ description: "The whole of the schedule." }),
    committed: TotalSchema,
    outstanding: TotalSchema.meta({
      description: "Pledged minus committed; zero once the pledge is cancelled.",
    }),
    tranches: z.array(TrancheSchema),
  })
  .meta({ id: "Pledge", description: "A pledge with what is committed of it and what is outstanding." });

export const PledgePageSchema = page("PledgePage", PledgeSchema);

export const pledgeRequestExample = {
  donor: "NOR",
  title: "Nansen programme, Ukraine",
  kind: "financial",
  currency: "USD",
  earmarking: "earmarked",
  targets: { states: ["UKR"], pillars: ["survey-clearance"] },
  schedule: [{ paymentYear: 2025, availabilityYear: 2025, amount: "20000000.00" }],
  channel: { code: "41126" },
  modality: "conventional",
  announcedOn: "2024-10-17",
  visibility: "public",
};

export const pledgeExample = {
  id: "pl_01JT3ZF1B9QJ6Z6N1V6A2H4T7C",
  status: "announced",
  version: 1,
  createdAt: "2024-10-17T09:00:00.000Z",
  updatedAt: "2024-10-17T09:00:00.000Z",
  ...pledgeRequestExample,
  carryOver: false,
  multiYear: false,
  frontLoaded: false,
  pledged: "20000000.00",
  committed: "5000000.00",
  outstanding: "15000000.00",
  tranches: [{ name: "2025", amount: "20000000.00", committed: "5000000.00", outstanding: "15000000.00" }],
};
