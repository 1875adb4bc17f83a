import type { Caller, Decision, ExchangeEntry, ExchangeEntryEvent } from "@angkor/domain";
import { beginTransaction, exchangeEntries, type Table } from "@angkor/store";
import { loadOwn } from "../access.ts";
import { decideAndSave } from "../deciding.ts";
import { exchangeEntryRecords, toExchangeEntryDto } from "./exchange-entry-dto.ts";

interface Change {
  readonly id: string;
  readonly caller: Caller;
  readonly at: string;
  readonly ifMatch: number;
}

/** Loads an entry that the caller may change, decides, and saves: the same for each change of one. */
export const changeExchangeEntry = (
  table: Table,
  { id, caller, at, ifMatch }: Change,
  decide: (entry: ExchangeEntry) => Decision<ExchangeEntryEvent>,
) =>
  decideAndSave(table, undefined, async () => {
    const before = await loadOwn(table, exchangeEntryRecords, id, { caller, ifMatch });
    const decision = decide(before.state);
    if (!decision.ok) return decision;
    const transaction = beginTransaction(table, at);
    const saved = transaction.append(exchangeEntries, before.id, before, decision.events);
    const body = toExchangeEntryDto(caller)(saved);
    return { ok: true, transaction, body, version: saved.version, status: 200 };
  });
