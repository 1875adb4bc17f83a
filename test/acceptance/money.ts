/** Exact arithmetic of its own, so that the service's is checked and not repeated: fractions of whole numbers. */
export interface Fraction {
  readonly over: bigint;
  readonly under: bigint;
}

/** A decimal string as a fraction. */
export const exactly = (decimal: string): Fraction => {
  const [whole = "0", decimals = ""] = decimal.split(".");
  return { over: BigInt(whole + decimals), under: 10n ** BigInt(decimals.length) };
};

export const plus = (...terms: readonly Fraction[]): Fraction =>
  terms.reduce(
    (a, b) => ({ over: a.over * b.under + b.over * a.under, under: a.under * b.under }),
    exactly("0"),
  );

export const minus = (a: Fraction, b: Fraction): Fraction => plus(a, { over: -b.over, under: b.under });
export const times = (a: Fraction, b: Fraction): Fraction => ({
  over: a.over * b.over,
  under: a.under * b.under,
});
export const dividedBy = (a: Fraction, b: Fraction): Fraction => ({
  over: a.over * b.under,
  under: a.under * b.over,
});

/** Written with so many decimals, rounded half up. Not for negative values. */
export const written = ({ over, under }: Fraction, decimals = 2): string => {
  const scaled = (over * 10n ** BigInt(decimals) * 2n + under) / (under * 2n);
  const digits = scaled.toString().padStart(decimals + 1, "0");
  return decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
};

/** Units of a currency in dollars, and back, at so many units for a dollar. */
export const inDollars = (amount: string, unitsPerUsd: string): Fraction =>
  dividedBy(exactly(amount), exactly(unitsPerUsd));
