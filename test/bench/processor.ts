import { readdir, readFile } from "node:fs/promises";

/** Linux counts processor time in hundredths of a second, whatever the machine. */
const ticksPerSecond = 100;

interface Counted {
  readonly parent: number;
  readonly ticks: number;
}

/** Own time and that of children that have ended; the fields follow the name, which is in brackets (proc(5)). */
const counted = async (pid: number): Promise<Counted | undefined> => {
  try {
    const stat = await readFile(`/proc/${pid}/stat`, "utf8");
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    const [user, system, childrenUser, childrenSystem] = fields.slice(11, 15).map(Number);
    return {
      parent: Number(fields[1]),
      ticks: (user ?? 0) + (system ?? 0) + (childrenUser ?? 0) + (childrenSystem ?? 0),
    };
  } catch {
    return undefined;
  }
};

/** Milliseconds of processor time that processes and their children have taken so far. */
const processorTime = async (pids: readonly number[]): Promise<number> => {
  const all = (await readdir("/proc")).filter((name) => /^\d+$/.test(name)).map(Number);
  const entries = await Promise.all(all.map(async (pid) => [pid, await counted(pid)] as const));
  const ours = entries.filter(
    ([pid, found]) => pids.includes(pid) || (found !== undefined && pids.includes(found.parent)),
  );
  return (ours.reduce((sum, [, found]) => sum + (found?.ticks ?? 0), 0) * 1000) / ticksPerSecond;
};

/** Milliseconds of processor time that these processes take for some work: what else runs counts for little. */
export const processorTimeOf = async (
  pids: readonly number[],
  work: () => Promise<unknown>,
): Promise<number> => {
  const before = await processorTime(pids);
  await work();
  return (await processorTime(pids)) - before;
};
