import {
  BatchGetItemCommand,
  CreateTableCommand,
  DeleteItemCommand,
  type DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
  type QueryCommandInput,
  type QueryCommandOutput,
  UpdateItemCommand,
  waitUntilTableExists,
} from "@aws-sdk/client-dynamodb";
import dynalite from "dynalite";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type EmbeddedDynamoDb, startEmbeddedDynamoDb } from "../src/index.ts";
import { clientOf } from "./clients.ts";
import { matrixFilters, matrixValues } from "./differential-matrix.ts";
import { type Outcome, outcomeOf, tableOf, withoutChoiceOfFault } from "./differential-outcome.ts";
import {
  attributes,
  condition,
  filter,
  group,
  merge,
  projection,
  renderKeyCondition,
  sortCondition,
  sortKey,
  update,
} from "./differential-requests.ts";
import { type DocumentedDifference, documentedDifferences } from "./documented-differences.ts";

/** Other requests with another seed: ANGKOR_SEED=1 ANGKOR_RUNS=2000 vitest run differential. */
const seed = Number(process.env["ANGKOR_SEED"] ?? 20261121);
const numRuns = Number(process.env["ANGKOR_RUNS"] ?? 30);

type Send = (client: DynamoDBClient) => Promise<Outcome>;
type Request = { readonly title: string; readonly input: unknown; readonly sends: (run: string) => Send };

const server = dynalite({ createTableMs: 0 });
let database: EmbeddedDynamoDb;
let ours: DynamoDBClient;
let theirs: DynamoDBClient;

beforeAll(async () => {
  database = await startEmbeddedDynamoDb();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("dynalite has no port");
  ours = clientOf(database.endpoint);
  theirs = clientOf(`http://127.0.0.1:${address.port}`);
  for (const client of [ours, theirs]) {
    await client.send(new CreateTableCommand(tableOf("items")));
    await waitUntilTableExists(
      { client, maxWaitTime: 5, minDelay: 0.01, maxDelay: 0.05 },
      { TableName: "items" },
    );
  }
});

afterAll(async () => {
  ours.destroy();
  theirs.destroy();
  await database.stop();
  server.closeAllConnections();
});

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
async function queryAll(client: DynamoDBClient, input: Partial<QueryCommandInput>): Promise<unknown> {
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

const request = fc.oneof(
  { arbitrary: put, weight: 6 },
  { arbitrary: change, weight: 8 },
  { arbitrary: get, weight: 2 },
  { arbitrary: remove, weight: 1 },
  { arbitrary: query, weight: 4 },
  { arbitrary: batch, weight: 1 },
);

describe("compared with dynalite", () => {
  it("answers random requests in the same way", { timeout: 600_000 }, async () => {
    let run = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(request, { minLength: 15, maxLength: 50, size: "max" }), async (requests) => {
        run += 1;
        for (const [position, { title, input, sends }] of requests.entries()) {
          const send = sends(`r${run}-`);
          const [mine, other] = await Promise.all([send(ours), send(theirs)]);
          expect(mine, `request ${position}: ${title} ${JSON.stringify(input)}`).toEqual(other);
        }
      }),
      { seed, numRuns },
    );
  });

  it("evaluates every operator on every pair of values in the same way", async () => {
    const pk = { S: "matrix" };
    for (const client of [ours, theirs]) {
      for (const [position, value] of matrixValues.entries()) {
        const Item = { pk, sk: { S: String(position) }, v: value };
        await client.send(new PutItemCommand({ TableName: "items", Item }));
      }
      await client.send(new PutItemCommand({ TableName: "items", Item: { pk, sk: { S: "lacking" } } }));
    }
    for (const { expression, values } of matrixFilters) {
      const input = {
        KeyConditionExpression: "pk = :pk",
        ProjectionExpression: "sk",
        FilterExpression: expression,
        ExpressionAttributeValues: { ":pk": pk, ...values },
      };
      const [mine, other] = await Promise.all(
        [ours, theirs].map((client) => outcomeOf(queryAll(client, input))),
      );
      expect(mine, `${expression} ${JSON.stringify(values)}`).toEqual(other);
    }
  });

  it.each(documentedDifferences)("differs as documented: $name", async (difference: DocumentedDifference) => {
    const outcomes = [];
    for (const client of [ours, theirs]) outcomes.push(await difference.show(client));
    expect(outcomes).toEqual([difference.ours, difference.dynalite]);
  });
});
