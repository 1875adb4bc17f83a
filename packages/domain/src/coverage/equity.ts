import { type Figures, ratio } from "../gap/index.ts";
import { type ProviderCode, sum } from "../shared/index.ts";

/** A ratio before it is rounded; the denominator is positive. */
export interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** What is met of a requirement, exactly; undefined where it is 0. */
export const coverageFraction = (figures: Figures): Fraction | undefined =>
  figures.requirement > 0n
    ? {
        numerator: figures.nationalContribution + figures.funding,
        denominator: figures.requirement,
      }
    : undefined;

/** What is met of the assistance asked for, exactly; undefined where none is. */
export const externalCoverageFraction = (figures: Figures): Fraction | undefined =>
  figures.assistanceRequired > 0n
    ? { numerator: figures.funding, denominator: figures.assistanceRequired }
    : undefined;

/** Negative when the first is less than the second, 0 when they are equal. */
export const compareFractions = (one: Fraction, other: Fraction): number => {
  const left = one.numerator * other.denominator;
  const right = other.numerator * one.denominator;
  return left < right ? -1 : left > right ? 1 : 0;
};

/**
 * The Gini coefficient of ratios, each counting the same: the mean difference between any two of them, divided by twice
 * their mean. 0 where all are equal, towards 1 where one has all. Exact until it is rounded to four decimals, half up;
 * null for fewer than two, and where all are 0.
 */
export const gini = (ratios: readonly Fraction[]): string | null => {
  if (ratios.length < 2) return null;
  const ascending = [...ratios].sort(compareFractions);
  // Every ratio over the product of all denominators, so that only numerators are left.
  const product = ascending.reduce((whole, { denominator }) => whole * denominator, 1n);
  const numerators = ascending.map(({ numerator, denominator }) => numerator * (product / denominator));
  const count = BigInt(numerators.length);
  const differences = sum(
    numerators.map((numerator, index) => (2n * BigInt(index) + 1n - count) * numerator),
  );
  return ratio(differences, count * sum(numerators));
};

/** How few the donors are on whom funding rests. */
export interface Concentration {
  /** How many donors there are. */
  readonly donors: number;
  /** Herfindahl-Hirschman index: the sum of the squares of shares. 1 is a single donor; null without funding. */
  readonly herfindahl: string | null;
  /** The largest donors, the first the largest. */
  readonly largest: readonly {
    readonly donor: ProviderCode;
    readonly funding: bigint;
    readonly share: string | null;
  }[];
}

/** The Landmine Monitor tells the five largest donors of a year. */
export const largestDonors = 5;

export const concentration = (
  parts: readonly { readonly provider: ProviderCode; readonly funding: bigint }[],
): Concentration => {
  const byDonor = new Map<ProviderCode, bigint>();
  for (const { provider, funding } of parts) {
    if (funding > 0n) byDonor.set(provider, (byDonor.get(provider) ?? 0n) + funding);
  }
  const whole = sum(byDonor.values());
  const squares = sum([...byDonor.values()].map((funding) => funding * funding));
  return {
    donors: byDonor.size,
    herfindahl: ratio(squares, whole * whole),
    largest: [...byDonor]
      .map(([donor, funding]) => ({ donor, funding, share: ratio(funding, whole) }))
      .sort((one, other) => byFunding(one, other))
      .slice(0, largestDonors),
  };
};

/** The largest first; of equal ones, by code. */
export const byFunding = (
  one: { readonly donor: ProviderCode; readonly funding: bigint },
  other: { readonly donor: ProviderCode; readonly funding: bigint },
): number => {
  if (one.funding !== other.funding) return one.funding > other.funding ? -1 : 1;
  return one.donor < other.donor ? -1 : 1;
};
