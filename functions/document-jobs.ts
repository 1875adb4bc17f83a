import { documentCallSeconds, documentFormats, problemType } from "@angkor/contract";
import type { DocumentJobSchema } from "@angkor/contract/schemas/document-job";
import type { Caller } from "@angkor/domain";
import {
  type Document,
  type DocumentKeeper,
  type DocumentOrder,
  type MakingStep,
  makeDocument,
  ProblemError,
  type Route,
} from "@angkor/http";
import {
  addDocumentJob,
  type DocumentJob,
  readDocumentJob,
  replaceDocumentJob,
  type Table,
} from "@angkor/store";
import type * as z from "zod";
import type { ObjectStore } from "./object-store.ts";
import type { SelfCall } from "./self-call.ts";

/** What jobs need: where they stand, where documents lie, and how to have one made. */
export interface JobWorld {
  readonly table: Table;
  readonly objects: ObjectStore;
  readonly callSelf: SelfCall;
  readonly now: () => string;
  /** Random bytes that nobody can guess. */
  readonly chance: (bytes: number) => Buffer;
}

export type DocumentJobDto = z.input<typeof DocumentJobSchema>;

/** The name of one write, by which DynamoDB knows it again. */
const tokenOf = ({ chance }: JobWorld): string => chance(16).toString("hex");

const keptMs = 7 * 86_400_000;
const linkSeconds = 300;
/** No function runs longer. */
const attemptSeconds = 30;
/** Of which Lambda makes two by itself when the first ends in an error. */
const maximumAttempts = 3;

/** Who finds a job: the same bearer, acting for the same State. Whoever has no token needs the id, which is not guessable. */
export const askerOf = ({ subject, state }: Caller): string => `${subject}|${state ?? ""}`;

/** Without what identifies the caller: the caller goes along as the token was understood. */
const orderText = ({ operation, event, caller, at }: DocumentOrder): string => {
  const { authorization: _, prefer: __, cookie: ___, ...headers } = event.headers;
  const { requestContext, cookies: ____, ...rest } = event;
  return JSON.stringify({
    operation: operation.operationId,
    event: { ...rest, headers, requestContext },
    caller,
    at,
  });
};

const later = (instant: string, ms: number): string => new Date(Date.parse(instant) + ms).toISOString();

const newJob = ({ chance }: JobWorld, order: DocumentOrder, status: DocumentJob["status"]): DocumentJob => ({
  id: `dj_${chance(16).toString("base64url")}`,
  operation: order.operation.operationId,
  asker: askerOf(order.caller),
  status,
  attempts: 0,
  requestedAt: order.at,
  deadline: later(order.at, (documentCallSeconds + attemptSeconds) * 1000),
  expiresAt: later(order.at, keptMs),
  order: orderText(order),
  objectKey: chance(24).toString("base64url"),
});

const notMade = {
  code: problemType("internal-error"),
  detail: "It could not be made; the fault is ours. Ask again later.",
};

const isUnderWay = ({ status }: DocumentJob): boolean => status === "requested" || status === "making";

/** A job as it is at an instant: one that nothing can be making any more has failed. */
const asOf = (job: DocumentJob, now: string): DocumentJob =>
  isUnderWay(job) && now > job.deadline ? { ...job, status: "failed", problem: notMade } : job;

/** Puts a document where its job says, and answers the job as it then is. */
const stored = async (objects: ObjectStore, job: DocumentJob, document: Document): Promise<DocumentJob> => {
  const mediaType = documentFormats[document.format];
  const name = `${document.name}.${document.format}`;
  await objects.put(job.objectKey, document.bytes, {
    "content-type": mediaType,
    "content-disposition": `attachment; filename="${name}"`,
  });
  const { progress: _, ...made } = job;
  return { ...made, status: "ready", document: { name, mediaType, bytes: document.bytes.length } };
};

const steps: readonly MakingStep["step"][] = ["reading", "making", "storing"];

const progressOf = ({ status, progress }: DocumentJob) => {
  const of = steps.length;
  if (status !== "making" || progress === undefined) return { done: status === "ready" ? of : 0, of };
  const { step, count } = progress;
  return { done: steps.indexOf(step), of, step, ...(count && { count }) };
};

/** A job as it is told, with a new link where there is something to fetch. */
export const toJobDto = async (world: JobWorld, known: DocumentJob): Promise<DocumentJobDto> => {
  const from = new Date(world.now());
  const job = asOf(known, from.toISOString());
  return {
    id: job.id,
    operation: job.operation,
    status: job.status,
    progress: progressOf(job),
    requestedAt: job.requestedAt,
    ...(job.status === "ready" &&
      job.document && {
        document: {
          ...job.document,
          href: await world.objects.link(job.objectKey, from, linkSeconds),
          hrefExpiresAt: new Date(from.getTime() + linkSeconds * 1000).toISOString(),
        },
      }),
    ...(job.problem && { problem: { type: job.problem.code, detail: job.problem.detail } }),
    expiresAt: job.expiresAt,
  };
};

/** Keeps what no answer holds, and has made what nobody waits for. */
export const documentKeeper = (world: JobWorld): DocumentKeeper => ({
  keep: async (order, document) => {
    const job = await stored(world.objects, newJob(world, order, "making"), document);
    await addDocumentJob(world.table, job, tokenOf(world));
    return toJobDto(world, job);
  },
  request: async (order) => {
    const job = newJob(world, order, "requested");
    await addDocumentJob(world.table, job, tokenOf(world));
    await world.callSelf({ documentJob: job.id });
    return toJobDto(world, job);
  },
});

/**
 * Makes the document of a job, once: an attempt that another overtook changes nothing, and a repeated one puts the same
 * object in its place. @throws what kept it from being made, while it may be tried again.
 */
export const makeJob = async (world: JobWorld, routes: readonly Route[], id: string): Promise<void> => {
  const { table, objects } = world;
  const now = world.now();
  const asked = await readDocumentJob(table, id, now);
  if (asked === undefined || !isUnderWay(asked) || later(now, attemptSeconds * 1000) > asked.deadline) return;
  const job: DocumentJob = {
    ...asked,
    status: "making",
    attempts: asked.attempts + 1,
    progress: { step: "reading" },
  };
  const save = (before: DocumentJob, after: DocumentJob) =>
    replaceDocumentJob(table, before, after, tokenOf(world));
  if (!(await save(asked, job))) return;
  const tell = async (progress: MakingStep) => void (await save(job, { ...job, progress }));
  try {
    const document = await makeDocument(routes, JSON.parse(job.order), tell);
    await tell({ step: "storing", count: { unit: "bytes", done: 0, of: document.bytes.length } });
    await save(job, await stored(objects, job, document));
  } catch (error) {
    const problem = problemOf(error, job.attempts);
    if (problem === undefined) throw error;
    await save(job, { ...job, status: "failed", problem });
  }
};

/** What is told of a failure for good; undefined while it may be tried again. */
const problemOf = (error: unknown, attempts: number): DocumentJob["problem"] => {
  if (error instanceof ProblemError)
    return { code: problemType(error.problem.code), detail: error.problem.detail };
  return attempts < maximumAttempts ? undefined : notMade;
};
