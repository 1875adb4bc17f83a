import {
  type AssistanceRequirement,
  createLedger,
  type EventBase,
  holderKey,
  type ProviderPosition,
  requirementsOf,
} from "@angkor/domain";
import type { Aggregate, Loaded } from "./aggregate.ts";
import { requirements, workPlans } from "./aggregates.ts";
import { type AggregateKind, currentKey, indexes, kindPartition, parseAggregatePartition } from "./keys.ts";
import type { Listing } from "./lists.ts";
import type { StoredPosition } from "./positions.ts";
import { type ReplayedRecord, type Replays, replayEvents, replayOf, takeWaiting } from "./replay.ts";
import { movingReplays } from "./replays.ts";
import type { Table } from "./table.ts";

/** The same money twice: by where it goes, with the rosters, and by who provides it. */
export interface BothPositions {
  readonly positions: readonly StoredPosition[];
  readonly providerPositions: readonly ProviderPosition[];
}

/** What was known at an instant. */
export interface Past extends BothPositions {
  /** The records that a listing gave then, newest first, with their counters. A need that a plan makes is told by the plan. */
  readonly list: <State, Event extends EventBase>(
    aggregate: Aggregate<State, Event>,
    listing: Listing,
  ) => Loaded<State>[];
  /** Every need, those that plans made among them, with their counters. */
  readonly needs: () => Loaded<AssistanceRequirement>[];
}

type Counters = Map<string, Record<string, bigint>>;

/** Positions and records as they were known at an instant, made again from the events until then: reads all of them. */
export const readPast = async (table: Table, instant: string): Promise<Past> => {
  const ledger = createLedger();
  const positions = new Map<string, StoredPosition>();
  const counters: Counters = new Map();
  const records = await replayEvents(
    table,
    movingReplays,
    instant,
    ({ effects, roster, counters: moves }) => {
      ledger.apply(effects);
      for (const { item, counter, by } of moves) {
        const known = counters.get(item.pk) ?? {};
        known[counter] = (known[counter] ?? 0n) + by;
        counters.set(item.pk, known);
      }
      if (roster !== undefined) {
        positions.set(roster.iso3, { states: [roster.iso3], declarations: [], amounts: [], roster });
      }
    },
  );
  for (const position of ledger.toPositions()) {
    const key = holderKey(position.states);
    positions.set(key, { ...positions.get(key), ...position });
  }
  return {
    positions: [...positions.values()],
    providerPositions: ledger.toProviderPositions(),
    list: (aggregate, listing) => listPast(records, counters, aggregate, listing),
    needs: () => needsOf(records, counters),
  };
};

const needsOf = (
  records: ReadonlyMap<string, ReplayedRecord>,
  counters: Counters,
): Loaded<AssistanceRequirement>[] => {
  const all = (kind: AggregateKind): Listing => ({ index: "kind", partition: kindPartition(kind) });
  const plans = listPast(records, counters, workPlans, all("work-plan"));
  const made = plans.flatMap(({ state: plan, version }) =>
    requirementsOf(plan).map((state) => {
      const { pk } = currentKey("requirement", state.id);
      return { id: state.id, state, version, counters: counters.get(pk) ?? {} };
    }),
  );
  return [...listPast(records, counters, requirements, all("requirement")), ...made];
};

/** Records of a kind that moves no figures are made only here, of whoever asks for them: others need not know the kind. */
const listPast = <State, Event extends EventBase>(
  records: ReadonlyMap<string, ReplayedRecord>,
  counters: Counters,
  aggregate: Aggregate<State, Event>,
  { index, partition }: Listing,
): Loaded<State>[] => {
  const moving: Replays = movingReplays;
  const late = moving[aggregate.kind] === undefined ? replayOf(aggregate) : undefined;
  return [...records]
    .flatMap(([pk, record]) => {
      const identity = parseAggregatePartition(pk);
      if (identity?.kind !== aggregate.kind) return [];
      if (late !== undefined) takeWaiting(late, record);
      const { version, body, indexKeys } = record;
      if (version === 0) return [];
      const listed =
        index === "kind" ? aggregate.kind : Reflect.get(JSON.parse(indexKeys), indexes[index].partition);
      if (listed !== partition) return [];
      const { id } = identity;
      return [
        { id, state: aggregate.decodeState(JSON.parse(body)), version, counters: counters.get(pk) ?? {} },
      ];
    })
    .sort((one, other) => (one.id > other.id ? -1 : 1));
};

/** The positions of States and of providers as they were known at an instant. */
export const readBothPositionsAsOf = (table: Table, instant: string): Promise<BothPositions> =>
  readPast(table, instant);

/** The positions of States as they were known at an instant. */
export const readPositionsAsOf = async (table: Table, instant: string): Promise<readonly StoredPosition[]> =>
  (await readPast(table, instant)).positions;
