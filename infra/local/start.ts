import { join } from "node:path";
import { consoleProgress } from "./console-progress.ts";
import { RestoreError } from "./restore/restore-error.ts";
import { type LocalServer, startLocal } from "./server.ts";
import { parseStart, type StartOptions, usage } from "./start-options.ts";

const patienceMs = 1800;
const [failed, misused] = [1, 2];

const options = (): StartOptions => {
  try {
    const parsed = parseStart(process.argv.slice(2), process.env);
    if (parsed !== "help") return parsed;
    console.log(usage);
    process.exit();
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n\n${usage}`);
    process.exit(misused);
  }
};

const codeOf = (error: unknown): unknown =>
  typeof error === "object" && error !== null && "code" in error ? error.code : undefined;

/** One line for what a person can set right; the whole trace for the rest. */
const explain = (error: unknown, { port, dataFolder }: StartOptions): string => {
  if (codeOf(error) === "EADDRINUSE") {
    return `Port ${port} is taken by another program: stop that one, or choose another with PORT=3001 npm start`;
  }
  if (codeOf(error) === "EACCES")
    return `Port ${port} is not for ordinary users: choose one above 1023 with PORT`;
  if (error instanceof Error && /in use|locked/.test(error.message)) {
    return `${dataFolder} is in use by another start: stop that one, or choose another folder with --data`;
  }
  if (error instanceof RestoreError) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
};

const start = (chosen: StartOptions, signal: AbortSignal): Promise<LocalServer> =>
  startLocal({
    port: chosen.port,
    inMemory: chosen.inMemory,
    dataFile: join(chosen.dataFolder, "angkor.sqlite"),
    ...(chosen.fromDump !== undefined && { fromDump: chosen.fromDump }),
    seed: chosen.empty ? "reference" : "demonstration",
    progress: consoleProgress(process.stdout.isTTY === true),
    signal,
    log: (line, level) => {
      if (chosen.log || level === "error") console.error(line);
    },
  });

const tellWhere = ({ url, refusals }: LocalServer, { inMemory, dataFolder }: StartOptions): void => {
  if (refusals.length > 0) console.log(`${refusals.length} entries were refused, as listed above.`);
  console.log(`
  Begin here      ${url}/
  API reference   ${url}/docs
  Sign in         ${url}/local/sign-in
  Data            ${inMemory ? "in memory, gone when this stops" : dataFolder}

Ctrl-C stops everything.`);
};

const chosen = options();
const ending = new AbortController();
let running: LocalServer | undefined;

/** Whatever hangs, hangs for less than two seconds. */
const stop = async (): Promise<never> => {
  setTimeout(() => process.exit(failed), patienceMs).unref();
  ending.abort();
  await running?.stop();
  process.exit();
};

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, () => void stop());

/** npm passes SIGTERM on to a shell only, which ends without telling us: then our parent is another. */
if (process.env["npm_lifecycle_event"] !== undefined) {
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    void stop();
  }, 200);
  watch.unref();
}

try {
  running = await start(chosen, ending.signal);
  tellWhere(running, chosen);
} catch (error) {
  if (ending.signal.aborted) process.exit();
  console.error(explain(error, chosen));
  process.exit(failed);
}
