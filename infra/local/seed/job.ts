import type { Progress } from "../progress.ts";
import { type Journal, NotLoaded } from "./journal.ts";
import { Refused, type SeedApi } from "./seed-api.ts";

/** One entry to load: its name in the journal, and how. Answers the id that the API gave. */
export interface Job {
  readonly entry: string;
  readonly load: (api: SeedApi, journal: Journal) => Promise<string>;
}

/** Jobs that do not need one another. */
export interface Phase {
  readonly title: string;
  readonly jobs: readonly Job[];
  /** How many at once. */
  readonly atOnce: number;
}

export interface Refusal {
  readonly entry: string;
  readonly reason: string;
}

/** Runs what is not in the journal yet. A refusal stops nothing else; any other failure stops all. */
export const runPhase = async (
  { title, jobs, atOnce }: Phase,
  api: SeedApi,
  journal: Journal,
  progress: Progress,
): Promise<readonly Refusal[]> => {
  const missing = jobs.filter(({ entry }) => !journal.has(entry));
  if (missing.length === 0) return [];
  const refusals: Refusal[] = [];
  const steps = progress.begin(title, missing.length);
  const queue = missing.values();

  const work = async (): Promise<void> => {
    for (const { entry, load } of queue) {
      try {
        journal.add(entry, await load(api, journal));
      } catch (error) {
        if (!(error instanceof Refused || error instanceof NotLoaded)) throw error;
        refusals.push({ entry, reason: error.message });
      }
      steps.advance();
    }
  };

  try {
    await Promise.all(Array.from({ length: atOnce }, work));
  } finally {
    steps.end();
  }
  return refusals;
};
