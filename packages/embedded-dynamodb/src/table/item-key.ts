import { validationError } from "../dynamodb-error.ts";
import type { Path } from "../expression/path.ts";
import {
  type AttributeMap,
  type AttributeValue,
  attributeOf,
  type Item,
  pick,
  typeOf,
} from "../value/attribute-value.ts";
import { encodeKeyValue, type KeyBytes } from "../value/key-encoding.ts";
import {
  type IndexDefinition,
  type KeyAttribute,
  type KeySchema,
  keyAttributes,
  keyNames,
  type TableDefinition,
} from "./table-definition.ts";

/** Where an item lives: the bytes that SQLite orders by. A table without range key has empty range bytes. */
export type ItemKey = { readonly hash: KeyBytes; readonly range: KeyBytes };

/** AWS: "Constraints", partition key and sort key length. */
const maxHashBytes = 2048;
const maxRangeBytes = 1024;
const noBytes = new Uint8Array(0);
const invalid = "One or more parameter values were invalid: ";

const keyMismatch = (): Error => validationError("The provided key element does not match the schema");

/** Reads a request's `Key`. @throws ValidationException unless it has exactly the key attributes, of the right types. */
export function parseKey(key: AttributeMap, schema: KeySchema): ItemKey {
  const names = keyNames(schema);
  if (Object.keys(key).length !== names.length) throw keyMismatch();
  for (const attribute of keyAttributes(schema)) {
    const value = attributeOf(key, attribute.name);
    if (value === undefined || typeOf(value) !== attribute.type) throw keyMismatch();
    refuseEmpty(value, attribute, `${invalid}The`);
  }
  return encodeKey(key, schema);
}

/** Reads the key out of an item that is to be put. @throws ValidationException naming the attribute that is wrong. */
export function parseItemKey(item: Item, schema: KeySchema): ItemKey {
  for (const attribute of keyAttributes(schema)) {
    const value = attributeOf(item, attribute.name);
    if (value === undefined) {
      throw validationError(`${invalid}Missing the key ${attribute.name} in the item`);
    }
    if (typeOf(value) !== attribute.type) {
      throw validationError(
        `${invalid}Type mismatch for key ${attribute.name} expected: ${attribute.type} actual: ${typeOf(value)}`,
      );
    }
    refuseEmpty(value, attribute, "One or more parameter values are not valid. The");
  }
  return encodeKey(item, schema);
}

function refuseEmpty(value: AttributeValue, attribute: KeyAttribute, start: string): void {
  const empty = "S" in value ? value.S === "" : "B" in value && value.B === "";
  if (!empty) return;
  throw validationError(
    `${start} AttributeValue for a key attribute cannot contain an empty ` +
      `${attribute.type === "S" ? "string" : "binary"} value. Key: ${attribute.name}`,
  );
}

function encodeKey(attributes: AttributeMap, schema: KeySchema): ItemKey {
  const hash = encodeAttribute(attributes, schema.hash);
  const range = schema.range === undefined ? noBytes : encodeAttribute(attributes, schema.range);
  if (schema.hash.type !== "N" && hash.length > maxHashBytes) {
    throw validationError(`${invalid}Size of hashkey has exceeded the maximum size limit of2048 bytes`);
  }
  if (schema.range !== undefined && schema.range.type !== "N" && range.length > maxRangeBytes) {
    throw validationError(
      `${invalid}Aggregated size of all range keys has exceeded the size limit of 1024 bytes`,
    );
  }
  return { hash, range };
}

function encodeAttribute(attributes: AttributeMap, attribute: KeyAttribute): KeyBytes {
  const value = attributeOf(attributes, attribute.name);
  if (value === undefined) throw new Error(`the key attribute ${attribute.name} was not checked`);
  return encodeKeyValue(value);
}

/** The item's place in an index; undefined when it lacks a key attribute of the index, and so is not in it. */
export function indexKeyOf(item: Item, index: IndexDefinition): ItemKey | undefined {
  const { hash, range } = index.key;
  if (attributeOf(item, hash.name) === undefined) return undefined;
  if (range !== undefined && attributeOf(item, range.name) === undefined) return undefined;
  return encodeKey(item, index.key);
}

/** @throws ValidationException when an attribute that is an index key has a type or a value that no key may have. */
export function refuseInvalidIndexKeys(item: Item, definition: TableDefinition): void {
  for (const index of definition.indexes) {
    for (const attribute of keyAttributes(index.key)) {
      const value = attributeOf(item, attribute.name);
      if (value === undefined) continue;
      if (typeOf(value) !== attribute.type) {
        throw validationError(
          `${invalid}Type mismatch for Index Key ${attribute.name} Expected: ${attribute.type} ` +
            `Actual: ${typeOf(value)} IndexName: ${index.name}`,
        );
      }
      refuseEmptyIndexKey(value, attribute, index);
    }
    indexKeyOf(item, index);
  }
}

function refuseEmptyIndexKey(value: AttributeValue, attribute: KeyAttribute, index: IndexDefinition): void {
  const empty = "S" in value ? value.S === "" : "B" in value && value.B === "";
  if (!empty) return;
  throw validationError(
    "One or more parameter values are not valid. A value specified for a secondary index key is not supported. " +
      `The AttributeValue for a key attribute cannot contain an empty ${attribute.type === "S" ? "string" : "binary"} ` +
      `value. IndexName: ${index.name}, IndexKey: ${attribute.name}`,
  );
}

/** @throws ValidationException for a path that leads into an attribute which is a key, and therefore a scalar. */
export function refusePathsIntoKeys(paths: readonly Path[], definition: TableDefinition): void {
  const nested = new Set(paths.filter(({ tail }) => tail.length > 0).map(({ head }) => head));
  if (nested.size === 0) return;
  const refuse = (label: string, name: string): void => {
    if (!nested.has(name)) return;
    throw validationError(
      "Key attributes must be scalars; list random access '[]' and map lookup '.' are not allowed: " +
        `${label}: ${name}`,
    );
  };
  for (const name of keyNames(definition.key)) refuse("Key", name);
  for (const name of definition.indexes.flatMap((index) => keyNames(index.key))) refuse("IndexKey", name);
}

/** What an index holds of an item. */
export function projectOnIndex(item: Item, index: IndexDefinition, table: KeySchema): Item {
  if (index.projection.type === "ALL") return item;
  const names = [...keyNames(index.key), ...keyNames(table)];
  return pick(item, index.projection.type === "INCLUDE" ? [...names, ...index.projection.attributes] : names);
}

export const keyOf = (item: Item, schema: KeySchema): AttributeMap => pick(item, keyNames(schema));
