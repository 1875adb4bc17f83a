import type { PartName, Weights } from "./weights.ts";

export type PartUnit = "years" | "amount" | "days" | "ratio" | "checks";

/** One part of a score: what was measured, the points it is worth, and what they count. */
export interface PartOf<Name extends string, Unit extends string> {
  readonly part: Name;
  /** An exact decimal: a number of years, days or checks, minor units of the report's currency, or a ratio. */
  readonly value: string;
  readonly unit: Unit;
  /** 0 to 1000. */
  readonly points: number;
  readonly weight: number;
  readonly reason: string;
}

export type Part = PartOf<PartName, PartUnit>;

export type Measured = Omit<Part, "weight">;

/** Points of a share, rounded down: 0 for none, 1000 for all or more. */
export const pointsOf = (part: bigint, whole: bigint): number => {
  if (whole <= 0n || part <= 0n) return 0;
  return part >= whole ? maximumPoints : Number((part * BigInt(maximumPoints)) / whole);
};

export const maximumPoints = 1000;

/**
 * The sum of points times weights over the sum of the weights of the parts that could be measured: a part without data,
 * or that does not apply, neither helps nor harms. Kept as a fraction, so that the order is exact.
 */
export interface Score {
  readonly points: number;
  readonly weight: number;
}

export const weigh = (measured: readonly (Measured | undefined)[], { weights }: Weights): Part[] =>
  measured.filter((part) => part !== undefined).map((part) => ({ ...part, weight: weights[part.part] }));

export const scoreOf = (parts: readonly Pick<Part, "points" | "weight">[]): Score => ({
  points: parts.reduce((total, { points, weight }) => total + points * weight, 0),
  weight: parts.reduce((total, { weight }) => total + weight, 0),
});

/** The score as a whole number from 0 to 1000, rounded down. */
export const wholeScore = ({ points, weight }: Score): number =>
  weight === 0 ? 0 : (points - (points % weight)) / weight;

/** The higher score first, compared exactly; then the ids, so that the order never depends on the input's. */
export const byScore = (
  a: { readonly exact: Score; readonly id: string },
  b: { readonly exact: Score; readonly id: string },
): number => {
  const left = a.exact.points * Math.max(1, b.exact.weight);
  const right = b.exact.points * Math.max(1, a.exact.weight);
  return right - left || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
};
