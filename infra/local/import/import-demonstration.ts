import { demonstrationFile } from "@angkor/data";
import type { Fault } from "@angkor/documents/table";
import { type Progress, silent } from "../progress.ts";
import { openService } from "./api/service.ts";
import { importTable } from "./import-file.ts";

import { readTable } from "./table/read-table.ts";

const files = [
  ["fts-requirements", "fts_mine_action_requirements.csv"],
  ["fts-flows", "fts_mine_action_flows.csv"],
] as const;

export interface DemonstrationFault extends Fault {
  readonly file: string;
}

/** The FTS files of the demonstration data set, into a running service. Imported already, they change nothing. */
export const importFtsDemonstration = async (
  baseUrl: string,
  token: string,
  progress: Progress = silent,
  signal?: AbortSignal,
): Promise<readonly DemonstrationFault[]> => {
  const client = openService({ baseUrl, token, ...(signal && { signal }) });
  const today = new Date().toISOString().slice(0, 10);
  const faults: DemonstrationFault[] = [];
  for (const [kind, file] of files) {
    const table = await readTable(demonstrationFile(file));
    const report = await importTable({ kind, client, table, allOrNothing: false, progress, today });
    faults.push(...report.faults.map((fault) => ({ ...fault, file })));
  }
  return faults;
};
