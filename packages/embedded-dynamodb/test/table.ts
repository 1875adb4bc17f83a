import { CreateTableCommand, type DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { afterAll, beforeAll } from "vitest";
import { type EmbeddedDynamoDb, type StartOptions, startEmbeddedDynamoDb } from "../src/index.ts";
import { clientOf } from "./clients.ts";
import { tableOf } from "./differential-outcome.ts";

export type Fixture = {
  readonly client: DynamoDBClient;
  readonly database: EmbeddedDynamoDb;
  readonly endpoint: string;
};

/** A database in memory with the table `items` (keys `pk` and `sk`, indexes `by-group` and `by-group-and-sk`, a stream). */
export function withItemsTable(options: StartOptions = {}): () => Fixture {
  let fixture: Fixture | undefined;
  beforeAll(async () => {
    const database = await startEmbeddedDynamoDb(options);
    const client = clientOf(database.endpoint);
    fixture = { client, database, endpoint: database.endpoint };
    await client.send(
      new CreateTableCommand({
        ...tableOf("items"),
        StreamSpecification: { StreamEnabled: true, StreamViewType: "NEW_AND_OLD_IMAGES" },
      }),
    );
  });
  afterAll(async () => {
    fixture?.client.destroy();
    await fixture?.database.stop();
  });
  return () => {
    if (fixture === undefined) throw new Error("the database has not been started");
    return fixture;
  };
}

export const key = (pk: string, sk = "-") => ({ pk: { S: pk }, sk: { S: sk } });
