import { setTimeout as pause } from "node:timers/promises";

/** An instant between what was done before and what is done next: what is recorded is dated to the millisecond. */
export const between = async (): Promise<string> => {
  await pause(3);
  const instant = new Date().toISOString();
  await pause(3);
  return instant;
};

/** Until what was recorded so far has settled: a second later, where everything runs in one process. */
export const settled = (): Promise<void> => pause(1_100);
