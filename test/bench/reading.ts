import type { Table } from "@angkor/store";
import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { isRecord } from "../../infra/local/json.ts";
import type { AngkorServer } from "./bench.ts";

export interface Reading {
  readonly calls: number;
  readonly capacityUnits: number;
}

/** What reading takes, by the code of a report itself. */
export const readingOf = async (
  { databaseEndpoint, tableName }: AngkorServer,
  read: (table: Table) => Promise<unknown>,
): Promise<Reading> => {
  const client = new DynamoDBClient({
    endpoint: databaseEndpoint,
    region: "eu-central-1",
    credentials: { accessKeyId: "bench", secretAccessKey: "bench" },
  });
  let [calls, capacityUnits] = [0, 0];
  client.middlewareStack.add(
    (next) => async (call) => {
      const result = await next({ ...call, input: { ...call.input, ReturnConsumedCapacity: "TOTAL" } });
      calls += 1;
      const consumed = "ConsumedCapacity" in result.output ? result.output.ConsumedCapacity : undefined;
      if (isRecord(consumed)) capacityUnits += Number(consumed["CapacityUnits"]);
      return result;
    },
    { step: "initialize" },
  );
  await read({ client, name: tableName });
  client.destroy();
  return { calls, capacityUnits };
};
