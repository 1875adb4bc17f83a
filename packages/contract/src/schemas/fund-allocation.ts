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
  ProviderCodeSchema,
  page,
  RequirementIdSchema,
  recordShape,
  SourceSchema,
  StateCodeSchema,
  TotalSchema,
  text,
  YearSchema,
} from "./basic.ts";
import { DisbursementInputSchema, DisbursementSchema, TargetSchema } from "./commitment.ts";
import { FinancingInstrumentIdSchema, FundAllocationIdSchema } from "./financing-instrument.ts";

const CellTargetSchema = z.strictObject({ state: StateCodeSchema, pillar: PillarSchema }).meta({
  id: "CellTarget",
  description: "One State and one pillar.",
  example: { state: "KHM", pillar: "survey-clearance" },
});

const time = { year: YearSchema.exactOptional(), period: PeriodSchema.exactOptional() };

const told = {
  decidedOn: DaySchema.meta({ description: "The day on which the fund decided it." }),
  title: text(300).exactOptional().meta({ description: "What it is for." }),
  reference: text(100).exactOptional().meta({ description: "The fund's own reference." }),
};

export const FundAllocationInputSchema = z
  .strictObject({
    fundId: FinancingInstrumentIdSchema,
    requirementId: RequirementIdSchema.exactOptional().meta({
      description: "The public requirement that it covers; its State and pillar get the money.",
    }),
    target: CellTargetSchema.exactOptional(),
    ...time,
    amount: AmountSchema.meta({ description: "In the fund's currency." }),
    ...told,
    acceptSurplus: z
      .boolean()
      .default(false)
      .meta({ description: "Record it even beyond what the requirement still asks for." }),
    source: SourceSchema.exactOptional(),
  })
  .refine(oneTime, oneTimeFault)
  .refine((input) => (input.requirementId === undefined) !== (input.target === undefined), {
    ...beside,
    error: "Give either a requirementId or a target.",
    path: ["target"],
  })
  .meta({
    id: "FundAllocationInput",
    description:
      "Money of a pooled fund for one State, pillar and year, or for an undivided period; against a requirement or not.",
  });

const AllocationSourceSchema = z
  .object({
    commitmentId: CommitmentIdSchema,
    donor: ProviderCodeSchema,
    payments: z
      .array(
        z
          .object({ disbursementId: DisbursementIdSchema, amount: AmountSchema })
          .meta({ id: "AllocatedPayment", description: "What it takes of one payment." }),
      )
      .meta({ description: "In the order in which they are used." }),
  })
  .meta({ id: "FundAllocationSource", description: "Whose money it is: a contribution to the fund." });

export const FundDisbursementInputSchema = z
  .strictObject({
    paidOn: DaySchema.meta({ description: "The day on which the fund paid." }),
    amountSent: AmountSchema.meta({ description: "What the fund sent, in its currency." }),
    amountReceived: DisbursementInputSchema.shape.amountReceived,
    reference: text(100).exactOptional().meta({ description: "The fund's own reference." }),
  })
  .meta({ id: "FundDisbursementInput", description: "A payment of an allocation by its fund." });

const FundDisbursementSchema = z
  .object({
    id: DisbursementIdSchema,
    paidOn: DaySchema,
    amountSent: AmountSchema,
    amountReceived: DisbursementSchema.shape.amountReceived,
    reference: z.string().exactOptional().meta({ description: "The fund's own reference." }),
    recordedAt: InstantSchema,
    sources: z.array(AllocationSourceSchema).meta({
      description: "Whose money it is, in the allocation's order. They add up to what was sent.",
    }),
  })
  .meta({
    id: "FundDisbursement",
    description: "A payment of an allocation: what donors paid to the fund is now at the State's disposal.",
  });

export const FundAllocationSchema = z
  .object({
    id: FundAllocationIdSchema,
    status: z.enum(["recorded", "cancelled"]).meta({
      description:
        "What is cancelled is the fund's again, and counts where its donors gave it; what was disbursed stays.",
    }),
    ...recordShape,
    fundId: FinancingInstrumentIdSchema,
    owner: ProviderCodeSchema.meta({ description: "Who answers for the fund." }),
    requirementId: RequirementIdSchema.exactOptional().meta({
      description: "The requirement that it covers, told to those alone who may see it, too.",
    }),
    target: CellTargetSchema,
    ...time,
    amount: AmountSchema,
    currency: CurrencySchema,
    ...told,
    sources: z.array(AllocationSourceSchema).meta({
      description:
        "Whose money it is: earmarked contributions first, then first in, first out, by the day of payment. They add up to the amount.",
    }),
    disbursed: TotalSchema.meta({ description: "What the fund has disbursed of it." }),
    disbursements: z.array(FundDisbursementSchema).meta({ description: "In the order of their recording." }),
    closedReason: z.string().exactOptional().meta({ description: "Why it was cancelled." }),
  })
  .meta({
    id: "FundAllocation",
    description:
      "Money of a pooled fund given to a State, pillar and year. It is no new money: what donors paid to the fund moves there, and counts once, as theirs.",
  });

export const FundAllocationPageSchema = page("FundAllocationPage", FundAllocationSchema);

const totals = {
  committed: TotalSchema.meta({ description: "What donors have committed to the fund." }),
  received: TotalSchema.meta({ description: "What they have paid to it." }),
  allocated: TotalSchema.meta({ description: "What it has allocated of that." }),
  disbursed: TotalSchema.meta({ description: "What it has disbursed of what it has allocated." }),
  held: TotalSchema.meta({ description: "What it has received and not allocated." }),
};

export const FundStatementSchema = z
  .object({
    fundId: FinancingInstrumentIdSchema,
    currency: CurrencySchema,
    computedAt: z.iso.datetime().meta({ description: "When it was computed." }),
    basis: z.string().meta({ description: "What is counted, and whose money an allocation uses." }),
    totals: z.object(totals).meta({ id: "FundTotals", description: "Sums over its contributions." }),
    contributions: z
      .array(
        z
          .object({
            commitmentId: CommitmentIdSchema,
            donor: ProviderCodeSchema,
            target: TargetSchema,
            ...totals,
          })
          .meta({ id: "FundContribution", description: "A commitment to the fund, with its earmark." }),
      )
      .meta({ description: "Oldest first." }),
  })
  .meta({
    id: "FundStatement",
    description:
      "What a pooled fund has received, allocated and disbursed, and what it still holds to allocate, by contribution.",
  });

export const fundAllocationRequestExample = {
  fundId: "fi_01JT3ZM4Q6S8V1X3Z5B7D9F2H4",
  target: { state: "KHM", pillar: "survey-clearance" },
  year: 2027,
  amount: "500000.00",
  decidedOn: "2026-11-01",
};

export const fundAllocationExample = {
  id: "fa_01JT3ZQ7T9W2Y4A6C8E1G3J5L7",
  status: "recorded",
  version: 1,
  visibility: "public",
  createdAt: "2026-11-02T09:00:00.000Z",
  updatedAt: "2026-11-02T09:00:00.000Z",
  owner: "org:eu",
  currency: "USD",
  ...fundAllocationRequestExample,
  sources: [
    {
      commitmentId: "co_01JT3ZG5X7M9P3R5T7V9X1Z3B5",
      donor: "NOR",
      payments: [{ disbursementId: "di_01JT3ZH8K2M4P6R8T1V3X5Z7B9", amount: "500000.00" }],
    },
  ],
  disbursed: "0.00",
  disbursements: [],
};

export const fundStatementExample = {
  fundId: "fi_01JT3ZM4Q6S8V1X3Z5B7D9F2H4",
  currency: "USD",
  computedAt: "2026-11-21T12:00:00.000Z",
  basis: "What donors have committed and paid to the fund.",
  totals: {
    committed: "2000000.00",
    received: "1500000.00",
    allocated: "500000.00",
    disbursed: "200000.00",
    held: "1000000.00",
  },
  contributions: [
    {
      commitmentId: "co_01JT3ZG5X7M9P3R5T7V9X1Z3B5",
      donor: "NOR",
      target: {},
      committed: "2000000.00",
      received: "1500000.00",
      allocated: "500000.00",
      disbursed: "200000.00",
      held: "1000000.00",
    },
  ],
};
