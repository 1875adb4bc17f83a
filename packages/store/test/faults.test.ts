import type { FaultPlan } from "@angkor/embedded-dynamodb";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { aCommitment, aPledge } from "../../domain/test/builders/index.ts";
import {
  BusyError,
  beginTransaction,
  commitments,
  load,
  loadHistory,
  pledges,
  type Table,
  verify,
} from "../src/index.ts";
import { isEmbedded, openDatabase, type TestDatabase } from "./database.ts";
import { commitmentOf, givePledge, noon } from "./records.ts";
import { Save } from "./saving.ts";

// Only the embedded database can be told to fail; against another endpoint there is nothing to test here.
describe.runIf(isEmbedded)("while the database fails", () => {
  let database: TestDatabase;
  let table: Table;
  beforeAll(async () => {
    database = await openDatabase();
    ({ table } = database);
  });
  beforeEach(() => database.faults?.set(undefined));
  afterAll(() => database.close());

  const failing = (rates: FaultPlan["rates"], seed: number) =>
    database.faults?.set({ seed, rates, operations: ["TransactWriteItems"] });

  const commit = async (
    id: `co_${string}`,
    pledge: Parameters<ReturnType<typeof aCommitment>["from"]>[0],
  ) => {
    const save = new Save(table, noon);
    await save.commitment(id, commitmentOf(aCommitment().named(id).from(pledge).giving(2026, "1.00")));
    return save.commit();
  };

  test.each<[string, FaultPlan["rates"]]>([
    ["throttles", { throttle: 0.4 }],
    ["meets conflicts", { conflict: 0.4 }],
    ["loses requests", { loseRequest: 0.3 }],
    ["loses answers", { loseAnswer: 0.4 }],
    ["does all of it", { throttle: 0.15, conflict: 0.15, loseRequest: 0.1, loseAnswer: 0.2 }],
  ])("and %s, every write is done once and whole, or not at all", async (name, rates) => {
    const word = name.replaceAll(/[^a-z]/g, "");
    const pledge = await givePledge(table, aPledge().named(`pl_${word}`).giving(2026, "12.00"));
    await failing(rates, 7);
    const attempts = await Promise.all(
      Array.from({ length: 20 }, async (_, index) => {
        const id = `co_${word}${index}` as const;
        try {
          return { id, outcome: (await commit(id, pledge)).outcome };
        } catch (error) {
          return { id, outcome: error instanceof Error ? error.name : "unknown" };
        }
      }),
    );
    const injected = Object.values((await database.faults?.report())?.injected ?? {});
    expect(injected.reduce((sum, count) => sum + count, 0)).toBeGreaterThan(3);
    await database.faults?.set(undefined);

    let stored = 0n;
    for (const { id, outcome } of attempts) {
      const record = await load(table, commitments, id);
      const history = await loadHistory(table, commitments, id);
      expect(history).toHaveLength(record === undefined ? 0 : 1);
      if (outcome === "saved") expect(record).toBeDefined();
      if (outcome === "changed") expect(record).toBeUndefined();
      if (record !== undefined) stored += 100n;
    }
    expect(stored).toBeLessThanOrEqual(1200n);
    expect((await load(table, pledges, pledge.id))?.counters).toEqual({ "2026": 1200n - stored });
    expect((await verify(table, noon)).drift).toEqual([]);
  });

  test("and the answer to the first attempt is lost before a throttled second, the write is still done once", async () => {
    const pledge = await givePledge(table, aPledge().named("pl_lost").giving(2026, "5.00"));
    const save = new Save(table, noon);
    await save.commitment(
      "co_lost",
      commitmentOf(aCommitment().named("co_lost").from(pledge).giving(2026, "1.00")),
    );
    await failing({ loseAnswer: 1 }, 1);
    const committing = save.commit();
    await new Promise((resolve) => setTimeout(resolve, 30));
    await failing({ throttle: 1 }, 1);
    await new Promise((resolve) => setTimeout(resolve, 60));
    await database.faults?.set(undefined);
    expect(await committing).toEqual({ outcome: "saved" });
    expect((await load(table, pledges, pledge.id))?.counters).toEqual({ "2026": 400n });
  });

  test("for longer than a request may take, whoever asks is told that it is busy, and nothing is written", async () => {
    const pledge = await givePledge(table, aPledge().named("pl_busy").giving(2026, "5.00"));
    const client = table.client;
    const save = new Save({ ...table, client }, noon);
    await save.commitment(
      "co_busy",
      commitmentOf(aCommitment().named("co_busy").from(pledge).giving(2026, "1.00")),
    );
    await failing({ conflict: 1 }, 3);
    await expect(save.commit()).rejects.toThrow(BusyError);
    await database.faults?.set(undefined);
    expect(await load(table, commitments, "co_busy")).toBeUndefined();
  });

  test("with a fault that no second attempt helps, the fault is told", async () => {
    const transaction = beginTransaction({ ...table, name: "no-such-table" }, noon);
    transaction.requireRecord("pledge", "pl_any");
    await expect(transaction.commit()).rejects.toThrow(/not found|ResourceNotFound/i);
  });
});
