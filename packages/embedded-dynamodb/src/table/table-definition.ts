import { notImplemented, validationError } from "../dynamodb-error.ts";
import { RequestFields, resourceName } from "../request/request-fields.ts";

const keyTypes = ["B", "N", "S"] as const;
export type KeyType = (typeof keyTypes)[number];
export type KeyAttribute = { readonly name: string; readonly type: KeyType };
export type KeySchema = { readonly hash: KeyAttribute; readonly range: KeyAttribute | undefined };

export type Projection =
  | { readonly type: "ALL" }
  | { readonly type: "KEYS_ONLY" }
  | { readonly type: "INCLUDE"; readonly attributes: readonly string[] };

export type IndexDefinition = {
  readonly name: string;
  readonly key: KeySchema;
  readonly projection: Projection;
  readonly throughput: Throughput | undefined;
};

export type Throughput = { readonly readUnits: number; readonly writeUnits: number };

const streamViewTypes = ["NEW_IMAGE", "OLD_IMAGE", "NEW_AND_OLD_IMAGES", "KEYS_ONLY"] as const;
export type StreamViewType = (typeof streamViewTypes)[number];

/** A table as CreateTable asks for it. */
export type TableDefinition = {
  readonly name: string;
  readonly attributes: readonly KeyAttribute[];
  readonly key: KeySchema;
  readonly indexes: readonly IndexDefinition[];
  /** Undefined: on demand. Provisioned throughput is described, but never throttles. */
  readonly throughput: Throughput | undefined;
  readonly streamViewType: StreamViewType | undefined;
  readonly deletionProtection: boolean;
};

const invalid = "One or more parameter values were invalid: ";
const maxIndexes = 20;
const maxUnits = 1_000_000_000_000;

export const keyNames = ({ hash, range }: KeySchema): readonly string[] =>
  range === undefined ? [hash.name] : [hash.name, range.name];

export const keyAttributes = ({ hash, range }: KeySchema): readonly KeyAttribute[] =>
  range === undefined ? [hash] : [hash, range];

/** Reads a CreateTable request. @throws ValidationException; what we do not implement is refused by name. */
export function parseTableDefinition(request: unknown): TableDefinition {
  const fields = new RequestFields("CreateTable", request);
  const name = resourceName(fields, "TableName");
  const attributes = fields.structures("AttributeDefinitions", 0, 100).map(parseAttributeDefinition);
  const onDemand =
    fields.optionalChoice("BillingMode", ["PROVISIONED", "PAY_PER_REQUEST"]) === "PAY_PER_REQUEST";
  const throughput = parseThroughput(fields, onDemand, "");
  const key = parseKeySchema(fields, attributes);
  const indexes = parseIndexes(fields, attributes, onDemand);
  refuseUnusedAttributes(attributes, key, indexes);
  const stream = fields.optionalStructure("StreamSpecification");
  const definition: TableDefinition = {
    name,
    attributes,
    key,
    indexes,
    throughput,
    streamViewType: stream === undefined ? undefined : parseStream(stream),
    deletionProtection: fields.flag("DeletionProtectionEnabled"),
  };
  fields.refuseOthers();
  return definition;
}

function parseAttributeDefinition(fields: RequestFields): KeyAttribute {
  const attribute = { name: fields.string("AttributeName"), type: fields.choice("AttributeType", keyTypes) };
  fields.refuseOthers();
  return attribute;
}

function parseThroughput(fields: RequestFields, onDemand: boolean, where: string): Throughput | undefined {
  const throughput = fields.optionalStructure("ProvisionedThroughput");
  if (onDemand) {
    if (throughput === undefined) return undefined;
    throw validationError(
      where === ""
        ? `${invalid}Neither ReadCapacityUnits nor WriteCapacityUnits can be specified when BillingMode is PAY_PER_REQUEST`
        : `${invalid}ProvisionedThroughput should not be specified for index: ${where} when BillingMode is PAY_PER_REQUEST`,
    );
  }
  const readUnits = throughput?.optionalInteger("ReadCapacityUnits", 1, maxUnits);
  const writeUnits = throughput?.optionalInteger("WriteCapacityUnits", 1, maxUnits);
  throughput?.refuseOthers();
  if (readUnits === undefined || writeUnits === undefined) {
    throw validationError(
      `${invalid}ReadCapacityUnits and WriteCapacityUnits must both be specified when BillingMode is PROVISIONED`,
    );
  }
  return { readUnits, writeUnits };
}

function parseKeySchema(fields: RequestFields, attributes: readonly KeyAttribute[]): KeySchema {
  const elements = fields.structures("KeySchema", 1, 2).map((element) => {
    const parsed = {
      name: element.string("AttributeName"),
      type: element.choice("KeyType", ["HASH", "RANGE"]),
    };
    element.refuseOthers();
    return parsed;
  });
  const keys = elements.map(({ name }) => name);
  const definitions = attributes.map((attribute) => attribute.name);
  if (keys.some((key) => !definitions.includes(key))) {
    throw validationError(
      `${invalid}Some index key attributes are not defined in AttributeDefinitions. ` +
        `Keys: [${keys.join(", ")}], AttributeDefinitions: [${definitions.join(", ")}]`,
    );
  }
  const [first, second] = elements;
  if (first?.name === second?.name) {
    throw validationError("Both the Hash Key and the Range Key element in the KeySchema have the same name");
  }
  if (first?.type !== "HASH") {
    throw validationError("Invalid KeySchema: The first KeySchemaElement is not a HASH key type");
  }
  if (second !== undefined && second.type !== "RANGE") {
    throw validationError("Invalid KeySchema: The second KeySchemaElement is not a RANGE key type");
  }
  return {
    hash: definitionOf(first.name, attributes),
    range: second && definitionOf(second.name, attributes),
  };
}

function definitionOf(name: string, attributes: readonly KeyAttribute[]): KeyAttribute {
  const definition = attributes.find((attribute) => attribute.name === name);
  if (definition === undefined) throw new Error(`the key attribute ${name} has no definition`);
  return definition;
}

function parseIndexes(
  fields: RequestFields,
  attributes: readonly KeyAttribute[],
  onDemand: boolean,
): readonly IndexDefinition[] {
  if (!fields.has("GlobalSecondaryIndexes")) return [];
  const elements = fields.structures("GlobalSecondaryIndexes", 0, Number.MAX_SAFE_INTEGER);
  if (elements.length === 0) throw validationError(`${invalid}List of GlobalSecondaryIndexes is empty`);
  const indexes = elements.map((element): IndexDefinition => {
    const name = resourceName(element, "IndexName");
    const index = {
      name,
      key: parseKeySchema(element, attributes),
      projection: parseProjection(element.structure("Projection")),
      throughput: parseThroughput(element, onDemand, name),
    };
    element.refuseOthers();
    return index;
  });
  const names = indexes.map(({ name }) => name);
  const duplicate = names.find((name, position) => names.indexOf(name) < position);
  if (duplicate !== undefined) throw validationError(`${invalid}Duplicate index name: ${duplicate}`);
  if (indexes.length > maxIndexes) {
    throw validationError(
      `${invalid}GlobalSecondaryIndex count exceeds the per-table limit of ${maxIndexes}`,
    );
  }
  return indexes;
}

function parseProjection(fields: RequestFields): Projection {
  const type = fields.optionalChoice("ProjectionType", ["ALL", "INCLUDE", "KEYS_ONLY"]);
  const attributes = fields.optionalList("NonKeyAttributes")?.map(String);
  fields.refuseOthers();
  if (type === undefined) throw validationError(`${invalid}Unknown ProjectionType: null`);
  if (type === "INCLUDE") return { type, attributes: attributes ?? [] };
  if (attributes !== undefined) {
    throw validationError(`${invalid}ProjectionType is ${type}, but NonKeyAttributes is specified`);
  }
  return { type };
}

function refuseUnusedAttributes(
  attributes: readonly KeyAttribute[],
  key: KeySchema,
  indexes: readonly IndexDefinition[],
): void {
  const used = new Set([key, ...indexes.map((index) => index.key)].flatMap(keyNames));
  if (attributes.length === used.size) return;
  throw validationError(
    indexes.length === 0
      ? `${invalid}Number of attributes in KeySchema does not exactly match number of attributes defined in AttributeDefinitions`
      : `${invalid}Some AttributeDefinitions are not used. AttributeDefinitions: [${attributes
          .map(({ name }) => name)
          .join(", ")}], keys used: [${[...used].join(", ")}]`,
  );
}

function parseStream(fields: RequestFields): StreamViewType | undefined {
  const enabled = fields.flag("StreamEnabled");
  const viewType = fields.optionalChoice("StreamViewType", streamViewTypes);
  fields.refuseOthers();
  if (!enabled && viewType === undefined) return undefined;
  if (!enabled) throw validationError(`${invalid}StreamViewType given, but StreamEnabled is false`);
  if (viewType === undefined) throw validationError(`${invalid}StreamEnabled needs a StreamViewType`);
  return viewType;
}

/** A table in a database: its definition and what was decided when it was created. */
export type Table = {
  readonly id: number;
  readonly uuid: string;
  readonly createdMs: number;
  readonly definition: TableDefinition;
  /** The attribute that holds an item's expiry, in epoch seconds, when time to live is on. */
  readonly expiryAttribute: string | undefined;
};

/** @throws ValidationException when the table has no such index. */
export function indexOf(
  table: Table,
  name: string,
): { readonly index: IndexDefinition; readonly position: number } {
  const position = table.definition.indexes.findIndex((candidate) => candidate.name === name);
  const index = table.definition.indexes[position];
  if (index !== undefined) return { index, position };
  throw validationError(`The table does not have the specified index: ${name}`);
}

/** For parameters that exist in DynamoDB and that have no meaning without local secondary indexes. */
export function refuseItemCollectionMetrics(fields: RequestFields): void {
  const wanted = fields.optionalChoice("ReturnItemCollectionMetrics", ["SIZE", "NONE"]);
  if (wanted === "SIZE") throw notImplemented("ReturnItemCollectionMetrics SIZE");
}
