import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { compileFunction } from "node:vm";
import { isRecord } from "../json.ts";
import type { Environment } from "./environment.ts";
import type { SynthesisedFunction } from "./synthesised-app.ts";

/** A Lambda handler: any event in, any answer out. */
export type Handler = (event: unknown, context: unknown) => Promise<unknown>;

/** Where the lines go that a function writes. */
export type LogSink = (line: string, level: "info" | "error") => void;

const consoleFor = (log: LogSink): Readonly<Record<string, (...parts: readonly unknown[]) => void>> => {
  const writer =
    (level: "info" | "error") =>
    (...parts: readonly unknown[]) =>
      log(parts.map((part) => (typeof part === "string" ? part : JSON.stringify(part))).join(" "), level);
  const [info, error] = [writer("info"), writer("error")];
  return { debug: info, error, info, log: info, trace: error, warn: error };
};

/**
 * The handler of the bundle that would be deployed, loaded as Lambda would: when it is first called, and with an
 * environment of its own. It sees this process through an object that differs in `env`, so that functions, and several
 * servers in one process, stay apart.
 */
export const loadHandler = (found: SynthesisedFunction, environment: Environment, log: LogSink): Handler => {
  let loaded: Handler | undefined;
  return async (event, context) => {
    loaded ??= load(found, environment, log);
    return loaded(event, context);
  };
};

const load = (
  { directory, handler }: SynthesisedFunction,
  environment: Environment,
  log: LogSink,
): Handler => {
  const [module, name] = handler.split(".");
  const file = join(directory, `${module}.js`);
  const bundle = compileFunction(
    readFileSync(file, "utf8"),
    ["exports", "require", "module", "__filename", "__dirname", "process", "console"],
    { filename: file },
  );
  const itsProcess: unknown = Object.create(process, { env: { value: { ...environment }, writable: true } });
  const loaded: { exports: unknown } = { exports: {} };
  Reflect.apply(bundle, undefined, [
    loaded.exports,
    createRequire(file),
    loaded,
    file,
    directory,
    itsProcess,
    consoleFor(log),
  ]);
  const exported = isRecord(loaded.exports) && name !== undefined ? loaded.exports[name] : undefined;
  if (typeof exported !== "function") throw new Error(`${file} has no ${name}`);
  return async (event, context) => Reflect.apply(exported, undefined, [event, context]);
};
