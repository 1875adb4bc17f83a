import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { parseJson, record } from "../json.ts";

/** How far each feed has told the stream's changes. A start that was killed goes on from here. */
export interface Checkpoints {
  /** The sequence number of the last change that was told; undefined before the first. */
  of(feed: string): string | undefined;
  set(feed: string, sequence: string): void;
}

/** Kept in `file`, whole or as it was before; in memory when left out. */
export const openCheckpoints = (file: string | undefined): Checkpoints => {
  const saved =
    file !== undefined && existsSync(file) ? record(parseJson(readFileSync(file, "utf8")), file) : {};
  const places = new Map(Object.entries(saved).map(([feed, sequence]) => [feed, String(sequence)]));
  if (file !== undefined) mkdirSync(dirname(file), { recursive: true });
  return {
    of: (feed) => places.get(feed),
    set: (feed, sequence) => {
      places.set(feed, sequence);
      if (file === undefined) return;
      writeFileSync(`${file}.new`, JSON.stringify(Object.fromEntries(places)));
      renameSync(`${file}.new`, file);
    },
  };
};
