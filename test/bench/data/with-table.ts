import type { Table } from "@angkor/store";
import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { ensureSynthesised } from "../../../infra/local/assembly/ensure-synthesised.ts";
import { readSynthesisedApp } from "../../../infra/local/assembly/synthesised-app.ts";
import { openDatabase } from "../../../infra/local/database.ts";

/** Uses the table of a data file, through the SDK. */
export const withTable = async <Result>(
  dataFile: string,
  use: (table: Table) => Promise<Result>,
): Promise<Result> => {
  const app = await readSynthesisedApp(await ensureSynthesised());
  const database = await openDatabase(app.table, { dataFile });
  const client = new DynamoDBClient({
    endpoint: database.endpoint,
    region: "eu-central-1",
    credentials: { accessKeyId: "bench", secretAccessKey: "bench" },
  });
  try {
    return await use({ client, name: database.tableName });
  } finally {
    client.destroy();
    await database.stop();
  }
};
