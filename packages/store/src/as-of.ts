import { createLedger, holderKey } from "@angkor/domain";
import type { StoredPosition } from "./positions.ts";
import { replayEvents } from "./replay.ts";
import type { Table } from "./table.ts";

/** The positions as they were known at an instant, made again from the events until then. */
export const readPositionsAsOf = async (table: Table, instant: string): Promise<StoredPosition[]> => {
  const ledger = createLedger();
  const positions = new Map<string, StoredPosition>();
  await replayEvents(table, instant, ({ effects, roster }) => {
    ledger.apply(effects);
    if (roster !== undefined) {
      positions.set(roster.iso3, { states: [roster.iso3], declarations: [], amounts: [], roster });
    }
  });
  for (const position of ledger.toPositions()) {
    const key = holderKey(position.states);
    positions.set(key, { ...positions.get(key), ...position });
  }
  return [...positions.values()];
};
