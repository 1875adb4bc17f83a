import { isAffected, isStateParty, type RosterVersion, type State } from "@angkor/domain";
import { loadHistory, states, type Table } from "@angkor/store";
import { sha256 } from "./frozen-text.ts";
import { listAll } from "./list-all.ts";

/** An entry of the rosters as it was known at an instant, with its version. */
export interface RosterEntry {
  readonly state: State;
  readonly version: number;
}

/** The rosters as they were known at an instant. Entries that changed since are read from their events. */
export const rostersAt = async (table: Table, instant: string): Promise<RosterEntry[]> => {
  const current = await listAll(table, states, () => true);
  const entries = await Promise.all(
    current.map((loaded) =>
      loaded.state.updatedAt <= instant ? loaded : entryAt(table, loaded.id, instant),
    ),
  );
  return entries.filter((entry) => entry !== undefined);
};

/** What names rosters, with who counts on a day. */
export const versionOf = (known: readonly RosterEntry[], on: string): RosterVersion => ({
  on,
  statesParties: known.filter(({ state }) => isStateParty(state, on)).length,
  affected: known.filter(({ state }) => isAffected(state, on)).length,
  hash: sha256(
    known
      .map(({ state, version }) => `${state.iso3}@${version}`)
      .sort()
      .join("\n"),
  ),
});

/** The rosters as they were known at an instant, for its day. */
export const rosterVersion = async (table: Table, instant: string): Promise<RosterVersion> =>
  versionOf(await rostersAt(table, instant), instant.slice(0, 10));

const entryAt = async (table: Table, iso3: string, instant: string): Promise<RosterEntry | undefined> => {
  const history = await loadHistory(table, states, iso3);
  const last = history.findLast(({ event }) => event.at <= instant);
  return last && { state: states.evolve(undefined, last.event), version: last.version };
};
