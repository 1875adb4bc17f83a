import type { Progress } from "../progress.ts";
import { demonstrationPhases } from "./demonstration-phases.ts";
import { loadFtsDemonstration } from "./fts-demonstration.ts";
import { type Refusal, runPhase } from "./job.ts";
import type { Journal } from "./journal.ts";
import { referencePhases } from "./reference-phases.ts";
import { seedApi } from "./seed-api.ts";

export interface LoadOptions {
  readonly baseUrl: string;
  /** Of the ISU, with the same subject at each start: idempotency keys belong to a subject. */
  readonly token: string;
  readonly demonstration: boolean;
  readonly journal: Journal;
  readonly progress: Progress;
  /** Ends the loading; the next start goes on from the journal. */
  readonly signal: AbortSignal;
}

/** Loads what is missing through the API itself, and answers what it refused. */
export const loadData = async (options: LoadOptions): Promise<readonly Refusal[]> => {
  const { baseUrl, token, demonstration, journal, progress, signal } = options;
  const api = seedApi(baseUrl, token, signal);
  const phases = [...(await referencePhases()), ...(demonstration ? await demonstrationPhases() : [])];
  const refusals: Refusal[] = [];
  for (const phase of phases) refusals.push(...(await runPhase(phase, api, journal, progress)));
  if (demonstration) refusals.push(...(await loadFtsDemonstration(options)));
  for (const { entry, reason } of refusals) progress.tell(`Refused: ${entry}: ${reason}`);
  return refusals;
};
