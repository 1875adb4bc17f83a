import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { clientOf } from "../assembly/create-table.ts";
import type { Database } from "../database.ts";
import { parseJson, record } from "../json.ts";
import type { Progress } from "../progress.ts";
import { readDumpBytes } from "./read-dump-file.ts";
import { restoreDump } from "./restore-dump.ts";
import { RestoreError } from "./restore-error.ts";

export interface RestoreAtStart {
  readonly dump: string | undefined;
  /** Where it is noted that the data came from a dump; undefined when data is in memory. */
  readonly marker: string | undefined;
  readonly progress: Progress;
}

/** What is noted beside the data. */
interface Marker {
  readonly sha256: string;
  readonly complete: boolean;
}

/** Restores the dump that a start names, once. Answers whether the data is from a dump, so that no seed belongs in it. */
export const restoreAtStart = async (
  database: Database,
  { dump, marker, progress }: RestoreAtStart,
): Promise<boolean> => {
  const known = readMarker(marker);
  if (dump === undefined) {
    if (known?.complete === false)
      throw new RestoreError(
        "Restoring a dump was broken off here: start again with --from-dump and that dump.",
      );
    return known !== undefined;
  }
  const bytes = await readDumpBytes(dump);
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  if (known?.complete && known.sha256 === sha256) {
    progress.tell("The dump is restored already.");
    return true;
  }
  const note = (complete: boolean) => {
    if (marker !== undefined) writeFileSync(marker, JSON.stringify({ sha256, complete } satisfies Marker));
  };
  const client = clientOf(database.endpoint, database.environment);
  try {
    const table = { client, name: database.tableName };
    const { cutoff, events } = await restoreDump(table, bytes, { progress, begin: () => note(false) });
    note(true);
    progress.tell(`Restored ${events} events, what was public at ${cutoff}`);
    return true;
  } finally {
    client.destroy();
  }
};

const readMarker = (file: string | undefined): Marker | undefined => {
  if (file === undefined || !existsSync(file)) return undefined;
  const { sha256, complete } = record(parseJson(readFileSync(file, "utf8")), file);
  return { sha256: String(sha256), complete: complete === true };
};
