/** What waits for a subscription that is being cancelled, or cannot be read, holds up nothing. */
import { openSubscription, type SubscriptionId } from "@angkor/domain";
import {
  beginTransaction,
  keepAddress,
  listMessages,
  putMessage,
  type SubscriptionAddress,
  subscriptions,
  wakeQueue,
} from "@angkor/store";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openDatabase, type TestDatabase } from "../../packages/store/test/database.ts";
import { deliverQueue } from "../deliver/deliver-queue.ts";

let database: TestDatabase;
beforeAll(async () => {
  database = await openDatabase();
});
afterAll(() => database?.close());

const at = "2026-03-01T09:00:00.000Z";
const laterBy = (seconds: number) => new Date(Date.parse(at) + seconds * 1000).toISOString();

const opened = async (id: SubscriptionId, address: SubscriptionAddress | undefined) => {
  const caller = { subject: "observer-1", roles: ["observer"], statesParty: false } as const;
  const decision = openSubscription({ caller, at }, id, { title: "News", filter: {} });
  if (!decision.ok) throw new Error(decision.refusal.detail);
  const transaction = beginTransaction(database.table, at);
  transaction.append(subscriptions, id, undefined, decision.events);
  if (address !== undefined) keepAddress(transaction, id, address);
  await transaction.commit();
  const told = { event: "pledge-announced", kind: "pledge", recordId: "pl_1", version: 1, at } as const;
  await putMessage(database.table, id, told);
  await wakeQueue(database.table, id, at);
};

const addressed = async (id: string, address: SubscriptionAddress) => {
  const transaction = beginTransaction(database.table, at);
  keepAddress(transaction, id, address);
  await transaction.commit();
};

const delivered = (id: string, now: string) =>
  deliverQueue(
    {
      table: database.table,
      now: () => now,
      send: () => Promise.reject(new Error("Nothing is to be sent")),
      delays: [],
      apiUrl: "https://angkor.example",
    },
    id,
    () => true,
  );
const waiting = (id: string) => listMessages(database.table, id, "waiting", { limit: 10 });

test("an address that is forgotten ends it, though the subscription is still read as it was", async () => {
  await opened("sb_forgotten", { secrets: [] });
  await delivered("sb_forgotten", at);
  expect(await waiting("sb_forgotten")).toEqual([]);
});

test("a queue whose work failed is given back, and taken again after a minute", async () => {
  await opened("sb_unreadable", undefined);
  await expect(delivered("sb_unreadable", at)).rejects.toThrow("ADDRESS");
  await addressed("sb_unreadable", { secrets: [] });
  await delivered("sb_unreadable", laterBy(30));
  expect(await waiting("sb_unreadable")).toHaveLength(1);
  await delivered("sb_unreadable", laterBy(61));
  expect(await waiting("sb_unreadable")).toEqual([]);
});
