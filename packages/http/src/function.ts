import { commonProblems, documentFormats, type Operation, problemCatalogue } from "@angkor/contract";
import middy from "@middy/core";
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from "aws-lambda";
import {
  type DocumentKeeper,
  type DocumentOrder,
  jobReply,
  prefersAsync,
  type TellStep,
} from "./documents.ts";
import type { Identify } from "./identity.ts";
import { jsonReply } from "./json-reply.ts";
import { type Problem, ProblemError, problem, problemDocument } from "./problem.ts";
import {
  csvReply,
  type Document,
  documentReply,
  etagHeader,
  isTooLarge,
  type Reply,
  type ResponseBody,
  requireAccepted,
  unchangedReply,
  wantsCsv,
} from "./reply.ts";
import {
  header,
  idempotencyOf,
  ifMatchVersion,
  knownEtags,
  type OperationRequest,
  parseRequest,
} from "./request.ts";

/** What an operation does once its request is parsed: load, decide, save. */
export type UseCase<Op extends Operation> = (
  request: OperationRequest<Op>,
) => Promise<Reply<ResponseBody<Op>>>;

/** An operation with its use case, its types checked and then forgotten, so that many fit in one list. */
export interface Route {
  readonly operation: Operation;
  readonly run: (
    event: APIGatewayProxyEventV2,
    request: {
      readonly caller: OperationRequest<Operation>["caller"];
      readonly at: string;
      readonly tell?: TellStep;
    },
  ) => Promise<{ readonly reply: Reply<unknown> }>;
}

/** Its asker waits for the answer. */
const nobody: TellStep = async () => {};

/** Joins an operation and the use case that carries it out. */
export const handle = <const Op extends Operation>(operation: Op, useCase: UseCase<Op>): Route => ({
  operation,
  run: async (event, { caller, at, tell = nobody }) => {
    const { params, query, body, file, text } = parseRequest(operation, event);
    const idempotency = idempotencyOf(operation, event, caller, text);
    const request = {
      params,
      query,
      body,
      ...(file && { file }),
      caller,
      at,
      tell,
      knows: knownEtags(event),
      ifMatch: ifMatchVersion(operation, event),
      ...(idempotency && { idempotency }),
    };
    return { reply: await useCase(request as OperationRequest<Op>) };
  },
});

/** What the pipeline needs from outside: who is calling, what time it is, where log events go. */
export interface Surroundings {
  readonly identify: Identify;
  readonly now: () => string;
  readonly log: (event: LogEvent) => void;
  /** Where documents are kept that no answer holds; a function that makes none has none. */
  readonly documents?: DocumentKeeper;
  /** Check every answer against its schema: in tests and on one machine. */
  readonly checkResponses: boolean;
}

/** The catalogue of log events: never a body, a token or personal data. */
export type LogEvent =
  | {
      readonly event: "request-completed";
      readonly operation: string;
      readonly status: number;
      readonly requestId: string;
      readonly problem?: string;
    }
  | {
      readonly event: "request-failed";
      readonly operation: string;
      readonly requestId: string;
      readonly error: string;
    };

type Event = APIGatewayProxyEventV2;
type Result = APIGatewayProxyStructuredResultV2;

/** A Lambda handler for a function's operations: one fixed pipeline for all of them. */
export const createFunction = (routes: readonly Route[], surroundings: Surroundings) => {
  const byKey = new Map(
    routes.map((route) => [`${route.operation.method.toUpperCase()} ${route.operation.path}`, route]),
  );
  const base = async (event: Event): Promise<Result> => {
    const route = byKey.get(event.routeKey);
    if (route === undefined) throw problem("route-not-found", `There is nothing at ${event.routeKey}.`);
    return answer(route, event, surroundings);
  };
  // Lambda itself ends a function that is out of time; a timer for each request would only tell so 5 ms earlier.
  return middy<Event, Result>(base, { timeoutEarlyInMillis: 0 }).use({
    after: ({ event, response }) => {
      if (response !== null) finish(byKey, event, response, surroundings);
    },
    onError: (request) => {
      request.response = failed(byKey, request.event, request.error, surroundings);
    },
  });
};

const answer = async (route: Route, event: Event, surroundings: Surroundings): Promise<Result> => {
  const { operation } = route;
  const at = surroundings.now();
  const caller = await surroundings.identify(header(event, "authorization"), at);
  authorise(operation, caller.roles, caller.subject === "anonymous");
  const csv = wantsCsv(operation, event);
  const order = { operation, event, caller, at };
  const keeper = operation.documents && surroundings.documents;
  if (keeper && prefersAsync(event)) {
    parseRequest(operation, event);
    return jobReply(await keeper.request(order), true);
  }
  const { reply } = await route.run(event, { caller, at });
  if ("repeated" in reply) {
    const { status, body, etag } = reply.repeated;
    return jsonReply(status, body, {
      ...(etag && operation.response.etag && { etag }),
      "idempotency-replayed": "true",
    });
  }
  if ("unchanged" in reply) return unchangedReply(reply.unchanged);
  if ("document" in reply) {
    if (keeper === undefined || !isTooLarge(reply.document))
      return documentReply(operation, event, reply.document);
    requireAccepted(event, documentFormats[reply.document.format]);
    if (reply.otherwise === undefined) return jobReply(await keeper.keep(order, reply.document), false);
    return jsonReply(operation.response.status, JSON.stringify(reply.otherwise));
  }
  if (surroundings.checkResponses) checkResponse(operation, reply.body);
  if (csv) return csvReply(operation, reply.body);
  return jsonReply(
    operation.response.status,
    JSON.stringify(reply.body),
    etagHeader(operation, reply.version),
  );
};

/** Carries out the request of a document by itself. @throws ProblemError as the operation would answer. */
export const makeDocument = async (
  routes: readonly Route[],
  { operation, event, caller, at }: Omit<DocumentOrder, "operation"> & { readonly operation: string },
  tell: TellStep,
): Promise<Document> => {
  const route = routes.find((candidate) => candidate.operation.operationId === operation);
  if (route === undefined) throw new Error(`This function does not carry out ${operation}`);
  const { reply } = await route.run(event, { caller, at, tell });
  if ("document" in reply) return reply.document;
  throw new Error(`${operation} made no document`);
};

const authorise = (operation: Operation, held: readonly string[], anonymous: boolean): void => {
  if (operation.roles === undefined) return;
  if (anonymous) throw problem("token-missing", "Send an access token in the Authorization header.");
  if (!operation.roles.some((role) => held.includes(role))) {
    throw problem(
      "role-missing",
      `${operation.summary} needs one of these roles in force: ${operation.roles.join(", ")}.`,
    );
  }
};

const checkResponse = (operation: Operation, body: unknown): void => {
  const result = operation.response.body.safeParse(body);
  if (!result.success)
    throw new Error(`The answer of ${operation.operationId} breaks its schema: ${result.error.message}`);
};

const finish = (
  routes: ReadonlyMap<string, Route>,
  event: Event,
  response: Result,
  { log }: Surroundings,
): void =>
  log({
    event: "request-completed",
    operation: routes.get(event.routeKey)?.operation.operationId ?? "none",
    status: response.statusCode ?? 0,
    requestId: event.requestContext.requestId,
  });

/** Turns an error into a problem document. One that the operation did not declare is a defect, and a 500. */
const failed = (
  routes: ReadonlyMap<string, Route>,
  event: Event,
  error: unknown,
  { log }: Surroundings,
): Result => {
  const operation = routes.get(event.routeKey)?.operation;
  const requestId = event.requestContext.requestId;
  const known =
    error instanceof ProblemError && isDeclared(operation, error.problem) ? error.problem : busy(error);
  const told: Problem = known ?? {
    code: "internal-error",
    detail: "The fault is ours; it was recorded under the instance below.",
  };
  const name = operation?.operationId ?? "none";
  if (known === undefined)
    log({ event: "request-failed", operation: name, requestId, error: describe(error) });
  const { status } = problemCatalogue[told.code];
  log({ event: "request-completed", operation: name, status, requestId, problem: told.code });
  return jsonReply(
    status,
    JSON.stringify(problemDocument(told, requestId)),
    {
      ...(status === 401 && { "www-authenticate": 'Bearer realm="angkor"' }),
      ...(status === 503 && { "retry-after": "1" }),
    },
    "application/problem+json",
  );
};

const isDeclared = (operation: Operation | undefined, { code }: Problem): boolean =>
  operation === undefined || operation.problems.includes(code) || commonProblems(operation).includes(code);

const busy = (error: unknown): Problem | undefined =>
  error instanceof Error && error.name === "BusyError"
    ? { code: "too-busy", detail: "Too many others are changing the same records; try again shortly." }
    : undefined;

const describe = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? error.message) : String(error);
