import { idempotencyKey } from "./keys.ts";
import { type Item, keyOf, numberOf, textOf } from "./table.ts";

/** The answer to a request, kept so that a repeated request gets the same one. */
export interface StoredReply {
  readonly status: number;
  readonly body: string;
  readonly etag?: string;
}

/** What identifies a request that must not be carried out twice. */
export interface IdempotencyRecord {
  readonly operationId: string;
  readonly subject: string;
  readonly key: string;
  /** Hash of the request: the same key with another request is refused. */
  readonly requestHash: string;
}

const keptSeconds = 30 * 86_400;

export const idempotencyItem = (record: IdempotencyRecord, reply: StoredReply, at: string): Item => ({
  ...keyOf(idempotencyKey(record.operationId, record.subject, record.key)),
  requestHash: { S: record.requestHash },
  status: { N: String(reply.status) },
  body: { S: reply.body },
  ...(reply.etag !== undefined && { etag: { S: reply.etag } }),
  expiresAtEpochSeconds: { N: String(Math.floor(Date.parse(at) / 1000) + keptSeconds) },
});

/** The answer kept for a request that was carried out before. */
export const decodeReply = (item: Item): StoredReply & { readonly requestHash: string } => ({
  requestHash: textOf(item, "requestHash"),
  status: numberOf(item, "status"),
  body: textOf(item, "body"),
  ...(item.etag !== undefined && { etag: textOf(item, "etag") }),
});
