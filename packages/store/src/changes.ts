import type { AmountChange, Declaration, State } from "@angkor/domain";
import type { AggregateKind } from "./keys.ts";
import { replayEvents, type Step } from "./replay.ts";
import { everyReplay } from "./replays.ts";
import type { Table } from "./table.ts";

/** What happened to one record in a stretch of time. */
export interface RecordChange {
  readonly kind: AggregateKind;
  readonly id: string;
  /** Names of its events, in order. */
  readonly events: string[];
  /** The instant of the last of them. */
  lastAt: string;
  /** What they did to figures. */
  readonly amounts: AmountChange[];
  /** What it declared before and after, where it declares anything. */
  readonly declaredBefore: Declaration | undefined;
  declaredAfter: Declaration | undefined;
  /** The record as the last of them left it, as it would be stored. */
  body: string;
  /** The entry of a State on the rosters, where it is one. */
  roster?: State;
}

/** A record on the way: since when all of it was known, and what it declares. */
interface Traced {
  knownAt: string;
  declared: Declaration | undefined;
}

/**
 * The records to which something happened after an instant and until another, in the order of their first event then.
 * What was dated earlier but came after its successors' instant counts when it was known, as in every report.
 */
export const readChanges = async (table: Table, after: string, until: string): Promise<RecordChange[]> => {
  const traced = new Map<string, Traced>();
  const changes = new Map<string, RecordChange>();
  await replayEvents(table, everyReplay, until, (step) => {
    const key = `${step.kind}#${step.id}`;
    const before = traced.get(key) ?? { knownAt: "", declared: undefined };
    const knownAt = step.event.at > before.knownAt ? step.event.at : before.knownAt;
    const declared = declaredBy(step, before.declared);
    traced.set(key, { knownAt, declared });
    if (knownAt > after) note(changes, key, step, before.declared, declared);
  });
  return [...changes.values()];
};

const declaredBy = ({ effects, id }: Step, before: Declaration | undefined): Declaration | undefined => {
  const change = effects.declarations.find((entry) => entry.id === id);
  return change === undefined ? before : change.declaration;
};

const note = (
  changes: Map<string, RecordChange>,
  key: string,
  step: Step,
  declaredBefore: Declaration | undefined,
  declaredAfter: Declaration | undefined,
): void => {
  const { kind, id, event, effects, roster, body } = step;
  const change = changes.get(key) ?? {
    kind,
    id,
    events: [],
    lastAt: event.at,
    amounts: [],
    declaredBefore,
    declaredAfter,
    body,
  };
  changes.set(key, change);
  change.events.push(event.type);
  change.lastAt = event.at;
  change.amounts.push(...effects.amounts);
  change.declaredAfter = declaredAfter;
  change.body = body;
  if (roster !== undefined) change.roster = roster;
};
