import {
  type ExchangeRatesEvent,
  type Organisation,
  type OrganisationEvent,
  organisationTypes,
  type RateSeries,
  rosterFlags,
  type State,
  type StateEvent,
} from "@angkor/domain";
import * as z from "zod";
import { currency, event, organisation, schemaOf, source, state } from "./shapes.ts";

const stateContent = {
  iso3: state,
  iso2: z.string().exactOptional(),
  name: z.string(),
  party: z
    .strictObject({
      signedOn: z.string().exactOptional(),
      depositedOn: z.string().exactOptional(),
      act: z.string().exactOptional(),
      from: z.string(),
      until: z.string().exactOptional(),
      source,
    })
    .exactOptional(),
  flags: z.array(
    z.strictObject({
      flag: z.enum(rosterFlags),
      from: z.string(),
      until: z.string().exactOptional(),
      deadline: z.string().exactOptional(),
      reason: z.string(),
      source,
    }),
  ),
};

export const stateRecord = schemaOf<State>()(
  z.strictObject({
    ...stateContent,
    updatedAt: z.string(),
  }),
);

export const stateEvent = schemaOf<StateEvent>()(
  z.strictObject({
    ...event,
    type: z.literal("state-recorded"),
    state: z.strictObject(stateContent),
  }),
);

const organisationContent = {
  code: organisation,
  name: z.string(),
  type: z.enum(organisationTypes),
  aliases: z.array(z.string()),
  source: source.exactOptional(),
};

export const organisationRecord = schemaOf<Organisation>()(
  z.strictObject({
    ...organisationContent,
    updatedAt: z.string(),
  }),
);

export const organisationEvent = schemaOf<OrganisationEvent>()(
  z.strictObject({
    ...event,
    type: z.literal("organisation-registered"),
    organisation: z.strictObject(organisationContent),
  }),
);

const published = { period: z.string(), unitsPerUsd: z.string(), source: z.string() };

export const exchangeRatesEvent = schemaOf<ExchangeRatesEvent>()(
  z.strictObject({
    ...event,
    type: z.literal("exchange-rates-recorded"),
    currency,
    rates: z.array(z.strictObject(published)),
  }),
);

/**
 * A currency's rates as stored: sources and instants once, each rate as
 * `[period, unitsPerUsd, index of source, index of instant]`, so that a series of 20 years stays a small item.
 */
const compactSeries = z.strictObject({
  currency,
  sources: z.array(z.string()),
  instants: z.array(z.string()),
  rates: z.array(z.tuple([z.string(), z.string(), z.int(), z.int()])),
});

export const rateSeries = compactSeries.transform(
  (series): RateSeries => ({
    currency: series.currency,
    rates: series.rates.map(([period, unitsPerUsd, source, instant]) => ({
      currency: series.currency,
      period,
      unitsPerUsd,
      source: series.sources[source] ?? "",
      recordedAt: series.instants[instant] ?? "",
    })),
  }),
);

export const compactRates = (series: RateSeries): z.input<typeof compactSeries> => {
  const sources = [...new Set(series.rates.map((rate) => rate.source))];
  const instants = [...new Set(series.rates.map((rate) => rate.recordedAt))];
  return {
    currency: series.currency,
    sources,
    instants,
    rates: series.rates.map((rate) => [
      rate.period,
      rate.unitsPerUsd,
      sources.indexOf(rate.source),
      instants.indexOf(rate.recordedAt),
    ]),
  };
};
