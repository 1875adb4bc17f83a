import { PutItemCommand, UpdateItemCommand } from "@aws-sdk/client-dynamodb";
import { answered } from "./busy.ts";
import { toJson } from "./codec/shapes.ts";
import {
  dueQueuesPartition,
  indexes,
  messagesBefore,
  messagesPartition,
  queueKey,
  subscriptionOf,
} from "./keys.ts";
import {
  decodeMessage,
  idOf,
  keptDays,
  keyOfMessage,
  type Message,
  type MessageStatus,
  orderOf,
  type Told,
} from "./message.ts";
import { keyOf, queryItems, type Table, textOf } from "./table.ts";
import { putNew, updateAction } from "./transaction/actions.ts";
import { Placeholders } from "./transaction/placeholders.ts";

/** The answer to a write whose condition holds; undefined where it does not. */
export const ifItHolds = async <Answer>(written: Promise<Answer>): Promise<Answer | undefined> => {
  try {
    return await answered(written);
  } catch (error) {
    if (error instanceof Error && error.name === "ConditionalCheckFailedException") return undefined;
    throw error;
  }
};

type Update = Parameters<typeof updateAction>[1];

const update = async (table: Table, change: Update): Promise<boolean> => {
  const { Update: request } = updateAction(table.name, change);
  if (request === undefined) throw new Error("No update");
  return (await ifItHolds(table.client.send(new UpdateItemCommand(request)))) !== undefined;
};

/** Puts a message behind the others; false when it was put before. */
export const putMessage = async (
  table: Table,
  subscriptionId: string,
  event: Omit<Told, "id">,
): Promise<boolean> => {
  const key = keyOfMessage({ subscriptionId, told: { ...event, id: "" } });
  const told: Told = { ...event, id: idOf(key) };
  const { Put: request } = putNew(table.name, {
    ...keyOf(key),
    body: { S: toJson(told) },
    status: { S: "waiting" },
    attempts: { N: "0" },
    parentKey: { S: messagesPartition(subscriptionId, "waiting") },
    sortKey: { S: orderOf(told) },
  });
  if (request === undefined) throw new Error("No put");
  return (await ifItHolds(table.client.send(new PutItemCommand(request)))) !== undefined;
};

/**
 * Says that something waits. A queue that pauses until an instant goes on pausing, unless it is told to go on at once.
 */
export const wakeQueue = async (
  table: Table,
  subscriptionId: string,
  now: string,
  atOnce = false,
): Promise<void> => {
  const expression = new Placeholders();
  const [wake, kindKey, sortKey, pausedUntil] = ["wake", "kindKey", "sortKey", "pausedUntil"].map((name) =>
    expression.name(name),
  );
  const [at, due] = [expression.text(now), expression.text(dueQueuesPartition)];
  const dueAt = atOnce ? at : `if_not_exists(${pausedUntil}, ${at})`;
  await answered(
    table.client.send(
      new UpdateItemCommand({
        TableName: table.name,
        Key: keyOf(queueKey(subscriptionId)),
        UpdateExpression: `SET ${wake} = ${at}, ${kindKey} = ${due}, ${sortKey} = ${dueAt}${atOnce ? ` REMOVE ${pausedUntil}` : ""}`,
        ...expression.attributes,
      }),
    ),
  );
};

/** The right to send a subscription's messages until an instant; nobody else sends meanwhile. */
export interface Lease {
  readonly subscriptionId: string;
  readonly until: string;
  /** Something was put shortly before: the lists, which are eventually consistent, may not show it yet. */
  readonly woken: boolean;
}

/** Takes the queue if something in it is due and nobody holds it, or holds it longer; undefined where not. */
export const leaseQueue = async (
  table: Table,
  subscriptionId: string,
  { now, until, held }: { readonly now: string; readonly until: string; readonly held?: Lease | undefined },
): Promise<Lease | undefined> => {
  const { Update: request } = updateAction(table.name, {
    key: queueKey(subscriptionId),
    set: new Map([["leasedUntil", until]]),
    remove: ["wake"],
    conditions: (expression) => {
      const lease = expression.name("leasedUntil");
      return held === undefined
        ? [
            `${expression.name("sortKey")} <= ${expression.text(now)}`,
            `(attribute_not_exists(${lease}) OR ${lease} < ${expression.text(now)})`,
          ]
        : [`${lease} = ${expression.text(held.until)}`];
    },
  });
  if (request === undefined) throw new Error("No update");
  const before = await ifItHolds(
    table.client.send(new UpdateItemCommand({ ...request, ReturnValues: "ALL_OLD" })),
  );
  return before && { subscriptionId, until, woken: before.Attributes?.["wake"] !== undefined };
};

/**
 * Gives the queue back, to be taken again at an instant, or once something is put. False when something was put
 * meanwhile and nothing pauses it: then the holder goes on.
 */
export const releaseQueue = async (
  table: Table,
  { subscriptionId, until }: Lease,
  { nextAt, pauses }: { readonly nextAt: string | undefined; readonly pauses: boolean },
): Promise<boolean> =>
  update(table, {
    key: queueKey(subscriptionId),
    set: new Map([
      ...(nextAt === undefined ? [] : [["sortKey", nextAt] as const]),
      ...(nextAt === undefined || !pauses ? [] : [["pausedUntil", nextAt] as const]),
    ]),
    remove: [
      "leasedUntil",
      ...(nextAt === undefined ? ["kindKey", "sortKey"] : []),
      pauses ? "wake" : "pausedUntil",
    ],
    conditions: (expression) => [
      `${expression.name("leasedUntil")} = ${expression.text(until)}`,
      ...(pauses ? [] : [`attribute_not_exists(${expression.name("wake")})`]),
    ],
  });

/** Subscriptions with something to send, the longest due first. Eventually consistent. */
export const dueQueues = async (table: Table, now: string): Promise<string[]> => {
  const due: string[] = [];
  const found = queryItems(table, {
    IndexName: indexes.kind.name,
    KeyConditionExpression: "kindKey = :due AND sortKey <= :now",
    ExpressionAttributeValues: { ":due": { S: dueQueuesPartition }, ":now": { S: now } },
  });
  for await (const item of found) due.push(subscriptionOf(textOf(item, "pk")));
  return due;
};

/** A subscription's messages of one status in order of their events, or the latest first. Eventually consistent. */
export const listMessages = async (
  table: Table,
  subscriptionId: string,
  status: Exclude<MessageStatus, "withheld">,
  { limit, latestFirst = false }: { readonly limit: number; readonly latestFirst?: boolean },
): Promise<Message[]> => {
  const messages: Message[] = [];
  const found = queryItems(table, {
    IndexName: indexes.parent.name,
    KeyConditionExpression: "parentKey = :messages",
    ExpressionAttributeValues: { ":messages": { S: messagesPartition(subscriptionId, status) } },
    ScanIndexForward: !latestFirst,
    Limit: limit,
  });
  for await (const item of found) {
    messages.push(decodeMessage(item));
    if (messages.length === limit) break;
  }
  return messages;
};

/** Whether an earlier message of the same record still waits or is parked: then this one must not overtake it. */
export const waitsForEarlier = async (table: Table, message: Message): Promise<boolean> => {
  const key = keyOfMessage(message);
  const { pk, from, to } = messagesBefore(key);
  const before = queryItems(table, {
    KeyConditionExpression: "pk = :pk AND sk BETWEEN :from AND :to",
    ExpressionAttributeValues: { ":pk": { S: pk }, ":from": { S: from }, ":to": { S: to } },
    ConsistentRead: true,
  });
  for await (const item of before) {
    if (textOf(item, "sk") === key.sk) continue;
    const { status } = decodeMessage(item);
    if (status === "waiting" || status === "parked") return true;
  }
  return false;
};

/** What becomes of a message after an attempt, or instead of one. */
export interface Settlement {
  readonly status: MessageStatus;
  readonly attempts: number;
  readonly at: string;
  readonly error?: string | undefined;
  readonly nextAttemptAt?: string | undefined;
}

/** Records what became of a message; false when it changed meanwhile. */
export const settleMessage = async (
  table: Table,
  message: Message,
  { status, attempts, at, error, nextAttemptAt }: Settlement,
): Promise<boolean> => {
  const days = keptDays[status];
  const texts = { status, lastAttemptAt: at, lastError: error, nextAttemptAt };
  const listed = { parentKey: messagesPartition(message.subscriptionId, status) };
  const all = {
    ...texts,
    ...(status === "withheld" ? { parentKey: undefined, sortKey: undefined } : listed),
  };
  return update(table, {
    key: keyOfMessage(message),
    set: new Map(Object.entries(all).flatMap(([name, text]) => (text === undefined ? [] : [[name, text]]))),
    setNumbers: new Map([
      ["attempts", BigInt(attempts)],
      ...(days === undefined
        ? []
        : [["expiresAtEpochSeconds", BigInt(Math.floor(Date.parse(at) / 1000) + days * 86_400)] as const]),
    ]),
    remove: [
      ...Object.entries(all).flatMap(([name, text]) => (text === undefined ? [name] : [])),
      ...(days === undefined ? ["expiresAtEpochSeconds"] : []),
    ],
    conditions: (expression) => [
      `${expression.name("status")} = ${expression.text(message.status)}`,
      `${expression.name("attempts")} = ${expression.number(message.attempts)}`,
    ],
  });
};
