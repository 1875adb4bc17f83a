import * as z from "zod";
import {
  CurrencySchema,
  DaySchema,
  InstantSchema,
  nextCursor,
  OrganisationCodeSchema,
  SourceSchema,
  StateCodeSchema,
  text,
} from "./basic.ts";

export const RosterFlagSchema = z.enum(["article5", "article4", "victimAssistance"]).meta({
  id: "RosterFlag",
  description:
    "An obligation that makes a State Party an affected one: mined areas, stockpiles, or significant numbers of survivors.",
});

const version = z.int().meta({ description: "Grows with every change.", example: 1 });

const flag = z.strictObject({
  flag: RosterFlagSchema,
  from: DaySchema,
  until: DaySchema.exactOptional().meta({ description: "The first day on which it no longer holds." }),
  deadline: DaySchema.exactOptional(),
  reason: text(500).meta({ description: "What the entry rests on." }),
  source: SourceSchema,
});

const membership = z
  .strictObject({
    signedOn: DaySchema.exactOptional(),
    depositedOn: DaySchema.exactOptional(),
    act: text(60).exactOptional().meta({ description: "Ratification, accession or another act." }),
    from: DaySchema.meta({ description: "Entry into force for the State." }),
    until: DaySchema.exactOptional().meta({ description: "When a withdrawal took effect." }),
    source: SourceSchema,
  })
  .meta({ id: "Membership", description: "From entry into force until an effective withdrawal." });

export const StateInputSchema = z
  .strictObject({
    iso2: z
      .string()
      .regex(/^[A-Z]{2}$/)
      .exactOptional()
      .meta({ description: "ISO 3166-1 alpha-2 code, where the State has one.", example: "KH" }),
    name: text(100),
    party: membership.exactOptional(),
    flags: z.array(flag).max(60).meta({ description: "Dated obligations, each with its reason and source." }),
  })
  .meta({
    id: "StateInput",
    description: "A State's dated place on the rosters. Rosters are data of the ISU, not constants.",
  });

export const StateSchema = z
  .object({
    iso3: StateCodeSchema,
    iso2: z
      .string()
      .exactOptional()
      .meta({ description: "ISO 3166-1 alpha-2 code, where the State has one." }),
    name: z.string(),
    on: DaySchema.meta({ description: "The day that `statesParty` and `affected` are told for." }),
    statesParty: z.boolean().meta({ description: "Whether it is a State Party on that day." }),
    affected: z.boolean().meta({ description: "Whether it is an affected State Party on that day." }),
    verified: z.boolean().meta({
      description: "False when any of the entries that decide it was recalled and not read in a source.",
    }),
    party: membership.exactOptional(),
    flags: z.array(
      flag.meta({ id: "RosterEntry", description: "A dated obligation with its reason and source." }),
    ),
    version,
  })
  .meta({ id: "State", description: "A State with its dated place on the rosters." });

export const StatePageSchema = z
  .object({ items: z.array(StateSchema) })
  .meta({ id: "StateList", description: "The States of the reference list." });

export const OrganisationInputSchema = z
  .strictObject({
    name: text(200),
    type: z.enum(["multilateral", "un-fund", "ngo", "foundation", "private", "other", "unspecified"]),
    aliases: z.array(text(200)).max(50).default([]).meta({ description: "Other names that sources use." }),
    source: SourceSchema.exactOptional(),
  })
  .meta({ id: "OrganisationInput", description: "A provider or channel that is not a State." });

export const OrganisationSchema = z
  .object({
    code: OrganisationCodeSchema,
    name: z.string(),
    type: z.string(),
    aliases: z.array(z.string()).meta({ description: "Other names that sources use." }),
    source: SourceSchema.exactOptional(),
    version,
  })
  .meta({ id: "Organisation", description: "An organisation of the reference list." });

export const OrganisationPageSchema = z
  .object({ items: z.array(OrganisationSchema), nextCursor })
  .meta({ id: "OrganisationPage", description: "Organisations of the reference list." });

const PeriodOfRateSchema = z
  .string()
  .regex(/^\d{4}(-(0[1-9]|1[0-2]))?$/, {
    error: "A rate is published for a month (YYYY-MM) or a year (YYYY).",
  })
  .meta({ description: "The month or year that the rate was published for.", example: "2025-02" });

const UnitsSchema = z
  .string()
  .regex(/^\d{1,15}(\.\d{1,12})?$/, { error: "Units per dollar is a positive decimal string." })
  .refine((text) => /[1-9]/.test(text), { error: "A rate is more than zero." })
  .meta({ description: "Units of the currency for one US dollar.", example: "0.9601" });

export const ExchangeRatesInputSchema = z
  .strictObject({
    currency: CurrencySchema,
    rates: z
      .array(
        z.strictObject({
          period: PeriodOfRateSchema,
          unitsPerUsd: UnitsSchema,
          source: text(300).meta({ description: "Who published the rate." }),
        }),
      )
      .min(1)
      .max(400)
      .meta({ description: "One entry for each month or year." }),
  })
  .meta({ id: "ExchangeRatesInput", description: "Published units of one currency for one US dollar." });

export const ExchangeRatesSchema = z
  .object({
    currency: CurrencySchema,
    rates: z.array(
      z
        .object({
          period: z.string().meta({ description: "The month or year that it was published for." }),
          unitsPerUsd: z.string().meta({ description: "Units of the currency for one US dollar." }),
          source: z.string().meta({ description: "Who published the rate." }),
          recordedAt: InstantSchema,
        })
        .meta({
          id: "ExchangeRate",
          description: "A published rate, with its source and when the service came to know it.",
        }),
    ),
    version,
  })
  .meta({ id: "ExchangeRates", description: "Every rate known for a currency." });

export const ExchangeRatesPageSchema = z
  .object({ items: z.array(ExchangeRatesSchema) })
  .meta({ id: "ExchangeRatesList", description: "Rates by currency." });

export const stateExample = {
  iso3: "KHM",
  iso2: "KH",
  name: "Cambodia",
  on: "2026-11-21",
  statesParty: true,
  affected: true,
  verified: false,
  party: {
    depositedOn: "1999-07-28",
    from: "2000-01-01",
    source: { citation: "UN Treaty Collection XXVI-5", verified: true },
  },
  flags: [
    {
      flag: "article5",
      from: "2000-01-01",
      deadline: "2025-12-31",
      reason: "Second extension granted November 2019",
      source: { citation: "Mine Action Review 2020", verified: true },
    },
  ],
  version: 1,
};
