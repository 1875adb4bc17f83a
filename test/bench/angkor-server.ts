import { ensureSynthesised } from "../../infra/local/assembly/ensure-synthesised.ts";
import { readSynthesisedApp } from "../../infra/local/assembly/synthesised-app.ts";
import { openDatabase } from "../../infra/local/database.ts";
import { startLocal } from "../../infra/local/server.ts";

/**
 * Run in a process of its own: `angkor-server.ts <data file>`. The service as one machine runs it, but with answers
 * unchecked and the table's stream left alone: in AWS, others than those who answer read it.
 */
const [dataFile] = process.argv.slice(2);
if (dataFile === undefined) throw new Error("usage: angkor-server.ts <data file>");

const app = await readSynthesisedApp(await ensureSynthesised());
const database = await openDatabase(app.table, { dataFile });
const server = await startLocal({
  port: 0,
  inMemory: true,
  seed: "none",
  endpoint: database.endpoint,
  settings: { RESPONSE_CHECK: "off" },
  log: (line, level) => {
    if (level === "error") console.error(line);
  },
});
console.log(`READY ${server.url} ${server.databaseEndpoint} ${server.tableName}`);

process.once("SIGTERM", async () => {
  await server.stop();
  await database.stop();
  process.exit();
});
