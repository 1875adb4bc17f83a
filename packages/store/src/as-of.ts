import { createLedger, holderKey, type ProviderPosition } from "@angkor/domain";
import type { StoredPosition } from "./positions.ts";
import { replayEvents } from "./replay.ts";
import type { Table } from "./table.ts";

/** The same money twice: by where it goes, with the rosters, and by who provides it. */
export interface BothPositions {
  readonly positions: readonly StoredPosition[];
  readonly providerPositions: readonly ProviderPosition[];
}

/** The positions of States and of providers as they were known at an instant, made again from the events until then. */
export const readBothPositionsAsOf = async (table: Table, instant: string): Promise<BothPositions> => {
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
  return { positions: [...positions.values()], providerPositions: ledger.toProviderPositions() };
};

/** The positions of States as they were known at an instant. */
export const readPositionsAsOf = async (table: Table, instant: string): Promise<readonly StoredPosition[]> =>
  (await readBothPositionsAsOf(table, instant)).positions;
