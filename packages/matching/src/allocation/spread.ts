import { remainderOf, shareOf } from "./exact.ts";

/**
 * Shares of `total` in proportion to weights, by largest remainder; ties to the earlier. They add up to the whole, and none exceeds
 * its weight while `total` is at most the sum of the weights. Integers in doubles.
 */
export const spread = (total: number, weights: readonly number[]): number[] => {
  if (weights.length === 1) return [total];
  const sum = weights.reduce((whole, weight) => whole + weight, 0);
  if (sum === 0) return weights.map(() => 0);
  if (sum === total) return [...weights];
  const shares = weights.map((weight) => shareOf(weight, total, sum));
  const left = total - shares.reduce((whole, share) => whole + share, 0);
  const rows = weights.map((weight, index) => ({ index, remainder: remainderOf(weight, total, sum) }));
  rows.sort((a, b) => b.remainder - a.remainder || a.index - b.index);
  for (const { index } of rows.slice(0, left)) shares[index] = (shares[index] ?? 0) + 1;
  return shares;
};
