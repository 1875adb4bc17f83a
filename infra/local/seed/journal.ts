import { appendFileSync, existsSync, mkdirSync, readFileSync } from "node:fs";
import { dirname } from "node:path";
import { isRecord, parseJson } from "../json.ts";

/** An entry refers to another that was refused. */
export class NotLoaded extends Error {
  constructor(entry: string) {
    super(`it needs ${entry}, which was not loaded`);
  }
}

/** What has been loaded, by entry, with the id that the API gave it. A start that was killed goes on from here. */
export interface Journal {
  has(entry: string): boolean;
  /** @throws NotLoaded when the entry is not there. */
  idOf(entry: string): string;
  add(entry: string, id: string): void;
}

/** The last line is torn when the process was killed in the middle of it. */
const readLine = (line: string): readonly (readonly [string, string])[] => {
  try {
    const value = parseJson(line);
    return isRecord(value) ? [[String(value["entry"]), String(value["id"])]] : [];
  } catch {
    return [];
  }
};

/** Kept in `file`; in memory when left out. */
export const openJournal = (file: string | undefined): Journal => {
  const lines = file !== undefined && existsSync(file) ? readFileSync(file, "utf8").split("\n") : [];
  const ids = new Map(lines.flatMap(readLine));
  if (file !== undefined) mkdirSync(dirname(file), { recursive: true });
  return {
    has: (entry) => ids.has(entry),
    idOf: (entry) => {
      const id = ids.get(entry);
      if (id === undefined) throw new NotLoaded(entry);
      return id;
    },
    add: (entry, id) => {
      ids.set(entry, id);
      if (file !== undefined) appendFileSync(file, `\n${JSON.stringify({ entry, id })}`);
    },
  };
};
