import type { Client } from "@angkor/client";
import type { Table } from "@angkor/documents/table";
import type { Progress } from "../progress.ts";
import { importFlows } from "./fts/import-flows.ts";
import { importRequirements } from "./fts/import-requirements.ts";
import type { Importer } from "./importer.ts";
import { importPlans } from "./plans/import-plans.ts";
import { importRates } from "./rates/import-rates.ts";
import { openTally, type Report } from "./report.ts";
import { runTasks } from "./tasks.ts";

export const importers = {
  "fts-requirements": importRequirements,
  "fts-flows": importFlows,
  rates: importRates,
  "work-plans": importPlans,
} as const satisfies Readonly<Record<string, Importer>>;

export type Kind = keyof typeof importers;

export const kinds: readonly string[] = Object.keys(importers);

export const isKind = (text: string): text is Kind => kinds.includes(text);

export interface ImportJob {
  readonly kind: Kind;
  readonly client: Client;
  readonly table: Table;
  readonly allOrNothing: boolean;
  readonly progress: Progress;
  readonly today: string;
}

/** Imports a table. The good rows go in; with `allOrNothing`, none when any row is found wrong before writing. */
export const importTable = async (job: ImportJob): Promise<Report> => {
  const { kind, client, table, progress, today } = job;
  const tally = openTally();
  tally.reject(table.misshapen);
  const stages = await importers[kind]({ client, table, tally, today });
  const read = table.rows.length + table.misshapen.length;
  if (job.allOrNothing && tally.rejectedRows() > 0) return tally.report(read);
  for (const { title, tasks } of stages) {
    const all = await tasks();
    if (all.length === 0) continue;
    const steps = progress.begin(title, all.length);
    try {
      await runTasks(all, tally, () => steps.advance());
    } finally {
      steps.end();
    }
  }
  return tally.report(read);
};
