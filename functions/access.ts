import type { ProblemCode } from "@angkor/contract";
import { type Caller, canSee, type EventBase, mayWrite, type ProviderCode, type Seen } from "@angkor/domain";
import { problem } from "@angkor/http";
import { type Aggregate, type Loaded, load, type Table } from "@angkor/store";

/** One kind of record as use cases load it: how it is kept, who sees it, and what is told where there is none. */
export interface RecordKind<State, Event extends EventBase> {
  readonly aggregate: Aggregate<State, Event>;
  readonly seen: (state: State) => Seen;
  /** Who may read it, where others do than visibility tells. */
  readonly mayRead?: (caller: Caller, state: State) => boolean;
  readonly missing: ProblemCode;
}

/** A record that this caller may see; for anyone else it does not exist. */
export const loadVisible = async <State, Event extends EventBase>(
  table: Table,
  kind: RecordKind<State, Event>,
  id: string,
  caller: Caller,
): Promise<Loaded<State>> => visible(await load(table, kind.aggregate, id), kind, id, caller);

/** The same for a record that was loaded with others. */
export const visible = <State, Event extends EventBase>(
  loaded: Loaded<State> | undefined,
  { seen, mayRead, missing }: RecordKind<State, Event>,
  id: string,
  caller: Caller,
): Loaded<State> => {
  if (loaded === undefined || !(mayRead?.(caller, loaded.state) ?? canSee(caller, seen(loaded.state))))
    throw problem(missing, `There is no ${id} that you may see.`);
  return loaded;
};

/** Writing is for the owner's focal point, or the ISU on its behalf. */
export const requireOwner = (caller: Caller, owner: ProviderCode): void => {
  if (!mayWrite(caller, owner)) {
    throw problem("not-your-state", `You act for ${caller.state ?? "no State"}; this belongs to ${owner}.`);
  }
};

/** The record must still be at the version that the caller read. */
export const requireVersion = (loaded: { readonly version: number }, ifMatch: number): void => {
  if (loaded.version !== ifMatch) {
    throw problem(
      "version-stale",
      `The record is at version ${loaded.version}; read it again and repeat your change.`,
    );
  }
};

/** A record that this caller may change: visible, its own, and still at the version that the caller read. */
export const loadOwn = async <State, Event extends EventBase>(
  table: Table,
  kind: RecordKind<State, Event>,
  id: string,
  { caller, ifMatch }: { readonly caller: Caller; readonly ifMatch: number },
): Promise<Loaded<State>> => {
  const loaded = await loadVisible(table, kind, id, caller);
  requireOwner(caller, kind.seen(loaded.state).owner);
  requireVersion(loaded, ifMatch);
  return loaded;
};
