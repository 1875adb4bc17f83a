/** A job tells what is being done; one whose maker was killed, or that nobody ever began, is told as failed. */
import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { getPublicDump } from "@angkor/contract/operations/get-public-dump";
import { startEmbeddedDynamoDb } from "@angkor/embedded-dynamodb";
import { readDocumentJob, type Table } from "@angkor/store";
import { afterAll, beforeAll, expect, test } from "vitest";
import { documentKeeper, type JobWorld, makeJob, toJobDto } from "../../functions/document-jobs.ts";
import { buildPublicDump } from "../../functions/exports/build-public-dump.ts";
import { routes } from "../../functions/exports/routes.ts";
import { isu } from "../../packages/domain/test/builders/index.ts";
import { anEvent } from "../../packages/http/test/fixtures.ts";
import { createTable, newClient } from "../../packages/store/test/database.ts";
import { service } from "../documentation/service.ts";

const at = "2026-11-21T12:00:00.000Z";
/** The last instant at which something can still be making it: five minutes for three attempts, and the last of them. */
const deadline = "2026-11-21T12:05:30.000Z";
const afterwards = "2026-11-21T12:05:30.001Z";

let database: Awaited<ReturnType<typeof startEmbeddedDynamoDb>>;
let table: Table;
const kept: number[] = [];

beforeAll(async () => {
  database = await startEmbeddedDynamoDb();
  table = { client: newClient(database.endpoint), name: "angkor" };
  await createTable(table);
  const rates = { currency: "EUR", rates: [{ period: "2026-10", unitsPerUsd: "0.9", source: "Fed" }] };
  await service(table)("recordExchangeRates", { caller: isu, key: "rates", body: rates, at });
});
afterAll(() => database?.stop());

const world = (now: string): JobWorld => ({
  table,
  objects: {
    put: async (_, bytes) => {
      kept.push(bytes.length);
    },
    link: async () => "https://documents.example.org/1",
  },
  callSelf: async () => {},
  now: () => now,
  chance: randomBytes,
});

const dumpRoutes = (now: string) =>
  routes({
    table,
    jobs: world(now),
    settling: 0,
    codeDirectory: "",
    reach: { loopback: true },
    chance: randomBytes,
    nextId: (prefix) => `${prefix}_1`,
  });

const requested = async (): Promise<string> => {
  const order = { operation: getPublicDump, event: anEvent(getPublicDump), caller: isu, at };
  return (await documentKeeper(world(at)).request(order)).id;
};

const toldAt = async (id: string, now: string) => {
  const job = await readDocumentJob(table, id, now);
  if (job === undefined) throw new Error(`There is no ${id}`);
  return toJobDto(world(now), job);
};

const failed = { status: "failed", problem: { type: "urn:angkor:problem:internal-error" } };

/** A job whose maker, a process of its own, was killed when it had made the document and not stored it. */
const killed = async (): Promise<string> => {
  const id = await requested();
  const script = fileURLToPath(new URL("processes/make-job.ts", import.meta.url));
  const maker = spawn(process.execPath, [script, database.endpoint, table.name, id, at]);
  const [line] = await once(maker.stdout, "data");
  expect(String(line)).toContain("storing");
  maker.kill("SIGKILL");
  await once(maker, "exit");
  return id;
};

test("one whose maker was killed tells how far it was, and has failed after its deadline", async () => {
  const id = await killed();
  const count = { unit: "bytes", done: 0, of: expect.any(Number) };
  expect(await toldAt(id, deadline)).toMatchObject({
    status: "making",
    progress: { done: 2, of: 3, step: "storing", count },
  });
  const { progress, ...job } = await toldAt(id, afterwards);
  expect(progress).toEqual({ done: 0, of: 3 });
  expect(job).toMatchObject(failed);
});

test("one whose maker was killed is made by a further attempt", async () => {
  const id = await killed();
  await makeJob(world(at), dumpRoutes(at), id);
  expect(await toldAt(id, afterwards)).toMatchObject({ status: "ready", progress: { done: 3, of: 3 } });
  expect(kept.length).toBe(1);
});

test("one that nobody began fails at its deadline, and is begun no more", async () => {
  const id = await requested();
  expect(await toldAt(id, deadline)).toMatchObject({ status: "requested", progress: { done: 0, of: 3 } });
  expect(await toldAt(id, afterwards)).toMatchObject(failed);
  const before = kept.length;
  await makeJob(world(deadline), dumpRoutes(deadline), id);
  expect(kept.length).toBe(before);
  expect(await toldAt(id, afterwards)).toMatchObject(failed);
});

test("what is read is counted", async () => {
  const told: unknown[] = [];
  const ask = service(table);
  const register = (number: number) => {
    const body = { name: `Organisation ${number}`, type: "multilateral" };
    return ask("registerOrganisation", { caller: isu, params: { code: `org:o${number}` }, at, body });
  };
  for (let from = 0; from < 500; from += 25)
    await Promise.all(Array.from({ length: 25 }, (_, index) => register(from + index)));
  await buildPublicDump({ table }, at, async (step) => void told.push(step));
  expect(told).toEqual([{ step: "reading", count: { unit: "events", done: 500 } }, { step: "making" }]);
});
