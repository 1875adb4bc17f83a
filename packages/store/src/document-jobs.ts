import * as z from "zod";
import { documentJobKey } from "./keys.ts";
import { CorruptItemError, getItem, keyOf, nameOf, type Table, textOf } from "./table.ts";
import { putNew } from "./transaction/actions.ts";
import { Placeholders } from "./transaction/placeholders.ts";
import { sendTransaction } from "./transaction/send.ts";

const jobShape = z.strictObject({
  id: z.string(),
  operation: z.string(),
  /** Who asked: subject and State, as the token told them. */
  asker: z.string(),
  status: z.enum(["requested", "making", "ready", "failed"]),
  /** How often it was begun. */
  attempts: z.number(),
  requestedAt: z.string(),
  /** After this instant nothing makes it any more. */
  deadline: z.string(),
  expiresAt: z.string(),
  /** The request, to be carried out again by itself. */
  order: z.string(),
  /** Where the document is kept. */
  objectKey: z.string(),
  /** What is being done, while it is being made. */
  progress: z
    .strictObject({
      step: z.enum(["reading", "making", "storing"]),
      count: z
        .strictObject({
          unit: z.enum(["events", "bytes"]),
          done: z.number(),
          of: z.number().exactOptional(),
        })
        .exactOptional(),
    })
    .exactOptional(),
  document: z.strictObject({ name: z.string(), mediaType: z.string(), bytes: z.number() }).exactOptional(),
  problem: z.strictObject({ code: z.string(), detail: z.string() }).exactOptional(),
});

/** A document in the making, or made and kept. */
export type DocumentJob = z.output<typeof jobShape>;

const itemOf = (job: DocumentJob) => ({
  ...keyOf(documentJobKey(job.id)),
  status: { S: job.status },
  attempts: { N: String(job.attempts) },
  body: { S: JSON.stringify(job) },
  expiresAtEpochSeconds: { N: String(Math.floor(Date.parse(job.expiresAt) / 1000)) },
});

const save = async (
  table: Table,
  token: string,
  action: Parameters<typeof sendTransaction>[1]["actions"][number],
) => {
  const { outcome } = await sendTransaction(table, {
    actions: [action],
    token,
    chance: () => 0.5,
    judge: (reasons) =>
      reasons.some(({ Code }) => Code === "ConditionalCheckFailed") ? { outcome: "changed" } : "try-again",
  });
  return outcome;
};

/** Keeps a new job. `token`: a new one for each write. */
export const addDocumentJob = async (table: Table, job: DocumentJob, token: string): Promise<void> => {
  const outcome = await save(table, token, putNew(table.name, itemOf(job)));
  if (outcome !== "saved") throw new Error(`${job.id} was not kept: ${outcome}`);
};

/** Replaces a job as it was read. False where another attempt has changed it meanwhile. */
export const replaceDocumentJob = async (
  table: Table,
  before: DocumentJob,
  after: DocumentJob,
  token: string,
): Promise<boolean> => {
  const expression = new Placeholders();
  const condition = [
    `${expression.name("status")} = ${expression.text(before.status)}`,
    `${expression.name("attempts")} = ${expression.number(before.attempts)}`,
  ].join(" AND ");
  const action = {
    Put: {
      TableName: table.name,
      Item: itemOf(after),
      ConditionExpression: condition,
      ...expression.attributes,
    },
  };
  return (await save(table, token, action)) === "saved";
};

/** The job of an id; undefined where there is none, or none any more. */
export const readDocumentJob = async (
  table: Table,
  id: string,
  now: string,
): Promise<DocumentJob | undefined> => {
  const key = documentJobKey(id);
  const item = await getItem(table, key);
  if (item === undefined) return undefined;
  const job = jobShape.safeParse(JSON.parse(textOf(item, "body")));
  if (!job.success) throw new CorruptItemError(nameOf(key), job.error);
  return job.data.expiresAt > now ? job.data : undefined;
};
