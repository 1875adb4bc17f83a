import type {
  AssistanceRequirement,
  EventBase,
  Position,
  ProviderCode,
  ProviderPosition,
  StateCode,
} from "@angkor/domain";
import {
  type Aggregate,
  type AggregateKind,
  fundPartition,
  kindPartition,
  type Listing,
  type Loaded,
  type Past,
  readAllProviderPositions,
  readPast,
  readPositions,
  readPositionsOf,
  readProviderPositions,
  requirements,
  statePartition,
  type Table,
} from "@angkor/store";
import { listAll } from "./list-all.ts";
import { type SeenAmong, seenNow, seenOf } from "./naming.ts";
import { requirementRecords } from "./requirements/requirement-dto.ts";

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
  /** Every need, those that plans made among them, of these States or of all. */
  readonly needs: (
    states: readonly StateCode[] | undefined,
    keep: (need: AssistanceRequirement) => boolean,
  ) => Promise<Loaded<AssistanceRequirement>[]>;
  /** Of these States, with shared and unallocated money, or of all. */
  readonly positions: (states: readonly StateCode[] | undefined) => Promise<readonly Position[]>;
  readonly providerPositions: (provider: ProviderCode) => Promise<readonly Position[]>;
  readonly allProviderPositions: () => Promise<readonly ProviderPosition[]>;
  /** Which records that others name the caller could see. */
  readonly seenAmong: SeenAmong;
}

/** What is known now, read when it is asked for; or what was known at an instant, read at once. */
export const known = async (table: Table, asOf: string | undefined): Promise<Known> =>
  asOf === undefined ? knownNow(table) : knownThen(await readPast(table, asOf));

/** What is known now. Whoever never asks for the past takes this: what replays events is then not in its bundle. */
export const knownNow = (table: Table): Known => ({
  list: (aggregate, keep, listing = all(aggregate)) =>
    listAll(table, aggregate, ({ state }) => keep(state), listing),
  needs: async (states, keep) =>
    (
      await Promise.all(
        listingsOf("requirement", states).map((listing) =>
          listAll(table, requirements, ({ state }) => keep(state), listing),
        ),
      )
    ).flat(),
  positions: (states) => (states === undefined ? readPositions(table) : readPositionsOf(table, states)),
  providerPositions: (provider) => readProviderPositions(table, provider),
  allProviderPositions: () => readAllProviderPositions(table),
  seenAmong: seenNow(table),
});

const knownThen = (past: Past): Known => ({
  list: async (aggregate, keep, listing = all(aggregate)) =>
    past.list(aggregate, listing).filter(({ state }) => keep(state)),
  needs: async (states, keep) =>
    past.needs().filter(({ state }) => (states === undefined || states.includes(state.state)) && keep(state)),
  positions: async () => past.positions,
  providerPositions: async (of) => past.providerPositions.filter(({ provider }) => provider === of),
  allProviderPositions: async () => past.providerPositions,
  seenAmong: async (caller, kind, ids) => {
    const named = new Set<string>(ids.filter((id) => id !== undefined));
    if (named.size === 0) return [];
    const seen =
      kind.aggregate.kind === requirementRecords.aggregate.kind
        ? seenOf(caller, requirementRecords, past.needs())
        : seenOf(caller, kind, past.list(kind.aggregate, all(kind.aggregate)));
    return seen.filter((id) => named.has(id));
  },
});

/** More States than this are read faster with all others. */
const fewStates = 10;

/** Kinds whose records can be of several States, or of none. */
const shared: readonly AggregateKind[] = ["pledge", "commitment", "donor-coordination-group"];

/** Listings of a kind's records of some States, with those of several or none; of all. */
const listingsOf = (kind: AggregateKind, states: readonly StateCode[] | undefined): Listing[] => {
  if (states === undefined || states.length > fewStates) return [all({ kind })];
  const holders = [...states.map((state) => [state]), ...(shared.includes(kind) ? [[]] : [])];
  const partitions = new Set([
    ...holders.map((holder) => statePartition(kind, holder)),
    ...(kind === "commitment" ? [fundPartition(kind)] : []),
  ]);
  return [...partitions].map((partition) => ({ index: "state", partition }));
};

/** Every record of a kind of some States, with those of several or none, or of all. */
export const listOf = async <State, Event extends EventBase>(
  list: ListKnown,
  aggregate: Aggregate<State, Event>,
  states: readonly StateCode[] | undefined,
  keep: (state: State) => boolean,
): Promise<Loaded<State>[]> =>
  (
    await Promise.all(listingsOf(aggregate.kind, states).map((listing) => list(aggregate, keep, listing)))
  ).flat();

const all = ({ kind }: Pick<Aggregate<unknown, EventBase>, "kind">): Listing => ({
  index: "kind",
  partition: kindPartition(kind),
});
