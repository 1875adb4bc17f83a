import { parseArgs } from "node:util";
import { RestoreError } from "./restore-error.ts";

export const usage = `npm run restore -- <file> --table <name> [options]     restores a public dump into an empty table

  --table <name>       the table: of a deployed stack, its output TableName
  --region <region>    where it is (as the environment or the profile of AWS says)
  --endpoint <url>     another DynamoDB than that of the region
  --help               shows this

Credentials are those of the environment or the profile of AWS. A restoration that was broken off goes on when it is run again.`;

export interface RestoreOptions {
  readonly file: string;
  readonly table: string;
  readonly region?: string;
  readonly endpoint?: string;
}

/** What the command line asks for; `help` instead when it asks for that. @throws RestoreError that says what is wrong. */
export const parseRestore = (args: readonly string[]): RestoreOptions | "help" => {
  const { values, positionals } = parse(args);
  const { help, table, region, endpoint } = values;
  if (help) return "help";
  const [file, ...rest] = positionals;
  if (file === undefined) throw new RestoreError("Name the file of a dump.");
  if (rest.length > 0) throw new RestoreError(`One dump at a time: ${rest.join(", ")} is too much.`);
  if (table === undefined) throw new RestoreError("Name the table: --table <name>.");
  if (endpoint !== undefined && !URL.canParse(endpoint))
    throw new RestoreError(`"${endpoint}" is not a URL.`);
  return {
    file,
    table,
    ...(region !== undefined && { region }),
    ...(endpoint !== undefined && { endpoint }),
  };
};

const parse = (args: readonly string[]) => {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        table: { type: "string" },
        region: { type: "string" },
        endpoint: { type: "string" },
        help: { type: "boolean", short: "h", default: false },
      },
    });
  } catch (error) {
    throw new RestoreError(error instanceof Error ? error.message : String(error));
  }
};
