import type { Figures } from "./gap-report.ts";

/**
 * A ratio of two sums with four decimals, half up, as a decimal string: not capped, `null` when the divisor is 0.
 * Coverage is such a ratio and nothing else.
 */
export const ratio = (numerator: bigint, denominator: bigint): string | null => {
  if (denominator <= 0n) return null;
  const scaled = (numerator * 10_000n * 2n + denominator) / (denominator * 2n);
  const digits = scaled.toString().padStart(5, "0");
  return `${digits.slice(0, -4)}.${digits.slice(-4)}`;
};

/** (national contribution + funding) / requirement. */
export const coverage = (figures: Figures): string | null =>
  ratio(figures.nationalContribution + figures.funding, figures.requirement);

/** (requirement - gap) / requirement: what is met of what is needed, a surplus elsewhere left out of account. */
export const coverageWithoutSurplus = (figures: Figures): string | null =>
  ratio(figures.requirement - figures.gap, figures.requirement);

/** funding / assistance required: a State's own effort is never held against it. */
export const externalCoverage = (figures: Figures): string | null =>
  ratio(figures.funding, figures.assistanceRequired);

/** Coverage if every outstanding pledge became a commitment. */
export const coverageWithPledges = (figures: Figures): string | null =>
  ratio(figures.nationalContribution + figures.funding + figures.pledged, figures.requirement);
