import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, readdir, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { projectRoot } from "../../constructs/project.ts";
import { sourcesHash } from "./sources-hash.ts";

const synthesiser = join(import.meta.dirname, "synthesise.ts");
const giveUpMs = 180_000;
const forgetAfterMs = 24 * 3_600_000;

/** In a process of its own: the CDK takes a hundred megabytes that the server would never give back. */
const synthesise = (outdir: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [synthesiser, outdir], { stdio: ["ignore", "ignore", "pipe"] });
    const endWithUs = () => child.kill();
    process.once("exit", endWithUs);
    const complaints: Buffer[] = [];
    child.stderr.on("data", (chunk: Buffer) => complaints.push(chunk));
    child.once("error", reject);
    child.once("exit", (code) => {
      process.off("exit", endWithUs);
      if (code === 0) resolve();
      else reject(new Error(`The stack could not be synthesised:\n${Buffer.concat(complaints).toString()}`));
    });
  });

const ageMs = async (path: string): Promise<number> => {
  try {
    return Date.now() - (await stat(path)).mtimeMs;
  } catch {
    return Number.POSITIVE_INFINITY;
  }
};

/** One process synthesises while the others wait: tests start several servers at once. */
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

const forgetOld = async (cache: string, current: string): Promise<void> => {
  for (const name of await readdir(cache)) {
    const path = join(cache, name);
    if (name !== current && (await ageMs(path)) > forgetAfterMs) {
      await rm(path, { recursive: true, force: true });
    }
  }
};

/**
 * The folder with the synthesised app. It is kept under a hash of all sources, so that it is made once for each
 * state of the code; `onSynthesis` is called when it has to be made.
 */
export const ensureSynthesised = async (onSynthesis: () => void = () => {}): Promise<string> => {
  const cache = join(projectRoot, "cdk.out", "one-machine");
  await mkdir(cache, { recursive: true });
  const hash = await sourcesHash(projectRoot);
  const target = join(cache, hash);
  const lock = `${target}.lock`;
  if ((await takeTurn(lock, target)) === "done") return target;
  try {
    onSynthesis();
    const unfinished = `${target}.unfinished`;
    await rm(unfinished, { recursive: true, force: true });
    await synthesise(unfinished);
    await rename(unfinished, target);
    await forgetOld(cache, hash);
    return target;
  } finally {
    await rm(lock, { recursive: true, force: true });
  }
};
