import {
  type TransactionCanceledException,
  type TransactWriteItem,
  TransactWriteItemsCommand,
} from "@aws-sdk/client-dynamodb";
import { BusyError, isPassing, pause } from "../busy.ts";
import type { Table } from "../table.ts";
import { type CancellationReason, grownTooLarge, isBeyondLimits, type Outcome } from "./outcome.ts";

/** A cancelled transaction is tried again here; the SDK does not. */
const conflictAttempts = 12;
/** Throttling, lost connections and faults of the service are tried again by the SDK first. */
const exhaustedAttempts = 2;

/** A transaction with its name, the same for every attempt, and the chance that spreads attempts that collide. */
export interface Sending {
  readonly actions: TransactWriteItem[];
  readonly token: string;
  readonly chance: () => number;
  readonly judge: (reasons: readonly CancellationReason[]) => Outcome | "try-again";
}

/**
 * Sends a transaction until it is saved or judged. Every attempt carries the same token, so that one whose answer was
 * lost is not carried out a second time: DynamoDB then answers as it did to the first (for ten minutes).
 */
export const sendTransaction = async (table: Table, sending: Sending): Promise<Outcome> => {
  const { actions, token, chance, judge } = sending;
  let exhausted = 0;
  for (let attempt = 0; attempt < conflictAttempts; attempt += 1) {
    if (attempt > 0) await pause(attempt, chance());
    try {
      await table.client.send(
        new TransactWriteItemsCommand({ TransactItems: actions, ClientRequestToken: token }),
      );
      return { outcome: "saved" };
    } catch (error) {
      if (isCancelled(error)) {
        const verdict = judge(error.CancellationReasons ?? []);
        if (verdict !== "try-again") return verdict;
      } else if (isValidation(error) && isBeyondLimits(error.message)) {
        return grownTooLarge;
      } else {
        if (!isPassing(error)) throw error;
        exhausted += 1;
        if (exhausted === exhaustedAttempts) break;
      }
    }
  }
  throw new BusyError("The records stayed in use by others");
};

const isCancelled = (error: unknown): error is TransactionCanceledException =>
  error instanceof Error && error.name === "TransactionCanceledException";

const isValidation = (error: unknown): error is Error =>
  error instanceof Error && error.name === "ValidationException";
