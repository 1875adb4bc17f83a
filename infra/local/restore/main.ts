import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { consoleProgress } from "../console-progress.ts";
import { parseRestore, type RestoreOptions, usage } from "./options.ts";
import { readDumpBytes } from "./read-dump-file.ts";
import { requireTable } from "./require-table.ts";
import { restoreDump } from "./restore-dump.ts";
import { RestoreError } from "./restore-error.ts";

const [good, failed, misused] = [0, 1, 2];

const run = async ({ file, table: name, region, endpoint }: RestoreOptions): Promise<void> => {
  const bytes = await readDumpBytes(file);
  const client = new DynamoDBClient({
    ...(region && { region }),
    ...(endpoint && { endpoint }),
    maxAttempts: 5,
  });
  try {
    const table = { client, name };
    await requireTable(table);
    const progress = consoleProgress(process.stdout.isTTY === true);
    progress.tell(`Checking ${file} and what ${name} holds`);
    const { cutoff, events, saved } = await restoreDump(table, bytes, { progress });
    const before = saved === events ? "" : `; ${events - saved} were there before`;
    progress.tell(`Restored ${saved} events into ${name}, what was public at ${cutoff}${before}`);
  } finally {
    client.destroy();
  }
};

const options = (): RestoreOptions | number => {
  try {
    const parsed = parseRestore(process.argv.slice(2));
    if (parsed !== "help") return parsed;
    console.log(usage);
    return good;
  } catch (error) {
    if (!(error instanceof RestoreError)) throw error;
    console.error(`${error.message}\n\n${usage}`);
    return misused;
  }
};

/** What a person can set right is said in words; what the table answers, as it says it. */
const explain = (error: unknown): string => {
  if (error instanceof RestoreError) return error.message;
  const told = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return `The restoration ended: ${told}\nWhat was written stays; run it again to go on from there.`;
};

const asked = options();
try {
  if (typeof asked === "number") process.exitCode = asked;
  else await run(asked);
} catch (error) {
  console.error(explain(error));
  process.exitCode = failed;
}
