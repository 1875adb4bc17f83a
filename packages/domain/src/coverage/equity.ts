import { type Figures, ratio } from "../gap/index.ts";
import { unspecifiedSource } from "../reference/organisation.ts";
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

/** How few the donors are on whom funding rests, as far as sources name them. */
export interface Concentration {
  /** Funding whose donors are not named: it is in no share. */
  readonly unspecified: bigint;
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
  parts: readonly { readonly provider: ProviderCode | undefined; readonly funding: bigint }[],
): Concentration => {
  const fundingOf = new Map<ProviderCode, bigint>();
  let unspecified = 0n;
  for (const { provider, funding } of parts) {
    if (provider === undefined || funding === 0n) continue;
    if (provider === unspecifiedSource) unspecified += funding;
    else fundingOf.set(provider, (fundingOf.get(provider) ?? 0n) + funding);
  }
  const whole = sum(fundingOf.values());
  const squares = sum([...fundingOf.values()].map((funding) => funding * funding));
  return {
    unspecified,
    donors: fundingOf.size,
    herfindahl: ratio(squares, whole * whole),
    largest: [...fundingOf]
      .map(([donor, funding]) => ({ donor, funding, share: ratio(funding, whole) }))
      .sort((one, other) => byFunding(one, other))
      .slice(0, largestDonors),
  };
};

interface Funding {
  readonly donor: ProviderCode | undefined;
  readonly funding: bigint;
}

/** By code; what is of no donor comes last. */
export const byDonor = (one: Funding["donor"], other: Funding["donor"]): number => {
  if (one === other) return 0;
  return other === undefined || (one !== undefined && one < other) ? -1 : 1;
};

/** The largest first, of equal ones by code; what is of no donor comes last. */
export const byFunding = (one: Funding, other: Funding): number =>
  one.donor === undefined || other.donor === undefined || one.funding === other.funding
    ? byDonor(one.donor, other.donor)
    : one.funding > other.funding
      ? -1
      : 1;
