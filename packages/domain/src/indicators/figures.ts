import type { Unit } from "./indicator.ts";

/** A percentage with one decimal, half up, as a decimal string; null when there is nobody to count. */
export const percentage = (numerator: number, denominator: number): string | null => {
  if (denominator === 0) return null;
  const tenths = Math.floor((2000 * numerator + denominator) / (2 * denominator));
  return `${Math.floor(tenths / 10)}.${tenths % 10}`;
};

/** A figure with those who are counted in it, in the order of their names. */
export interface Figure {
  /** A percentage with one decimal, or a count. */
  readonly value: string | null;
  readonly numerator: readonly Unit[];
  readonly denominator: readonly Unit[];
}

/** A figure that rests on answers, with those who gave none. */
export interface ReportedFigure extends Figure {
  readonly notReported: readonly Unit[];
  /** Share of the denominator that answered, as a percentage. */
  readonly reportingRate: string | null;
}

export const figureOver = (
  kind: "percentage" | "count",
  denominator: readonly Unit[],
  counts: (unit: Unit) => boolean,
): Figure => {
  const numerator = denominator.filter(counts);
  const value =
    kind === "count" ? String(numerator.length) : percentage(numerator.length, denominator.length);
  return { value, numerator, denominator };
};
