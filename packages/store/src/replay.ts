import { type Effects, type EventBase, noEffects, type State } from "@angkor/domain";
import { type Aggregate, decodeEvent, type IndexKeys } from "./aggregate.ts";
import { eventItems } from "./event-log.ts";
import { type AggregateKind, eventKey, type Key, parseAggregatePartition } from "./keys.ts";
import { CorruptItemError, type Item, nameOfItem, numberOf, type Table, textOf } from "./table.ts";

/** What one event moves a counter of a record by. */
export interface CounterMove {
  readonly item: Key;
  readonly counter: string;
  readonly by: bigint;
}

/** What an event does beside changing its own record. */
export interface Consequences {
  readonly effects: Effects;
  readonly counters: readonly CounterMove[];
  readonly roster?: State;
}

/** One event with the record as it leaves it. */
export interface Step extends Consequences {
  readonly kind: AggregateKind;
  readonly id: string;
  readonly version: number;
  /** The event's name, and its instant. */
  readonly event: { readonly type: string; readonly at: string };
  /** The record's state as it would be stored. */
  readonly body: string;
  readonly indexKeys: IndexKeys;
}

/**
 * A record as far as its events have been replayed, by the partition of its items. There is one for each record of the
 * service in memory at once, so that it is kept small: as text, which takes a fifth of what objects take.
 */
export interface ReplayedRecord {
  version: number;
  body: string;
  /** JSON of the keys of the secondary indexes. */
  indexKeys: string;
  /** Events whose predecessors have not come yet; all of them, where nothing replays this kind. */
  waiting?: Item[];
}

/** How the events of one kind of record are replayed. */
export type Replay = (
  before: string | undefined,
  item: Item,
) => Pick<Step, "body" | "indexKeys" | "event"> & Consequences;

/** How a kind is replayed whose events do nothing but change their record, unless told otherwise. */
export const replayOf =
  <Folded, Event extends EventBase>(
    aggregate: Aggregate<Folded, Event>,
    consequencesOf: (
      before: Folded | undefined,
      event: Event,
      after: Folded,
    ) => Partial<Consequences> = () => ({}),
  ): Replay =>
  (body, item) => {
    const before = body === undefined ? undefined : aggregate.decodeState(JSON.parse(body));
    const event = decodeEvent(aggregate, item);
    const after = aggregate.evolve(before, event);
    return {
      event: { type: event.type, at: event.at },
      body: aggregate.encodeState(after),
      indexKeys: aggregate.indexKeys(after),
      effects: noEffects,
      counters: [],
      ...consequencesOf(before, event, after),
    };
  };

/** The kinds that are replayed, and how: docs/adr/0011. */
export type Replays = Readonly<Partial<Record<AggregateKind, Replay>>>;

/**
 * Replays the events of records until an instant, in order of time and of each record's versions, and hands out every
 * step. An event that a slower request dated before its predecessor waits for it; one whose predecessor came only after
 * the instant was not known then, and is left waiting, as are all events of kinds that are not replayed. Memory grows
 * with records, and with the events of those kinds, which are few.
 */
export const replayEvents = async (
  table: Table,
  replays: Replays,
  until: string,
  onStep: (step: Step) => void,
  leeway = false,
): Promise<Map<string, ReplayedRecord>> => {
  const records = new Map<string, ReplayedRecord>();
  for await (const item of eventItems(table, until, leeway)) {
    const pk = textOf(item, "pk");
    const record = records.get(pk) ?? { version: 0, body: "", indexKeys: "" };
    records.set(pk, record);
    record.waiting ??= [];
    record.waiting.push(item);
    const replay = replays[identityOf(item).kind];
    if (replay !== undefined) takeWaiting(replay, record, onStep);
  }
  return records;
};

/** Takes every waiting event whose turn has come. */
export const takeWaiting = (
  replay: Replay,
  record: ReplayedRecord,
  onStep: (step: Step) => void = () => undefined,
): void => {
  for (let item = nextWaiting(record); item !== undefined; item = nextWaiting(record)) {
    const step = stepOf(replay, record, item);
    record.version = step.version;
    record.body = step.body;
    record.indexKeys = JSON.stringify(step.indexKeys);
    onStep(step);
  }
};

const nextWaiting = (record: ReplayedRecord): Item | undefined => {
  const next = record.waiting?.find((item) => numberOf(item, "version") === record.version + 1);
  const left = record.waiting?.filter((item) => item !== next) ?? [];
  if (left.length > 0) record.waiting = left;
  else delete record.waiting;
  return next;
};

/** Whose event an item is. @throws CorruptItemError for one of no known kind of record. */
const identityOf = (item: Item) => {
  const identity = parseAggregatePartition(textOf(item, "pk"));
  if (identity === undefined)
    throw new CorruptItemError(nameOfItem(item), new Error("An event of no known kind of record"));
  return identity;
};

/** The step that an event's item is for a record as it was before. @throws CorruptItemError when it does not follow. */
export const stepOf = (replay: Replay, record: ReplayedRecord, item: Item): Step => {
  const { kind, id } = identityOf(item);
  const version = record.version + 1;
  try {
    if (textOf(item, "sk") !== eventKey(kind, id, version).sk)
      throw new Error("Its key is another version's");
    return { kind, id, version, ...replay(version === 1 ? undefined : record.body, item) };
  } catch (cause) {
    throw cause instanceof CorruptItemError ? cause : new CorruptItemError(nameOfItem(item), cause);
  }
};
