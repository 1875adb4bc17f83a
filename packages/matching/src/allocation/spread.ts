/**
 * Shares of `total` in proportion to weights, by largest remainder; ties to the earlier. They add up to the whole, and none exceeds
 * its weight while `total` is at most the sum of the weights. Integers in doubles.
 */
export const spread = (total: number, weights: readonly number[]): number[] => {
  if (weights.length === 1) return [total];
  const sum = weights.reduce((whole, weight) => whole + weight, 0);
  if (sum === 0) return weights.map(() => 0);
  if (sum === total) return [...weights];
  const amount = BigInt(total);
  const whole = BigInt(sum);
  let left = total;
  const rows = weights.map((weight, index) => {
    const product = amount * BigInt(weight);
    const part = Number(product / whole);
    left -= part;
    return { index, part, remainder: product % whole };
  });
  const shares = rows.map(({ part }) => part);
  rows.sort((a, b) => (a.remainder === b.remainder ? a.index - b.index : a.remainder > b.remainder ? -1 : 1));
  for (const { index } of rows.slice(0, left)) shares[index] = (shares[index] ?? 0) + 1;
  return shares;
};
