import type { StatementSync } from "node:sqlite";
import { DynamoDbError } from "../dynamodb-error.ts";
import { type Database, integerColumn, textColumn } from "./database.ts";

/** AWS: "TransactWriteItems", ClientRequestToken: a token is valid for 10 minutes after the request finished. */
const tokenLifetimeMs = 10 * 60 * 1000;

/** Which transactions have been done, by their client's token; written in the transaction itself. */
export class RequestTokens {
  readonly #find: StatementSync;
  readonly #insert: StatementSync;
  readonly #remove: StatementSync;
  readonly #removeOldest: StatementSync;

  constructor(database: Database) {
    this.#find = database.prepare("SELECT position, digest, expires_ms FROM request_tokens WHERE token = ?");
    this.#insert = database.prepare(
      "INSERT INTO request_tokens (token, digest, expires_ms) VALUES (?, ?, ?)",
    );
    this.#remove = database.prepare("DELETE FROM request_tokens WHERE position = ?");
    // In order of position the tokens are in order of expiry: the first that is still valid ends the search.
    this.#removeOldest = database.prepare(
      `DELETE FROM request_tokens WHERE expires_ms <= ?
       AND position IN (SELECT position FROM request_tokens ORDER BY position LIMIT ?)`,
    );
  }

  /** True when a request with this token and the same parameters was done. @throws IdempotentParameterMismatchException */
  isDone(token: string, digest: string, nowMs: number): boolean {
    const row = this.#find.get(token);
    if (row === undefined) return false;
    if (integerColumn(row, "expires_ms") <= nowMs) {
      this.#remove.run(integerColumn(row, "position"));
      return false;
    }
    if (textColumn(row, "digest") === digest) return true;
    throw new DynamoDbError(
      "IdempotentParameterMismatchException",
      "DynamoDB rejected the request because you retried a request with a different payload but with an " +
        "idempotent token that was already used.",
    );
  }

  remember(token: string, digest: string, nowMs: number): void {
    this.#insert.run(token, digest, nowMs + tokenLifetimeMs);
  }

  /** Forgets up to `limit` tokens that are no longer valid. */
  forgetExpired(nowMs: number, limit: number): void {
    this.#removeOldest.run(nowMs, limit);
  }
}
