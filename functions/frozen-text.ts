import { createHash } from "node:crypto";
import { type AggregateKind, CorruptItemError, readContent, type Table } from "@angkor/store";
import { unpack } from "./packing.ts";

/** SHA-256 of a text in UTF-8, in hexadecimal. */
export const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");

/** A text that was kept under a name, known by its hash. Throws when it is not what was kept. */
export const readFrozenText = async (
  table: Table,
  kind: AggregateKind,
  id: string,
  hash: string,
): Promise<string> => {
  const packed = await readContent(table, kind, id);
  try {
    const text = unpack(packed);
    if (sha256(text) === hash) return text;
  } catch (cause) {
    throw new CorruptItemError(`${kind}#${id}`, cause);
  }
  throw new CorruptItemError(`${kind}#${id}`, new Error("The content has another hash"));
};
