import { restore, type Table } from "@angkor/store";
import type { Progress } from "../progress.ts";
import { readDumpFile } from "./read-dump-file.ts";
import { RestoreError } from "./restore-error.ts";

/** What was restored: the dump's cut-off, its events, and how many of them were not there yet. */
export interface Restoration {
  readonly cutoff: string;
  readonly events: number;
  readonly saved: number;
}

/**
 * Restores a public dump into an empty table, or goes on where that was broken off. `begin`: called once everything is
 * checked, before anything is written. @throws RestoreError with every fault; nothing was written then.
 */
export const restoreDump = async (
  table: Table,
  bytes: Uint8Array,
  { progress, begin = () => {} }: { readonly progress: Progress; readonly begin?: () => void },
): Promise<Restoration> => {
  const { cutoff, events } = readDumpFile(bytes);
  let steps: ReturnType<Progress["begin"]> | undefined;
  try {
    const restored = await restore(table, events, {
      checked: () => {
        begin();
        steps = progress.begin("Records of the dump", events.length);
      },
      advance: () => steps?.advance(),
    });
    if (!restored.ok)
      throw new RestoreError("The dump does not fit together; nothing was written.", restored.faults);
    return { cutoff, events: events.length, saved: restored.saved };
  } finally {
    steps?.end();
  }
};
