import type { SnapshotSchema } from "@angkor/contract/schemas/snapshot";
import { type Caller, mayReadSnapshot, type Snapshot } from "@angkor/domain";
import { problem } from "@angkor/http";
import { type Loaded, load, snapshots, type Table } from "@angkor/store";
import type * as z from "zod";
import { readFrozenText } from "../frozen-text.ts";

export type SnapshotDto = z.input<typeof SnapshotSchema>;

export const toSnapshotDto = ({ state }: Loaded<Snapshot>): SnapshotDto => ({
  ...state,
  parameters: { ...state.parameters },
  roster: { ...state.roster },
});

/** A snapshot that this caller may read; for anyone else it does not exist. */
export const loadSnapshot = async (table: Table, id: string, caller: Caller): Promise<Loaded<Snapshot>> => {
  const found = await load(table, snapshots, id);
  if (found === undefined || !mayReadSnapshot(caller, found.state.audience))
    throw problem("snapshot-not-found", `There is no ${id} that you may see.`);
  return found;
};

/** The text that a snapshot froze. Throws when it is not what was kept. */
export const frozenText = (table: Table, { id, hash }: Snapshot): Promise<string> =>
  readFrozenText(table, "snapshot", id, hash);
