import { parseArgs } from "node:util";
import { startEmbeddedDynamoDb } from "./start.ts";

/** `node src/main.ts [--port 8000] [--data file]`: runs until SIGTERM or SIGINT; prints the endpoint when ready. */
const { values } = parseArgs({
  options: { port: { type: "string", default: "8000" }, data: { type: "string" } },
});
const port = Number(values.port);
if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new RangeError("--port takes 0 to 65535");

const database = await startEmbeddedDynamoDb({
  port,
  ...(values.data !== undefined && { dataFile: values.data }),
});
console.log(database.endpoint);

const stop = async (): Promise<void> => {
  await database.stop();
  process.exit(0);
};
process.once("SIGTERM", stop);
process.once("SIGINT", stop);
