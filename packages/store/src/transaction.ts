import { randomUUID } from "node:crypto";
import type { Effects, EventBase } from "@angkor/domain";
import {
  type TransactionCanceledException,
  type TransactWriteItem,
  TransactWriteItemsCommand,
} from "@aws-sdk/client-dynamodb";
import { type Aggregate, counterPrefix, type Loaded } from "./aggregate.ts";
import { toJson } from "./codec/shapes.ts";
import {
  type AggregateKind,
  currentKey,
  eventKey,
  eventMonthPartition,
  idempotencyKey,
  type Key,
  kindPartition,
} from "./keys.ts";
import { type PositionUpdate, positionUpdates } from "./positions.ts";
import { type Item, keyOf, nameOf, type Table } from "./table.ts";

/** What DynamoDB takes in one transaction and one item, with room for keys and overhead. */
const maximumActions = 100;
const maximumItemBytes = 390_000;

/** The answer to a request, kept so that a repeated request gets the same one. */
export interface StoredReply {
  readonly status: number;
  readonly body: string;
  readonly etag?: string;
}

/** What identifies a request that must not be carried out twice. */
export interface IdempotencyRecord {
  readonly operationId: string;
  readonly subject: string;
  readonly key: string;
  /** Hash of the request: the same key with another request is refused. */
  readonly requestHash: string;
}

/**
 * What became of a transaction: saved; or something it relied on has changed since it was read (load and decide
 * again); or the same request was carried out before; or it cannot be saved whole.
 */
export type Outcome =
  | { readonly outcome: "saved" }
  | { readonly outcome: "changed" }
  | { readonly outcome: "repeated"; readonly reply: StoredReply }
  | { readonly outcome: "key-reused" }
  | { readonly outcome: "too-large"; readonly detail: string };

/** Throttled or in conflict for longer than a request may take. */
export class BusyError extends Error {
  override readonly name = "BusyError";
}

interface AppendOptions {
  /** Counters of a new aggregate, or the whole new set of an existing one that is checked with `exactCounters`. */
  readonly counters?: Readonly<Record<string, bigint>>;
  /** The write succeeds only if the counters are still what was read. */
  readonly exactCounters?: boolean;
  /** The roster or another projection kept on other items is the caller's. */
}

/** One transaction in the making: every decision is saved by exactly one. */
export interface Transaction {
  /** Events and new state of an aggregate; `before` is what was loaded, undefined for a new one. */
  append<State, Event extends EventBase>(
    aggregate: Aggregate<State, Event>,
    id: string,
    before: Loaded<State> | undefined,
    events: readonly Event[],
    options?: AppendOptions,
  ): Loaded<State>;
  /** A projection kept as a current item without events of its own, such as a plan's requirements. */
  project<State, Event extends EventBase>(
    aggregate: Aggregate<State, Event>,
    id: string,
    state: State,
    version: number,
  ): void;
  /** Moves counters of an aggregate that must be at this version; each stays at or above zero, or at or below `limits`. */
  count(
    kind: AggregateKind,
    loaded: { readonly id: string; readonly version: number },
    moves: CounterMoves,
  ): void;
  /** Requires that a record exists. */
  requireRecord(kind: AggregateKind, id: string): void;
  /** What the events do to positions. */
  affect(effects: Effects): void;
  /** Sets an attribute of an item beside the aggregates, such as the roster on a State's position. */
  set(key: Key, attribute: string, value: string): void;
  /** The record of the request itself. */
  once(record: IdempotencyRecord, reply: StoredReply): void;
  commit(): Promise<Outcome>;
}

export interface CounterMoves {
  readonly add: Readonly<Record<string, bigint>>;
  /** The counter before the move must be at least this much. */
  readonly atLeast?: Readonly<Record<string, bigint>>;
  /** The counter before the move must be at most this much. */
  readonly atMost?: Readonly<Record<string, bigint>>;
}

const dayInSeconds = 86_400;
const idempotencyDays = 30;

export const beginTransaction = (table: Table, at: string): Transaction => {
  const actions: { readonly role: "write" | "request"; readonly item: TransactWriteItem }[] = [];
  const effects: { amounts: Effects["amounts"][number][]; declarations: Effects["declarations"][number][] } =
    {
      amounts: [],
      declarations: [],
    };
  const extraSets = new Map<string, { key: Key; attribute: string; value: string }>();
  let hash: string | undefined;
  const write = (item: TransactWriteItem, role: "write" | "request" = "write") =>
    actions.push({ role, item });
  const TableName = table.name;

  return {
    append(aggregate, id, before, events, options = {}) {
      let state = before?.state;
      let version = before?.version ?? 0;
      for (const event of events) {
        state = aggregate.evolve(state, event);
        version += 1;
        write({
          Put: {
            TableName,
            Item: eventItem(aggregate.kind, id, version, event),
            ConditionExpression: "attribute_not_exists(pk)",
          },
        });
      }
      if (state === undefined) throw new Error(`Nothing to save of ${aggregate.kind} ${id}`);
      const after = { id, state, version, counters: options.counters ?? before?.counters ?? {} };
      write(
        before === undefined
          ? newCurrent(TableName, aggregate, after)
          : nextCurrent(TableName, aggregate, before, after, options),
      );
      return after;
    },
    project(aggregate, id, state, version) {
      const set = {
        body: { S: aggregate.encodeState(state) },
        version: { N: String(version) },
        ...indexAttributes(aggregate, id, state),
      };
      write({
        Update: {
          TableName,
          Key: keyOf(currentKey(aggregate.kind, id)),
          ...assignments(set),
          ConditionExpression: "attribute_not_exists(pk) OR kindKey = :a2",
        },
      });
    },
    count(kind, loaded, moves) {
      write({
        Update: {
          TableName,
          Key: keyOf(currentKey(kind, loaded.id)),
          ...counterUpdate(loaded.version, moves),
        },
      });
    },
    requireRecord(kind, id) {
      write({
        ConditionCheck: {
          TableName,
          Key: keyOf(currentKey(kind, id)),
          ConditionExpression: "attribute_exists(pk)",
        },
      });
    },
    affect(more) {
      effects.amounts.push(...more.amounts);
      effects.declarations.push(...more.declarations);
    },
    set(key, attribute, value) {
      extraSets.set(nameOf(key), { key, attribute, value });
    },
    once(record, reply) {
      hash = record.requestHash;
      write(
        {
          Put: {
            TableName,
            Item: idempotencyItem(record, reply, at),
            ConditionExpression: "attribute_not_exists(pk)",
            ReturnValuesOnConditionCheckFailure: "ALL_OLD",
          },
        },
        "request",
      );
    },
    async commit() {
      for (const update of mergeSets(positionUpdates(effects), [...extraSets.values()]))
        write(positionAction(TableName, update));
      const problem = tooLarge(actions.map(({ item }) => item));
      if (problem !== undefined) return { outcome: "too-large", detail: problem };
      return send(
        table,
        actions.map(({ item }) => item),
        (reasons) => judge(reasons, actions, hash),
      );
    },
  };
};

const eventItem = (kind: AggregateKind, id: string, version: number, event: EventBase): Item => {
  const key = eventKey(kind, id, version);
  return {
    ...keyOf(key),
    version: { N: String(version) },
    body: { S: toJson(event) },
    kindKey: { S: eventMonthPartition(event.at.slice(0, 7)) },
    sortKey: { S: `${event.at}#${key.pk}#${key.sk}` },
  };
};

const indexAttributes = <State, Event extends EventBase>(
  aggregate: Aggregate<State, Event>,
  id: string,
  state: State,
): Item => ({
  kindKey: { S: kindPartition(aggregate.kind) },
  sortKey: { S: id },
  ...Object.fromEntries(
    Object.entries(aggregate.indexKeys(state)).map(([name, value]) => [name, { S: String(value) }]),
  ),
});

const counterItem = (counters: Readonly<Record<string, bigint>>): Item =>
  Object.fromEntries(
    Object.entries(counters).map(([name, value]) => [counterPrefix + name, { N: value.toString() }]),
  );

const newCurrent = <State, Event extends EventBase>(
  TableName: string,
  aggregate: Aggregate<State, Event>,
  after: Loaded<State>,
): TransactWriteItem => ({
  Put: {
    TableName,
    Item: {
      ...keyOf(currentKey(aggregate.kind, after.id)),
      version: { N: String(after.version) },
      body: { S: aggregate.encodeState(after.state) },
      ...indexAttributes(aggregate, after.id, after.state),
      ...counterItem(after.counters),
    },
    ConditionExpression: "attribute_not_exists(pk)",
  },
});

const nextCurrent = <State, Event extends EventBase>(
  TableName: string,
  aggregate: Aggregate<State, Event>,
  before: Loaded<State>,
  after: Loaded<State>,
  options: AppendOptions,
): TransactWriteItem => {
  const update = assignments({
    body: { S: aggregate.encodeState(after.state) },
    version: { N: String(after.version) },
    ...indexAttributes(aggregate, after.id, after.state),
    ...(options.counters ? counterItem(options.counters) : {}),
  });
  const gone = Object.keys(before.counters).filter(
    (name) => options.counters !== undefined && !(name in options.counters),
  );
  const names = { ...update.ExpressionAttributeNames };
  const values = { ...update.ExpressionAttributeValues, ":expected": { N: String(before.version) } };
  const conditions = ["version = :expected"];
  if (options.exactCounters) {
    Object.entries(before.counters).forEach(([name, value], index) => {
      Object.assign(names, { [`#c${index}`]: counterPrefix + name });
      Object.assign(values, { [`:c${index}`]: { N: value.toString() } });
      conditions.push(`#c${index} = :c${index}`);
    });
  }
  const removals = gone.map((name, index) => {
    Object.assign(names, { [`#g${index}`]: counterPrefix + name });
    return `#g${index}`;
  });
  return {
    Update: {
      TableName,
      Key: keyOf(currentKey(aggregate.kind, after.id)),
      UpdateExpression:
        update.UpdateExpression + (removals.length > 0 ? ` REMOVE ${removals.join(", ")}` : ""),
      ConditionExpression: conditions.join(" AND "),
      ExpressionAttributeNames: names,
      ExpressionAttributeValues: values,
    },
  };
};

/** `SET` of every attribute, with placeholders `#a0` and `:a0` in the order given. */
const assignments = (attributes: Item) => {
  const entries = Object.entries(attributes);
  return {
    UpdateExpression: `SET ${entries.map((_, index) => `#a${index} = :a${index}`).join(", ")}`,
    ExpressionAttributeNames: Object.fromEntries(entries.map(([name], index) => [`#a${index}`, name])),
    ExpressionAttributeValues: Object.fromEntries(entries.map(([, value], index) => [`:a${index}`, value])),
  };
};

const counterUpdate = (version: number, moves: CounterMoves) => {
  const names: Record<string, string> = {};
  const values: Item = { ":version": { N: String(version) } };
  const adds: string[] = [];
  const conditions = ["version = :version"];
  Object.entries(moves.add).forEach(([name, amount], index) => {
    names[`#n${index}`] = counterPrefix + name;
    values[`:n${index}`] = { N: amount.toString() };
    adds.push(`#n${index} :n${index}`);
    const least = moves.atLeast?.[name];
    if (least !== undefined) {
      values[`:l${index}`] = { N: least.toString() };
      conditions.push(`#n${index} >= :l${index}`);
    }
    const most = moves.atMost?.[name];
    if (most !== undefined) {
      values[`:m${index}`] = { N: most.toString() };
      conditions.push(`(attribute_not_exists(#n${index}) OR #n${index} <= :m${index})`);
    }
  });
  return {
    UpdateExpression: `ADD ${adds.join(", ")}`,
    ConditionExpression: conditions.join(" AND "),
    ExpressionAttributeNames: names,
    ExpressionAttributeValues: values,
  };
};

const idempotencyItem = (record: IdempotencyRecord, reply: StoredReply, at: string): Item => ({
  ...keyOf(idempotencyKey(record.operationId, record.subject, record.key)),
  requestHash: { S: record.requestHash },
  status: { N: String(reply.status) },
  body: { S: reply.body },
  ...(reply.etag !== undefined && { etag: { S: reply.etag } }),
  expiresAtEpochSeconds: { N: String(Math.floor(Date.parse(at) / 1000) + idempotencyDays * dayInSeconds) },
});

/** The answer kept for a request that was carried out before. */
export const decodeReply = (item: Item): StoredReply & { readonly requestHash: string } => ({
  requestHash: item.requestHash?.S ?? "",
  status: Number(item.status?.N ?? 200),
  body: item.body?.S ?? "{}",
  ...(item.etag?.S !== undefined && { etag: item.etag.S }),
});

const mergeSets = (
  updates: readonly PositionUpdate[],
  extras: readonly { readonly key: Key; readonly attribute: string; readonly value: string }[],
): PositionUpdate[] => {
  const merged = new Map(updates.map((update) => [nameOf(update.key), update]));
  for (const { key, attribute, value } of extras) {
    const update = merged.get(nameOf(key)) ?? { key, add: new Map(), set: new Map(), remove: [] };
    merged.set(nameOf(key), { ...update, set: new Map([...update.set, [attribute, value]]) });
  }
  return [...merged.values()];
};

const positionAction = (TableName: string, { key, add, set, remove }: PositionUpdate): TransactWriteItem => {
  const names: Record<string, string> = {};
  const values: Item = {};
  const name = (attribute: string) => {
    const placeholder = `#p${Object.keys(names).length}`;
    names[placeholder] = attribute;
    return placeholder;
  };
  const value = (attribute: Item[string]) => {
    const placeholder = `:p${Object.keys(values).length}`;
    values[placeholder] = attribute;
    return placeholder;
  };
  const parts: string[] = [];
  if (add.size > 0)
    parts.push(`ADD ${[...add].map(([n, v]) => `${name(n)} ${value({ N: v.toString() })}`).join(", ")}`);
  if (set.size > 0)
    parts.push(`SET ${[...set].map(([n, v]) => `${name(n)} = ${value({ S: v })}`).join(", ")}`);
  if (remove.length > 0) parts.push(`REMOVE ${remove.map(name).join(", ")}`);
  return {
    Update: {
      TableName,
      Key: keyOf(key),
      UpdateExpression: parts.join(" "),
      ExpressionAttributeNames: names,
      ...(Object.keys(values).length > 0 && { ExpressionAttributeValues: values }),
    },
  };
};

const tooLarge = (items: readonly TransactWriteItem[]): string | undefined => {
  if (items.length > maximumActions) {
    return `The change touches ${items.length} items; one change may touch ${maximumActions}. Split the plan or supersede fewer at once.`;
  }
  for (const { Put, Update } of items) {
    const attributes = Put?.Item ?? Update?.ExpressionAttributeValues ?? {};
    const bytes = Object.values(attributes).reduce(
      (total, value) => total + (value.S ? Buffer.byteLength(value.S) : 32),
      0,
    );
    if (bytes > maximumItemBytes)
      return `The record takes ${bytes} bytes; one record may take ${maximumItemBytes}.`;
  }
  return undefined;
};

type Reason = NonNullable<TransactionCanceledException["CancellationReasons"]>[number];

const judge = (
  reasons: readonly Reason[],
  actions: readonly { readonly role: "write" | "request" }[],
  hash: string | undefined,
): Outcome | "try-again" => {
  const request = reasons.findIndex(
    (reason, index) => reason.Code === "ConditionalCheckFailed" && actions[index]?.role === "request",
  );
  const old = reasons[request]?.Item;
  if (old !== undefined) {
    const { requestHash, ...reply } = decodeReply(old);
    return requestHash === hash ? { outcome: "repeated", reply } : { outcome: "key-reused" };
  }
  if (reasons.some((reason) => reason.Code === "ConditionalCheckFailed")) return { outcome: "changed" };
  const oversized = reasons.find(
    (reason) =>
      reason.Code === "ItemCollectionSizeLimitExceeded" ||
      (reason.Code === "ValidationError" && /size/i.test(reason.Message ?? "")),
  );
  if (oversized !== undefined)
    return { outcome: "too-large", detail: "A position would grow beyond what one record may take." };
  const transient = [
    "TransactionConflict",
    "ThrottlingError",
    "ProvisionedThroughputExceeded",
    "None",
    undefined,
  ];
  if (reasons.every((reason) => transient.includes(reason.Code))) return "try-again";
  throw new Error(
    `Transaction cancelled: ${reasons.map((reason) => `${reason.Code ?? "None"} ${reason.Message ?? ""}`).join("; ")}`,
  );
};

const attempts = 12;

/** Sends it, again with growing pauses while others are writing the same items; never twice for real. */
const send = async (
  table: Table,
  items: TransactWriteItem[],
  onCancelled: (reasons: readonly Reason[]) => Outcome | "try-again",
): Promise<Outcome> => {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    try {
      await table.client.send(
        new TransactWriteItemsCommand({ TransactItems: items, ClientRequestToken: randomUUID() }),
      );
      return { outcome: "saved" };
    } catch (error) {
      if (isCancelled(error)) {
        const verdict = onCancelled(error.CancellationReasons ?? []);
        if (verdict !== "try-again") return verdict;
      } else if (!isTransient(error)) throw error;
    }
    await pause(attempt);
  }
  throw new BusyError("The records stayed in use by others");
};

const isCancelled = (error: unknown): error is TransactionCanceledException =>
  error instanceof Error && error.name === "TransactionCanceledException";

const isTransient = (error: unknown): boolean =>
  error instanceof Error &&
  [
    "TransactionConflictException",
    "TransactionInProgressException",
    "ThrottlingException",
    "ProvisionedThroughputExceededException",
  ].includes(error.name);

/** Jittered from a random UUID: up to 10 ms, doubling to 1 s. */
const pause = (attempt: number): Promise<void> => {
  const jitter = Number.parseInt(randomUUID().slice(0, 8), 16) / 0xffffffff;
  return new Promise((resolve) => setTimeout(resolve, jitter * Math.min(1000, 10 * 2 ** attempt)));
};
