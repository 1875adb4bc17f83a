/**
 * The server, its database included, is killed with SIGKILL in the middle of two hundred commitments of the same
 * pledge, more than once, and started again on the same data: every acknowledged write is there, nothing is half
 * written, and the clients get exactly what the pledge holds.
 */
import { type ChildProcess, spawn } from "node:child_process";
import { once as happens } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { verifyPositions } from "@angkor/contract/operations/verify-positions";
import { afterAll, beforeAll, expect, test } from "vitest";
import { pledged } from "../http/records.ts";
import { type Caller, caller } from "../http/service.ts";
import { amount, clients, expectExact, schedule } from "./accounts.ts";
import { rush } from "./rush.ts";

interface Service {
  readonly process: ChildProcess;
  readonly url: string;
  readonly isu: Caller;
  readonly norway: Caller;
}

let folder: string;
let running: ChildProcess | undefined;

const textOf = (value: unknown, name: string): string => {
  const text: unknown = typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;
  if (typeof text !== "string") throw new Error(`The server told no ${name}`);
  return text;
};

const start = async (port: string): Promise<Service> => {
  const child = spawn(
    process.execPath,
    [join(import.meta.dirname, "serve.ts"), join(folder, "angkor.sqlite"), port],
    {
      stdio: ["ignore", "pipe", "ignore"],
    },
  );
  running = child;
  const lines = createInterface({ input: child.stdout });
  const [line] = await Promise.race([
    happens(lines, "line"),
    happens(child, "exit").then(() => Promise.reject(new Error("The server ended at once"))),
  ]);
  const told: unknown = JSON.parse(String(line));
  const url = textOf(told, "url");
  return {
    process: child,
    url,
    isu: caller(url, textOf(told, "isu")),
    norway: caller(url, textOf(told, "norway")),
  };
};

const kill = async (child: ChildProcess): Promise<void> => {
  const ended = happens(child, "exit");
  child.kill("SIGKILL");
  await ended;
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "angkor-killed-"));
});
afterAll(async () => {
  if (running !== undefined && running.exitCode === null && running.signalCode === null) await kill(running);
  await rm(folder, { recursive: true, force: true });
});

test("no acknowledged write is lost and nothing is half written", { timeout: 120_000 }, async () => {
  let service = await start("0");
  const { url, norway } = service;
  const pledge = await pledged(norway, { schedule });
  const drifts: unknown[] = [];
  let acknowledged = 0;
  let restarting: Promise<void> = Promise.resolve();

  const restart = async () => {
    await kill(service.process);
    service = await start(new URL(url).port);
    drifts.push(...(await service.isu.does(verifyPositions)).body.drift);
  };
  const outcomes = await rush({
    by: norway,
    pledgeId: pledge.body.id,
    clients,
    amount,
    onAnswer: ({ kind }) => {
      if (kind !== "committed") return;
      acknowledged += 1;
      if ([20, 45, 75].includes(acknowledged)) restarting = restarting.then(restart);
    },
  });
  await restarting;

  expect(drifts).toEqual([]);
  await expectExact({ anyone: caller(url), isu: service.isu }, pledge.body.id, outcomes);
});
