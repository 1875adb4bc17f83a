import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { gzipSync, inflateRawSync } from "node:zlib";
import { zipDirectory } from "@angkor/documents/archive";
import { type DumpedEvent, readDump } from "@angkor/documents/public-dump/read";
import type { RestoredEvent } from "@angkor/store";
import { RestoreError } from "./restore-error.ts";

/** Far beyond any dump of the Convention; keeps a hostile file from filling the memory. */
const maximumUnpackedBytes = 1_073_741_824;
const maximumFiles = 100;

/** The events of a dump as they are saved, and its cut-off. */
export interface ReadDump {
  readonly cutoff: string;
  readonly events: readonly RestoredEvent[];
}

/** The bytes of a dump. @throws RestoreError where there is no such file. */
export const readDumpBytes = async (file: string): Promise<Uint8Array> => {
  try {
    return await readFile(file);
  } catch {
    throw new RestoreError(`There is no dump at ${file}.`);
  }
};

/** Reads a dump from its ZIP. @throws RestoreError with every fault of it. */
export const readDumpFile = (bytes: Uint8Array): ReadDump => {
  const reading = readDump(filesOf(bytes), (text) => createHash("sha256").update(text).digest("hex"));
  if (!reading.ok) throw new RestoreError("The dump cannot be read; nothing was written.", reading.faults);
  return { cutoff: reading.cutoff, events: reading.events.map(toRestored) };
};

const filesOf = (bytes: Uint8Array): Map<string, string> => {
  const entries = zipDirectory(bytes);
  if (entries === undefined || entries.length > maximumFiles)
    throw new RestoreError("The file is not a public dump (a ZIP).");
  const files = new Map<string, string>();
  let left = maximumUnpackedBytes;
  for (const { path, method, packed } of entries) {
    const part = unpacked(method, packed, left);
    if (part === undefined)
      throw new RestoreError(`The file is damaged at ${path}, or unpacked it has more than 1 GB.`);
    left -= part.length;
    files.set(path, Buffer.from(part).toString("utf8"));
  }
  return files;
};

const unpacked = (method: number, packed: Uint8Array, limit: number): Uint8Array | undefined => {
  if (method === 0) return packed.length <= limit ? packed : undefined;
  try {
    return method === 8 ? inflateRawSync(packed, { maxOutputLength: Math.max(1, limit) }) : undefined;
  } catch {
    return undefined;
  }
};

/** Who a restored event is by: nobody whom a token could name. */
const restoredBy = "public-dump";

/** As items hold it: what is large and kept whole is compressed. */
const packed = (text: string): string => gzipSync(text).toString("base64");

const toRestored = ({ event, content, ...entry }: DumpedEvent): RestoredEvent => {
  const { document } = event;
  return {
    ...entry,
    event: {
      ...event,
      ...(entry.kind === "allocation-proposal" &&
        typeof document === "string" && { document: packed(document) }),
      at: entry.at,
      by: restoredBy,
    },
    ...(content !== undefined && { content: packed(content) }),
  };
};
