import { createHash } from "node:crypto";
import type { SnapshotSchema } from "@angkor/contract/schemas/snapshot";
import { type Caller, mayReadSnapshot, type Snapshot } from "@angkor/domain";
import { problem } from "@angkor/http";
import { CorruptItemError, type Loaded, load, readContent, snapshots, type Table } from "@angkor/store";
import type * as z from "zod";
import { unpack } from "../packing.ts";

export type SnapshotDto = z.input<typeof SnapshotSchema>;

export const toSnapshotDto = ({ state }: Loaded<Snapshot>): SnapshotDto => ({
  ...state,
  parameters: { ...state.parameters },
  roster: { ...state.roster },
});

/** SHA-256 of a text in UTF-8, in hexadecimal. */
export const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");

/** A snapshot that this caller may read; for anyone else it does not exist. */
export const loadSnapshot = async (table: Table, id: string, caller: Caller): Promise<Loaded<Snapshot>> => {
  const found = await load(table, snapshots, id);
  if (found === undefined || !mayReadSnapshot(caller, found.state.audience))
    throw problem("snapshot-not-found", `There is no ${id} that you may see.`);
  return found;
};

/** The text that a snapshot froze. Throws when it is not what was kept. */
export const frozenText = async (table: Table, { id, hash }: Snapshot): Promise<string> => {
  const packed = await readContent(table, "snapshot", id);
  try {
    const text = unpack(packed);
    if (sha256(text) === hash) return text;
  } catch (cause) {
    throw new CorruptItemError(`snapshot#${id}`, cause);
  }
  throw new CorruptItemError(`snapshot#${id}`, new Error("The content has another hash"));
};
