import type { AttributeValue } from "@aws-sdk/client-dynamodb";

/** One value of each kind, and several of those that have an order. Not among literals: documents (see
 * "equality of lists and maps"); nowhere: false (see "false in conditions"). */
export const matrixValues: readonly AttributeValue[] = [
  { S: "a" },
  { S: "ab" },
  { S: "é" },
  { N: "1" },
  { N: "-2.25" },
  { N: "1e2" },
  { B: Uint8Array.of(1) },
  { B: Uint8Array.of(1, 2) },
  { B: Uint8Array.of(255) },
  { BOOL: true },
  { NULL: true },
  { SS: ["a", "é"] },
  { NS: ["1", "100"] },
  { BS: [Uint8Array.of(1)] },
  { L: [{ S: "a" }, { N: "1" }] },
  { M: { a: { S: "a" } } },
];

type Filter = { readonly expression: string; readonly values: Record<string, AttributeValue> };

const isDocument = (value: AttributeValue): boolean => value.L !== undefined || value.M !== undefined;
const hasOrder = ({ S, N, B }: AttributeValue): boolean =>
  S !== undefined || N !== undefined || B !== undefined;
const literals = matrixValues.filter((value) => !isDocument(value));
const ordered = literals.filter(hasOrder);
const sameType = (left: AttributeValue, right: AttributeValue): boolean =>
  Object.keys(left)[0] === Object.keys(right)[0];

const pairs = ordered.flatMap((low) =>
  ordered.filter((high) => sameType(low, high)).map((high): Filter["values"] => ({ ":a": low, ":b": high })),
);

/** Filters on the attribute `v`, among them some that both refuse. */
export const matrixFilters: readonly Filter[] = [
  ...literals.flatMap((value) =>
    ["v = :a", "v <> :a", ":a = v", "v IN (:a)"].map((expression) => ({
      expression,
      values: { ":a": value },
    })),
  ),
  ...ordered.flatMap((value) =>
    [
      "v < :a",
      "v <= :a",
      "v > :a",
      "v >= :a",
      ":a < v",
      ":a >= v",
      "contains(v, :a)",
      "begins_with(v, :a)",
    ].map((expression) => ({ expression, values: { ":a": value } })),
  ),
  ...pairs.flatMap((values) =>
    ["v BETWEEN :a AND :b", "NOT v BETWEEN :a AND :b", "v IN (:a, :b)"].map((expression) => ({
      expression,
      values,
    })),
  ),
  ...["S", "N", "B", "BOOL", "NULL", "SS", "NS", "BS", "L", "M", "X"].map((type) => ({
    expression: "attribute_type(v, :a)",
    values: { ":a": { S: type } },
  })),
  ...["0", "1", "2", "3"].flatMap((size) =>
    ["size(v) = :a", "size(v) < :a", ":a <= size(v)"].map((expression) => ({
      expression,
      values: { ":a": { N: size } },
    })),
  ),
];
