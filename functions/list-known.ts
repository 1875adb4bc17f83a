import type { EventBase } from "@angkor/domain";
import {
  type Aggregate,
  kindPartition,
  type Listing,
  type Loaded,
  readPast,
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
export const listKnown = async (table: Table, asOf: string | undefined): Promise<ListKnown> => {
  const past = asOf === undefined ? undefined : await readPast(table, asOf);
  return async (aggregate, keep, listing = { index: "kind", partition: kindPartition(aggregate.kind) }) =>
    past === undefined
      ? listAll(table, aggregate, ({ state }) => keep(state), listing)
      : past.list(aggregate, listing).filter(({ state }) => keep(state));
};
