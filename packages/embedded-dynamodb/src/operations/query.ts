import { validationError } from "../dynamodb-error.ts";
import type { Engine } from "../engine.ts";
import { type Condition, holds } from "../expression/condition.ts";
import { type ParsedCondition, parseCondition } from "../expression/condition-parser.ts";
import { type KeyPredicate, keyPredicatesOf } from "../expression/key-condition.ts";
import type { Path } from "../expression/path.ts";
import { parseProjection } from "../expression/projection.ts";
import type { RequestFields } from "../request/request-fields.ts";
import type { KeyRange } from "../storage/key-range.ts";
import type { OpenTable } from "../storage/table-catalogue.ts";
import { projectOnIndex, refusePathsIntoKeys } from "../table/item-key.ts";
import { type IndexDefinition, indexOf, type KeySchema, keyNames } from "../table/table-definition.ts";
import { type AttributeMap, type Item, pick } from "../value/attribute-value.ts";
import { itemSize } from "../value/size.ts";
import { ConsumedCapacity } from "./consumed-capacity.ts";
import { Expressions } from "./expressions.ts";
import { projected } from "./get-item.ts";
import type { Answer } from "./operation.ts";
import { keyRangeOf, parseStartKey } from "./query-range.ts";

/** AWS: "Query": a page holds up to 1 MB of items, before any filter. */
const maxPageBytes = 1024 * 1024;
const selections = ["SPECIFIC_ATTRIBUTES", "COUNT", "ALL_ATTRIBUTES", "ALL_PROJECTED_ATTRIBUTES"] as const;

type QueryRequest = {
  readonly tableName: string;
  readonly indexName: string | undefined;
  readonly select: (typeof selections)[number] | undefined;
  readonly predicates: ReadonlyMap<string, KeyPredicate>;
  readonly filter: ParsedCondition | undefined;
  readonly paths: readonly Path[] | undefined;
  readonly consistent: boolean;
  readonly forward: boolean;
  readonly limit: number;
  readonly startKey: AttributeMap | undefined;
};

type Index = { readonly index: IndexDefinition; readonly position: number };

export function query(fields: RequestFields, engine: Engine): Answer {
  const capacity = new ConsumedCapacity(fields);
  const request = parseQuery(fields);
  fields.refuseOthers();
  const open = engine.tables.get(request.tableName);
  const index = request.indexName === undefined ? undefined : indexOf(open.table, request.indexName);
  const schema = index?.index.key ?? open.table.definition.key;
  const range = rangeOf(request, open, index, schema);
  refuseUnsuitable(request, open, index, schema);
  const page = readPage(open, index, range, request.limit, request.filter?.condition);
  capacity.addQuery(open.table, index?.index, page.bytes, request.consistent);
  const nextNames = [...new Set([...keyNames(schema), ...keyNames(open.table.definition.key)])];
  return {
    Count: page.items.length,
    ScannedCount: page.scanned,
    ...(request.select !== "COUNT" && { Items: page.items.map((item) => projected(item, request.paths)) }),
    ...(page.last !== undefined && { LastEvaluatedKey: pick(page.last, nextNames) }),
    ...capacity.single(),
  };
}

function parseQuery(fields: RequestFields): QueryRequest {
  const tableName = fields.string("TableName");
  const startKey = parseStartKeyValues(fields);
  const expressions = new Expressions(fields, [
    "ProjectionExpression",
    "FilterExpression",
    "KeyConditionExpression",
  ]);
  const key = expressions.parse("KeyConditionExpression", parseCondition);
  if (key === undefined) {
    for (const legacy of ["KeyConditions", "QueryFilter", "AttributesToGet"]) {
      if (fields.has(legacy)) {
        throw validationError(`The parameter ${legacy} of Query is not implemented by the embedded database`);
      }
    }
    throw validationError(
      "Either the KeyConditions or KeyConditionExpression parameter must be specified in the request.",
    );
  }
  const filter = expressions.parse("FilterExpression", parseCondition);
  const paths = expressions.parse("ProjectionExpression", parseProjection);
  expressions.refuseUnusedPlaceholders();
  return {
    tableName,
    indexName: fields.optionalString("IndexName"),
    select: fields.optionalChoice("Select", selections),
    predicates: keyPredicatesOf(key.condition),
    filter,
    paths,
    consistent: fields.flag("ConsistentRead"),
    forward: fields.optionalFlag("ScanIndexForward") ?? true,
    limit: fields.optionalInteger("Limit", 1, 2_147_483_647) ?? Number.MAX_SAFE_INTEGER,
    startKey,
  };
}

function parseStartKeyValues(fields: RequestFields): AttributeMap | undefined {
  try {
    return fields.optionalAttributes("ExclusiveStartKey");
  } catch (error) {
    throw error instanceof Error && error.name === "ValidationException"
      ? validationError(`The provided starting key is invalid: ${error.message}`)
      : error;
  }
}

function rangeOf(
  request: QueryRequest,
  open: OpenTable,
  index: Index | undefined,
  schema: KeySchema,
): KeyRange {
  if (index !== undefined && request.consistent) {
    throw validationError("Consistent reads are not supported on global secondary indexes");
  }
  const range = keyRangeOf(request.predicates, schema, request.forward);
  if (request.startKey === undefined) return range;
  return {
    ...range,
    after: parseStartKey(request.startKey, range, schema, open.table.definition.key, request.predicates),
  };
}

function refuseUnsuitable(
  { select, paths, filter }: QueryRequest,
  open: OpenTable,
  index: Index | undefined,
  schema: KeySchema,
): void {
  const { definition } = open.table;
  refusePathsIntoKeys(paths ?? [], definition);
  const key = keyNames(schema).find((name) => filter?.paths.some(({ head }) => head === name));
  if (key !== undefined) {
    throw validationError(
      `Filter Expression can only contain non-primary key attributes: Primary key attribute: ${key}`,
    );
  }
  refusePathsIntoKeys(filter?.paths ?? [], definition);
  refuseSelect(select, paths, index);
  if (index !== undefined && paths !== undefined) refuseUnprojected(paths, index.index, definition.key);
}

function refuseSelect(
  select: QueryRequest["select"],
  paths: readonly Path[] | undefined,
  index: Index | undefined,
): void {
  if (select === "ALL_PROJECTED_ATTRIBUTES" && index === undefined) {
    throw validationError(
      "One or more parameter values were invalid: ALL_PROJECTED_ATTRIBUTES can be used only when Querying using an IndexName",
    );
  }
  if (select === "SPECIFIC_ATTRIBUTES" && paths === undefined) {
    throw validationError(
      "One or more parameter values were invalid: Must specify the AttributesToGet or ProjectionExpression when choosing to get SPECIFIC_ATTRIBUTES",
    );
  }
  if (select !== undefined && select !== "SPECIFIC_ATTRIBUTES" && paths !== undefined) {
    throw validationError(`Cannot specify the ProjectionExpression when choosing to get ${select}`);
  }
  if (select === "ALL_ATTRIBUTES" && index !== undefined && index.index.projection.type !== "ALL") {
    throw validationError(
      "One or more parameter values were invalid: Select type ALL_ATTRIBUTES is not supported for global secondary " +
        `index ${index.index.name} because its projection type is not ALL`,
    );
  }
}

function refuseUnprojected(paths: readonly Path[], index: IndexDefinition, key: KeySchema): void {
  if (index.projection.type === "ALL") return;
  const kept = new Set([...keyNames(key), ...keyNames(index.key)]);
  if (index.projection.type === "INCLUDE") for (const name of index.projection.attributes) kept.add(name);
  const missing = paths.map(({ head }) => head).filter((name) => !kept.has(name));
  if (missing.length === 0) return;
  throw validationError(
    "One or more parameter values were invalid: Global secondary index " +
      `${index.name} does not project [${missing.join(", ")}]`,
  );
}

type Page = {
  readonly items: readonly Item[];
  readonly scanned: number;
  readonly bytes: number;
  /** Where to continue; undefined when the range is exhausted. */
  readonly last: Item | undefined;
};

/** Reads until the limit, the megabyte or the end is reached; `Limit` counts what is read, not what passes the filter. */
function readPage(
  open: OpenTable,
  index: Index | undefined,
  range: KeyRange,
  limit: number,
  filter: Condition | undefined,
): Page {
  const items: Item[] = [];
  let scanned = 0;
  let bytes = 0;
  let last: Item | undefined;
  for (const stored of open.rows.items(range, index?.position)) {
    const item =
      index === undefined ? stored : projectOnIndex(stored, index.index, open.table.definition.key);
    const size = itemSize(item);
    if (bytes + size > maxPageBytes && scanned > 0) return { items, scanned, bytes, last };
    scanned += 1;
    bytes += size;
    last = item;
    if (filter === undefined || holds(filter, item)) items.push(item);
    // DynamoDB does not look whether anything follows: a full page always has a LastEvaluatedKey.
    if (scanned >= limit) return { items, scanned, bytes, last };
  }
  return { items, scanned, bytes, last: undefined };
}
