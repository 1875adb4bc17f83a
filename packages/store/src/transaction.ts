import { randomUUID } from "node:crypto";
import type { Effects, EventBase } from "@angkor/domain";
import type { TransactWriteItem } from "@aws-sdk/client-dynamodb";
import type { Aggregate, Loaded } from "./aggregate.ts";
import { contentActions } from "./content.ts";
import { type IdempotencyRecord, idempotencyItem, type StoredReply } from "./idempotency.ts";
import type { AggregateKind, Key } from "./keys.ts";
import { type PositionUpdate, positionUpdates } from "./positions.ts";
import { nameOf, type Table } from "./table.ts";
import {
  type CounterMoves,
  type CounterOptions,
  counterAction,
  eventAction,
  existsAction,
  newCurrentAction,
  nextCurrentAction,
  positionAction,
  projectionAction,
  putNew,
} from "./transaction/actions.ts";
import { tooLarge } from "./transaction/limits.ts";
import { judge, type Outcome, type RequestAction } from "./transaction/outcome.ts";
import { sendTransaction } from "./transaction/send.ts";

export { BusyError, pause } from "./busy.ts";
export { decodeReply, type IdempotencyRecord, type StoredReply } from "./idempotency.ts";
export type { CounterMoves } from "./transaction/actions.ts";
export type { Outcome } from "./transaction/outcome.ts";

/** One transaction in the making: every decision is saved by exactly one. */
export interface Transaction {
  /** Events and new state of an aggregate; `before` is what was loaded, undefined for a new one. */
  append<State, Event extends EventBase>(
    aggregate: Aggregate<State, Event>,
    id: string,
    before: Loaded<State> | undefined,
    events: readonly Event[],
    options?: CounterOptions,
  ): Loaded<State>;
  /** A current item without events of its own that follows another's, such as a plan's requirements. */
  project<State, Event extends EventBase>(
    aggregate: Aggregate<State, Event>,
    id: string,
    state: State,
    version: number,
  ): void;
  /** Moves counters of a record that must be at this version. No counter ever falls below zero. */
  count(
    kind: AggregateKind,
    loaded: { readonly id: string; readonly version: number },
    moves: CounterMoves,
  ): void;
  /** Keeps a text of ASCII beside a record, for good: read again by `readContent`. */
  keep(kind: AggregateKind, id: string, text: string): void;
  /** Requires that a record exists. */
  requireRecord(kind: AggregateKind, id: string): void;
  /** What the events do to positions. */
  affect(effects: Effects): void;
  /** Sets an attribute of an item beside the aggregates, such as the roster on a State's position. */
  set(key: Key, attribute: string, value: string): void;
  /** The record of the request itself. */
  once(record: IdempotencyRecord, reply: StoredReply): void;
  /** Why it cannot be saved whole, in words; undefined when it can. */
  tooLarge(): string | undefined;
  /** Saves all of it or nothing. Once only: what is decided again is another transaction. One without items is saved. */
  commit(): Promise<Outcome>;
}

/** Begins a transaction; `at` is the instant of the request. */
export const beginTransaction = (table: Table, at: string): Transaction => new PendingTransaction(table, at);

class PendingTransaction implements Transaction {
  readonly #table: Table;
  readonly #at: string;
  readonly #actions: TransactWriteItem[] = [];
  readonly #amounts: Effects["amounts"][number][] = [];
  readonly #declarations: Effects["declarations"][number][] = [];
  readonly #settings: Setting[] = [];
  #request: RequestAction | undefined;
  #committed = false;

  constructor(table: Table, at: string) {
    this.#table = table;
    this.#at = at;
  }

  append<State, Event extends EventBase>(
    aggregate: Aggregate<State, Event>,
    id: string,
    before: Loaded<State> | undefined,
    events: readonly Event[],
    options: CounterOptions = {},
  ): Loaded<State> {
    const { kind, evolve } = aggregate;
    const table = this.#table.name;
    let state = before?.state;
    let version = before?.version ?? 0;
    for (const event of events) {
      state = evolve(state, event);
      version += 1;
      this.#actions.push(eventAction(table, kind, id, version, event));
    }
    if (state === undefined || events.length === 0) throw new Error(`Nothing to save of ${kind} ${id}`);
    const after = { id, state, version, counters: options.counters ?? before?.counters ?? {} };
    this.#actions.push(
      before === undefined
        ? newCurrentAction(table, aggregate, after)
        : nextCurrentAction(table, aggregate, before, after, options),
    );
    return after;
  }

  project<State, Event extends EventBase>(
    aggregate: Aggregate<State, Event>,
    id: string,
    state: State,
    version: number,
  ): void {
    this.#actions.push(projectionAction(this.#table.name, aggregate, id, state, version));
  }

  count(
    kind: AggregateKind,
    loaded: { readonly id: string; readonly version: number },
    moves: CounterMoves,
  ): void {
    this.#actions.push(counterAction(this.#table.name, kind, loaded, moves));
  }

  keep(kind: AggregateKind, id: string, text: string): void {
    this.#actions.push(...contentActions(this.#table.name, kind, id, text));
  }

  requireRecord(kind: AggregateKind, id: string): void {
    this.#actions.push(existsAction(this.#table.name, kind, id));
  }

  affect({ amounts, declarations }: Effects): void {
    this.#amounts.push(...amounts);
    this.#declarations.push(...declarations);
  }

  set(key: Key, attribute: string, value: string): void {
    this.#settings.push({ key, attribute, value });
  }

  once(record: IdempotencyRecord, reply: StoredReply): void {
    this.#request = { index: this.#actions.length, requestHash: record.requestHash };
    const { Put } = putNew(this.#table.name, idempotencyItem(record, reply, this.#at));
    if (Put !== undefined)
      this.#actions.push({ Put: { ...Put, ReturnValuesOnConditionCheckFailure: "ALL_OLD" } });
  }

  tooLarge(): string | undefined {
    return tooLarge(this.#allActions());
  }

  #allActions(): TransactWriteItem[] {
    const updates = positionUpdates({ amounts: this.#amounts, declarations: this.#declarations });
    return [
      ...this.#actions,
      ...withSettings(updates, this.#settings).map((update) => positionAction(this.#table.name, update)),
    ];
  }

  async commit(): Promise<Outcome> {
    if (this.#committed) throw new Error("A transaction is committed once");
    this.#committed = true;
    const actions = this.#allActions();
    if (actions.length === 0) return { outcome: "saved" };
    const detail = tooLarge(actions);
    if (detail !== undefined) return { outcome: "too-large", detail };
    return sendTransaction(this.#table, {
      actions,
      token: randomUUID(),
      chance,
      judge: (reasons) => judge(reasons, this.#request),
    });
  }
}

/** An attribute to set beside what the events do. */
interface Setting {
  readonly key: Key;
  readonly attribute: string;
  readonly value: string;
}

/** Settings join the update of their item, since a transaction may touch an item only once. */
const withSettings = (
  updates: readonly PositionUpdate[],
  settings: readonly Setting[],
): readonly PositionUpdate[] => {
  const merged = new Map(updates.map((update) => [nameOf(update.key), update]));
  for (const { key, attribute, value } of settings) {
    const update = merged.get(nameOf(key)) ?? { key, add: new Map(), set: new Map(), remove: [] };
    merged.set(nameOf(key), { ...update, set: new Map([...update.set, [attribute, value]]) });
  }
  return [...merged.values()];
};

/** Between 0 and 1, from a random name: it only spreads pauses. */
const chance = (): number => Number.parseInt(randomUUID().slice(0, 8), 16) / 0xffffffff;
