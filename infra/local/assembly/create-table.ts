import {
  CreateTableCommand,
  DynamoDBClient,
  ResourceInUseException,
  UpdateTimeToLiveCommand,
  waitUntilTableExists,
} from "@aws-sdk/client-dynamodb";
import type { Environment } from "./environment.ts";
import type { LocalTableDefinition } from "./table-definition.ts";

const makeTable = async (
  client: DynamoDBClient,
  name: string,
  { create, expiryAttribute }: LocalTableDefinition,
): Promise<void> => {
  try {
    await client.send(new CreateTableCommand({ ...create, TableName: name }));
  } catch (error) {
    if (error instanceof ResourceInUseException) return;
    throw error;
  }
  await waitUntilTableExists({ client, maxWaitTime: 60, minDelay: 1 }, { TableName: name });
  if (expiryAttribute === undefined) return;
  await client.send(
    new UpdateTimeToLiveCommand({
      TableName: name,
      TimeToLiveSpecification: { AttributeName: expiryAttribute, Enabled: true },
    }),
  );
};

/** A client of a database with the credentials of an environment. */
export const clientOf = (endpoint: string, environment: Environment): DynamoDBClient => {
  const {
    AWS_REGION = "",
    AWS_ACCESS_KEY_ID = "",
    AWS_SECRET_ACCESS_KEY = "",
    AWS_SESSION_TOKEN,
  } = environment;
  return new DynamoDBClient({
    endpoint,
    region: AWS_REGION,
    credentials: {
      accessKeyId: AWS_ACCESS_KEY_ID,
      secretAccessKey: AWS_SECRET_ACCESS_KEY,
      ...(AWS_SESSION_TOKEN !== undefined && { sessionToken: AWS_SESSION_TOKEN }),
    },
  });
};

/** Makes the table in a database unless it is there. */
export const ensureTable = async (
  endpoint: string,
  environment: Environment,
  name: string,
  definition: LocalTableDefinition,
): Promise<void> => {
  const client = clientOf(endpoint, environment);
  try {
    await makeTable(client, name, definition);
  } finally {
    client.destroy();
  }
};
