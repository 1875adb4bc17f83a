/** Products of integers in doubles, compared and divided exactly: with `bigint` only where the numbers are too large for less. */

/** 2^27 + 1: splits a double into two halves whose products are exact (Veltkamp 1968). */
const splitter = 134_217_729;

/** What rounding the product of two integers up to 2^53 loses (Dekker 1971). */
const lostIn = (a: number, b: number): number => {
  const scaledA = splitter * a;
  const highA = scaledA - (scaledA - a);
  const lowA = a - highA;
  const scaledB = splitter * b;
  const highB = scaledB - (scaledB - b);
  const lowB = b - highB;
  return highA * highB - a * b + highA * lowB + lowA * highB + lowA * lowB;
};

/** `a * b - c * d` for products so close that the difference is below 2^53. */
const differenceOf = (a: number, b: number, c: number, d: number): number =>
  a * b - c * d + (lostIn(a, b) - lostIn(c, d));

/** Rounding a product changes it by less than this part of it. */
const roughly = 2 ** -50;

/** Below zero when `a * b` is less than `c * d`; integers from 0 up to 2^53. */
export const compareProducts = (a: number, b: number, c: number, d: number): number => {
  const left = a * b;
  const right = c * d;
  const isClear = Math.abs(left - right) > roughly * left || left <= Number.MAX_SAFE_INTEGER;
  return isClear ? left - right : differenceOf(a, b, c, d);
};

/** Remainders of a whole up to this size stay below 2^53 with room for a quotient that is off by some units. */
const largestWhole = 2 ** 50;

/** `floor(amount * of / whole)`; integers from 0 up to 2^53, `of` at most `whole`. 0 of nothing. */
export const shareOf = (amount: number, of: number, whole: number): number => {
  const product = amount * of;
  if (product <= Number.MAX_SAFE_INTEGER) return whole === 0 ? 0 : Math.floor(product / whole);
  if (whole > largestWhole) return Number((BigInt(amount) * BigInt(of)) / BigInt(whole));
  const rough = Math.floor(product / whole);
  return rough + Math.floor(differenceOf(amount, of, rough, whole) / whole);
};

/** What {@link shareOf} rounds away, in parts of the whole. */
export const remainderOf = (amount: number, of: number, whole: number): number => {
  const share = shareOf(amount, of, whole);
  if (whole > largestWhole) return Number(BigInt(amount) * BigInt(of) - BigInt(share) * BigInt(whole));
  return differenceOf(amount, of, share, whole);
};
