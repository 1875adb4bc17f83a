import { importFtsDemonstration } from "../import/import-demonstration.ts";
import type { Refusal } from "./job.ts";
import type { LoadOptions } from "./load-data.ts";

const entry = "FTS exports";

/**
 * The FTS exports of the demonstration data set, through the importer, at the first start only: whatever people change
 * later stays. One that was cut short is done again, and writes nothing twice.
 */
export const loadFtsDemonstration = async (
  options: Pick<LoadOptions, "baseUrl" | "token" | "journal" | "progress" | "signal">,
): Promise<readonly Refusal[]> => {
  const { baseUrl, token, journal, progress, signal } = options;
  if (journal.has(entry)) return [];
  const faults = await importFtsDemonstration(baseUrl, token, progress, signal);
  journal.add(entry, "imported");
  return faults.map(({ file, line, column, reason }) => ({
    entry: `${file}, line ${line}${column === undefined ? "" : `, ${column}`}`,
    reason,
  }));
};
