import type { EventBase, Position, ProviderCode, ProviderPosition, StateCode } from "@angkor/domain";
import {
  type Aggregate,
  kindPartition,
  type Listing,
  type Loaded,
  type Past,
  readAllProviderPositions,
  readPast,
  readPositions,
  readPositionsOf,
  readProviderPositions,
  type Table,
} from "@angkor/store";
import { listAll } from "./list-all.ts";

/** Every record of a kind, or of another listing, that is kept, as known at one instant. */
export type ListKnown = <State, Event extends EventBase>(
  aggregate: Aggregate<State, Event>,
  keep: (state: State) => boolean,
  listing?: Listing,
) => Promise<Loaded<State>[]>;

/** Lists records as they are, or all of them as they were known at an instant, which is read once. */
export const listKnown = async (table: Table, asOf: string | undefined): Promise<ListKnown> =>
  (await known(table, asOf)).list;

/** Records and positions of one time. */
export interface Known {
  readonly list: ListKnown;
  /** Of these States, with shared and unallocated money, or of all. */
  readonly positions: (states: readonly StateCode[] | undefined) => Promise<readonly Position[]>;
  readonly providerPositions: (provider: ProviderCode) => Promise<readonly Position[]>;
  readonly allProviderPositions: () => Promise<readonly ProviderPosition[]>;
}

/** What is known now, read when it is asked for; or what was known at an instant, read at once. */
export const known = async (table: Table, asOf: string | undefined): Promise<Known> =>
  asOf === undefined ? knownNow(table) : knownThen(await readPast(table, asOf));

const knownNow = (table: Table): Known => ({
  list: (aggregate, keep, listing = all(aggregate)) =>
    listAll(table, aggregate, ({ state }) => keep(state), listing),
  positions: (states) => (states === undefined ? readPositions(table) : readPositionsOf(table, states)),
  providerPositions: (provider) => readProviderPositions(table, provider),
  allProviderPositions: () => readAllProviderPositions(table),
});

const knownThen = (past: Past): Known => ({
  list: async (aggregate, keep, listing = all(aggregate)) =>
    past.list(aggregate, listing).filter(({ state }) => keep(state)),
  positions: async () => past.positions,
  providerPositions: async (of) => past.providerPositions.filter(({ provider }) => provider === of),
  allProviderPositions: async () => past.providerPositions,
});

const all = ({ kind }: Pick<Aggregate<unknown, EventBase>, "kind">): Listing => ({
  index: "kind",
  partition: kindPartition(kind),
});
