import {
  DeleteItemCommand,
  DescribeTableCommand,
  PutItemCommand,
  TransactWriteItemsCommand,
} from "@aws-sdk/client-dynamodb";
import { beforeAll, describe, expect, it } from "vitest";
import { callRaw } from "./clients.ts";
import { key, withItemsTable } from "./table.ts";

let now = Date.UTC(2026, 0, 1);
const fixture = withItemsTable({ now: () => now });
const call = async (operation: string, request: object) =>
  (await callRaw(fixture().endpoint, `DynamoDBStreams_20120810.${operation}`, request)).body;

type StreamRecord = {
  readonly eventName: string;
  readonly dynamodb: { readonly SequenceNumber: string; readonly Keys: unknown };
};

let streamArn: string;
let shardId: string;

async function iterator(type: string, sequenceNumber?: string): Promise<unknown> {
  const request = {
    StreamArn: streamArn,
    ShardId: shardId,
    ShardIteratorType: type,
    SequenceNumber: sequenceNumber,
  };
  return (await call("GetShardIterator", request))["ShardIterator"];
}

async function records(from: unknown, limit?: number): Promise<readonly StreamRecord[]> {
  const { Records } = await call("GetRecords", { ShardIterator: from, Limit: limit });
  return JSON.parse(JSON.stringify(Records));
}

beforeAll(async () => {
  const { client } = fixture();
  const { Table } = await client.send(new DescribeTableCommand({ TableName: "items" }));
  streamArn = Table?.LatestStreamArn ?? "";
  const { StreamDescription } = await call("DescribeStream", { StreamArn: streamArn });
  expect(StreamDescription).toMatchObject({ StreamStatus: "ENABLED", StreamViewType: "NEW_AND_OLD_IMAGES" });
  shardId = JSON.parse(JSON.stringify(StreamDescription)).Shards[0].ShardId;
});

describe("streams", () => {
  it("record every change once, in order, with both images", async () => {
    const { client } = fixture();
    const latest = await iterator("LATEST");
    const put = (n: string) =>
      client.send(new PutItemCommand({ TableName: "items", Item: { ...key("a"), n: { N: n } } }));
    await put("1");
    await put("2");
    await put("2.0");
    await client.send(new DeleteItemCommand({ TableName: "items", Key: key("a") }));
    await client.send(new DeleteItemCommand({ TableName: "items", Key: key("a") }));
    const image = (n: string) => ({ ...key("a"), n: { N: n } });
    expect(await records(latest)).toMatchObject([
      { eventName: "INSERT", dynamodb: { Keys: key("a"), NewImage: image("1") } },
      { eventName: "MODIFY", dynamodb: { OldImage: image("1"), NewImage: image("2") } },
      { eventName: "REMOVE", dynamodb: { OldImage: image("2") } },
    ]);
  });

  it("record a transaction as a whole, and a cancelled one not at all", async () => {
    const latest = await iterator("LATEST");
    const transaction = (condition: string) =>
      new TransactWriteItemsCommand({
        TransactItems: ["t1", "t2"].map((pk) => ({
          Put: { TableName: "items", Item: key(pk), ConditionExpression: condition },
        })),
      });
    await fixture()
      .client.send(transaction("attribute_exists(pk)"))
      .catch(() => undefined);
    await fixture().client.send(transaction("attribute_not_exists(pk)"));
    expect((await records(latest)).map(({ dynamodb }) => dynamodb.Keys)).toEqual([key("t1"), key("t2")]);
  });

  it("are read from the start, at, after and page by page", async () => {
    const all = await records(await iterator("TRIM_HORIZON"));
    const numbers = all.map(({ dynamodb }) => dynamodb.SequenceNumber);
    expect(numbers).toEqual(numbers.toSorted());
    expect(await records(await iterator("AT_SEQUENCE_NUMBER", numbers[1]))).toEqual(all.slice(1));
    expect(await records(await iterator("AFTER_SEQUENCE_NUMBER", numbers[1]))).toEqual(all.slice(2));
    const paged: StreamRecord[] = [];
    let next = await iterator("TRIM_HORIZON");
    for (let page = 0; page < all.length; page += 1) {
      paged.push(...(await records(next, 1)));
      next = (await call("GetRecords", { ShardIterator: next, Limit: 1 }))["NextShardIterator"];
    }
    expect(paged).toEqual(all);
    expect(await records(next)).toEqual([]);
  });

  it("keep records for 24 hours, and iterators for 15 minutes", async () => {
    const [first] = await records(await iterator("TRIM_HORIZON"));
    const old = await iterator("TRIM_HORIZON");
    now += 16 * 60_000;
    expect(await call("GetRecords", { ShardIterator: old })).toMatchObject({
      __type: expect.stringContaining("#ExpiredIteratorException"),
    });
    now += 24 * 60 * 60_000;
    await fixture().client.send(new PutItemCommand({ TableName: "items", Item: key("later") }));
    const left = await records(await iterator("TRIM_HORIZON"));
    expect(left.map(({ dynamodb }) => dynamodb.Keys)).toEqual([key("later")]);
    const request = {
      StreamArn: streamArn,
      ShardId: shardId,
      ShardIteratorType: "AT_SEQUENCE_NUMBER",
      SequenceNumber: first?.dynamodb.SequenceNumber,
    };
    expect(await call("GetShardIterator", request)).toMatchObject({
      __type: expect.stringContaining("#TrimmedDataAccessException"),
    });
  });

  it("are listed", async () => {
    const { Streams } = await call("ListStreams", { TableName: "items" });
    expect(Streams).toMatchObject([{ StreamArn: streamArn, TableName: "items" }]);
  });
});
