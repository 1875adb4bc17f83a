import { randomBytes } from "node:crypto";
import { retryDelays } from "@angkor/domain";
import { createFunction, type Route, tokenIdentity } from "@angkor/http";
import type { Table } from "@angkor/store";
import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { monotonicFactory } from "ulid";
import type { Reach } from "./public-address.ts";
import type { Sending } from "./webhook.ts";

/** What use cases need from outside. */
export interface Dependencies {
  readonly table: Table;
  /** A new id: the prefix of its kind and a ULID, which sorts by time. */
  readonly nextId: <Prefix extends string>(prefix: Prefix) => `${Prefix}_${string}`;
  /** Milliseconds after which no request that began then can still be writing. */
  readonly settling: number;
  /** Where the code lies, and the files beside it. */
  readonly codeDirectory: string;
  /** Where webhooks may be. */
  readonly reach: Reach;
  /** Random bytes that nobody can guess. */
  readonly chance: (bytes: number) => Buffer;
}

const setting = (name: string): string => {
  const value = process.env[name];
  if (value === undefined || value === "") throw new Error(`The environment lacks ${name}`);
  return value;
};

/** The table that the environment names. The SDK takes region, credentials and endpoint from there too. */
export const tableFromEnvironment = (): Table => ({
  client: new DynamoDBClient({ maxAttempts: 5 }),
  name: setting("TABLE_NAME"),
});

/** Where the API answers, for links in messages. */
export const apiUrlFromEnvironment = (): string => setting("API_URL");

/** How webhooks are reached. Only the local stack lets them be on the machine itself. */
export const sendingFromEnvironment = (): Sending => ({
  loopback: process.env.WEBHOOKS_ON_LOOPBACK === "on",
  timeout: Number(process.env.WEBHOOK_TIMEOUT_MS ?? 10_000),
});

/** Seconds before each further attempt to send a message. */
export const retryDelaysFromEnvironment = (): readonly number[] =>
  process.env.RETRY_DELAYS_SECONDS?.split(",").map(Number) ?? retryDelays;

const ulid = monotonicFactory();

/** Longer than any function may run in AWS. Where everything runs in one process, a request takes less. */
const settling = Number(process.env.SETTLING_SECONDS ?? 30) * 1000;

/** The Lambda handler of a folder's routes. The only place that reads the environment, the clock and chance. */
export const serve = (routes: (dependencies: Dependencies) => readonly Route[]) =>
  createFunction(
    routes({
      table: tableFromEnvironment(),
      nextId: (prefix) => `${prefix}_${ulid()}`,
      settling,
      codeDirectory: setting("LAMBDA_TASK_ROOT"),
      reach: sendingFromEnvironment(),
      chance: randomBytes,
    }),
    {
      identify: tokenIdentity({
        issuer: setting("TOKEN_ISSUER"),
        clientId: setting("TOKEN_CLIENT_ID"),
        jwksUri: setting("TOKEN_JWKS_URI"),
      }),
      now: () => new Date().toISOString(),
      log:
        process.env.LOG_LEVEL === "silent" ? () => undefined : (event) => console.log(JSON.stringify(event)),
      checkResponses: process.env.RESPONSE_CHECK === "on",
    },
  );
