import {
  type AssistanceRequirement,
  type EventBase,
  type PublicKind,
  requirementsOf,
  type Stamp,
  type WorkPlan,
} from "@angkor/domain";
import type { Aggregate } from "../aggregate.ts";
import {
  allocationProposals,
  anonymisedNotes,
  commitments,
  cooperationReports,
  donorCoordinationGroups,
  exchangeArrangements,
  exchangeEntries,
  exchangeRates,
  financingInstruments,
  fundAllocations,
  nationalMineActionPlatforms,
  organisations,
  pledges,
  progressRecords,
  reportingWindows,
  requirements,
  resourceMobilisationPlans,
  responses,
  snapshots,
  states,
  workPlans,
} from "../aggregates.ts";
import { currentKey, positionKey } from "../keys.ts";
import { rosterAttribute } from "../positions.ts";
import { type CounterMove, type Step, stepOf } from "../replay.ts";
import { everyReplay } from "../replays.ts";
import type { Table } from "../table.ts";
import { eventItem } from "../transaction/actions.ts";
import { beginTransaction, type Transaction } from "../transaction.ts";

/** One event to be saved again, under its own id and version. */
export interface RestoredEvent {
  readonly kind: PublicKind;
  readonly id: string;
  readonly version: number;
  readonly at: string;
  /** The event as it is stored. */
  readonly event: Stamp;
  /** The text that is kept beside the record. */
  readonly content?: string;
}

/** A record as far as it has been rebuilt. */
export interface Rebuilt {
  readonly version: number;
  readonly body: string;
  readonly counters: Readonly<Record<string, bigint>>;
}

type Append = (
  transaction: Transaction,
  entry: RestoredEvent,
  before: Rebuilt | undefined,
  counters: Rebuilt["counters"] | undefined,
) => void;

const appending =
  <State, Event extends EventBase>(aggregate: Aggregate<State, Event>): Append =>
  (transaction, { id, event }, before, counters) => {
    const loaded = before && { ...before, id, state: aggregate.decodeState(JSON.parse(before.body)) };
    transaction.append(aggregate, id, loaded, [aggregate.decodeEvent(event)], {
      ...(counters && { counters }),
    });
  };

const appends: Readonly<Record<PublicKind, Append>> = {
  state: appending(states),
  organisation: appending(organisations),
  "exchange-rates": appending(exchangeRates),
  "reporting-window": appending(reportingWindows),
  "work-plan": appending(workPlans),
  requirement: appending(requirements),
  pledge: appending(pledges),
  commitment: appending(commitments),
  response: appending(responses),
  "cooperation-report": appending(cooperationReports),
  "progress-record": appending(progressRecords),
  "resource-mobilisation-plan": appending(resourceMobilisationPlans),
  "national-mine-action-platform": appending(nationalMineActionPlatforms),
  "donor-coordination-group": appending(donorCoordinationGroups),
  "financing-instrument": appending(financingInstruments),
  "exchange-entry": appending(exchangeEntries),
  "exchange-arrangement": appending(exchangeArrangements),
  "fund-allocation": appending(fundAllocations),
  "anonymised-notes": appending(anonymisedNotes),
  "allocation-proposal": appending(allocationProposals),
  snapshot: appending(snapshots),
};

/** An event that does not follow from those before it. */
export class UnfitEventError extends Error {
  override readonly name = "UnfitEventError";
}

/**
 * The records in the making: each event as the transaction in which a request would have saved it, with everything
 * that follows from it: positions, counters, rosters, and the requirements that plans make.
 */
export class Rebuilding {
  readonly records = new Map<string, Rebuilt>();
  readonly #table: Table;

  constructor(table: Table) {
    this.#table = table;
  }

  /** The record of an entry as far as it is there. */
  before({ kind, id }: RestoredEvent): Rebuilt | undefined {
    return this.records.get(currentKey(kind, id).pk);
  }

  /** The step that an event is. @throws Error when it does not follow. */
  stepOf(entry: RestoredEvent): Step {
    const before = this.before(entry);
    const record = { version: before?.version ?? 0, body: before?.body ?? "", indexKeys: "" };
    return stepOf(
      everyReplay[entry.kind],
      record,
      eventItem(entry.kind, entry.id, entry.version, entry.event),
    );
  }

  /** Takes the event in, and answers the transaction that saves it. @throws UnfitEventError before anything is taken in. */
  take(entry: RestoredEvent, step: Step): Transaction {
    const key = currentKey(entry.kind, entry.id).pk;
    const before = this.before(entry);
    const isOwn = ({ item }: CounterMove) => item.pk === key;
    const own = moved(before?.counters ?? {}, step.counters.filter(isOwn));
    const drawn = this.#drawnOn(step.counters.filter((move) => !isOwn(move)));
    const transaction = beginTransaction(this.#table, entry.at);
    appends[entry.kind](transaction, entry, before, step.counters.some(isOwn) ? own : undefined);
    transaction.affect(step.effects);
    this.records.set(key, { version: entry.version, body: step.body, counters: own });
    for (const [pk, { kind, id, add, after }] of drawn) {
      transaction.count(kind, { id, version: after.version }, { add });
      this.records.set(pk, after);
    }
    if (step.roster) transaction.set(positionKey([step.roster.iso3]), rosterAttribute, step.body);
    if (entry.kind === "work-plan")
      this.#project(transaction, workPlans.decodeState(JSON.parse(step.body)), entry.version);
    if (entry.content !== undefined) transaction.keep(entry.kind, entry.id, entry.content);
    return transaction;
  }

  /** What a commitment moves of its pledge and its requirement. */
  #drawnOn(moves: readonly CounterMove[]) {
    const byRecord = Map.groupBy(moves, ({ item }) => item.pk);
    return [...byRecord].map(([pk, of]) => {
      const known = this.records.get(pk);
      if (known === undefined) throw new UnfitEventError(`it draws on ${idOf(pk)}, which is not there`);
      const after = { ...known, counters: moved(known.counters, of) };
      const add = Object.fromEntries(of.map(({ counter, by }) => [counter, by]));
      const kind = pk.startsWith("pledge#") ? ("pledge" as const) : ("requirement" as const);
      return [pk, { kind, id: idOf(pk), add, after }] as const;
    });
  }

  #project(transaction: Transaction, plan: WorkPlan, version: number): void {
    for (const requirement of requirementsOf(plan)) this.#projectOne(transaction, requirement, version);
  }

  #projectOne(transaction: Transaction, requirement: AssistanceRequirement, version: number): void {
    const { pk } = currentKey("requirement", requirement.id);
    transaction.project(requirements, requirement.id, requirement, version);
    const counters = this.records.get(pk)?.counters ?? {};
    this.records.set(pk, { version, body: requirements.encodeState(requirement), counters });
  }
}

const idOf = (pk: string): string => pk.slice(pk.indexOf("#") + 1);

/** Counters after moves; none is ever below zero, and one of zero may be absent. */
const moved = (
  counters: Rebuilt["counters"],
  moves: readonly CounterMove[],
): Readonly<Record<string, bigint>> => {
  const after = new Map(Object.entries(counters));
  for (const { item, counter, by } of moves) {
    const value = (after.get(counter) ?? 0n) + by;
    if (value < 0n)
      throw new UnfitEventError(`it takes more of ${idOf(item.pk)} in ${counter} than there is`);
    after.set(counter, value);
  }
  return Object.fromEntries([...after].filter(([, value]) => value !== 0n));
};
