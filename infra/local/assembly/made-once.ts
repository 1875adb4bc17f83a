import { existsSync } from "node:fs";
import { mkdir, rename, rm, stat } from "node:fs/promises";
import { setTimeout as pause } from "node:timers/promises";

const giveUpMs = 180_000;

/** How long ago a file or folder was changed; for ever, when it is not there. */
export const ageMs = async (path: string): Promise<number> => {
  try {
    return Date.now() - (await stat(path)).mtimeMs;
  } catch {
    return Number.POSITIVE_INFINITY;
  }
};

const takeTurn = async (lock: string, target: string): Promise<"ours" | "done"> => {
  for (;;) {
    if (existsSync(target)) return "done";
    try {
      await mkdir(lock);
      return "ours";
    } catch {
      if ((await ageMs(lock)) > giveUpMs) await rm(lock, { recursive: true, force: true });
      else await pause(100);
    }
  }
};

/**
 * Makes the folder `target` unless it is there, whole or not at all. One process makes it while the others wait: tests
 * start several servers at once. Answers whether it was made now.
 */
export const madeOnce = async (target: string, make: (folder: string) => Promise<void>): Promise<boolean> => {
  const lock = `${target}.lock`;
  if ((await takeTurn(lock, target)) === "done") return false;
  try {
    const unfinished = `${target}.unfinished`;
    await rm(unfinished, { recursive: true, force: true });
    await make(unfinished);
    await rename(unfinished, target);
    return true;
  } finally {
    await rm(lock, { recursive: true, force: true });
  }
};
