import { randomBytes } from "node:crypto";
import { retryDelays } from "@angkor/domain";
import { createFunction, type Route, type Surroundings, tokenIdentity } from "@angkor/http";
import type { Table } from "@angkor/store";
import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import type { APIGatewayProxyEventV2, Context } from "aws-lambda";
import { monotonicFactory } from "ulid";
import type { AwsAccess } from "./aws-access.ts";
import { documentKeeper, type JobWorld, makeJob } from "./document-jobs.ts";
import { objectStore } from "./object-store.ts";
import type { Reach } from "./public-address.ts";
import { selfCall } from "./self-call.ts";
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
  /** Where documents are kept and made: of functions that make any. */
  readonly jobs?: JobWorld;
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

const now = (): string => new Date().toISOString();

/** The only place that reads the environment, the clock and chance. */
const dependencies = (): Dependencies => ({
  table: tableFromEnvironment(),
  nextId: (prefix) => `${prefix}_${ulid()}`,
  settling,
  codeDirectory: setting("LAMBDA_TASK_ROOT"),
  reach: sendingFromEnvironment(),
  chance: randomBytes,
});

const surroundings = (): Surroundings => ({
  identify: tokenIdentity({
    issuer: setting("TOKEN_ISSUER"),
    clientId: setting("TOKEN_CLIENT_ID"),
    jwksUri: setting("TOKEN_JWKS_URI"),
  }),
  now,
  log: process.env.LOG_LEVEL === "silent" ? () => undefined : (event) => console.log(JSON.stringify(event)),
  checkResponses: process.env.RESPONSE_CHECK === "on",
});

/** The Lambda handler of a folder's routes. */
export const serve = (routes: (dependencies: Dependencies) => readonly Route[]) =>
  createFunction(routes(dependencies()), surroundings());

/** Lambda puts a function's credentials into its environment. */
const accessFromEnvironment = (): AwsAccess => {
  const sessionToken = process.env.AWS_SESSION_TOKEN;
  return {
    region: setting("AWS_REGION"),
    credentials: {
      accessKeyId: setting("AWS_ACCESS_KEY_ID"),
      secretAccessKey: setting("AWS_SECRET_ACCESS_KEY"),
      ...(sessionToken !== undefined && { sessionToken }),
    },
  };
};

/** How mail is sent, and by whom. */
export const mailFromEnvironment = () => ({
  endpoint: setting("MAIL_ENDPOINT"),
  sender: setting("MAIL_SENDER"),
  access: accessFromEnvironment,
});

/** The same for routes that make documents: what no answer holds is kept, and made beside its request when asked so. */
export const serveDocuments = (routes: (dependencies: Dependencies) => readonly Route[]) => {
  const known = dependencies();
  const access = accessFromEnvironment();
  const jobs: JobWorld = {
    table: known.table,
    objects: objectStore(setting("AWS_ENDPOINT_URL_S3"), setting("DOCUMENT_BUCKET"), access),
    callSelf: selfCall(setting("AWS_ENDPOINT_URL_LAMBDA"), setting("AWS_LAMBDA_FUNCTION_NAME"), access),
    now,
    chance: randomBytes,
  };
  const made = routes({ ...known, jobs });
  const answer = createFunction(made, { ...surroundings(), documents: documentKeeper(jobs) });
  return (event: APIGatewayProxyEventV2 | { readonly documentJob: string }, context: Context) =>
    "documentJob" in event ? makeJob(jobs, made, event.documentJob) : answer(event, context);
};
