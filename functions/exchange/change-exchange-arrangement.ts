import type { Caller, Decision, ExchangeArrangement, ExchangeArrangementEvent } from "@angkor/domain";
import { beginTransaction, exchangeArrangements, type Table } from "@angkor/store";
import { loadOwn } from "../access.ts";
import { decideAndSave } from "../deciding.ts";
import { exchangeArrangementRecords, toExchangeArrangementDto } from "./exchange-arrangement-dto.ts";

interface Change {
  readonly id: string;
  readonly caller: Caller;
  readonly at: string;
  readonly ifMatch: number;
}

/** Loads an arrangement that the caller may change, decides, and saves: the same for each change of one. */
export const changeExchangeArrangement = (
  table: Table,
  { id, caller, at, ifMatch }: Change,
  decide: (
    arrangement: ExchangeArrangement,
  ) => Decision<ExchangeArrangementEvent> | Promise<Decision<ExchangeArrangementEvent>>,
) =>
  decideAndSave(table, undefined, async () => {
    const before = await loadOwn(table, exchangeArrangementRecords, id, { caller, ifMatch });
    const decision = await decide(before.state);
    if (!decision.ok) return decision;
    const transaction = beginTransaction(table, at);
    const saved = transaction.append(exchangeArrangements, before.id, before, decision.events);
    const body = await toExchangeArrangementDto(table, caller, saved);
    return { ok: true, transaction, body, version: saved.version, status: 200 };
  });
