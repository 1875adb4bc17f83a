import { randomBytes } from "node:crypto";
import { mkdir } from "node:fs/promises";
import { dirname } from "node:path";
import { type FaultControl, type FaultPlan, startEmbeddedDynamoDbInWorker } from "@angkor/embedded-dynamodb";
import { ensureTable } from "./assembly/create-table.ts";
import type { Environment } from "./assembly/environment.ts";
import type { SynthesisedTable } from "./assembly/synthesised-app.ts";
import { tableDefinition } from "./assembly/table-definition.ts";

export interface DatabaseOptions {
  /** Another DynamoDB endpoint in the place of the embedded database. */
  readonly endpoint?: string;
  /** Where the embedded database keeps its data; in memory when left out. */
  readonly dataFile?: string;
  readonly faults?: FaultPlan;
}

export interface Database {
  readonly endpoint: string;
  readonly tableName: string;
  /** What the SDK inside the functions needs to reach it. */
  readonly environment: Environment;
  /** Makes the embedded database fail; undefined for another endpoint. */
  readonly faults?: FaultControl;
  stop(): Promise<void>;
}

const tableName = "angkor";

/** Nobody knows the secret but what is started with it: links to documents are signed with it. */
const ourCredentials: Environment = {
  AWS_REGION: "eu-central-1",
  AWS_ACCESS_KEY_ID: "one-machine",
  AWS_SECRET_ACCESS_KEY: randomBytes(24).toString("base64url"),
};

/** Any credentials will do for the embedded database; another endpoint may want those of this process. */
const sdkEnvironment = (endpoint: string, embedded: boolean): Environment => {
  const { AWS_REGION, AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, AWS_SESSION_TOKEN } = process.env;
  return {
    ...ourCredentials,
    AWS_ENDPOINT_URL_DYNAMODB: endpoint,
    ...(!embedded && AWS_REGION !== undefined && { AWS_REGION }),
    ...(!embedded &&
      AWS_ACCESS_KEY_ID !== undefined &&
      AWS_SECRET_ACCESS_KEY !== undefined && {
        AWS_ACCESS_KEY_ID,
        AWS_SECRET_ACCESS_KEY,
        ...(AWS_SESSION_TOKEN !== undefined && { AWS_SESSION_TOKEN }),
      }),
  };
};

const startEngine = async ({ endpoint, dataFile, faults }: DatabaseOptions) => {
  if (endpoint !== undefined) return { endpoint, stop: async () => {} };
  if (dataFile !== undefined) await mkdir(dirname(dataFile), { recursive: true });
  return startEmbeddedDynamoDbInWorker({
    ...(dataFile !== undefined && { dataFile }),
    ...(faults !== undefined && { faults }),
  });
};

/** Starts the database, or reaches the given one, with the table that the stack declares. */
export const openDatabase = async (table: SynthesisedTable, options: DatabaseOptions): Promise<Database> => {
  const engine = await startEngine(options);
  const environment = sdkEnvironment(engine.endpoint, options.endpoint === undefined);
  try {
    await ensureTable(engine.endpoint, environment, tableName, tableDefinition(table));
  } catch (error) {
    await engine.stop();
    throw error;
  }
  return {
    endpoint: engine.endpoint,
    tableName,
    environment,
    ...("faults" in engine && { faults: engine.faults }),
    stop: () => engine.stop(),
  };
};
