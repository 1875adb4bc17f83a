import { createLedger, effectsOf, holderKey } from "@angkor/domain";
import { moneyHistory, readHistories, rosterOf } from "./history.ts";
import type { StoredPosition } from "./positions.ts";
import type { Table } from "./table.ts";

/** The positions as they were known at an instant, made again from the events until then. */
export const readPositionsAsOf = async (table: Table, instant: string): Promise<StoredPosition[]> => {
  const ledger = createLedger();
  const rosters = new Map<string, StoredPosition>();
  for (const record of await readHistories(table, instant)) {
    const history = moneyHistory(record);
    if (history !== undefined) for (const { effects } of effectsOf(history)) ledger.apply(effects);
    const roster = rosterOf(record);
    if (roster !== undefined) {
      rosters.set(roster.iso3, { states: [roster.iso3], declarations: [], amounts: [], roster });
    }
  }
  for (const position of ledger.toPositions()) {
    const key = holderKey(position.states);
    rosters.set(key, { ...rosters.get(key), ...position });
  }
  return [...rosters.values()];
};
