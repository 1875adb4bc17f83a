import { type AttributeValue, attributeOf, bytesOf } from "./attribute-value.ts";
import { compareNumbers } from "./decimal.ts";

/** Equality as in a condition: same type, same content; sets in any order; lists and maps element by element. */
export function sameValue(left: AttributeValue, right: AttributeValue): boolean {
  if ("S" in left) return "S" in right && left.S === right.S;
  if ("N" in left) return "N" in right && left.N === right.N;
  if ("B" in left) return "B" in right && left.B === right.B;
  if ("BOOL" in left) return "BOOL" in right && left.BOOL === right.BOOL;
  if ("NULL" in left) return "NULL" in right;
  if ("SS" in left) return "SS" in right && sameSet(left.SS, right.SS);
  if ("NS" in left) return "NS" in right && sameSet(left.NS, right.NS);
  if ("BS" in left) return "BS" in right && sameSet(left.BS, right.BS);
  if ("L" in left) return "L" in right && sameList(left.L, right.L);
  return "M" in right && sameMap(left.M, right.M);
}

/**
 * Order as in a condition: numbers by value, strings by their UTF-8 bytes, binaries by bytes.
 * Undefined when the two are of different types, or of a type that has no order.
 */
export function compareValues(left: AttributeValue, right: AttributeValue): number | undefined {
  if ("N" in left && "N" in right) return compareNumbers(left.N, right.N);
  if ("S" in left && "S" in right) return Buffer.compare(Buffer.from(left.S), Buffer.from(right.S));
  if ("B" in left && "B" in right) return Buffer.compare(bytesOf(left.B), bytesOf(right.B));
  return undefined;
}

function sameSet(left: readonly string[], right: readonly string[]): boolean {
  if (left.length !== right.length) return false;
  const members = new Set(right);
  return left.every((element) => members.has(element));
}

const sameList = (left: readonly AttributeValue[], right: readonly AttributeValue[]): boolean =>
  left.length === right.length &&
  left.every((element, position) => {
    const counterpart = right[position];
    return counterpart !== undefined && sameValue(element, counterpart);
  });

/** Equality of items and of maps. */
export function sameMap(
  left: Readonly<Record<string, AttributeValue>>,
  right: Readonly<Record<string, AttributeValue>>,
): boolean {
  const names = Object.keys(left);
  return (
    names.length === Object.keys(right).length &&
    names.every((name) => {
      const value = attributeOf(left, name);
      const counterpart = attributeOf(right, name);
      return value !== undefined && counterpart !== undefined && sameValue(value, counterpart);
    })
  );
}
