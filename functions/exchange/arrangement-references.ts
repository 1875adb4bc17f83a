import type { Caller, ExchangeArrangementContent, Fault } from "@angkor/domain";
import { problem } from "@angkor/http";
import type { Table } from "@angkor/store";
import { loadVisible } from "../access.ts";
import { requireProvider } from "../providers.ts";
import { exchangeEntryRecords } from "./exchange-entry-dto.ts";

/** The parties are known, and what it answers is an offer and a request that the caller may see. */
export const requireReferences = async (
  table: Table,
  caller: Caller,
  content: ExchangeArrangementContent,
): Promise<void> => {
  await requireParties(table, content);
  const faults = (
    await Promise.all([
      sideFault(table, caller, content.offerId, "offer"),
      sideFault(table, caller, content.requestId, "request"),
    ])
  ).flat();
  if (faults.length > 0) {
    throw problem("exchange-arrangement-invalid", "What it answers is on the other side.", faults);
  }
};

const requireParties = async (table: Table, content: ExchangeArrangementContent): Promise<void> => {
  for (const list of ["sharers", "recipients", "payers"] as const) {
    await Promise.all(content[list].map((code, index) => requireProvider(table, code, `/${list}/${index}`)));
  }
};

const sideFault = async (
  table: Table,
  caller: Caller,
  id: string | undefined,
  side: "offer" | "request",
): Promise<Fault[]> => {
  if (id === undefined) return [];
  const { state } = await loadVisible(table, exchangeEntryRecords, id, caller);
  return state.content.side === side ? [] : [{ pointer: `/${side}Id`, detail: `${id} is no ${side}.` }];
};
