import type { StatementSync } from "node:sqlite";
import { type Database, integerColumn, textColumn } from "./database.ts";

/** AWS: "DynamoDB Streams": records are kept for 24 hours. */
const retentionMs = 24 * 60 * 60 * 1000;

export type LoggedChange = { readonly sequence: number; readonly atMs: number; readonly change: string };

/** The stream records of all tables, in the order of their commits, as the JSON that GetRecords answers with. */
export class ChangeLog {
  readonly #append: StatementSync;
  readonly #read: StatementSync;
  readonly #bounds: StatementSync;
  readonly #removeOldest: StatementSync;

  constructor(database: Database) {
    this.#append = database.prepare("INSERT INTO changes (table_id, at_ms, change) VALUES (?, ?, ?)");
    this.#read = database.prepare(
      `SELECT sequence, at_ms, change FROM changes
       WHERE table_id = ? AND sequence > ? AND at_ms > ? ORDER BY sequence LIMIT ?`,
    );
    this.#bounds = database.prepare(
      `SELECT coalesce((SELECT seq FROM sqlite_sequence WHERE name = 'changes'), 0) AS latest,
              coalesce((SELECT min(sequence) FROM changes WHERE table_id = ? AND at_ms > ?), 0) AS oldest`,
    );
    this.#removeOldest = database.prepare(
      `DELETE FROM changes WHERE at_ms <= ?
       AND sequence IN (SELECT sequence FROM changes ORDER BY sequence LIMIT ?)`,
    );
  }

  append(tableId: number, atMs: number, change: string): void {
    this.#append.run(tableId, atMs, change);
  }

  /** Up to `limit` changes of a table behind a sequence number. */
  *readAfter(tableId: number, sequence: number, nowMs: number, limit: number): Generator<LoggedChange> {
    for (const row of this.#read.iterate(tableId, sequence, nowMs - retentionMs, limit)) {
      yield {
        sequence: integerColumn(row, "sequence"),
        atMs: integerColumn(row, "at_ms"),
        change: textColumn(row, "change"),
      };
    }
  }

  /** The number last given out in this database, and the oldest that the table still has (0: none). */
  bounds(tableId: number, nowMs: number): { readonly latest: number; readonly oldest: number } {
    const row = this.#bounds.get(tableId, nowMs - retentionMs);
    return { latest: integerColumn(row, "latest"), oldest: integerColumn(row, "oldest") };
  }

  /** Forgets up to `limit` changes that are more than 24 hours old. */
  forgetExpired(nowMs: number, limit: number): void {
    this.#removeOldest.run(nowMs - retentionMs, limit);
  }
}
