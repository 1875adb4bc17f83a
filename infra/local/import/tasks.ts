import type { Fault } from "@angkor/documents/table";
import { ImportError } from "@angkor/documents/table";
import { type Places, refusalFaults } from "./places.ts";
import type { Change, Tally } from "./report.ts";

/** What is done for one record: its requests one after the other, while other records have theirs. */
export interface Task {
  /** The rows it carries out; none for what follows from other rows. */
  readonly lines: readonly number[];
  /** Where the parts of its requests stand in the file. */
  readonly places: Places;
  /** Writes; done already, it changes nothing. */
  readonly run: () => Promise<Change>;
}

export interface Stage {
  readonly title: string;
  /** Made when the stages before are done. */
  readonly tasks: () => Promise<readonly Task[]> | readonly Task[];
}

/**
 * What a file asks for, once read and checked: its stages come one after the other, the tasks of a stage side by side.
 * Whatever can be known to be wrong without writing has been rejected by then.
 */
export type Prepared = readonly Stage[];

const inFlight = 8;

/** Runs tasks side by side. A refusal of the API rejects the task's rows; any other failure ends the import. */
export const runTasks = async (tasks: readonly Task[], tally: Tally, advance: () => void): Promise<void> => {
  const queue = tasks.values();
  let failed = false;
  const work = async (): Promise<void> => {
    for (const task of queue) {
      if (failed) return;
      try {
        await runTask(task, tally);
      } catch (error) {
        failed = true;
        throw error;
      }
      advance();
    }
  };
  const workers = await Promise.allSettled(Array.from({ length: inFlight }, work));
  for (const worker of workers) if (worker.status === "rejected") throw worker.reason;
};

const runTask = async ({ lines, places, run }: Task, tally: Tally): Promise<void> => {
  try {
    tally.change(lines, await run());
  } catch (error) {
    const [line] = lines;
    const faults = line === undefined ? undefined : refusalFaults(error, places, line);
    if (faults === undefined)
      throw error instanceof Error && line === undefined ? new ImportError(error.message) : error;
    rejectRecord(tally, lines, faults);
  }
};

/** A record stands or falls whole: rows of it without a fault of their own fall with it. */
export const rejectRecord = (tally: Tally, lines: readonly number[], faults: readonly Fault[]): void => {
  const told = new Set(faults.map(({ line }) => line));
  const [first] = told;
  tally.reject([
    ...faults,
    ...lines
      .filter((line) => !told.has(line))
      .map((line) => ({
        line,
        reason: `It belongs to the same record as line ${first}, which was rejected.`,
      })),
  ]);
};
