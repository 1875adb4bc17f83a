import { validationError } from "../dynamodb-error.ts";
import { type KeyPredicate, schemaMismatch } from "../expression/key-condition.ts";
import type { Bound, KeyRange } from "../storage/key-range.ts";
import { parseKey } from "../table/item-key.ts";
import { type KeyAttribute, type KeySchema, keyNames } from "../table/table-definition.ts";
import {
  type AttributeMap,
  type AttributeValue,
  attributeOf,
  pick,
  typeOf,
} from "../value/attribute-value.ts";
import { encodeKeyValue, endOfPrefix, type KeyBytes } from "../value/key-encoding.ts";

type Predicates = ReadonlyMap<string, KeyPredicate>;

/** The range of keys that the predicates describe. @throws ValidationException when they do not fit the key schema. */
export function keyRangeOf(predicates: Predicates, { hash, range }: KeySchema, forward: boolean): KeyRange {
  const onHash = predicates.get(hash.name);
  const onRange = range === undefined ? undefined : predicates.get(range.name);
  if (range === undefined && predicates.size > 1) throw validationError("Query key condition not supported");
  if (onHash === undefined) throw missingCondition(hash);
  refuseUnkeyed(onHash, hash);
  if (onHash.kind !== "=") throw validationError("Query key condition not supported");
  const base = { hash: encodeKeyValue(onHash.value), forward, after: undefined };
  if (range === undefined || predicates.size === 1) return { ...base, lower: undefined, upper: undefined };
  if (onRange === undefined) throw missingCondition(range);
  refuseUnkeyed(onRange, range);
  return { ...base, ...boundsOf(onRange) };
}

const missingCondition = ({ name }: KeyAttribute): Error =>
  validationError(`Query condition missed key schema element: ${name}`);

function refuseUnkeyed(predicate: KeyPredicate, attribute: KeyAttribute): void {
  for (const value of valuesOf(predicate)) {
    if (typeOf(value) !== attribute.type) throw schemaMismatch();
    if (("S" in value && value.S === "") || ("B" in value && value.B === "")) {
      throw validationError(
        "One or more parameter values are not valid. The AttributeValue for a key attribute cannot contain an empty " +
          `${attribute.type === "S" ? "string" : "binary"} value. Key: ${attribute.name}`,
      );
    }
  }
}

const valuesOf = (predicate: KeyPredicate): readonly AttributeValue[] =>
  predicate.kind === "between" ? [predicate.low, predicate.high] : [predicate.value];

function boundsOf(predicate: KeyPredicate): {
  readonly lower: Bound | undefined;
  readonly upper: Bound | undefined;
} {
  if (predicate.kind === "between") {
    return {
      lower: { bytes: encodeKeyValue(predicate.low), inclusive: true },
      upper: { bytes: encodeKeyValue(predicate.high), inclusive: true },
    };
  }
  const bytes = encodeKeyValue(predicate.value);
  const inclusive = { bytes, inclusive: true };
  const exclusive = { bytes, inclusive: false };
  switch (predicate.kind) {
    case "=":
      return { lower: inclusive, upper: inclusive };
    case "<":
      return { lower: undefined, upper: exclusive };
    case "<=":
      return { lower: undefined, upper: inclusive };
    case ">":
      return { lower: exclusive, upper: undefined };
    case ">=":
      return { lower: inclusive, upper: undefined };
    case "beginsWith": {
      const end = endOfPrefix(bytes);
      return { lower: inclusive, upper: end === undefined ? undefined : { bytes: end, inclusive: false } };
    }
  }
}

const invalidStart = (reason = ""): Error => validationError(`The provided starting key is invalid${reason}`);

/**
 * Reads an ExclusiveStartKey: the key of the item (and of its index entry) that the last page ended with.
 * @throws ValidationException when it has other attributes, or lies outside of what the query asks for.
 */
export function parseStartKey(
  startKey: AttributeMap,
  range: KeyRange,
  schema: KeySchema,
  table: KeySchema,
  predicates: Predicates,
): NonNullable<KeyRange["after"]> {
  const names = new Set([...keyNames(table), ...keyNames(schema)]);
  if (Object.keys(startKey).length !== names.size) throw invalidStart();
  for (const name of names) if (attributeOf(startKey, name) === undefined) throw invalidStart();
  const entry = parseKey(pick(startKey, keyNames(schema)), schema);
  const item = parseTableKey(startKey, table);
  const isElsewhere = Buffer.compare(entry.hash, range.hash) !== 0;
  if (schema.range === undefined || !predicates.has(schema.range.name)) {
    if (isElsewhere) {
      throw validationError(
        "The provided starting key is outside query boundaries based on provided conditions",
      );
    }
  } else if (!isWithin(entry.range, range)) {
    throw validationError("The provided starting key does not match the range key predicate");
  } else if (isElsewhere) {
    throw validationError("The query can return at most one row and cannot be restarted");
  }
  return { range: entry.range, item };
}

function parseTableKey(startKey: AttributeMap, table: KeySchema): ReturnType<typeof parseKey> {
  try {
    return parseKey(pick(startKey, keyNames(table)), table);
  } catch (error) {
    throw error instanceof Error && error.name === "ValidationException"
      ? invalidStart(`: ${error.message}`)
      : error;
  }
}

function isWithin(bytes: KeyBytes, { lower, upper }: KeyRange): boolean {
  const aboveLower = lower === undefined ? 1 : Buffer.compare(bytes, lower.bytes);
  const belowUpper = upper === undefined ? 1 : Buffer.compare(upper.bytes, bytes);
  return (
    (aboveLower > 0 || (aboveLower === 0 && lower?.inclusive === true)) &&
    (belowUpper > 0 || (belowUpper === 0 && upper?.inclusive === true))
  );
}
