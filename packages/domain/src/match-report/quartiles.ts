/** Half of the values lie between the lower and the upper quartile, half of all below the median. */
export interface Quartiles {
  readonly count: number;
  readonly lower: number;
  readonly median: number;
  readonly upper: number;
}

/** By linear interpolation between neighbours, exact to a quarter; null of no values. */
export const quartilesOf = (values: readonly number[]): Quartiles | null => {
  if (values.length === 0) return null;
  const sorted = [...values].sort((a, b) => a - b);
  const at = (quarters: number): number => {
    const steps = (sorted.length - 1) * quarters;
    const below = sorted[Math.floor(steps / 4)] ?? 0;
    const above = sorted[Math.ceil(steps / 4)] ?? 0;
    return below + ((above - below) * (steps % 4)) / 4;
  };
  return { count: values.length, lower: at(1), median: at(2), upper: at(3) };
};
