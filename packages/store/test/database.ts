import { randomUUID } from "node:crypto";
import { type FaultControl, startEmbeddedDynamoDb } from "@angkor/embedded-dynamodb";
import {
  CreateTableCommand,
  DeleteTableCommand,
  DynamoDBClient,
  UpdateTimeToLiveCommand,
  waitUntilTableExists,
} from "@aws-sdk/client-dynamodb";
import { indexes, type Table } from "../src/index.ts";

/** A database given from outside (DynamoDB Local, a table in AWS); the embedded one is used without. */
const external = process.env["DYNAMODB_ENDPOINT"];

export const isEmbedded = external === undefined;

/** A table of its own for one test file. */
export interface TestDatabase {
  readonly table: Table;
  /** Only the embedded database can be told to fail. */
  readonly faults: FaultControl | undefined;
  /** Until the indexes show what was written: at once in the embedded database. */
  settle(): Promise<void>;
  close(): Promise<void>;
}

const localCredentials = { accessKeyId: "test", secretAccessKey: "test" };

export const newClient = (endpoint: string): DynamoDBClient =>
  new DynamoDBClient({
    endpoint,
    region: process.env["AWS_REGION"] ?? "eu-central-1",
    ...(process.env["AWS_ACCESS_KEY_ID"] === undefined && { credentials: localCredentials }),
    maxAttempts: 3,
  });

export const openDatabase = async (): Promise<TestDatabase> => {
  const embedded = external === undefined ? await startEmbeddedDynamoDb() : undefined;
  const client = newClient(embedded?.endpoint ?? external ?? "");
  const table = { client, name: `angkor-test-${randomUUID()}` };
  await createTable(table);
  return {
    table,
    faults: embedded?.faults,
    settle: () => new Promise((resolve) => setTimeout(resolve, embedded === undefined ? 2000 : 0)),
    close: async () => {
      await embedded?.faults.set(undefined);
      await client.send(new DeleteTableCommand({ TableName: table.name }));
      client.destroy();
      await embedded?.stop();
    },
  };
};

const text = (AttributeName: string) => ({ AttributeName, AttributeType: "S" as const });

/** The table as the stack defines it, without what only AWS has (backups, encryption, protection). */
export const createTable = async ({ client, name }: Table): Promise<void> => {
  const partitions = Object.values(indexes);
  await client.send(
    new CreateTableCommand({
      TableName: name,
      BillingMode: "PAY_PER_REQUEST",
      AttributeDefinitions: ["pk", "sk", "sortKey", ...partitions.map(({ partition }) => partition)].map(
        text,
      ),
      KeySchema: [
        { AttributeName: "pk", KeyType: "HASH" },
        { AttributeName: "sk", KeyType: "RANGE" },
      ],
      GlobalSecondaryIndexes: partitions.map(({ name: IndexName, partition }) => ({
        IndexName,
        KeySchema: [
          { AttributeName: partition, KeyType: "HASH" as const },
          { AttributeName: "sortKey", KeyType: "RANGE" as const },
        ],
        Projection: { ProjectionType: "ALL" as const },
      })),
      StreamSpecification: { StreamEnabled: true, StreamViewType: "NEW_AND_OLD_IMAGES" },
    }),
  );
  await waitUntilTableExists({ client, maxWaitTime: 60, minDelay: 1 }, { TableName: name });
  await client.send(
    new UpdateTimeToLiveCommand({
      TableName: name,
      TimeToLiveSpecification: { AttributeName: "expiresAtEpochSeconds", Enabled: true },
    }),
  );
};
