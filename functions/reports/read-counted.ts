import {
  besideFigures,
  type CountedRecord,
  type EventBase,
  type ExactDimension,
  type Position,
  type ProviderCode,
  type RecordFigure,
  type Standing,
  type StateCode,
} from "@angkor/domain";
import {
  type Aggregate,
  BusyError,
  commitments,
  kindPartition,
  type Listing,
  type Loaded,
  ownerPartition,
  pause,
  pledges,
  readPast,
  readPositions,
  readPositionsOf,
  readProviderPositions,
  requirements,
  statePartition,
  type Table,
  workPlans,
} from "@angkor/store";
import { listAll } from "../list-all.ts";

/** Which positions and records are wanted, and as they were known when: now, without an instant. */
export interface CountedQuery {
  readonly states?: readonly StateCode[];
  readonly donor?: ProviderCode;
  readonly figures?: readonly RecordFigure[];
  readonly standing?: Standing;
  readonly exactly?: readonly ExactDimension[];
  readonly asOf: string | undefined;
}

/** Positions, and every record that can be behind figures of them. */
export interface Counted {
  readonly positions: readonly Position[];
  readonly records: readonly CountedRecord[];
}

/** Positions and records, read at the same time: whatever is saved meanwhile may be in one and not in the other. */
export const readCounted = async (table: Table, query: CountedQuery): Promise<Counted> => {
  const { asOf, donor } = query;
  if (asOf !== undefined) {
    const past = await readPast(table, asOf);
    const own = past.providerPositions.filter(({ provider }) => provider === donor);
    const records = await recordsFor(query, async (aggregate, listing) => past.list(aggregate, listing));
    return { positions: donor === undefined ? past.positions : own, records };
  }
  const [positions, records] = await Promise.all([
    positionsFor(table, query),
    recordsFor(query, (aggregate, listing) => listAll(table, aggregate, () => true, listing)),
  ]);
  return { positions, records };
};

const attempts = 6;

/** Reads again until what was read is of one moment; the service is busy when that does not happen soon. */
export const ofOneMoment = async <Found>(read: () => Promise<Found | undefined>): Promise<Found> => {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    if (attempt > 0) await pause(attempt);
    const found = await read();
    if (found !== undefined) return found;
  }
  throw new BusyError("Records and positions did not agree");
};

/** More States than this are read faster with all others. */
const fewStates = 10;

const isFew = (states: readonly StateCode[] | undefined): states is readonly StateCode[] =>
  states !== undefined && states.length <= fewStates;

const positionsFor = (table: Table, { donor, states }: CountedQuery): Promise<readonly Position[]> => {
  if (donor !== undefined) return readProviderPositions(table, donor);
  return isFew(states) ? readPositionsOf(table, states) : readPositions(table);
};

/** Lists records as they are, or as they were known. */
export type List = <State, Event extends EventBase>(
  aggregate: Aggregate<State, Event>,
  listing: Listing,
) => Promise<Loaded<State>[]>;

const declaredFigures: readonly RecordFigure[] = [
  "requirement",
  "requirementOriginal",
  "nationalContribution",
  "nationalContributionPlanned",
  "assistanceRequired",
];

/** Records of the kinds that figures are made of, by the narrowest listings that can hold them. */
const recordsFor = async (query: CountedQuery, list: List): Promise<CountedRecord[]> => {
  const { figures, donor } = query;
  const wanted = (...of: readonly RecordFigure[]) =>
    figures === undefined || of.some((figure) => figures.includes(figure));
  const listed = async <State, Event extends EventBase>(aggregate: Aggregate<State, Event>, is: boolean) =>
    is ? (await Promise.all(listingsOf(aggregate, query).map((one) => list(aggregate, one)))).flat() : [];
  const declared = donor === undefined && wanted(...declaredFigures);
  const [plans, needs, promises, made] = await Promise.all([
    listed(workPlans, declared),
    listed(requirements, declared),
    listed(pledges, wanted("pledged")),
    listed(commitments, wanted("committed", "disbursed", "funding", ...besideFigures)),
  ]);
  return [
    ...plans.map(({ state }) => ({ kind: "work-plan", record: state }) as const),
    ...needs.map(({ state }) => ({ kind: "requirement", record: state }) as const),
    ...promises.map(
      ({ state, counters }) => ({ kind: "pledge", record: state, outstanding: counters }) as const,
    ),
    ...made.map(({ state }) => ({ kind: "commitment", record: state }) as const),
  ];
};

/** By provider, else by State (its own, then those of several or none), else all. */
const listingsOf = (
  { kind }: { readonly kind: Aggregate<unknown, EventBase>["kind"] },
  { donor, states, standing, exactly = [] }: CountedQuery,
): Listing[] => {
  if (donor !== undefined) return [{ index: "owner", partition: ownerPartition(kind, donor) }];
  const byState = (codes: readonly StateCode[]): Listing => ({
    index: "state",
    partition: statePartition(kind, codes),
  });
  if (exactly.includes("state")) return [byState(states ?? [])];
  if (!isFew(states)) return [{ index: "kind", partition: kindPartition(kind) }];
  const own = [...new Set(states)].map((state) => byState([state]));
  const declares = kind === "work-plan" || kind === "requirement";
  return standing === "cell" || declares ? own : [...own, byState([])];
};
