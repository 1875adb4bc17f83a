import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { GetItemCommand, PutItemCommand, TransactWriteItemsCommand } from "@aws-sdk/client-dynamodb";
import { describe, expect, it } from "vitest";
import { type FaultPlan, startEmbeddedDynamoDb } from "../src/index.ts";
import { callRaw, clientOf, refusalOf } from "./clients.ts";
import { tableOf } from "./differential-outcome.ts";
import { key, withItemsTable } from "./table.ts";

const fixture = withItemsTable();

/** What becomes of a number of puts and transactions under a plan. */
async function outcomes(plan: FaultPlan): Promise<readonly string[]> {
  const { client, database } = fixture();
  await database.faults.set(plan);
  const seen: string[] = [];
  for (let number = 0; number < 60; number += 1) {
    const Item = key("faulty", String(number));
    const sending =
      number % 2 === 0
        ? client.send(new PutItemCommand({ TableName: "items", Item }))
        : client.send(
            new TransactWriteItemsCommand({ TransactItems: [{ Put: { TableName: "items", Item } }] }),
          );
    seen.push(
      await sending.then(
        () => "done",
        (error: Error) => `${error.name} ${error.message}`,
      ),
    );
  }
  await database.faults.set(undefined);
  return seen;
}

const exists = async (pk: string): Promise<boolean> =>
  (await fixture().client.send(new GetItemCommand({ TableName: "items", Key: key(pk) }))).Item !== undefined;

describe("faults", () => {
  const rates = { throttle: 0.2, conflict: 0.2, loseRequest: 0.1, loseAnswer: 0.1 };

  it("are the same for the same seed, and others for another", async () => {
    const first = await outcomes({ seed: 7, rates });
    expect(await outcomes({ seed: 7, rates })).toEqual(first);
    expect(await outcomes({ seed: 8, rates })).not.toEqual(first);
    const kinds = new Set(first.map((outcome) => outcome.split(" ")[0]));
    for (const kind of [
      "done",
      "ProvisionedThroughputExceededException",
      "TransactionConflictException",
      "TransactionCanceledException",
    ]) {
      expect(kinds).toContain(kind);
    }
  });

  it("are counted, and happen about as often as asked", async () => {
    const { database, client } = fixture();
    await database.faults.set({ seed: 1, rates: { throttle: 0.5 }, operations: ["PutItem"] });
    let throttled = 0;
    for (let number = 0; number < 200; number += 1) {
      await client.send(new GetItemCommand({ TableName: "items", Key: key("read") }));
      const sending = client.send(new PutItemCommand({ TableName: "items", Item: key("counted") }));
      throttled += await sending.then(
        () => 0,
        () => 1,
      );
    }
    const report = await database.faults.report();
    await database.faults.set(undefined);
    expect(report.requests).toBe(200);
    expect(report.injected.throttle).toBe(throttled);
    expect(Math.abs(throttled - 100)).toBeLessThan(30);
  });

  it("lose an answer after the work is done, and a request before", async () => {
    const { database, client } = fixture();
    const put = (pk: string) => client.send(new PutItemCommand({ TableName: "items", Item: key(pk) }));
    await database.faults.set({ seed: 1, rates: { loseAnswer: 1 }, operations: ["PutItem"] });
    await refusalOf(put("answer lost"));
    await database.faults.set({ seed: 1, rates: { loseRequest: 1 }, operations: ["PutItem"] });
    await refusalOf(put("request lost"));
    await database.faults.set(undefined);
    expect([await exists("answer lost"), await exists("request lost")]).toEqual([true, false]);
  });

  it("name the action that conflicts among the reasons", async () => {
    const { database, client } = fixture();
    await database.faults.set({ seed: 3, rates: { conflict: 1 } });
    const TransactItems = ["a", "b", "c"].map((pk) => ({ Put: { TableName: "items", Item: key(pk) } }));
    const { error } = await refusalOf(client.send(new TransactWriteItemsCommand({ TransactItems })));
    await database.faults.set(undefined);
    const reasons: readonly { Code: string }[] = JSON.parse(JSON.stringify(error)).CancellationReasons;
    expect(reasons.map(({ Code }) => Code).toSorted()).toEqual(["None", "None", "TransactionConflict"]);
  });

  it("leave tables and streams alone", async () => {
    const { database, endpoint } = fixture();
    await database.faults.set({ seed: 1, rates: { throttle: 1 } });
    const { status } = await callRaw(endpoint, "DynamoDB_20120810.DescribeTable", { TableName: "items" });
    await database.faults.set(undefined);
    expect(status).toBe(200);
  });

  it.each([{ throttle: -0.1 }, { throttle: 0.6, conflict: 0.6 }, { loseAnswer: Number.NaN }])(
    "refuse the rates %j",
    async (bad) => {
      await expect(fixture().database.faults.set({ seed: 1, rates: bad })).rejects.toThrow(RangeError);
    },
  );

  it.each([
    ["dieBeforeCommit", false],
    ["dieAfterCommit", true],
  ] as const)("kill the process: %s", async (kind, stored) => {
    const folder = await mkdtemp(join(tmpdir(), "embedded-dynamodb-fault-"));
    const dataFile = join(folder, "data.db");
    const start = join(import.meta.dirname, "../src/start.ts");
    const faults: FaultPlan = { seed: 1, rates: { [kind]: 1 }, operations: ["PutItem"] };
    const script = `import { startEmbeddedDynamoDb } from ${JSON.stringify(start)};
      const database = await startEmbeddedDynamoDb(${JSON.stringify({ dataFile, faults })});
      console.log(database.endpoint);`;
    const child = spawn(process.execPath, ["--input-type=module", "-e", script]);
    const [line] = await once(child.stdout, "data");
    const endpoint = String(line).trim();
    await callRaw(endpoint, "DynamoDB_20120810.CreateTable", tableOf("items"));
    const ended = once(child, "exit");
    const put = callRaw(endpoint, "DynamoDB_20120810.PutItem", { TableName: "items", Item: key("a") });
    await refusalOf(put);
    expect(await ended).toEqual([null, "SIGKILL"]);
    const again = await startEmbeddedDynamoDb({ dataFile });
    const client = clientOf(again.endpoint);
    const { Item } = await client.send(new GetItemCommand({ TableName: "items", Key: key("a") }));
    client.destroy();
    await again.stop();
    await rm(folder, { recursive: true });
    expect(Item !== undefined).toBe(stored);
  });
});
