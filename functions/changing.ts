import type { Caller, Decision, EventBase } from "@angkor/domain";
import type { Reply } from "@angkor/http";
import { beginTransaction, type Loaded, type Table } from "@angkor/store";
import { loadOwn, type RecordKind } from "./access.ts";
import { decideAndSave } from "./deciding.ts";

export interface Change {
  readonly id: string;
  readonly caller: Caller;
  readonly at: string;
  readonly ifMatch: number;
}

/**
 * How a record of a kind changes: it is loaded where the caller may change it, at the version that the caller read, a
 * decision is taken, and its events are saved. Answers with the record as it then stands.
 */
export const changing =
  <State, Event extends EventBase, Body>(
    kind: RecordKind<State, Event>,
    toBody: (saved: Loaded<State>, caller: Caller, table: Table) => Body | Promise<Body>,
  ) =>
  (
    table: Table,
    { id, caller, at, ifMatch }: Change,
    decide: (state: State) => Decision<Event> | Promise<Decision<Event>>,
  ): Promise<Reply<Body>> =>
    decideAndSave(table, undefined, async () => {
      const before = await loadOwn(table, kind, id, { caller, ifMatch });
      const decision = await decide(before.state);
      if (!decision.ok) return decision;
      const transaction = beginTransaction(table, at);
      const saved = transaction.append(kind.aggregate, before.id, before, decision.events);
      const body = await toBody(saved, caller, table);
      return { ok: true, transaction, body, version: saved.version, status: 200 };
    });
