import {
  CreateTableCommand,
  PutItemCommand,
  QueryCommand,
  type QueryCommandInput,
  type QueryCommandOutput,
} from "@aws-sdk/client-dynamodb";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { compareNumbers } from "../src/value/decimal.ts";
import { refusalOf } from "./clients.ts";
import { withItemsTable } from "./table.ts";

const fixture = withItemsTable();

/** Numbers as range key, strings with equal values as the index's: many items share a place in the index. */
const ranges = ["-12.5", "-3", "-1", "0", "0.5", "1", "2", "10", "11", "100"];
const groups = ["a", "b"];

beforeAll(async () => {
  const { client } = fixture();
  await client.send(
    new CreateTableCommand({
      TableName: "paged",
      BillingMode: "PAY_PER_REQUEST",
      AttributeDefinitions: [
        { AttributeName: "pk", AttributeType: "S" },
        { AttributeName: "at", AttributeType: "N" },
        { AttributeName: "label", AttributeType: "S" },
      ],
      KeySchema: [
        { AttributeName: "pk", KeyType: "HASH" },
        { AttributeName: "at", KeyType: "RANGE" },
      ],
      GlobalSecondaryIndexes: [
        {
          IndexName: "by-label",
          KeySchema: [
            { AttributeName: "pk", KeyType: "HASH" },
            { AttributeName: "label", KeyType: "RANGE" },
          ],
          Projection: { ProjectionType: "ALL" },
        },
      ],
    }),
  );
  for (const [position, at] of ranges.toReversed().entries()) {
    const Item = {
      pk: { S: "p" },
      at: { N: at },
      label: { S: groups[position % 2] ?? "" },
      third: { BOOL: position % 3 === 0 },
    };
    await client.send(new PutItemCommand({ TableName: "paged", Item }));
  }
});

const base = {
  TableName: "paged",
  KeyConditionExpression: "pk = :pk",
  ExpressionAttributeValues: { ":pk": { S: "p" } },
};

async function pagesOf(input: QueryCommandInput): Promise<readonly QueryCommandOutput[]> {
  const pages: QueryCommandOutput[] = [];
  let start: QueryCommandInput["ExclusiveStartKey"];
  do {
    const request = new QueryCommand({ ...input, ExclusiveStartKey: start });
    const page: QueryCommandOutput = await fixture().client.send(request);
    pages.push(page);
    start = page.LastEvaluatedKey;
  } while (start !== undefined);
  return pages;
}

describe("pages of a Query", () => {
  it("come in the order of numbers", async () => {
    const { Items = [] } = await fixture().client.send(new QueryCommand(base));
    expect(Items.map((item) => item["at"]?.N)).toEqual(ranges.toSorted(compareNumbers));
  });

  it("are together what one page would be: whatever the limit, direction, range, index and filter", async () => {
    const choice = fc.record({
      limit: fc.integer({ min: 1, max: 12 }),
      forward: fc.boolean(),
      index: fc.boolean(),
      filter: fc.boolean(),
      range: fc.constantFrom("", "<=", ">", ">=", "<"),
      bound: fc.integer({ min: 0, max: 9 }),
    });
    await fc.assert(
      fc.asyncProperty(choice, async ({ limit, forward, index, filter, range, bound }) => {
        const value = index ? { S: groups[bound % 2] ?? "" } : { N: ranges[bound] ?? "" };
        const input: QueryCommandInput = {
          ...base,
          IndexName: index ? "by-label" : undefined,
          ScanIndexForward: forward,
          ...(range !== "" && {
            KeyConditionExpression: `pk = :pk AND ${index ? "label" : "#at"} ${range} :bound`,
            ExpressionAttributeNames: index ? undefined : { "#at": "at" },
          }),
          ExpressionAttributeValues: {
            ":pk": { S: "p" },
            ...(range !== "" && { ":bound": value }),
            ...(filter && { ":yes": { BOOL: true } }),
          },
          ...(filter && { FilterExpression: "third = :yes" }),
        };
        const [whole, ...more] = await pagesOf(input);
        expect(more).toEqual([]);
        const pages = await pagesOf({ ...input, Limit: limit });
        expect(pages.flatMap((page) => page.Items ?? [])).toEqual(whole?.Items);
        const scanned = pages.map((page) => page.ScannedCount ?? 0);
        expect(scanned.reduce((sum, count) => sum + count, 0)).toBe(whole?.ScannedCount);
        // Every page but the last is full; a full last page is followed by an empty one.
        expect(scanned.slice(0, -1).every((count) => count === limit)).toBe(true);
      }),
      { seed: 1, numRuns: 120 },
    );
  });

  it("begin where a start key says, also when its item is gone", async () => {
    const start = { pk: { S: "p" }, at: { N: "0.7" } };
    const { Items = [] } = await fixture().client.send(
      new QueryCommand({ ...base, ExclusiveStartKey: start, Limit: 2 }),
    );
    expect(Items.map((item) => item["at"]?.N)).toEqual(["1", "2"]);
  });

  it.each<[string, Partial<QueryCommandInput>, string]>([
    ["of another shape", { ExclusiveStartKey: { pk: { S: "p" } } }, "The provided starting key is invalid"],
    [
      "of another partition",
      { ExclusiveStartKey: { pk: { S: "q" }, at: { N: "1" } } },
      "The provided starting key is outside query boundaries based on provided conditions",
    ],
  ])("refuse a start key %s", async (_, input, message) => {
    const refusal = await refusalOf(fixture().client.send(new QueryCommand({ ...base, ...input })));
    expect(refusal.message).toBe(message);
  });

  it("refuse consistent reads of an index", async () => {
    const input = { ...base, IndexName: "by-label", ConsistentRead: true };
    const refusal = await refusalOf(fixture().client.send(new QueryCommand(input)));
    expect(refusal.message).toBe("Consistent reads are not supported on global secondary indexes");
  });
});
