import * as z from "zod";
import {
  AmountSchema,
  CurrencySchema,
  DaySchema,
  idSchema,
  isId,
  oneTime,
  oneTimeFault,
  PeriodSchema,
  PillarSchema,
  ProviderCodeSchema,
  page,
  recordShape,
  SourceSchema,
  StateCodeSchema,
  text,
  VisibilitySchema,
  YearSchema,
} from "./basic.ts";

export const FinancingInstrumentIdSchema = idSchema("fi", "financing instrument").refine(isId("fi")).meta({
  id: "FinancingInstrumentId",
  description: "Id of a financing instrument.",
  example: "fi_01JT3ZM4Q6S8V1X3Z5B7D9F2H4",
});

export const FundAllocationIdSchema = idSchema("fa", "allocation of a fund").refine(isId("fa")).meta({
  id: "FundAllocationId",
  description: "Id of an allocation of a pooled fund.",
  example: "fa_01JT3ZQ7T9W2Y4A6C8E1G3J5L7",
});

export const InstrumentKindSchema = z
  .enum(["front-loading", "impact-bond", "debt-swap", "public-private", "trust-fund", "other-innovative"])
  .meta({
    id: "InstrumentKind",
    description:
      "How money is raised or pooled: later-paid pledges made available sooner, a bond repaid for results, debt exchanged for mine action, a partnership with a private party, a trust fund that pools contributions, or another innovative way.",
    example: "impact-bond",
  });

export const InstrumentStatusSchema = z
  .enum(["under-consideration", "in-preparation", "operating", "closed", "not-pursued"])
  .meta({
    id: "InstrumentStatus",
    description:
      "How far it is: its feasibility is looked into, it is decided and being set up, it operates, it has ended, or it was given up before it began.",
    example: "under-consideration",
  });

const PartnerSchema = z
  .strictObject({
    name: text(200).meta({ description: "Who it is." }),
    code: ProviderCodeSchema.exactOptional().meta({
      description: "Where it is a State or an organisation of the reference list.",
    }),
    roles: z
      .array(
        z.enum([
          "outcome-payer",
          "investor",
          "donor",
          "guarantor",
          "issuer",
          "trustee",
          "service-provider",
          "verifier",
          "other",
        ]),
      )
      .min(1)
      .max(9)
      .meta({
        description:
          "What it does: pays for verified results, pays in advance, gives, guarantees, issues bonds, holds the money in trust, does the work, or verifies the results.",
      }),
  })
  .meta({ id: "InstrumentPartner", description: "Who takes part, and in which roles." });

const InstrumentAmountSchema = z
  .strictObject({
    measure: z.enum(["planned", "raised", "disbursed"]).meta({
      description: "What it means to raise, what it has raised, or what it has paid to recipients.",
    }),
    year: YearSchema.exactOptional(),
    period: PeriodSchema.exactOptional(),
    amount: AmountSchema,
  })
  .refine(oneTime, oneTimeFault)
  .meta({
    id: "InstrumentAmount",
    description:
      "A figure of the instrument's own for a year or an undivided period. It is in no total: pledges and commitments tell the same money.",
  });

const content = {
  owner: ProviderCodeSchema.meta({
    description: "The State or organisation that answers for the record.",
  }),
  kind: InstrumentKindSchema,
  status: InstrumentStatusSchema,
  title: text(300).meta({ description: "What it is called." }),
  description: text(4000).exactOptional().meta({ description: "How it works." }),
  states: z
    .array(StateCodeSchema)
    .max(200)
    .default([])
    .meta({ description: "The States that it serves; any when empty." }),
  pillars: z
    .array(PillarSchema)
    .max(6)
    .default([])
    .meta({ description: "The pillars that it serves; any when empty." }),
  partners: z.array(PartnerSchema).max(50).default([]),
  currency: CurrencySchema,
  amounts: z
    .array(InstrumentAmountSchema)
    .max(150)
    .default([])
    .meta({ description: "At most one of each measure and year." }),
  operatesFrom: DaySchema.exactOptional().meta({
    description: "The first day on which it operated; only of an instrument that operates or did.",
  }),
  operatesTo: DaySchema.exactOptional().meta({
    description: "The last day on which it operates; none while it is open-ended.",
  }),
};

export const FinancingInstrumentInputSchema = z
  .strictObject({
    ...content,
    visibility: VisibilitySchema.default("public"),
    source: SourceSchema.exactOptional(),
  })
  .meta({
    id: "FinancingInstrumentInput",
    description:
      "A way to raise or pool money beside conventional grants (Actions 40 and 44): what kind, how far it is, whom it serves, who takes part, and its own figures by year.",
  });

export const FinancingInstrumentSchema = z
  .object({ id: FinancingInstrumentIdSchema, ...recordShape, ...content, title: z.string() })
  .meta({
    id: "FinancingInstrument",
    description: "A financing instrument as it stands, or as it was at the version or instant asked for.",
  });

export const FinancingInstrumentPageSchema = page("FinancingInstrumentPage", FinancingInstrumentSchema);

export const financingInstrumentRequestExample = {
  owner: "KHM",
  kind: "impact-bond",
  status: "in-preparation",
  title: "Impact bond for clearance in the north-west",
  states: ["KHM"],
  pillars: ["survey-clearance"],
  partners: [
    { name: "Norway", code: "NOR", roles: ["outcome-payer"] },
    { name: "An investor", roles: ["investor"] },
  ],
  currency: "USD",
  amounts: [{ measure: "planned", year: 2027, amount: "4000000.00" }],
  visibility: "public",
};

export const financingInstrumentExample = {
  id: "fi_01JT3ZM4Q6S8V1X3Z5B7D9F2H4",
  version: 1,
  createdAt: "2026-01-15T09:00:00.000Z",
  updatedAt: "2026-01-15T09:00:00.000Z",
  ...financingInstrumentRequestExample,
};
