import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  CreateTableCommand,
  DeleteTableCommand,
  DescribeTableCommand,
  type DynamoDBClient,
  GetItemCommand,
  ListTablesCommand,
  PutItemCommand,
  TransactWriteItemsCommand,
} from "@aws-sdk/client-dynamodb";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startEmbeddedDynamoDb, startEmbeddedDynamoDbInWorker } from "../src/index.ts";
import { callRaw, clientOf, refusalOf } from "./clients.ts";
import { tableOf } from "./differential-outcome.ts";
import { key } from "./table.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "embedded-dynamodb-"));
});
afterAll(() => rm(folder, { recursive: true }));

async function using<Result>(
  endpoint: string,
  work: (client: DynamoDBClient) => Promise<Result>,
): Promise<Result> {
  const client = clientOf(endpoint);
  try {
    return await work(client);
  } finally {
    client.destroy();
  }
}

const createItems = (client: DynamoDBClient) => client.send(new CreateTableCommand(tableOf("items")));

describe("the database", () => {
  it("keeps tables and items in its file", async () => {
    const dataFile = join(folder, "kept.db");
    const first = await startEmbeddedDynamoDb({ dataFile });
    await using(first.endpoint, async (client) => {
      await createItems(client);
      await client.send(new PutItemCommand({ TableName: "items", Item: key("kept") }));
    });
    await first.stop();
    const second = await startEmbeddedDynamoDb({ dataFile });
    await using(second.endpoint, async (client) => {
      const { Item } = await client.send(new GetItemCommand({ TableName: "items", Key: key("kept") }));
      expect(Item).toEqual(key("kept"));
      const { Table } = await client.send(new DescribeTableCommand({ TableName: "items" }));
      expect(Table).toMatchObject({
        TableStatus: "ACTIVE",
        ItemCount: 1,
        GlobalSecondaryIndexes: [{ IndexName: "by-group" }, { IndexName: "by-group-and-sk" }],
      });
    });
    await second.stop();
  });

  it("refuses a file that is in use", async () => {
    const dataFile = join(folder, "used.db");
    const first = await startEmbeddedDynamoDb({ dataFile });
    await expect(startEmbeddedDynamoDb({ dataFile })).rejects.toThrow("database is locked");
    await first.stop();
  });

  it("refuses a file that is another application's", async () => {
    const dataFile = join(folder, "other.db");
    const { DatabaseSync } = await import("node:sqlite");
    const other = new DatabaseSync(dataFile);
    other.exec("CREATE TABLE theirs (a)");
    other.close();
    await expect(startEmbeddedDynamoDb({ dataFile })).rejects.toThrow("not one of the embedded database");
  });

  it("lists, deletes and protects tables", async () => {
    const database = await startEmbeddedDynamoDb();
    await using(database.endpoint, async (client) => {
      for (const name of ["table-b", "table-a", "table-c"]) {
        await client.send(new CreateTableCommand(tableOf(name)));
      }
      await client.send(new CreateTableCommand({ ...tableOf("table-d"), DeletionProtectionEnabled: true }));
      expect((await refusalOf(client.send(new CreateTableCommand(tableOf("table-a"))))).name).toBe(
        "ResourceInUseException",
      );
      const page = await client.send(new ListTablesCommand({ Limit: 2 }));
      expect(page).toMatchObject({ TableNames: ["table-a", "table-b"], LastEvaluatedTableName: "table-b" });
      await client.send(new DeleteTableCommand({ TableName: "table-a" }));
      await refusalOf(client.send(new DeleteTableCommand({ TableName: "table-d" })));
      const rest = await client.send(new ListTablesCommand({}));
      expect(rest.TableNames).toEqual(["table-b", "table-c", "table-d"]);
      const gone = await refusalOf(client.send(new GetItemCommand({ TableName: "table-a", Key: key("a") })));
      expect(gone.name).toBe("ResourceNotFoundException");
    });
    await database.stop();
  });
});

describe("the worker", () => {
  it("answers like the database itself, and obeys its fault control", async () => {
    const database = await startEmbeddedDynamoDbInWorker({ dataFile: join(folder, "worker.db") });
    await using(database.endpoint, async (client) => {
      await createItems(client);
      await client.send(
        new TransactWriteItemsCommand({
          TransactItems: [{ Put: { TableName: "items", Item: key("a") } }],
        }),
      );
      await database.faults.set({ seed: 1, rates: { throttle: 1 } });
      const refusal = await refusalOf(client.send(new GetItemCommand({ TableName: "items", Key: key("a") })));
      expect(refusal.name).toMatch(/Throttling|ThroughputExceeded/);
      expect((await database.faults.report()).injected.throttle).toBe(1);
      await expect(database.faults.set({ seed: 1, rates: { throttle: 2 } })).rejects.toThrow("fault rates");
    });
    await database.stop();
    await expect(fetch(database.endpoint)).rejects.toThrow();
  });

  it("passes on why it could not start", async () => {
    const first = await startEmbeddedDynamoDb();
    await expect(startEmbeddedDynamoDbInWorker({ port: first.port })).rejects.toThrow("EADDRINUSE");
    await first.stop();
  });
});

describe("the command", () => {
  it.each(["SIGTERM", "SIGINT"] as const)("prints its endpoint, answers, and stops on %s", async (signal) => {
    const program = join(import.meta.dirname, "../src/main.ts");
    const dataFile = join(folder, `${signal}.db`);
    const child = spawn(process.execPath, [program, "--port", "0", "--data", dataFile]);
    const [line] = await once(child.stdout, "data");
    const endpoint = String(line).trim();
    expect(endpoint).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    const { body } = await callRaw(endpoint, "DynamoDB_20120810.ListTables", {});
    expect(body).toEqual({ TableNames: [] });
    const ended = once(child, "exit");
    child.kill(signal);
    expect(await ended).toEqual([0, null]);
  });
});
