import type { Caller, EventBase } from "@angkor/domain";
import { problem } from "@angkor/http";
import { type Loaded, loadHistory, type Table } from "@angkor/store";
import { loadVisible, type RecordKind, visible } from "./access.ts";
import { normalInstant } from "./wire.ts";

/** Which state of a record is asked for: the current one when both are left out. */
export interface VersionQuery {
  readonly version?: number;
  readonly asOf?: string;
}

/** A record as it stands, or as it was at a version or an instant; only who sees it now and then may read it. */
export const loadVersion = async <State extends { readonly createdAt: string }, Event extends EventBase>(
  table: Table,
  kind: RecordKind<State, Event>,
  id: string,
  { query, caller }: { readonly query: VersionQuery; readonly caller: Caller },
): Promise<Loaded<State>> => {
  const current = await loadVisible(table, kind, id, caller);
  if (query.version === undefined && query.asOf === undefined) return current;
  const asOf = query.asOf === undefined ? undefined : normalInstant(query.asOf);
  const until = (await loadHistory(table, kind.aggregate, id)).filter(
    ({ version, event }) =>
      (query.version === undefined || version <= query.version) && (asOf === undefined || event.at <= asOf),
  );
  const version = until.at(-1)?.version;
  const state = until.reduce<State | undefined>(
    (before, { event }) => kind.aggregate.evolve(before, event),
    undefined,
  );
  if (
    state === undefined ||
    version === undefined ||
    (query.version !== undefined && asOf === undefined && version !== query.version)
  ) {
    throw problem(
      "version-not-found",
      `${id} has versions 1 to ${current.version}, from ${current.state.createdAt} on.`,
    );
  }
  return visible({ id: current.id, state, version, counters: {} }, kind, id, caller);
};
