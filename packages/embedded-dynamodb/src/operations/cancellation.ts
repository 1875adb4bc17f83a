import { DynamoDbError } from "../dynamodb-error.ts";
import type { Item } from "../value/attribute-value.ts";

/** One per action, in the order of the request; `None` for an action that was not at fault. */
export type CancellationReason = {
  readonly Code:
    | "None"
    | "ConditionalCheckFailed"
    | "ValidationError"
    | "TransactionConflict"
    | "ThrottlingError";
  readonly Message?: string;
  readonly Item?: Item;
};

export const noReason: CancellationReason = { Code: "None" };

/** The reason that an action gives for a refusal; anything but a refusal is thrown on. */
export function reasonFor(error: unknown): CancellationReason {
  if (!(error instanceof DynamoDbError)) throw error;
  switch (error.code) {
    case "ConditionalCheckFailedException":
      return { Code: "ConditionalCheckFailed", Message: error.message, ...error.members };
    case "ValidationException":
      return { Code: "ValidationError", Message: error.message };
    default:
      throw error;
  }
}

export const transactionCanceled = (reasons: readonly CancellationReason[]): DynamoDbError =>
  new DynamoDbError(
    "TransactionCanceledException",
    "Transaction cancelled, please refer cancellation reasons for specific reasons " +
      `[${reasons.map(({ Code }) => Code).join(", ")}]`,
    { CancellationReasons: reasons },
  );
