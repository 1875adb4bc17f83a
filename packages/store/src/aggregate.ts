import type { EventBase } from "@angkor/domain";
import type * as z from "zod";
import { toJson } from "./codec/shapes.ts";
import { type AggregateKind, currentKey, eventsOf } from "./keys.ts";
import {
  CorruptItemError,
  getItem,
  getItems,
  type Item,
  integerOf,
  nameOfItem,
  numberOf,
  queryPartition,
  type Table,
  textOf,
} from "./table.ts";

/** Attributes by which the secondary indexes find a record. */
export interface IndexKeys {
  readonly ownerKey?: string;
  readonly stateKey?: string;
  readonly parentKey?: string;
}

/** How one kind of aggregate is kept: its codecs, how its events fold, and where its indexes list it. */
export interface Aggregate<State, Event extends EventBase> {
  readonly kind: AggregateKind;
  readonly decodeState: (json: unknown) => State;
  readonly decodeEvent: (json: unknown) => Event;
  readonly encodeState: (state: State) => string;
  readonly evolve: (state: State | undefined, event: Event) => State;
  readonly indexKeys: (state: State) => IndexKeys;
}

/** An aggregate as it was read, with the version that a write must find and its counters. */
export interface Loaded<State> {
  readonly id: string;
  readonly state: State;
  readonly version: number;
  /** Minor units by name of a span: what is open of a pledge, what is funded of a requirement. */
  readonly counters: Readonly<Record<string, bigint>>;
}

/** A kind of aggregate from its schemas. */
export const define = <State, Event extends EventBase>(definition: {
  readonly kind: AggregateKind;
  readonly state: z.ZodType<State>;
  readonly event: z.ZodType<Event>;
  readonly evolve: (state: State | undefined, event: Event) => State;
  readonly indexKeys: (state: State) => IndexKeys;
  readonly encode?: (state: State) => unknown;
}): Aggregate<State, Event> => ({
  kind: definition.kind,
  decodeState: (json) => definition.state.parse(json),
  decodeEvent: (json) => definition.event.parse(json),
  encodeState: (state) => toJson(definition.encode ? definition.encode(state) : state),
  evolve: definition.evolve,
  indexKeys: definition.indexKeys,
});

/** Counters are number attributes of the current item, so that a condition can compare them. */
export const counterPrefix = "n|";

const parsed = <Value>(item: Item, decode: (json: unknown) => Value): Value => {
  const body = textOf(item, "body");
  try {
    return decode(JSON.parse(body));
  } catch (cause) {
    throw new CorruptItemError(nameOfItem(item), cause);
  }
};

/** A current item as an aggregate. */
export const decodeCurrent = <State, Event extends EventBase>(
  aggregate: Aggregate<State, Event>,
  item: Item,
): Loaded<State> => ({
  id: textOf(item, "pk").slice(aggregate.kind.length + 1),
  state: parsed(item, aggregate.decodeState),
  version: numberOf(item, "version"),
  counters: Object.fromEntries(
    Object.keys(item)
      .filter((name) => name.startsWith(counterPrefix))
      .map((name) => [name.slice(counterPrefix.length), integerOf(item, name)]),
  ),
});

/** An event item as an event. */
export const decodeEvent = <State, Event extends EventBase>(
  aggregate: Aggregate<State, Event>,
  item: Item,
): Event => parsed(item, aggregate.decodeEvent);

/** The aggregate as it stands, or undefined. One read. */
export const load = async <State, Event extends EventBase>(
  table: Table,
  aggregate: Aggregate<State, Event>,
  id: string,
): Promise<Loaded<State> | undefined> => {
  const item = await getItem(table, currentKey(aggregate.kind, id));
  return item && decodeCurrent(aggregate, item);
};

/** Several aggregates of one kind as they stand, by id; missing ones are absent. One read for a hundred. */
export const loadMany = async <State, Event extends EventBase>(
  table: Table,
  aggregate: Aggregate<State, Event>,
  ids: readonly string[],
): Promise<Map<string, Loaded<State>>> => {
  const items = await getItems(
    table,
    ids.map((id) => currentKey(aggregate.kind, id)),
  );
  return new Map(
    [...items.values()].map((item) => {
      const loaded = decodeCurrent(aggregate, item);
      return [loaded.id, loaded];
    }),
  );
};

/** Every event of an aggregate with its version, oldest first. */
export const loadHistory = async <State, Event extends EventBase>(
  table: Table,
  aggregate: Aggregate<State, Event>,
  id: string,
): Promise<{ readonly version: number; readonly event: Event }[]> => {
  const { pk, prefix } = eventsOf(aggregate.kind, id);
  const history: { version: number; event: Event }[] = [];
  for await (const item of queryPartition(table, pk, prefix)) {
    history.push({ version: numberOf(item, "version"), event: decodeEvent(aggregate, item) });
  }
  return history;
};
