/** `npm run restore` as a person runs it, into a table of any DynamoDB: here the embedded one, over loopback. */
import { execFile } from "node:child_process";
import { randomUUID } from "node:crypto";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { startEmbeddedDynamoDb } from "@angkor/embedded-dynamodb";
import { type Table, verify } from "@angkor/store";
import { CreateTableCommand } from "@aws-sdk/client-dynamodb";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { buildPublicDump } from "../../functions/exports/build-public-dump.ts";
import type { Progress } from "../../infra/local/progress.ts";
import { restoreDump } from "../../infra/local/restore/restore-dump.ts";
import { isu } from "../../packages/domain/test/builders/index.ts";
import { createTable, newClient } from "../../packages/store/test/database.ts";
import { wholeDay } from "../documentation/day.ts";
import { service } from "../documentation/service.ts";

const main = fileURLToPath(new URL("../../infra/local/restore/main.ts", import.meta.url));
const cutoff = "2026-11-21T13:00:00.000Z";

let database: Awaited<ReturnType<typeof startEmbeddedDynamoDb>>;
let first: Table;
let folder: string;
let file: string;
let dump: Uint8Array;

const newTable = async (): Promise<Table> => {
  const table = { client: newClient(database.endpoint), name: `angkor-${randomUUID()}` };
  await createTable(table);
  return table;
};

interface Ended {
  readonly code: number;
  readonly out: string;
}

const credentials = { AWS_ACCESS_KEY_ID: "test", AWS_SECRET_ACCESS_KEY: "test", AWS_REGION: "eu-central-1" };

const run = (...args: readonly string[]): Promise<Ended> =>
  new Promise((resolve) => {
    const options = { env: { ...process.env, ...credentials } };
    execFile(process.execPath, [main, ...args], options, (error, stdout, stderr) => {
      const code = typeof error?.code === "number" ? error.code : error === null ? 0 : -1;
      resolve({ code, out: stdout + stderr });
    });
  });

const into = ({ name }: Pick<Table, "name">, from = file) =>
  run(from, "--table", name, "--endpoint", database.endpoint);

/** The dump of a table is that of the first one: every event is there, and nothing else. */
const expectWhole = async (table: Table): Promise<void> => {
  expect(Buffer.from(await buildPublicDump({ table }, cutoff)).equals(Buffer.from(dump))).toBe(true);
  expect((await verify(table, cutoff)).drift).toEqual([]);
};

beforeAll(async () => {
  database = await startEmbeddedDynamoDb();
  folder = await mkdtemp(join(tmpdir(), "angkor-restore-"));
  file = join(folder, "dump.zip");
  first = await newTable();
  await wholeDay(service(first), () => {});
  dump = await buildPublicDump({ table: first }, cutoff);
  await writeFile(file, dump);
}, 120_000);
afterAll(async () => {
  await database?.stop();
  await rm(folder, { recursive: true, force: true });
});

/** Ends the restoration after some events, as a lost connection would. */
const brokenOffAfter = (events: number): Progress => ({
  tell: () => {},
  begin: () => {
    let left = events;
    return {
      advance: () => {
        left -= 1;
        if (left === 0) throw new Error("Broken off");
      },
      end: () => {},
    };
  },
});

describe("npm run restore", () => {
  test("restores a dump into an empty table, and tells how far it is", async () => {
    const table = await newTable();
    const { code, out } = await into(table);
    expect(code, out).toBe(0);
    expect(out).toMatch(/Records of the dump: (\d+) of \1 done/);
    expect(out).toContain(`into ${table.name}, what was public at ${cutoff}`);
    await expectWhole(table);
  });

  test("goes on where it was broken off, and changes nothing when it is run again", async () => {
    const table = await newTable();
    await expect(restoreDump(table, dump, { progress: brokenOffAfter(7) })).rejects.toThrow("Broken off");
    const { code, out } = await into(table);
    expect(code, out).toBe(0);
    expect(out).toContain("7 were there before");
    await expectWhole(table);
    expect((await into(table)).out).toContain("Restored 0 events");
    await expectWhole(table);
  });

  test("refuses a table that holds anything else, and leaves it as it is", async () => {
    const table = await newTable();
    const body = { name: "Another organisation", type: "multilateral" };
    await service(table)("registerOrganisation", { caller: isu, params: { code: "org:other" }, body });
    const before = await buildPublicDump({ table }, cutoff);
    const { code, out } = await into(table);
    expect([code, out]).toEqual([1, expect.stringMatching(/already holds 1 other records/)]);
    expect(Buffer.from(await buildPublicDump({ table }, cutoff)).equals(Buffer.from(before))).toBe(true);
  });

  test("says what is wrong with a table, a file or the request", async () => {
    const { client } = first;
    const other = "not-of-the-service";
    const pk = { AttributeName: "pk", AttributeType: "S" as const };
    const keys = [{ AttributeName: "pk", KeyType: "HASH" as const }];
    await client.send(
      new CreateTableCommand({
        TableName: other,
        BillingMode: "PAY_PER_REQUEST",
        AttributeDefinitions: [pk],
        KeySchema: keys,
      }),
    );
    const broken = join(folder, "broken.zip");
    await writeFile(broken, "no ZIP");
    const empty = await newTable();
    for (const [ended, code, told] of [
      [await into({ name: "nowhere" }), 1, /There is no table nowhere/],
      [await into({ name: other }), 1, /no index by-kind, by-owner, by-state, by-parent/],
      [await into(empty, broken), 1, /not a public dump/],
      [await into(empty, join(folder, "none.zip")), 1, /There is no dump at/],
      [await run(file, "--table", "a", "--endpoint", "http://127.0.0.1:9"), 1, /run it again to go on/],
      [await run(file), 2, /Name the table(.|\n)*npm run restore -- <file> --table <name>/],
    ] as const) {
      expect(ended.out).toMatch(told);
      expect(ended.code).toBe(code);
    }
  });
});
