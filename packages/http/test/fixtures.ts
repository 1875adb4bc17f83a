import { defineOperation, type Operation } from "@angkor/contract";
import type { Caller } from "@angkor/domain/shared";
import type { APIGatewayProxyEventV2, Context } from "aws-lambda";
import * as z from "zod";
import { createFunction, type LogEvent, type Route, type Surroundings } from "../src/index.ts";

/** The instant at which every request of these tests comes in. */
export const now = "2026-11-21T12:00:00.000Z";
export const requestId = "8f7e1a52-0000-4000-8000-000000000001";

const described = {
  tag: "Test",
  description: "For the tests of the pipeline.",
  table: [],
  example: { response: {} },
};

/** An operation that takes everything an operation can take. */
export const planTrip = defineOperation({
  ...described,
  operationId: "planTrip",
  method: "post",
  path: "/trips/{id}",
  function: "reference",
  summary: "Plan a trip",
  roles: ["isu", "committee"],
  request: {
    params: z.object({ id: z.string().regex(/^tr_/, { error: "An id of a trip starts with tr_." }) }),
    query: z.strictObject({ dryRun: z.enum(["true", "false"]).exactOptional() }),
    body: z.strictObject({
      title: z.string().min(1),
      currency: z.string().default("USD"),
      amount: z.string().exactOptional(),
      stops: z.array(z.strictObject({ "a/b": z.int().exactOptional() })).default([]),
    }),
  },
  ifMatch: "required",
  idempotent: true,
  response: { status: 201, body: z.object({ id: z.string() }), etag: true },
  problems: ["not-your-state"],
});

/** A list that anyone may read, also as a table. */
export const listTrips = defineOperation({
  ...described,
  operationId: "listTrips",
  method: "get",
  path: "/trips",
  function: "reference",
  summary: "List trips",
  request: {},
  csv: "items",
  response: { status: 200, body: z.object({ items: z.array(z.record(z.string(), z.unknown())) }) },
  problems: [],
});

/** Takes a spreadsheet and answers one. */
export const redrawMap = defineOperation({
  ...described,
  operationId: "redrawMap",
  method: "post",
  path: "/maps",
  function: "reference",
  summary: "Redraw a map",
  request: { file: "xlsx" },
  documents: ["xlsx"],
  response: { status: 200, body: z.object({ id: z.string() }) },
  problems: [],
});

export const anEvent = (
  operation: Operation,
  changes: Partial<APIGatewayProxyEventV2> & { readonly headers?: Record<string, string> } = {},
): APIGatewayProxyEventV2 => ({
  version: "2.0",
  routeKey: `${operation.method.toUpperCase()} ${operation.path}`,
  rawPath: operation.path.replace("{id}", "tr_1"),
  rawQueryString: "",
  headers: {},
  isBase64Encoded: false,
  requestContext: {
    accountId: "1",
    apiId: "1",
    domainName: "test",
    domainPrefix: "test",
    http: {
      method: operation.method,
      path: operation.path,
      protocol: "HTTP/1.1",
      sourceIp: "127.0.0.1",
      userAgent: "",
    },
    requestId,
    routeKey: `${operation.method.toUpperCase()} ${operation.path}`,
    stage: "$default",
    time: now,
    timeEpoch: Date.parse(now),
  },
  ...changes,
});

/** A trip that can be planned: change one thing to see what becomes of it. */
export const aTrip = (changes: Parameters<typeof anEvent>[1] = {}): APIGatewayProxyEventV2 =>
  anEvent(planTrip, {
    pathParameters: { id: "tr_1" },
    body: '{"title":"Siem Reap"}',
    ...changes,
    headers: { "content-type": "application/json", "if-match": '"1"', ...changes.headers },
  });

export const isu: Caller = { subject: "someone", roles: ["isu"], statesParty: false };

const unexpected = (what: string) => () => {
  throw new Error(`${what} was not expected`);
};

/** What Lambda hands over beside the event. */
const context: Context = {
  callbackWaitsForEmptyEventLoop: false,
  functionName: "test",
  functionVersion: "1",
  invokedFunctionArn: "arn:test",
  memoryLimitInMB: "128",
  awsRequestId: requestId,
  logGroupName: "test",
  logStreamName: "test",
  getRemainingTimeInMillis: () => 1000,
  done: unexpected("done"),
  fail: unexpected("fail"),
  succeed: unexpected("succeed"),
};

/** Runs an event through a function of these routes, with a fixed clock and the log kept. */
export const run = async (
  routes: readonly Route[],
  event: APIGatewayProxyEventV2,
  surroundings: Partial<Surroundings> = {},
) => {
  const log: LogEvent[] = [];
  const handler = createFunction(routes, {
    identify: async () => isu,
    now: () => now,
    log: (line) => log.push(line),
    checkResponses: true,
    ...surroundings,
  });
  const { statusCode, headers = {}, body = "" } = await handler(event, context);
  return { status: statusCode, headers, text: body, log };
};

/** A use case that must not be reached. */
export const unreached = async (): Promise<never> => {
  throw new Error("The use case was reached");
};
