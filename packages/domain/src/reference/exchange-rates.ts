import type { Currency, EventBase, ExchangeRate, RateSeries } from "../shared/index.ts";

/** Rates of one currency become known. An entry for a known period corrects it; the earlier one stays in the events. */
export type ExchangeRatesEvent = EventBase & {
  readonly type: "exchange-rates-recorded";
  readonly currency: Currency;
  readonly rates: readonly Omit<ExchangeRate, "currency" | "recordedAt">[];
};

/** Keeps every entry with the instant it was recorded: `asOf` asks for what was known then. */
export const evolveExchangeRates = (
  series: RateSeries | undefined,
  event: ExchangeRatesEvent,
): RateSeries => ({
  currency: event.currency,
  rates: [
    ...(series?.rates ?? []),
    ...event.rates.map((rate) => ({ ...rate, currency: event.currency, recordedAt: event.at })),
  ],
});

/** The entries that say something new: another figure or source for a period than the latest known. */
export const newRates = (
  series: RateSeries | undefined,
  rates: ExchangeRatesEvent["rates"],
): ExchangeRatesEvent["rates"] => {
  const latest = new Map((series?.rates ?? []).map((rate) => [rate.period, rate]));
  return rates.filter((rate) => {
    const known = latest.get(rate.period);
    return known === undefined || known.unitsPerUsd !== rate.unitsPerUsd || known.source !== rate.source;
  });
};
