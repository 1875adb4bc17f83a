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
  fundPartition,
  kindPartition,
  type Listing,
  ownerPartition,
  pause,
  pledges,
  requirements,
  statePartition,
  type Table,
  workPlans,
} from "@angkor/store";
import { known, type ListKnown } from "../list-known.ts";

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
  const { donor, states } = query;
  const { list, positions, providerPositions } = await known(table, query.asOf);
  const [held, records] = await Promise.all([
    donor === undefined ? positions(isFew(states) ? states : undefined) : providerPositions(donor),
    recordsFor(query, list),
  ]);
  return { positions: held, records };
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

const declaredFigures: readonly RecordFigure[] = [
  "requirement",
  "requirementOriginal",
  "nationalContribution",
  "nationalContributionPlanned",
  "assistanceRequired",
];

/** Records of the kinds that figures are made of, by the narrowest listings that can hold them. */
const recordsFor = async (query: CountedQuery, list: ListKnown): Promise<CountedRecord[]> => {
  const { figures, donor } = query;
  const wanted = (...of: readonly RecordFigure[]) =>
    figures === undefined || of.some((figure) => figures.includes(figure));
  const listed = async <State, Event extends EventBase>(aggregate: Aggregate<State, Event>, is: boolean) =>
    is
      ? (
          await Promise.all(listingsOf(aggregate, query).map((one) => list(aggregate, () => true, one)))
        ).flat()
      : [];
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
  // What is given to a pooled fund may have been allocated anywhere.
  const funded: Listing[] = kind === "commitment" ? [{ index: "state", partition: fundPartition(kind) }] : [];
  if (exactly.includes("state")) return [byState(states ?? []), ...funded];
  if (!isFew(states)) return [{ index: "kind", partition: kindPartition(kind) }];
  const own = [...[...new Set(states)].map((state) => byState([state])), ...funded];
  const declares = kind === "work-plan" || kind === "requirement";
  return standing === "cell" || declares ? own : [...own, byState([])];
};
