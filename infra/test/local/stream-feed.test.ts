/** Functions fed from the stream of the embedded database, with Lambda's batches, filters, retries and partial failures. */
import { DynamoDBClient, PutItemCommand } from "@aws-sdk/client-dynamodb";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { SynthesisedFeed } from "../../local/assembly/synthesised-events.ts";
import { type Database, openDatabase } from "../../local/database.ts";
import { type Checkpoints, openCheckpoints } from "../../local/events/checkpoints.ts";
import type { Call, Running } from "../../local/events/running.ts";
import { startFeed } from "../../local/events/stream-feed.ts";
import { openStream, type TableStream } from "../../local/events/stream-reader.ts";
import { list, record, text } from "../../local/json.ts";

const key = { pk: "HASH", sk: "RANGE" };
const table = {
  logicalId: "Table",
  properties: {
    BillingMode: "PAY_PER_REQUEST",
    AttributeDefinitions: Object.keys(key).map((name) => ({ AttributeName: name, AttributeType: "S" })),
    KeySchema: Object.entries(key).map(([name, type]) => ({ AttributeName: name, KeyType: type })),
    GlobalSecondaryIndexes: [
      {
        IndexName: "by-sk",
        KeySchema: [{ AttributeName: "sk", KeyType: "HASH" }],
        Projection: { ProjectionType: "ALL" },
      },
    ],
    StreamSpecification: { StreamViewType: "NEW_AND_OLD_IMAGES" },
  },
};

const aFeed: SynthesisedFeed = {
  logicalId: "Feed",
  function: "Function",
  filters: [{ eventName: ["INSERT"], dynamodb: { Keys: { sk: { S: [{ prefix: "EVENT#" }] } } } }],
  batchSize: 4,
  startsAt: "TRIM_HORIZON",
  bisects: true,
  reportsFailures: true,
  retries: 1,
  maximumAgeSeconds: -1,
};

let database: Database;
let stream: TableStream;
let checkpoints: Checkpoints;
let client: DynamoDBClient;
let running: Running | undefined;

beforeEach(async () => {
  database = await openDatabase(table, {});
  stream = await openStream(database.endpoint, database.environment, database.tableName);
  checkpoints = openCheckpoints(undefined);
  const credentials = { accessKeyId: "one", secretAccessKey: "machine" };
  client = new DynamoDBClient({ endpoint: database.endpoint, region: "local", credentials });
});
afterEach(async () => {
  await running?.stop();
  running = undefined;
  stream.close();
  client.destroy();
  await database.stop();
});

const put = (pk: string, sk: string) =>
  client.send(new PutItemCommand({ TableName: database.tableName, Item: { pk: { S: pk }, sk: { S: sk } } }));

const events = async (...names: readonly string[]): Promise<void> => {
  for (const name of names) await put(name, "EVENT#1");
};

const recordsIn = (event: unknown) => list(record(event, "event")["Records"], "Records");
const nameOf = (told: unknown): string => {
  const keys = record(record(record(told, "record")["dynamodb"], "dynamodb")["Keys"], "Keys");
  return text(record(keys["pk"], "pk")["S"], "pk");
};
const sequenceOf = (told: unknown): string =>
  text(record(record(told, "record")["dynamodb"], "dynamodb")["SequenceNumber"], "SequenceNumber");

const start = (call: Call, changes: Partial<SynthesisedFeed> = {}, repeats = 1) => {
  const gaveUp: string[] = [];
  const log = (line: string): void => void gaveUp.push(line);
  running = startFeed({ ...aFeed, ...changes }, call, { stream, checkpoints, log, repeats });
  return gaveUp;
};

/** A function that keeps what it was told, and ends with an error while `fails` says so. */
const listener = (fails: (names: readonly string[], calls: number) => boolean = () => false) => {
  const calls: string[][] = [];
  const taken: string[] = [];
  const call: Call = async (event) => {
    const names = recordsIn(event).map(nameOf);
    calls.push(names);
    if (fails(names, calls.length)) throw new Error("not now");
    taken.push(...names);
  };
  return { calls, taken, call };
};

describe("a function that the stream feeds", () => {
  it("is told what fits its filter, in order, in batches, in Lambda's form", async () => {
    await put("a", "CURRENT");
    await events("a", "b", "c", "d", "e");
    await events("a");
    const told: unknown[] = [];
    const { calls, call } = listener();
    start(async (event) => {
      told.push(...recordsIn(event));
      return call(event);
    });
    await vi.waitFor(() => expect(calls).toEqual([["a", "b", "c", "d"], ["e"]]));
    expect(told[0]).toMatchObject({
      eventID: expect.stringMatching(/^[0-9a-f]{32}$/),
      eventName: "INSERT",
      eventSource: "aws:dynamodb",
      eventSourceARN: stream.arn,
      dynamodb: {
        ApproximateCreationDateTime: expect.any(Number),
        Keys: { pk: { S: "a" }, sk: { S: "EVENT#1" } },
        NewImage: { pk: { S: "a" }, sk: { S: "EVENT#1" } },
        StreamViewType: "NEW_AND_OLD_IMAGES",
      },
    });
    await events("f");
    await vi.waitFor(() => expect(calls.at(-1)).toEqual(["f"]));
  });

  it("is told again, in halves, what it failed at, and in the end no more", async () => {
    await events("a", "b", "poison", "d");
    const { taken, call } = listener((names) => names.includes("poison"));
    const gaveUp = start(call);
    await vi.waitFor(() => expect(taken).toEqual(["a", "b", "d"]), { timeout: 5_000 });
    expect(gaveUp).toEqual([expect.stringContaining("Feed gave up 1 changes: Error: not now")]);
  });

  it("is told again only from the first change that it reports", async () => {
    await events("a", "b", "c", "d");
    const calls: string[][] = [];
    start(async (event) => {
      const told = recordsIn(event);
      calls.push(told.map(nameOf));
      const failed = calls.length === 1 ? told.filter((one) => ["b", "d"].includes(nameOf(one))) : [];
      return { batchItemFailures: failed.map((one) => ({ itemIdentifier: sequenceOf(one) })) };
    });
    await vi.waitFor(() =>
      expect(calls).toEqual([
        ["a", "b", "c", "d"],
        ["b", "c", "d"],
      ]),
    );
  });

  it("is told all of a batch again when it reports a change that is not in it", async () => {
    await events("a", "b");
    const calls: string[][] = [];
    start(
      async (event) => {
        calls.push(recordsIn(event).map(nameOf));
        return calls.length === 1 ? { batchItemFailures: [{ itemIdentifier: "" }] } : null;
      },
      { bisects: false },
    );
    await vi.waitFor(() =>
      expect(calls).toEqual([
        ["a", "b"],
        ["a", "b"],
      ]),
    );
  });

  it("is told nothing twice after a stop, and loses nothing that it had not taken", async () => {
    await events("a", "b");
    const first = listener();
    start(first.call, { batchSize: 1 });
    await vi.waitFor(() => expect(first.taken).toEqual(["a", "b"]));
    await running?.stop();
    await events("c");
    const failing = listener(() => true);
    start(failing.call, { retries: -1 });
    await vi.waitFor(() => expect(failing.calls.length).toBeGreaterThan(1));
    await running?.stop();
    const last = listener();
    start(last.call);
    await vi.waitFor(() => expect(last.taken).toEqual(["c"]));
  });

  it("can be told each change several times, as AWS may", async () => {
    await events("a");
    const { calls, call } = listener();
    start(call, {}, 3);
    await vi.waitFor(() => expect(calls).toEqual([["a"], ["a"], ["a"]]));
  });

  it("has a filter of known rules only", async () => {
    await events("a");
    const { call, calls } = listener();
    const log = start(call, { filters: [{ eventName: [{ suffix: "SERT" }] }] });
    await vi.waitFor(() =>
      expect(log).toEqual([expect.stringContaining('no filter rule {"suffix":"SERT"}')]),
    );
    expect(calls).toEqual([]);
  });
});
