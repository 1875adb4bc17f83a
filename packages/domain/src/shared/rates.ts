import { type Currency, exponentOf, usd } from "./currency.ts";
import { divideRounded } from "./money.ts";

/**
 * US dollar values are kept with eight decimals, so that a sum of many converted parts
 * still rounds to the cent of the whole.
 */
export const usdValueDecimals = 8;

/** The published units of a currency for one dollar over a month (`2025-02`) or a year (`2025`). */
export interface ExchangeRate {
  readonly currency: Currency;
  /** `YYYY-MM` or `YYYY`. */
  readonly period: string;
  /** A positive decimal string, as published. */
  readonly unitsPerUsd: string;
  readonly source: string;
  /** UTC instant at which the service came to know it. */
  readonly recordedAt: string;
}

/** Every rate known for a currency; the latest recorded entry of a period replaces earlier ones. */
export interface RateSeries {
  readonly currency: Currency;
  readonly rates: readonly ExchangeRate[];
}

/** The rate that a conversion used, with its origin, as every converted figure must tell. */
export interface AppliedRate {
  readonly currency: Currency;
  readonly unitsPerUsd: string;
  readonly period: string;
  readonly source: string;
  /** True when the period ended more than {@link oldAfterDays} days before the day asked for. */
  readonly old: boolean;
}

/** A rate whose period ended longer ago than a quarter of a year is flagged. */
export const oldAfterDays = 92;

/** One dollar is one dollar, on every day. */
export const dollarRate: AppliedRate = {
  currency: usd,
  unitsPerUsd: "1",
  period: "always",
  source: "definition",
  old: false,
};

const decimal = /^\d{1,15}(\.\d{1,12})?$/;

/** A decimal string as an exact fraction; undefined when it is not a positive decimal. */
const fraction = (text: string): { numerator: bigint; denominator: bigint } | undefined => {
  if (!decimal.test(text)) return undefined;
  const [whole = "0", decimals = ""] = text.split(".");
  const numerator = BigInt(whole + decimals);
  return numerator > 0n ? { numerator, denominator: 10n ** BigInt(decimals.length) } : undefined;
};

/** Whether a text is a positive decimal that can serve as a rate. */
export const isRate = (text: string): boolean => fraction(text) !== undefined;

const isMonth = (period: string): boolean => period.length === 7;

const dayMilliseconds = 86_400_000;

/** The last day of a month or a year, as days since 1970: day 0 of the month after. */
const lastDay = (period: string): number => {
  const [year = "0", month = "12"] = period.split("-");
  return Date.UTC(Number(year), Number(month), 0) / dayMilliseconds;
};

/**
 * The rate of a day: the latest period that the day lies in or that ended before it; a month goes before the year
 * it lies in. Undefined when the series has none: the caller must refuse, never assume 1.
 */
export const rateOn = (series: RateSeries, day: string, knownAt?: string): AppliedRate | undefined => {
  let best: ExchangeRate | undefined;
  for (const rate of series.rates) {
    if (knownAt !== undefined && rate.recordedAt > knownAt) continue;
    const started = isMonth(rate.period) ? `${rate.period}-01` : `${rate.period}-01-01`;
    if (started > day) continue;
    if (best === undefined || isBetter(rate, best)) best = rate;
  }
  if (best === undefined) return undefined;
  return {
    currency: best.currency,
    unitsPerUsd: best.unitsPerUsd,
    period: best.period,
    source: best.source,
    old: Date.parse(day) / dayMilliseconds - lastDay(best.period) > oldAfterDays,
  };
};

const isBetter = (candidate: ExchangeRate, best: ExchangeRate): boolean => {
  if (candidate.period === best.period) return candidate.recordedAt >= best.recordedAt;
  const candidateYear = candidate.period.slice(0, 4);
  const bestYear = best.period.slice(0, 4);
  if (candidateYear !== bestYear) return candidateYear > bestYear;
  return isMonth(candidate.period) && (!isMonth(best.period) || candidate.period > best.period);
};

/** The US dollar value (eight decimals) of an amount in minor units. */
export const toUsdValue = (minor: bigint, rate: AppliedRate): bigint => {
  const { numerator, denominator } = required(rate);
  return divideRounded(
    minor * denominator * 10n ** BigInt(usdValueDecimals),
    numerator * 10n ** BigInt(exponentOf(rate.currency)),
  );
};

/** Minor units of the rate's currency for a US dollar value (eight decimals). */
export const fromUsdValue = (usdValue: bigint, rate: AppliedRate): bigint => {
  const { numerator, denominator } = required(rate);
  return divideRounded(
    usdValue * numerator * 10n ** BigInt(exponentOf(rate.currency)),
    denominator * 10n ** BigInt(usdValueDecimals),
  );
};

const required = (rate: AppliedRate): { numerator: bigint; denominator: bigint } => {
  const value = fraction(rate.unitsPerUsd);
  if (value === undefined) throw new RangeError(`Not a rate: ${rate.unitsPerUsd}`);
  return value;
};

/** Converts an amount between currencies with the rates of one day, rounding once. */
export const convert = (minor: bigint, from: AppliedRate, to: AppliedRate): bigint => {
  if (from.currency === to.currency) return minor;
  const source = required(from);
  const target = required(to);
  return divideRounded(
    minor * source.denominator * target.numerator * 10n ** BigInt(exponentOf(to.currency)),
    source.numerator * target.denominator * 10n ** BigInt(exponentOf(from.currency)),
  );
};
