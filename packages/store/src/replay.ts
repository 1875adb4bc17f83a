import {
  commitmentEffects,
  type Effects,
  type EventBase,
  liveAmount,
  noEffects,
  type Outstanding,
  pledgeEffects,
  type RequirementDraw,
  requirementEffects,
  type State,
  tranches,
  workPlanEffects,
} from "@angkor/domain";
import { type Aggregate, decodeEvent, type IndexKeys } from "./aggregate.ts";
import {
  allocationProposals,
  commitments,
  cooperationReports,
  donorCoordinationGroups,
  evidenceImports,
  exchangeArrangements,
  exchangeEntries,
  exchangeRates,
  expressionsOfInterest,
  financingInstruments,
  fundAllocations,
  individualisedApproachCases,
  nationalMineActionPlatforms,
  organisations,
  pledges,
  reportingWindows,
  requirements,
  resourceMobilisationPlans,
  responses,
  snapshots,
  states,
  subscriptions,
  workPlans,
} from "./aggregates.ts";
import { eventItems } from "./event-log.ts";
import { type AggregateKind, currentKey, eventKey, type Key, parseAggregatePartition } from "./keys.ts";
import { CorruptItemError, type Item, nameOfItem, numberOf, type Table, textOf } from "./table.ts";

/** What one event moves a counter of a record by. */
export interface CounterMove {
  readonly item: Key;
  readonly counter: string;
  readonly by: bigint;
}

/** What an event does beside changing its own record. */
interface Consequences {
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
  /** Events whose predecessors have not come yet. */
  waiting?: Item[];
}

type Replay = (
  before: string | undefined,
  item: Item,
) => Pick<Step, "body" | "indexKeys" | "event"> & Consequences;

const replayOf =
  <Folded, Event extends EventBase & { readonly type: string }>(
    aggregate: Aggregate<Folded, Event>,
    consequencesOf: (
      before: Folded | undefined,
      event: Event,
      after: Folded,
      id: string,
    ) => Partial<Consequences>,
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
      ...consequencesOf(before, event, after, textOf(item, "pk").slice(aggregate.kind.length + 1)),
    };
  };

const nothing = () => ({});

const movesFrom = (item: Key, before: Outstanding, after: Outstanding): CounterMove[] =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .map((counter) => ({ item, counter, by: (after[counter] ?? 0n) - (before[counter] ?? 0n) }))
    .filter(({ by }) => by !== 0n);

const replays: Readonly<Record<AggregateKind, Replay>> = {
  "work-plan": replayOf(workPlans, (_before, _event, after) => ({ effects: workPlanEffects(after) })),
  requirement: replayOf(requirements, (_before, event, after) => ({
    effects: requirementEffects(event, after),
  })),
  pledge: replayOf(pledges, (before, event, after) => ({
    effects: pledgeEffects(before, event, after),
    counters: movesFrom(
      currentKey("pledge", after.id),
      before ? tranches(before.content) : {},
      tranches(after.content),
    ),
  })),
  commitment: replayOf(commitments, (before, event, after) => ({
    effects: commitmentEffects(event, after),
    counters: [...drawMoves(before, after), ...commitmentCoverMoves(event)],
  })),
  state: replayOf(states, (_before, _event, after) => ({ roster: after })),
  organisation: replayOf(organisations, nothing),
  "exchange-rates": replayOf(exchangeRates, nothing),
  "allocation-proposal": replayOf(allocationProposals, nothing),
  response: replayOf(responses, nothing),
  "cooperation-report": replayOf(cooperationReports, nothing),
  "reporting-window": replayOf(reportingWindows, nothing),
  "resource-mobilisation-plan": replayOf(resourceMobilisationPlans, nothing),
  "national-mine-action-platform": replayOf(nationalMineActionPlatforms, nothing),
  "donor-coordination-group": replayOf(donorCoordinationGroups, nothing),
  snapshot: replayOf(snapshots, nothing),
  "evidence-import": replayOf(evidenceImports, nothing),
  subscription: replayOf(subscriptions, nothing),
  "individualised-approach-case": replayOf(individualisedApproachCases, nothing),
  "expression-of-interest": replayOf(expressionsOfInterest, nothing),
  "exchange-arrangement": replayOf(exchangeArrangements, nothing),
  "exchange-entry": replayOf(exchangeEntries, nothing),
  "fund-allocation": replayOf(fundAllocations, (_before, event, after) => ({
    counters: coverMoves(after.requirement, event.type === "fund-allocation-recorded" ? 1n : -1n),
  })),
  "financing-instrument": replayOf(financingInstruments, nothing),
};

type CommitmentState = Parameters<typeof liveAmount>[0];
type CommitmentEvent = Parameters<typeof commitmentEffects>[0];

/** A pledge holds what is not live in its commitments. */
const drawMoves = (before: CommitmentState | undefined, after: CommitmentState): CounterMove[] => {
  const { pledgeId } = after;
  if (pledgeId === undefined) return [];
  const item = currentKey("pledge", pledgeId);
  return after.content.lines.flatMap((line) => {
    const by = (before === undefined ? 0n : liveAmount(before, line)) - liveAmount(after, line);
    return line.tranche === undefined || by === 0n ? [] : [{ item, counter: line.tranche, by }];
  });
};

/** A requirement counts what covers it: commitments, and allocations of funds. */
const coverMoves = (requirement: RequirementDraw | undefined, sign: 1n | -1n): CounterMove[] =>
  requirement === undefined
    ? []
    : Object.entries(requirement.draws).map(([counter, minor]) => ({
        item: currentKey("requirement", requirement.id),
        counter,
        by: sign * minor,
      }));

const commitmentCoverMoves = (event: CommitmentEvent): CounterMove[] =>
  event.type === "commitment-recorded" || event.type === "commitment-cancelled"
    ? coverMoves(event.requirement, event.type === "commitment-recorded" ? 1n : -1n)
    : [];

/**
 * Replays the events of all records until an instant, in order of time and of each record's versions, and hands out
 * every step. An event that a slower request dated before its predecessor waits for it; one whose predecessor came
 * only after the instant was not known then, and is left waiting. Memory grows with records, not with events.
 */
export const replayEvents = async (
  table: Table,
  until: string,
  onStep: (step: Step) => void,
  leeway = false,
): Promise<Map<string, ReplayedRecord>> => {
  const records = new Map<string, ReplayedRecord>();
  for await (const item of eventItems(table, until, leeway)) {
    const pk = textOf(item, "pk");
    const record = records.get(pk) ?? { version: 0, body: "", indexKeys: "" };
    records.set(pk, record);
    if (numberOf(item, "version") === record.version + 1) takeInTurn(record, item, onStep);
    else record.waiting = [...(record.waiting ?? []), item];
  }
  return records;
};

/** Takes an event, and every waiting one whose turn has come with it. */
const takeInTurn = (record: ReplayedRecord, first: Item, onStep: (step: Step) => void): void => {
  for (let item: Item | undefined = first; item !== undefined; item = nextWaiting(record)) {
    const step = stepOf(record, item);
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

/** The step that an event's item is for a record as it was before. @throws CorruptItemError when it does not follow. */
export const stepOf = (record: ReplayedRecord, item: Item): Step => {
  try {
    const identity = parseAggregatePartition(textOf(item, "pk"));
    if (identity === undefined) throw new Error("An event of no known kind of record");
    const { kind, id } = identity;
    const version = record.version + 1;
    if (textOf(item, "sk") !== eventKey(kind, id, version).sk)
      throw new Error("Its key is another version's");
    return { kind, id, version, ...replays[kind](version === 1 ? undefined : record.body, item) };
  } catch (cause) {
    throw cause instanceof CorruptItemError ? cause : new CorruptItemError(nameOfItem(item), cause);
  }
};
