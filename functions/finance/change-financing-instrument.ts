import type { Caller, Decision, FinancingInstrument, FinancingInstrumentEvent } from "@angkor/domain";
import { beginTransaction, financingInstruments, type Table } from "@angkor/store";
import { loadOwn } from "../access.ts";
import { decideAndSave } from "../deciding.ts";
import { financingInstrumentRecords, toFinancingInstrumentDto } from "./financing-instrument-dto.ts";

interface Change {
  readonly id: string;
  readonly caller: Caller;
  readonly at: string;
  readonly ifMatch: number;
}

/** Loads an instrument that the caller may change, decides, and saves: the same for each change of one. */
export const changeFinancingInstrument = (
  table: Table,
  { id, caller, at, ifMatch }: Change,
  decide: (
    instrument: FinancingInstrument,
  ) => Decision<FinancingInstrumentEvent> | Promise<Decision<FinancingInstrumentEvent>>,
) =>
  decideAndSave(table, undefined, async () => {
    const before = await loadOwn(table, financingInstrumentRecords, id, { caller, ifMatch });
    const decision = await decide(before.state);
    if (!decision.ok) return decision;
    const transaction = beginTransaction(table, at);
    const saved = transaction.append(financingInstruments, before.id, before, decision.events);
    const body = toFinancingInstrumentDto(saved);
    return { ok: true, transaction, body, version: saved.version, status: 200 };
  });
