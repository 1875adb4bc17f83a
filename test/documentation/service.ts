import { rmSync } from "node:fs";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { documentFormats, type Operation } from "@angkor/contract";
import type { Caller } from "@angkor/domain/shared";
import type { Route } from "@angkor/http";
import type { Table } from "@angkor/store";
import type { APIGatewayProxyEventV2 } from "aws-lambda";
import { routes as agenda } from "../../functions/agenda/routes.ts";
import { routes as commitments } from "../../functions/commitments/routes.ts";
import { routes as completeness } from "../../functions/completeness/routes.ts";
import type { Dependencies } from "../../functions/composition.ts";
import { routes as cooperation } from "../../functions/cooperation/routes.ts";
import { routes as coordination } from "../../functions/coordination/routes.ts";
import { documentKeeper, type JobWorld } from "../../functions/document-jobs.ts";
import { routes as documents } from "../../functions/documents/routes.ts";
import { routes as evidence } from "../../functions/evidence/routes.ts";
import { routes as exchange } from "../../functions/exchange/routes.ts";
import { routes as exports } from "../../functions/exports/routes.ts";
import { routes as feed } from "../../functions/feed/routes.ts";
import { routes as finance } from "../../functions/finance/routes.ts";
import { routes as indicators } from "../../functions/indicators/routes.ts";
import { routes as individualisedApproach } from "../../functions/individualised-approach/routes.ts";
import { routes as matching } from "../../functions/matching/routes.ts";
import { routes as pledges } from "../../functions/pledges/routes.ts";
import { routes as reference } from "../../functions/reference/routes.ts";
import { routes as reportDocuments } from "../../functions/report-documents/routes.ts";
import { routes as reports } from "../../functions/reports/routes.ts";
import { routes as requirements } from "../../functions/requirements/routes.ts";
import { routes as snapshots } from "../../functions/snapshots/routes.ts";
import { routes as stateProfiles } from "../../functions/state-profiles/routes.ts";
import { routes as subscriptions } from "../../functions/subscriptions/routes.ts";
import { routes as workPlans } from "../../functions/work-plans/routes.ts";
import { routes as workbooks } from "../../functions/workbooks/routes.ts";
import { writeDrawingFiles } from "../../infra/bundling/write-drawing-files.ts";

/** A request to an operation by its name. */
export interface Asked {
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly file?: Uint8Array;
  readonly caller: Caller;
  readonly version?: number;
  readonly key?: string;
  /** The ETag of what is known. */
  readonly known?: string;
  /** Asked for with `Prefer: respond-async`: answers the id of the job. */
  readonly later?: true;
  /** When; all at one instant, unless said otherwise. */
  readonly at?: string;
}

const now = "2026-11-21T12:00:00.000Z";

const eventOf = (operation: Operation, asked: Asked): APIGatewayProxyEventV2 => {
  const routeKey = `${operation.method.toUpperCase()} ${operation.path}`;
  const http = {
    method: operation.method,
    path: operation.path,
    protocol: "HTTP/1.1",
    sourceIp: "127.0.0.1",
    userAgent: "test",
  };
  return {
    version: "2.0",
    routeKey,
    rawPath: operation.path,
    rawQueryString: "",
    headers: {
      "content-type": operation.request.file ? documentFormats[operation.request.file] : "application/json",
      ...(asked.version !== undefined && { "if-match": `"${asked.version}"` }),
      ...(asked.key !== undefined && { "idempotency-key": asked.key }),
      ...(asked.known !== undefined && { "if-none-match": asked.known }),
    },
    pathParameters: { ...asked.params },
    queryStringParameters: { ...asked.query },
    requestContext: {
      accountId: "0",
      apiId: "test",
      domainName: "localhost",
      domainPrefix: "test",
      http,
      requestId: "test",
      routeKey,
      stage: "$default",
      time: now,
      timeEpoch: Date.parse(now),
    },
    ...(operation.request.body !== undefined && { body: JSON.stringify(asked.body ?? {}) }),
    ...(asked.file && { body: Buffer.from(asked.file).toString("base64") }),
    isBase64Encoded: asked.file !== undefined,
  };
};

/** Charts are drawn with files beside the code: here, in a folder of their own. */
const codeDirectory = await mkdtemp(join(tmpdir(), "angkor-code-"));
await writeDrawingFiles(codeDirectory);
process.once("exit", () => rmSync(codeDirectory, { recursive: true, force: true }));

/** The use cases of every function on a table, without HTTP: time stands still, and ids count. */
export const service = (table: Table) => {
  let number = 0;
  const jobs: JobWorld = {
    table,
    objects: { put: async () => {}, link: async (key) => `https://documents.example.org/${key}` },
    callSelf: async () => {},
    now: () => now,
    chance: (bytes) => Buffer.alloc(bytes),
  };
  const keeper = documentKeeper(jobs);
  const dependencies: Dependencies = {
    table,
    settling: 0,
    codeDirectory,
    jobs,
    reach: { loopback: true },
    chance: Buffer.alloc,
    nextId: (prefix) => {
      number += 1;
      return `${prefix}_01JT3ZD7Q2V8KJ5W8M2N4P${String(number).padStart(4, "0")}`;
    },
  };
  const routes: ReadonlyMap<string, Route> = new Map(
    [
      workPlans,
      requirements,
      pledges,
      commitments,
      cooperation,
      coordination,
      exchange,
      finance,
      individualisedApproach,
      matching,
      documents,
      agenda,
      completeness,
      evidence,
      indicators,
      reports,
      snapshots,
      stateProfiles,
      reportDocuments,
      workbooks,
      subscriptions,
      feed,
      exports,
      reference,
    ]
      .flatMap((of) => of(dependencies))
      .map((route) => [route.operation.operationId, route]),
  );
  return async (
    operationId: string,
    asked: Asked,
  ): Promise<{ readonly id: string; readonly version: number; readonly body?: unknown }> => {
    const route = routes.get(operationId);
    if (route === undefined) throw new Error(`No function carries out ${operationId}`);
    const event = eventOf(route.operation, asked);
    const { caller, at = now } = asked;
    if (asked.later) {
      const { id } = await keeper.request({ operation: route.operation, event, caller, at });
      return { id, version: 0 };
    }
    const { reply } = await route.run(event, { caller, at });
    if ("unchanged" in reply) return { id: reply.unchanged, version: 0 };
    if ("repeated" in reply) throw new Error(`${operationId} was done before`);
    if ("document" in reply) return { id: reply.document.name, version: 0, body: reply.document };
    const { body, version = 0 } = reply;
    return { id: String(Reflect.get(Object(body), "id")), version, body };
  };
};
