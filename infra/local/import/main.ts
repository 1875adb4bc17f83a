import { ProblemError } from "@angkor/client";
import { ImportError } from "@angkor/documents/table";
import { consoleProgress } from "../console-progress.ts";
import { connect } from "./api/connect.ts";
import { openService } from "./api/service.ts";
import { importTable } from "./import-file.ts";
import { type ImportOptions, parseImport, usage } from "./options.ts";
import { summary } from "./summary.ts";
import { readTable } from "./table/read-table.ts";

const [good, rejected, misused] = [0, 1, 2];

const run = async ({ kind, file, allOrNothing, url, token }: ImportOptions): Promise<number> => {
  const progress = consoleProgress(process.stdout.isTTY === true);
  const table = await readTable(file);
  const connection = await connect(url, token, progress);
  try {
    const client = openService(connection);
    const today = new Date().toISOString().slice(0, 10);
    const report = await importTable({ kind, client, table, allOrNothing, progress, today });
    console.log(`\n${summary(report)}`);
    return report.rejected === 0 ? good : rejected;
  } finally {
    await connection.close();
  }
};

const options = (): ImportOptions | number => {
  try {
    const parsed = parseImport(process.argv.slice(2));
    if (parsed !== "help") return parsed;
    console.log(usage);
    return good;
  } catch (error) {
    if (!(error instanceof ImportError)) throw error;
    console.error(`${error.message}\n\n${usage}`);
    return misused;
  }
};

/** One line for what a person can set right; the whole trace for the rest. */
const explain = (error: unknown): string => {
  const goOn = "What was written stays; run the import again to go on from there.";
  if (error instanceof ImportError) return error.message;
  if (error instanceof ProblemError) return `The service ended the import: ${error.message}\n${goOn}`;
  if (error instanceof TypeError && error.message === "fetch failed")
    return `The service answers no more.\n${goOn}`;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
};

const asked = options();
try {
  process.exitCode = typeof asked === "number" ? asked : await run(asked);
} catch (error) {
  console.error(explain(error));
  process.exitCode = rejected;
}
