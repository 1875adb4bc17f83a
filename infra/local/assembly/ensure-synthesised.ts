import { spawn } from "node:child_process";
import { mkdir, readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { projectRoot } from "../../constructs/project.ts";
import { ageMs, madeOnce } from "./made-once.ts";
import { sourcesHash } from "./sources-hash.ts";

const synthesiser = join(import.meta.dirname, "synthesise.ts");
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
  const isNew = await madeOnce(target, (folder) => {
    onSynthesis();
    return synthesise(folder);
  });
  if (isNew) await forgetOld(cache, hash);
  return target;
};
