import {
  type AttributeType,
  type AttributeValue,
  attributeOf,
  bytesOf,
  type Item,
  typeOf,
} from "../value/attribute-value.ts";
import { compareValues, sameValue } from "../value/compare.ts";
import { type Path, valueAt } from "./path.ts";

export type Operand =
  | { readonly kind: "path"; readonly path: Path }
  | { readonly kind: "value"; readonly value: AttributeValue }
  | { readonly kind: "size"; readonly of: Operand };

export const comparators = ["=", "<>", "<", "<=", ">", ">="] as const;
export type Comparator = (typeof comparators)[number];

/** A condition or filter, parsed and checked, with its placeholders resolved. */
export type Condition =
  | {
      readonly kind: "comparison";
      readonly comparator: Comparator;
      readonly left: Operand;
      readonly right: Operand;
    }
  | { readonly kind: "between"; readonly operand: Operand; readonly low: Operand; readonly high: Operand }
  | { readonly kind: "in"; readonly operand: Operand; readonly candidates: readonly Operand[] }
  | { readonly kind: "and" | "or"; readonly left: Condition; readonly right: Condition }
  | { readonly kind: "not"; readonly condition: Condition }
  | { readonly kind: "exists"; readonly operand: Operand; readonly expected: boolean }
  | { readonly kind: "type"; readonly operand: Operand; readonly type: string }
  | { readonly kind: "beginsWith"; readonly operand: Operand; readonly prefix: Operand }
  | { readonly kind: "contains"; readonly operand: Operand; readonly sought: Operand };

/** Evaluates a condition on an item; an item that does not exist is the item without attributes. */
export function holds(condition: Condition, item: Item): boolean {
  switch (condition.kind) {
    case "and":
      return holds(condition.left, item) && holds(condition.right, item);
    case "or":
      return holds(condition.left, item) || holds(condition.right, item);
    case "not":
      return !holds(condition.condition, item);
    case "exists":
      return (resolve(condition.operand, item) !== undefined) === condition.expected;
    case "comparison":
      return compare(condition.comparator, resolve(condition.left, item), resolve(condition.right, item));
    case "between":
      return isBetween(
        resolve(condition.operand, item),
        resolve(condition.low, item),
        resolve(condition.high, item),
      );
    case "in": {
      const value = resolve(condition.operand, item);
      return condition.candidates.some((candidate) => compare("=", value, resolve(candidate, item)));
    }
    case "type": {
      const value = resolve(condition.operand, item);
      return value !== undefined && typeOf(value) === condition.type;
    }
    case "beginsWith":
      return beginsWith(resolve(condition.operand, item), resolve(condition.prefix, item));
    case "contains":
      return contains(resolve(condition.operand, item), resolve(condition.sought, item));
  }
}

function resolve(operand: Operand, item: Item): AttributeValue | undefined {
  switch (operand.kind) {
    case "value":
      return operand.value;
    case "path":
      return operand.path.tail.length === 0
        ? attributeOf(item, operand.path.head)
        : valueAt(item, operand.path);
    case "size": {
      const value = resolve(operand.of, item);
      const size = value === undefined ? undefined : lengthOf(value);
      return size === undefined ? undefined : { N: String(size) };
    }
  }
}

/** `size()`: characters of a string, bytes of a binary, elements of anything else that has elements. */
function lengthOf(value: AttributeValue): number | undefined {
  if ("S" in value) return value.S.length;
  if ("B" in value) return bytesOf(value.B).length;
  if ("SS" in value) return value.SS.length;
  if ("NS" in value) return value.NS.length;
  if ("BS" in value) return value.BS.length;
  if ("L" in value) return value.L.length;
  return "M" in value ? Object.keys(value.M).length : undefined;
}

/** What is missing equals nothing and is in no order, so that only `<>` holds. */
function compare(
  comparator: Comparator,
  left: AttributeValue | undefined,
  right: AttributeValue | undefined,
): boolean {
  const same = left !== undefined && right !== undefined && sameValue(left, right);
  if (comparator === "=") return same;
  if (comparator === "<>") return !same;
  const order = left === undefined || right === undefined ? undefined : compareValues(left, right);
  if (order === undefined) return false;
  switch (comparator) {
    case "<":
      return order < 0;
    case "<=":
      return order <= 0;
    case ">":
      return order > 0;
    case ">=":
      return order >= 0;
  }
}

const isBetween = (
  value: AttributeValue | undefined,
  low: AttributeValue | undefined,
  high: AttributeValue | undefined,
): boolean => compare(">=", value, low) && compare("<=", value, high);

function beginsWith(value: AttributeValue | undefined, prefix: AttributeValue | undefined): boolean {
  if (value === undefined || prefix === undefined) return false;
  if ("S" in value && "S" in prefix) return value.S.startsWith(prefix.S);
  if (!("B" in value) || !("B" in prefix)) return false;
  const start = bytesOf(prefix.B);
  return bytesOf(value.B).subarray(0, start.length).equals(start);
}

/** A part of a string or binary, or a member of a set or list. */
function contains(value: AttributeValue | undefined, sought: AttributeValue | undefined): boolean {
  if (value === undefined || sought === undefined) return false;
  if ("L" in value) return value.L.some((element) => sameValue(element, sought));
  if ("S" in sought) {
    if ("S" in value) return value.S.includes(sought.S);
    return "SS" in value && value.SS.includes(sought.S);
  }
  if ("N" in sought) return "NS" in value && value.NS.includes(sought.N);
  if (!("B" in sought)) return false;
  if ("B" in value) return bytesOf(value.B).includes(bytesOf(sought.B));
  return "BS" in value && value.BS.includes(sought.B);
}

/** The type of an operand as far as the expression alone tells. */
export function staticTypeOf(operand: Operand): AttributeType | undefined {
  switch (operand.kind) {
    case "value":
      return typeOf(operand.value);
    case "size":
      return "N";
    case "path":
      return undefined;
  }
}
