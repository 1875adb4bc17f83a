import type { EventBase } from "@angkor/domain";
import type { Aggregate } from "./aggregate.ts";
import { eventItems } from "./event-log.ts";
import { parseAggregatePartition } from "./keys.ts";
import { CorruptItemError, nameOfItem, numberOf, type Table, textOf } from "./table.ts";

/** The events of every record until an instant. */
export interface EventHistories {
  /** Those of one kind, from the first of each record, by the record's id and in the order of ids. */
  readonly of: <State, Event extends EventBase>(
    aggregate: Aggregate<State, Event>,
  ) => ReadonlyMap<string, readonly Event[]>;
}

/** An event as text, which takes a fifth of what objects take. */
interface StoredEvent {
  readonly version: number;
  readonly name: string;
  readonly body: string;
}

/** Of so many events each, it is told how many are read. */
const toldOf = 500;

/** Reads all events until an instant, as far as those before them were known then. Eventually consistent. */
export const readEventHistories = async (
  table: Table,
  until: string,
  tell: (events: number) => Promise<void> = async () => {},
): Promise<EventHistories> => {
  const records = new Map<string, StoredEvent[]>();
  let read = 0;
  for await (const item of eventItems(table, until)) {
    const pk = textOf(item, "pk");
    const known = records.get(pk) ?? [];
    records.set(pk, known);
    known.push({ version: numberOf(item, "version"), name: nameOfItem(item), body: textOf(item, "body") });
    read += 1;
    if (read % toldOf === 0) await tell(read);
  }
  return { of: (aggregate) => historiesOf(aggregate, records) };
};

const historiesOf = <State, Event extends EventBase>(
  aggregate: Aggregate<State, Event>,
  records: ReadonlyMap<string, readonly StoredEvent[]>,
): ReadonlyMap<string, readonly Event[]> => {
  const histories = new Map<string, readonly Event[]>();
  for (const [pk, stored] of [...records].sort(([one], [other]) => (one < other ? -1 : 1))) {
    const identity = parseAggregatePartition(pk);
    if (identity?.kind !== aggregate.kind) continue;
    const known = unbroken(stored);
    if (known.length > 0)
      histories.set(
        identity.id,
        known.map((event) => decoded(aggregate, event)),
      );
  }
  return histories;
};

/** Versions from the first on; what comes after a missing one was not known yet. */
const unbroken = (stored: readonly StoredEvent[]): readonly StoredEvent[] => {
  const inOrder = stored.toSorted((one, other) => one.version - other.version);
  const gap = inOrder.findIndex(({ version }, index) => version !== index + 1);
  return gap < 0 ? inOrder : inOrder.slice(0, gap);
};

const decoded = <State, Event extends EventBase>(
  aggregate: Aggregate<State, Event>,
  { body, name }: StoredEvent,
): Event => {
  try {
    return aggregate.decodeEvent(JSON.parse(body));
  } catch (cause) {
    throw new CorruptItemError(name, cause);
  }
};
