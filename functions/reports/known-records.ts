import { type AssistanceRequirement, type EventBase, requirementsOf, type StateCode } from "@angkor/domain";
import {
  type Aggregate,
  type AggregateKind,
  kindPartition,
  type Listing,
  type Loaded,
  readPast,
  requirements,
  statePartition,
  type Table,
  workPlans,
} from "@angkor/store";
import { listAll } from "../list-all.ts";

/** Every record of a kind that is kept, as known at one instant. */
export type ListKnown = <State, Event extends EventBase>(
  aggregate: Aggregate<State, Event>,
  keep: (state: State) => boolean,
) => Promise<Loaded<State>[]>;

/** More States than this are read faster with all others. */
const fewStates = 10;

/** Records of some States, with those of several or none, or of all; as they are, or as they were known at an instant. */
export const knownRecords = async (
  table: Table,
  { states, asOf }: { readonly states?: readonly StateCode[]; readonly asOf: string | undefined },
): Promise<ListKnown> => {
  const past = asOf === undefined ? undefined : await readPast(table, asOf);
  return async (aggregate, keep) => {
    const lists = await Promise.all(
      listingsOf(aggregate.kind, states).map((listing) =>
        past === undefined
          ? listAll(table, aggregate, ({ state }) => keep(state), listing)
          : past.list(aggregate, listing).filter(({ state }) => keep(state)),
      ),
    );
    return lists.flat();
  };
};

/** Kinds that the index by State lists. */
const byState: readonly AggregateKind[] = ["work-plan", "requirement", "response", "pledge", "commitment"];

const listingsOf = (kind: AggregateKind, states: readonly StateCode[] | undefined): Listing[] => {
  if (states === undefined || states.length > fewStates || !byState.includes(kind))
    return [{ index: "kind", partition: kindPartition(kind) }];
  const partitions = [...states.map((state) => [state]), []].map((one) => statePartition(kind, one));
  return [...new Set(partitions)].map((partition) => ({ index: "state", partition }));
};

/** Every need, those that plans made among them, as known at that instant. */
export const knownNeeds = async (
  list: ListKnown,
  asOf: string | undefined,
  keep: (need: AssistanceRequirement) => boolean,
): Promise<AssistanceRequirement[]> => {
  const needs = (await list(requirements, keep)).map(({ state }) => state);
  if (asOf === undefined) return needs;
  const plans = await list(workPlans, () => true);
  return [...needs, ...plans.flatMap(({ state }) => requirementsOf(state)).filter(keep)];
};
