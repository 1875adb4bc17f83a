import { setTimeout as sleep } from "node:timers/promises";

/** Calls a function with an event. */
export type Call = (event: unknown) => Promise<unknown>;

/** Something that goes on by itself until it is stopped. */
export interface Running {
  stop(): Promise<void>;
}

/** Waits that end at once when the service stops: then the answer is false. */
export const pausing =
  (signal: AbortSignal) =>
  (ms: number): Promise<boolean> =>
    sleep(ms, true, { signal }).catch(() => false);

export const describe = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? error.message) : String(error);
