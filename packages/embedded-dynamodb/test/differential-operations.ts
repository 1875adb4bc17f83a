import {
  BatchGetItemCommand,
  DeleteItemCommand,
  type DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
  type QueryCommandInput,
  type QueryCommandOutput,
  UpdateItemCommand,
} from "@aws-sdk/client-dynamodb";
import fc from "fast-check";
import { attributes, condition, filter, group, sortKey } from "./differential-conditions.ts";
import { type Outcome, outcomeOf, withoutChoiceOfFault } from "./differential-outcome.ts";
import { merge, projection, renderKeyCondition, sortCondition, update } from "./differential-requests.ts";

type Send = (client: DynamoDBClient) => Promise<Outcome>;
export type Request = {
  readonly title: string;
  readonly input: unknown;
  readonly sends: (run: string) => Send;
};

const partition = fc.constantFrom("p", "p", "q");
const capacity = fc.constantFrom(undefined, "TOTAL" as const, "INDEXES" as const);

/** Partitions and index partitions of each run are its own, so that runs need no cleaning up. */
const keyOf = (run: string, hash: string, range: string) => ({
  pk: { S: `${run}${hash}` },
  sk: { S: range },
});

const put: fc.Arbitrary<Request> = fc
  .record({
    hash: partition,
    range: sortKey,
    item: attributes,
    when: fc.option(condition, { freq: 2, nil: undefined }),
    values: fc.constantFrom(undefined, "ALL_OLD" as const, "NONE" as const, "ALL_NEW" as const),
    capacity,
  })
  .map((input) => ({
    title: "PutItem",
    input,
    sends: (run) => (client) =>
      outcomeOf(
        client.send(
          new PutItemCommand({
            TableName: "items",
            Item: { ...prefixed(run, input.item), ...keyOf(run, input.hash, input.range) },
            ReturnValues: input.values,
            ReturnConsumedCapacity: input.capacity,
            ...merge({ ConditionExpression: input.when }),
          }),
        ),
      ),
  }));

/** The index partition carries the run; anything else in that attribute stays as it is. */
function prefixed(run: string, item: Record<string, unknown>): Record<string, never> {
  const group = item["g"];
  const isText = typeof group === "object" && group !== null && "S" in group;
  return JSON.parse(
    JSON.stringify(isText ? { ...item, g: { S: `${run}${String(group.S)}` } } : item, binaryOut),
    binaryIn,
  );
}

const binaryOut = (_: string, value: unknown): unknown =>
  value instanceof Uint8Array ? { $bytes: [...value] } : value;
const binaryIn = (_: string, value: unknown): unknown =>
  typeof value === "object" && value !== null && "$bytes" in value && Array.isArray(value.$bytes)
    ? Uint8Array.from(value.$bytes)
    : value;

const remove: fc.Arbitrary<Request> = fc
  .record({
    hash: partition,
    range: sortKey,
    when: fc.option(condition, { freq: 2, nil: undefined }),
    values: fc.constantFrom(undefined, "ALL_OLD" as const, "NONE" as const),
    capacity,
  })
  .map((input) => ({
    title: "DeleteItem",
    input,
    sends: (run) => (client) =>
      outcomeOf(
        client.send(
          new DeleteItemCommand({
            TableName: "items",
            Key: keyOf(run, input.hash, input.range),
            ReturnValues: input.values,
            ReturnConsumedCapacity: input.capacity,
            ...merge({ ConditionExpression: input.when }),
          }),
        ),
      ),
  }));

const change: fc.Arbitrary<Request> = fc
  .record({
    hash: partition,
    range: sortKey,
    update: fc.option(update, { freq: 20, nil: undefined }),
    when: fc.option(condition, { freq: 1, nil: undefined }),
    values: fc.constantFrom(
      "NONE" as const,
      "ALL_OLD" as const,
      "ALL_NEW" as const,
      "UPDATED_OLD" as const,
      "UPDATED_NEW" as const,
    ),
    capacity,
  })
  .map((input) => ({
    title: "UpdateItem",
    input,
    sends: (run) => async (client) => {
      const outcome = await outcomeOf(
        client.send(
          new UpdateItemCommand({
            TableName: "items",
            Key: keyOf(run, input.hash, input.range),
            ReturnValues: input.values,
            ReturnConsumedCapacity: input.capacity,
            ...merge({ UpdateExpression: input.update, ConditionExpression: input.when }),
          }),
        ),
      );
      const actions = input.update?.expression.split(/, | (?:REMOVE|ADD|DELETE) /) ?? [];
      return actions.length > 1 ? withoutChoiceOfFault(outcome) : outcome;
    },
  }));

const get: fc.Arbitrary<Request> = fc
  .record({
    hash: partition,
    range: sortKey,
    projection: fc.option(projection, { nil: undefined }),
    consistent: fc.boolean(),
    capacity,
  })
  .map((input) => ({
    title: "GetItem",
    input,
    sends: (run) => (client) =>
      outcomeOf(
        client.send(
          new GetItemCommand({
            TableName: "items",
            Key: keyOf(run, input.hash, input.range),
            ConsistentRead: input.consistent,
            ReturnConsumedCapacity: input.capacity,
            ...merge({ ProjectionExpression: input.projection }),
          }),
        ),
      ),
  }));

const batch: fc.Arbitrary<Request> = fc
  .record({ ranges: fc.array(sortKey, { minLength: 1, maxLength: 4 }), capacity })
  .map((input) => ({
    title: "BatchGetItem",
    input,
    sends: (run) => (client) =>
      outcomeOf(
        client.send(
          new BatchGetItemCommand({
            RequestItems: { items: { Keys: input.ranges.map((range) => keyOf(run, "p", range)) } },
            ReturnConsumedCapacity: input.capacity,
          }),
        ),
        "unordered",
      ),
  }));

/** Pages through a whole Query, each database by its own keys, and joins the pages. */
export async function queryAll(client: DynamoDBClient, input: Partial<QueryCommandInput>): Promise<unknown> {
  const items: unknown[] = [];
  let count = 0;
  let scanned = 0;
  let pages = 0;
  let start: QueryCommandInput["ExclusiveStartKey"];
  do {
    const request = { TableName: "items", ...input, ExclusiveStartKey: start };
    const page: QueryCommandOutput = await client.send(new QueryCommand(request));
    items.push(...(page.Items ?? []));
    count += page.Count ?? 0;
    scanned += page.ScannedCount ?? 0;
    pages += 1;
    start = page.LastEvaluatedKey;
    if (pages > 100) throw new Error("the pages of a Query do not end");
  } while (start !== undefined);
  return { Items: items, Count: count, ScannedCount: scanned, pages };
}

const source = fc.constantFrom(
  { index: undefined, hash: "pk", sort: "sk", type: "S" as const },
  { index: "by-group", hash: "g", sort: "gn", type: "N" as const },
  { index: "by-group-and-sk", hash: "g", sort: "sk", type: "S" as const },
);

const query: fc.Arbitrary<Request> = source.chain((from) =>
  fc
    .record({
      from: fc.constant(from),
      hash: from.hash === "pk" ? partition : group,
      sort: fc.option(sortCondition(from.sort, from.type), { nil: undefined }),
      filter: fc.option(filter, { freq: 1, nil: undefined }),
      projection: fc.option(projection, { freq: 3, nil: undefined }),
      forward: fc.constantFrom(undefined, true, false),
      limit: fc.option(fc.integer({ min: 1, max: 4 }), { nil: undefined }),
      consistent: fc.constantFrom(undefined, undefined, undefined, true),
      count: fc.constantFrom(false, false, false, true),
    })
    .map((input) => ({
      title: "Query",
      input,
      sends: (run: string) => (client: DynamoDBClient) =>
        outcomeOf(
          queryAll(client, {
            IndexName: input.from.index,
            ScanIndexForward: input.forward,
            Limit: input.limit,
            ConsistentRead: input.consistent,
            ...(input.count && { Select: "COUNT" }),
            ...merge({
              KeyConditionExpression: renderKeyCondition(
                { name: from.hash, value: { S: `${run}${input.hash}` } },
                input.sort,
              ),
              FilterExpression: input.filter,
              // An index that holds some attributes only refuses others: see "unprojected attributes".
              ProjectionExpression:
                input.count || from.index === "by-group-and-sk" ? undefined : input.projection,
            }),
          }),
          from.index === undefined ? "ordered" : "unordered",
        ),
    })),
);

export const request = fc.oneof(
  { arbitrary: put, weight: 6 },
  { arbitrary: change, weight: 8 },
  { arbitrary: get, weight: 2 },
  { arbitrary: remove, weight: 1 },
  { arbitrary: query, weight: 4 },
  { arbitrary: batch, weight: 1 },
);
