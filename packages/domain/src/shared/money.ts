import { type Currency, exponentOf } from "./currency.ts";

/** An exact amount: integer minor units (cents, yen, fils) of one currency. */
export interface Money {
  readonly currency: Currency;
  readonly minor: bigint;
}

/** The largest amount of one line: 10^15 major units, a hundred times the world's yearly product. */
const maximumIntegerDigits = 15;

export type AmountFault = "not-a-decimal" | "too-many-decimals" | "too-large";

const decimal = /^(-?)(\d+)(?:\.(\d+))?$/;

/**
 * Minor units of a decimal string such as `"46000000.00"`, exactly.
 * Fewer decimals than the currency has are taken as zeros; more are a fault, never rounded.
 */
export const parseAmount = (text: string, code: Currency): bigint | AmountFault => {
  const match = decimal.exec(text);
  if (match === null) return "not-a-decimal";
  const [, sign = "", whole = "", fraction = ""] = match;
  const exponent = exponentOf(code);
  if (fraction.length > exponent) return "too-many-decimals";
  if (whole.replace(/^0+/, "").length > maximumIntegerDigits) return "too-large";
  const minor = BigInt(whole + fraction.padEnd(exponent, "0"));
  return sign === "-" ? -minor : minor;
};

/** The decimal string of minor units, with exactly the currency's decimals: `"46000000.00"`. */
export const formatAmount = (minor: bigint, code: Currency): string => formatScaled(minor, exponentOf(code));

/** The decimal string of an integer scaled by a power of ten. */
export const formatScaled = (value: bigint, decimals: number): string => {
  const sign = value < 0n ? "-" : "";
  const digits = (value < 0n ? -value : value).toString().padStart(decimals + 1, "0");
  if (decimals === 0) return sign + digits;
  return `${sign}${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
};

/** Digits in groups of three: `12,000`. */
export const grouped = (digits: string): string => digits.replace(/\B(?=(\d{3})+$)/g, ",");

/**
 * An amount as a person says it: `USD 3.2 million`, `USD 452,143`, `USD 12.50`. Rounded to what a reader takes in: the
 * exact figure stands beside it.
 */
export const spokenAmount = (minor: bigint, code: Currency): string => {
  const unit = 10n ** BigInt(exponentOf(code));
  const million = 1_000_000n * unit;
  if (minor >= million) {
    const [whole = "", tenth = ""] = formatScaled(divideRounded(minor * 10n, million), 1).split(".");
    return `${code} ${grouped(whole)}${tenth === "0" ? "" : `.${tenth}`} million`;
  }
  if (minor >= 1_000n * unit || minor % unit === 0n)
    return `${code} ${grouped(`${divideRounded(minor, unit)}`)}`;
  return `${code} ${formatAmount(minor, code)}`;
};

export const sum = (amounts: Iterable<bigint>): bigint => {
  let total = 0n;
  for (const amount of amounts) total += amount;
  return total;
};

export const max = (a: bigint, b: bigint): bigint => (a > b ? a : b);
export const min = (a: bigint, b: bigint): bigint => (a < b ? a : b);

/** Integer division rounded half away from zero, the rounding of every conversion here. `divisor` must be positive. */
export const divideRounded = (dividend: bigint, divisor: bigint): bigint => {
  const half = divisor / 2n;
  return dividend >= 0n ? (dividend + half) / divisor : -((-dividend + half) / divisor);
};

/**
 * Splits an amount by weights so that the parts add up to the whole (largest remainder; ties to the earlier part).
 * Throws when no weight is positive.
 */
export const split = (total: bigint, weights: readonly bigint[]): bigint[] => {
  const whole = sum(weights);
  if (whole <= 0n || weights.some((weight) => weight < 0n)) throw new RangeError("Weights must be positive");
  const negative = total < 0n;
  const amount = negative ? -total : total;
  const parts = weights.map((weight, index) => ({
    index,
    part: (amount * weight) / whole,
    remainder: (amount * weight) % whole,
  }));
  let left = amount - sum(parts.map(({ part }) => part));
  const byRemainder = [...parts].sort((a, b) =>
    a.remainder === b.remainder ? a.index - b.index : a.remainder > b.remainder ? -1 : 1,
  );
  for (const entry of byRemainder) {
    if (left === 0n) break;
    entry.part += 1n;
    left -= 1n;
  }
  return parts.map(({ part }) => (negative ? -part : part));
};
