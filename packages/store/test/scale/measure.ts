import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startEmbeddedDynamoDbInWorker } from "@angkor/embedded-dynamodb";
import { readPositions, readPositionsAsOf, type Table, verify } from "../../src/index.ts";
import { createTable, newClient } from "../database.ts";
import { instantOf, seed } from "./seed.ts";

/**
 * How much memory and time `verify` and `readPositionsAsOf` take: `node packages/store/test/scale/measure.ts 100000`.
 * The database runs in a worker of the process, on a file, as it does on one machine. Another process fills it first,
 * so that nothing of that is measured.
 */
const count = Number(process.argv[2] ?? 100_000);
const mode = process.argv[3];
const dataFile = process.argv[4] ?? join(tmpdir(), `angkor-scale-${process.pid}.sqlite`);

const megabytes = (bytes: number): string => `${Math.round(bytes / 1_048_576)} MB`;

/** The peak of the whole process while the work runs, sampled every 20 ms. */
const measure = async (name: string, work: () => Promise<string>): Promise<void> => {
  const before = process.memoryUsage().rss;
  let peak = before;
  const timer = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage().rss);
  }, 20);
  const started = performance.now();
  const told = await work();
  clearInterval(timer);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${name}: ${seconds} s, ${megabytes(before)} before, ${megabytes(peak)} at most; ${told}`);
};

const measureAll = async (table: Table): Promise<void> => {
  await measure("readPositions", async () => `${(await readPositions(table)).length} positions`);
  await measure("verify", async () => {
    const { records, events, positions, drift } = await verify(table, instantOf(count, count));
    return `${records} records, ${events} events, ${positions} positions, ${drift.length} drift`;
  });
  for (const share of [0.5, 1]) {
    const instant = instantOf(count * share, count);
    await measure(
      `readPositionsAsOf ${instant.slice(0, 10)}`,
      async () => `${(await readPositionsAsOf(table, instant)).length} positions`,
    );
  }
};

if (mode !== "seed") {
  spawnSync(process.execPath, [import.meta.filename, String(count), "seed", dataFile], { stdio: "inherit" });
}
const database = await startEmbeddedDynamoDbInWorker({ dataFile });
const table = { client: newClient(database.endpoint), name: "angkor-scale" };
if (mode === "seed") {
  await createTable(table);
  await seed(table, count);
} else {
  await measureAll(table);
}
table.client.destroy();
await database.stop();
if (mode !== "seed") for (const suffix of ["", "-wal", "-shm"]) rmSync(dataFile + suffix, { force: true });
