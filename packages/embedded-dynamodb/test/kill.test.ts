import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { seededRandom } from "../src/faults/seeded-random.ts";
import { callRaw } from "./clients.ts";

/**
 * Kills the database with SIGKILL while transfers run, opens its file again and looks: each transfer takes from one
 * account, gives to another and writes a log item, in one transaction. Several lanes run side by side.
 */
const lanes = 2;
const killsPerLane = Number(process.env["ANGKOR_KILLS"] ?? 102);
const accounts = 6;
const initialBalance = 1_000;
const writers = 4;
const target = (operation: string): string => `DynamoDB_20120810.${operation}`;

type Transfer = { readonly id: string; readonly request: unknown };
type Database = { readonly endpoint: string; readonly process: ChildProcess };

let folder: string;
let program: string;
const children = new Set<ChildProcess>();

/** One file instead of sixty: the process that is started two hundred times starts in a tenth of a second. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "embedded-dynamodb-kill-"));
  program = join(folder, "database.mjs");
  await build({
    entryPoints: [join(import.meta.dirname, "../src/main.ts")],
    outfile: program,
    bundle: true,
    platform: "node",
    format: "esm",
    logLevel: "error",
  });
});

afterAll(async () => {
  for (const child of children) child.kill("SIGKILL");
  await rm(folder, { recursive: true, force: true });
});

async function start(dataFile: string): Promise<Database> {
  const child = spawn(process.execPath, [program, "--port", "0", "--data", dataFile], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  children.add(child);
  child.once("exit", () => children.delete(child));
  const [line] = await once(child.stdout, "data");
  return { endpoint: String(line).trim(), process: child };
}

async function kill({ process: child }: Database): Promise<void> {
  const ended = once(child, "exit");
  child.kill("SIGKILL");
  await ended;
}

const account = (number: number) => ({ pk: { S: "account" }, sk: { S: String(number) } });

function transfer(id: string, round: string, random: () => number): Transfer {
  const from = Math.floor(random() * accounts);
  const to = (from + 1 + Math.floor(random() * (accounts - 1))) % accounts;
  const amount = String(1 + Math.floor(random() * 9));
  const move = (number: number, sign: "+" | "-") => ({
    Update: {
      TableName: "ledger",
      Key: account(number),
      UpdateExpression: `SET balance = balance ${sign} :amount`,
      ExpressionAttributeValues: { ":amount": { N: amount } },
    },
  });
  const log = {
    Put: {
      TableName: "ledger",
      Item: {
        pk: { S: `log ${round}` },
        sk: { S: id },
        round: { S: round },
        from: { N: String(from) },
        to: { N: String(to) },
        amount: { N: amount },
      },
      ConditionExpression: "attribute_not_exists(pk)",
    },
  };
  return { id, request: { ClientRequestToken: id, TransactItems: [move(from, "-"), log, move(to, "+")] } };
}

async function createLedger(endpoint: string): Promise<void> {
  await callRaw(endpoint, target("CreateTable"), {
    TableName: "ledger",
    BillingMode: "PAY_PER_REQUEST",
    AttributeDefinitions: ["pk", "sk", "round"].map((AttributeName) => ({
      AttributeName,
      AttributeType: "S",
    })),
    KeySchema: [
      { AttributeName: "pk", KeyType: "HASH" },
      { AttributeName: "sk", KeyType: "RANGE" },
    ],
    GlobalSecondaryIndexes: [
      {
        IndexName: "by-round",
        KeySchema: [{ AttributeName: "round", KeyType: "HASH" }],
        Projection: { ProjectionType: "KEYS_ONLY" },
      },
    ],
    StreamSpecification: { StreamEnabled: true, StreamViewType: "KEYS_ONLY" },
  });
  for (let number = 0; number < accounts; number += 1) {
    const Item = { ...account(number), balance: { N: String(initialBalance) } };
    await callRaw(endpoint, target("PutItem"), { TableName: "ledger", Item });
  }
}

type StoredItem = Record<string, Record<string, string>>;

async function itemsOf(endpoint: string, hash: string, indexName?: string): Promise<readonly StoredItem[]> {
  const { status, body } = await callRaw(endpoint, target("Query"), {
    TableName: "ledger",
    ...(indexName !== undefined && { IndexName: indexName }),
    KeyConditionExpression: `${indexName === undefined ? "pk" : "round"} = :hash`,
    ExpressionAttributeValues: { ":hash": { S: hash } },
  });
  expect([status, body["LastEvaluatedKey"]]).toEqual([200, undefined]);
  return JSON.parse(JSON.stringify(body["Items"]));
}

const balancesOf = (items: readonly StoredItem[]): readonly number[] =>
  items.map((item) => Number(item["balance"]?.["N"]));

/** Sends transfers one after another until the connection breaks; tells which were acknowledged, and which was not. */
async function transferUntilKilled(
  endpoint: string,
  next: () => Transfer,
  acknowledged: Set<string>,
  open: Transfer[],
): Promise<void> {
  for (;;) {
    const made = next();
    try {
      const { status, body } = await callRaw(endpoint, target("TransactWriteItems"), made.request);
      expect([status, body]).toEqual([200, {}]);
      acknowledged.add(made.id);
    } catch (error) {
      if (error instanceof Error && error.name === "AssertionError") throw error;
      open.push(made);
      return;
    }
  }
}

/** The accounts are what they were plus exactly the logged transfers, and each log item is in the index. */
async function check(
  endpoint: string,
  before: readonly number[],
  round: string,
): Promise<ReadonlySet<string>> {
  const logs = await itemsOf(endpoint, `log ${round}`);
  const expected = [...before];
  for (const log of logs) {
    const [from, to, amount] = ["from", "to", "amount"].map((name) => Number(log[name]?.["N"]));
    if (from === undefined || to === undefined || amount === undefined) throw new Error("a torn log item");
    expected[from] = (expected[from] ?? 0) - amount;
    expected[to] = (expected[to] ?? 0) + amount;
  }
  const balances = balancesOf(await itemsOf(endpoint, "account"));
  expect(balances).toEqual(expected);
  expect(balances.reduce((sum, balance) => sum + balance, 0)).toBe(accounts * initialBalance);
  expect(await itemsOf(endpoint, round, "by-round")).toHaveLength(logs.length);
  return new Set(logs.map((log) => String(log["sk"]?.["S"])));
}

async function runLane(
  lane: number,
): Promise<{ readonly kills: number; readonly acknowledged: number; readonly survivedUnanswered: number }> {
  const random = seededRandom(lane + 1);
  const dataFile = join(folder, `lane-${lane}.db`);
  let database = await start(dataFile);
  await createLedger(database.endpoint);
  let total = 0;
  let survivedUnanswered = 0;
  for (let kills = 0; kills < killsPerLane; kills += 1) {
    const round = `${lane}-${kills}`;
    const { endpoint } = database;
    const before = balancesOf(await itemsOf(endpoint, "account"));
    const acknowledged = new Set<string>();
    const open: Transfer[] = [];
    let made = 0;
    const next = (): Transfer => transfer(`${round}-${++made}`, round, random);
    const running = Array.from({ length: writers }, () =>
      transferUntilKilled(endpoint, next, acknowledged, open),
    );
    await pause(2 + random() * 30);
    await kill(database);
    await Promise.all(running);
    database = await start(dataFile);
    const stored = await check(database.endpoint, before, round);
    expect([...acknowledged].filter((id) => !stored.has(id))).toEqual([]);
    survivedUnanswered += stored.size - acknowledged.size;
    // What was not answered is sent again with its token: done if it was not, and not done twice.
    for (const { request } of open) await callRaw(database.endpoint, target("TransactWriteItems"), request);
    const storedAgain = await check(database.endpoint, before, round);
    expect(storedAgain.size).toBe(acknowledged.size + open.length);
    total += acknowledged.size;
  }
  await kill(database);
  return { kills: killsPerLane + 1, acknowledged: total, survivedUnanswered };
}

describe("killed with SIGKILL at random moments", () => {
  it("keeps every transaction whole and every acknowledged one", { timeout: 120_000 }, async () => {
    const results = await Promise.all(Array.from({ length: lanes }, (_, lane) => runLane(lane)));
    const kills = results.reduce((sum, result) => sum + result.kills, 0);
    const acknowledged = results.reduce((sum, result) => sum + result.acknowledged, 0);
    // Otherwise the test would have shown nothing.
    expect(acknowledged).toBeGreaterThan(kills * 2);
    if (process.env["ANGKOR_KILLS"] === undefined) expect(kills).toBeGreaterThanOrEqual(200);
    console.log("kills, acknowledged, committed but unanswered:", results);
  });
});
