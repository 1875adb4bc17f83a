import type { TransactionCanceledException } from "@aws-sdk/client-dynamodb";
import { decodeReply, type StoredReply } from "../idempotency.ts";

/**
 * What became of a transaction: saved; or something it relied on has changed since it was read (load and decide
 * again); or the same request was carried out before; or it cannot be saved whole.
 */
export type Outcome =
  | { readonly outcome: "saved" }
  | { readonly outcome: "changed" }
  | { readonly outcome: "repeated"; readonly reply: StoredReply }
  | { readonly outcome: "key-reused" }
  | { readonly outcome: "too-large"; readonly detail: string };

/** Why one action of a cancelled transaction failed; the reasons come in the order of the actions. */
export type CancellationReason = NonNullable<TransactionCanceledException["CancellationReasons"]>[number];

/** The request that a transaction carries out: where its record stands among the actions, and its hash. */
export interface RequestAction {
  readonly index: number;
  readonly requestHash: string;
}

/** Nothing was wrong with the action, or nothing that a later attempt would not find gone. */
const passing: ReadonlySet<string | undefined> = new Set([
  undefined,
  "None",
  "TransactionConflict",
  "ThrottlingError",
  "ProvisionedThroughputExceeded",
]);

/** What DynamoDB says of an item beyond 400 KB, in a put and in an update, and of a number beyond 38 digits. */
const limitExceeded =
  /item size .*exceeded the maximum allowed size|more than 38 significant digits|number overflow/i;

export const isBeyondLimits = (message: string | undefined): boolean => limitExceeded.test(message ?? "");

export const grownTooLarge: Outcome = {
  outcome: "too-large",
  detail: "A record would grow beyond what one may hold: 400 KB, and 38 digits a figure. Split the change.",
};

/** The verdict on a cancelled transaction. The record of the request itself is asked first: it explains all else. */
export const judge = (
  reasons: readonly CancellationReason[],
  request: RequestAction | undefined,
): Outcome | "try-again" => {
  const earlier = request && reasons[request.index]?.Item;
  if (earlier !== undefined) {
    const { requestHash, ...reply } = decodeReply(earlier);
    return requestHash === request?.requestHash ? { outcome: "repeated", reply } : { outcome: "key-reused" };
  }
  if (reasons.some(({ Code }) => Code === "ConditionalCheckFailed")) return { outcome: "changed" };
  if (reasons.some(({ Code, Message }) => Code === "ValidationError" && isBeyondLimits(Message)))
    return grownTooLarge;
  if (reasons.every(({ Code }) => passing.has(Code))) return "try-again";
  const told = reasons.map(({ Code, Message }) => [Code ?? "None", Message].filter(Boolean).join(" "));
  throw new Error(`Transaction cancelled: ${told.join("; ")}`);
};
