import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { setTimeout as pause } from "node:timers/promises";

export interface Child {
  readonly pid: number;
  /** What followed the prefix on the line that told that it is ready. */
  readonly ready: string;
  stop(): Promise<void>;
}

export interface StartOptions {
  readonly environment?: Readonly<Record<string, string>>;
  readonly cwd?: string;
  /** The first line of standard output that begins so tells that it is ready. */
  readonly readyPrefix: string;
  readonly patienceMs?: number;
}

const running = new Set<ChildProcess>();
const patienceMs = 5000;

/** The end of what a program complained of: an error in a bundle shows the whole bundle first. */
const endOf = (complaints: readonly string[]): string => complaints.join("").slice(-2000);

const end = async (child: ChildProcess): Promise<void> => {
  running.delete(child);
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exited = once(child, "exit");
  child.kill("SIGTERM");
  const forced = pause(patienceMs, "late", { ref: false });
  if ((await Promise.race([exited, forced])) === "late") child.kill("SIGKILL");
  await exited;
};

const readiness = (child: ChildProcess, prefix: string, complaints: readonly string[]): Promise<string> =>
  new Promise((resolve, reject) => {
    if (child.stdout === null) throw new Error("the child has no output");
    createInterface({ input: child.stdout }).on("line", (line) => {
      if (line.startsWith(prefix)) resolve(line.slice(prefix.length).trim());
    });
    child.once("error", reject);
    child.once("exit", (code) =>
      reject(new Error(`${child.spawnfile} ended with ${code}:\n${endOf(complaints)}`)),
    );
  });

/** A program was not ready in time, and has been ended. */
export class TooLate extends Error {}

/** Starts a program and waits until it says that it is ready. @throws TooLate; Error with what it complained of. */
export const startChild = async (
  command: string,
  args: readonly string[],
  { environment, cwd, readyPrefix, patienceMs: patience = 240_000 }: StartOptions,
): Promise<Child> => {
  const child = spawn(command, args, {
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, ...environment },
    ...(cwd !== undefined && { cwd }),
  });
  running.add(child);
  const complaints: string[] = [];
  child.stderr.on("data", (chunk: Buffer) => complaints.push(chunk.toString()));
  const late = pause(patience, undefined, { ref: false }).then(() => {
    throw new TooLate(`${command} ${args[0] ?? ""} was not ready in time:\n${endOf(complaints)}`);
  });
  try {
    const ready = await Promise.race([readiness(child, readyPrefix, complaints), late]);
    return { pid: child.pid ?? 0, ready, stop: () => end(child) };
  } catch (error) {
    await end(child);
    throw error;
  }
};

/** Runs a program to its end. @throws Error with what it complained of. */
export const runChild = async (
  command: string,
  args: readonly string[],
  options: Pick<StartOptions, "environment" | "cwd"> = {},
): Promise<string> => {
  const child = spawn(command, args, {
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, ...options.environment },
    ...(options.cwd !== undefined && { cwd: options.cwd }),
  });
  running.add(child);
  const [output, complaints]: [string[], string[]] = [[], []];
  child.stdout.on("data", (chunk: Buffer) => output.push(chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => complaints.push(chunk.toString()));
  const [code]: unknown[] = await once(child, "close");
  running.delete(child);
  if (code !== 0) throw new Error(`${command} ${args[0] ?? ""} ended with ${code}:\n${endOf(complaints)}`);
  return output.join("");
};

/** Ends whatever this process has started and not yet ended. */
export const stopChildren = async (): Promise<void> => {
  await Promise.all([...running].map(end));
};
