import { isAbsolute, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { projectRoot } from "../constructs/project.ts";

export const usage = `npm start -- [options]     runs the whole service on this machine

  --empty             reference data only: States, organisations, exchange rates
  --from-dump <file>  the records of a public dump, and nothing else
  --in-memory         keeps nothing: data goes when the service stops
  --data <folder>     where data stays (.data)
  --log               shows what the functions log
  --help              shows this

PORT=<number> chooses the port (3000); 0 takes any free one.`;

export interface StartOptions {
  readonly port: number;
  readonly empty: boolean;
  /** A public dump to start from. */
  readonly fromDump?: string;
  readonly inMemory: boolean;
  readonly dataFolder: string;
  readonly log: boolean;
}

const parsePort = (port: string | undefined): number => {
  const number = Number(port ?? 3000);
  if (port?.trim() === "" || !Number.isInteger(number) || number < 0 || number > 65_535) {
    throw new Error(`PORT is a number from 0 to 65535, not "${port}"`);
  }
  return number;
};

/** What the command line asks for; `help` instead when it asks for that. @throws Error that says what is wrong. */
export const parseStart = (
  args: readonly string[],
  environment: { readonly PORT?: string | undefined },
): StartOptions | "help" => {
  const { values } = parseArgs({
    args: [...args],
    options: {
      empty: { type: "boolean", default: false },
      "from-dump": { type: "string" },
      "in-memory": { type: "boolean", default: false },
      data: { type: "string", default: ".data" },
      log: { type: "boolean", default: false },
      help: { type: "boolean", short: "h", default: false },
    },
  });
  if (values.help) return "help";
  const dump = values["from-dump"];
  if (dump !== undefined && values.empty) throw new Error("Start either --empty or --from-dump, not both.");
  return {
    port: parsePort(environment.PORT),
    empty: values.empty,
    ...(dump !== undefined && { fromDump: resolve(dump) }),
    inMemory: values["in-memory"],
    dataFolder: isAbsolute(values.data) ? values.data : join(projectRoot, values.data),
    log: values.log,
  };
};
