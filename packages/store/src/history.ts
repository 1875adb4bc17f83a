import type { EventBase, History, State } from "@angkor/domain";
import {
  type Aggregate,
  commitments,
  decodeEvent,
  exchangeRates,
  organisations,
  pledges,
  requirements,
  states,
  workPlans,
} from "./aggregate.ts";
import { type AggregateKind, eventMonthPartition, indexes } from "./keys.ts";
import { CorruptItemError, type Item, queryItems, type Table, textOf } from "./table.ts";

/** Every record's events begin in or after this month: the first of the service. */
const firstMonth = "2026-01";

/** The months from the first to that of an instant, as `YYYY-MM`. */
const monthsUntil = (instant: string): string[] => {
  const months: string[] = [];
  for (let month = firstMonth; month <= instant.slice(0, 7); month = nextMonth(month)) months.push(month);
  return months;
};

const nextMonth = (month: string): string => {
  const [year = 0, number = 0] = month.split("-").map(Number);
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, "0")}`;
};

/** A record's events up to an instant, with its kind and id. */
export interface RecordHistory {
  readonly kind: AggregateKind;
  readonly id: string;
  readonly items: readonly Item[];
}

/** All events of all records until an instant, by record: the audit trail, read in order of time. Eventually consistent. */
export const readHistories = async (table: Table, until: string): Promise<RecordHistory[]> => {
  const records = new Map<string, Item[]>();
  for (const month of monthsUntil(until)) {
    const query = {
      IndexName: indexes.kind.name,
      KeyConditionExpression: "kindKey = :month AND sortKey <= :until",
      ExpressionAttributeValues: {
        ":month": { S: eventMonthPartition(month) },
        ":until": { S: `${until}~` },
      },
    };
    for await (const item of queryItems(table, query)) {
      const pk = textOf(item, "pk");
      const items = records.get(pk);
      if (items === undefined) records.set(pk, [item]);
      else items.push(item);
    }
  }
  return [...records].map(([pk, items]) => ({ ...identify(pk), items: items.sort(byVersion) }));
};

const byVersion = (a: Item, b: Item): number => (textOf(a, "sk") < textOf(b, "sk") ? -1 : 1);

const kinds: Readonly<Record<AggregateKind, true>> = {
  "work-plan": true,
  requirement: true,
  pledge: true,
  commitment: true,
  state: true,
  organisation: true,
  "exchange-rates": true,
};

const isKind = (text: string): text is AggregateKind => Object.hasOwn(kinds, text);

const identify = (pk: string): { readonly kind: AggregateKind; readonly id: string } => {
  const split = pk.indexOf("#");
  const kind = pk.slice(0, split);
  if (!isKind(kind)) throw new CorruptItemError(pk, new Error("An event of no known kind of record"));
  return { kind, id: pk.slice(split + 1) };
};

const decoded = <Folded, Event extends EventBase>(
  aggregate: Aggregate<Folded, Event>,
  items: readonly Item[],
): Event[] => items.map((item) => decodeEvent(aggregate, item));

/** The history of a record that moves positions; undefined for reference data. */
export const moneyHistory = ({ kind, items }: RecordHistory): History | undefined => {
  switch (kind) {
    case "work-plan":
      return { kind, events: decoded(workPlans, items) };
    case "requirement":
      return { kind, events: decoded(requirements, items) };
    case "pledge":
      return { kind, events: decoded(pledges, items) };
    case "commitment":
      return { kind, events: decoded(commitments, items) };
    case "state":
    case "organisation":
    case "exchange-rates":
      return undefined;
  }
};

/** What an aggregate's events fold to, as it would be stored. */
export const foldedBody = ({ kind, items }: RecordHistory): string => {
  const fold = <Folded, Event extends EventBase>(aggregate: Aggregate<Folded, Event>): string => {
    const state = decoded(aggregate, items).reduce<Folded | undefined>(
      (before, event) => aggregate.evolve(before, event),
      undefined,
    );
    return state === undefined ? "" : aggregate.encodeState(state);
  };
  switch (kind) {
    case "work-plan":
      return fold(workPlans);
    case "requirement":
      return fold(requirements);
    case "pledge":
      return fold(pledges);
    case "commitment":
      return fold(commitments);
    case "state":
      return fold(states);
    case "organisation":
      return fold(organisations);
    case "exchange-rates":
      return fold(exchangeRates);
  }
};

/** The roster entry of a State as its history leaves it; undefined for other records. */
export const rosterOf = ({ kind, items }: RecordHistory): State | undefined =>
  kind === "state"
    ? decoded(states, items).reduce<State | undefined>(
        (before, event) => states.evolve(before, event),
        undefined,
      )
    : undefined;
