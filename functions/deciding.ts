import type { Refusal } from "@angkor/domain";
import { etagOf, problem, type Reply } from "@angkor/http";
import {
  BusyError,
  decodeReply,
  getItem,
  type IdempotencyRecord,
  idempotencyKey,
  type Table,
  type Transaction,
} from "@angkor/store";

/** What one attempt decided: a refusal, or a transaction with the answer that it would make true. */
export type Attempt<Body> =
  | { readonly ok: false; readonly refusal: Refusal }
  | {
      readonly ok: true;
      readonly transaction: Transaction;
      readonly body: Body;
      readonly version: number;
      readonly status: 200 | 201;
    };

const maximumAttempts = 10;

/**
 * Load, decide, save: again while what the decision relied on changes before it is saved. The conditions travel with
 * the write, so what was loaded may be old without harm. A repeated request gets the answer of the first.
 */
export const decideAndSave = async <Body>(
  table: Table,
  idempotency: IdempotencyRecord | undefined,
  attempt: () => Promise<Attempt<Body>>,
): Promise<Reply<Body>> => {
  for (let turn = 0; turn < maximumAttempts; turn += 1) {
    const decided = await attempt();
    if (!decided.ok) {
      const earlier = idempotency && (await earlierReply(table, idempotency));
      if (earlier !== undefined) return earlier;
      const { name, detail, errors } = decided.refusal;
      throw problem(name, detail, errors);
    }
    const { transaction, body, version, status } = decided;
    if (idempotency !== undefined) {
      transaction.once(idempotency, { status, body: JSON.stringify(body), etag: etagOf(version) });
    }
    const outcome = await transaction.commit();
    switch (outcome.outcome) {
      case "saved":
        return { body, version };
      case "repeated":
        return { repeated: outcome.reply };
      case "key-reused":
        throw keyReused();
      case "too-large":
        throw problem("record-too-large", outcome.detail);
      case "changed":
        break;
    }
  }
  throw new BusyError("The records kept changing");
};

const keyReused = () =>
  problem("idempotency-key-reused", "This Idempotency-Key came with another request before; use a new one.");

/** The answer to the same request when it was carried out before; throws when its key came with another. */
export const earlierReply = async (
  table: Table,
  record: IdempotencyRecord,
): Promise<Reply<never> | undefined> => {
  const item = await getItem(table, idempotencyKey(record.operationId, record.subject, record.key));
  if (item === undefined) return undefined;
  const { requestHash, ...reply } = decodeReply(item);
  if (requestHash !== record.requestHash) throw keyReused();
  return { repeated: reply };
};
