import { ChangeLog } from "./storage/change-log.ts";
import { Database } from "./storage/database.ts";
import { RequestTokens } from "./storage/request-tokens.ts";
import { type OpenTable, TableCatalogue } from "./storage/table-catalogue.ts";
import { streamChange } from "./stream/stream-change.ts";
import type { ItemKey } from "./table/item-key.ts";
import { expireItems } from "./time-to-live.ts";
import type { Item } from "./value/attribute-value.ts";
import { sameMap } from "./value/compare.ts";

/** One item, before and after; the stored item must still be as it was before. */
export type ItemChange = {
  readonly open: OpenTable;
  readonly key: ItemKey;
  readonly before: Item | undefined;
  readonly after: Item | undefined;
};

/** Who deletes: time to live says so in its stream records, so that a consumer can tell. */
export type Cause = "request" | "expiry";

const housekeepingIntervalMs = 1_000;
const housekeepingRows = 2_000;

/**
 * The database behind the API. All work is synchronous, so that one request is done before the next begins:
 * operations are serialisable without any locks.
 */
export class Engine {
  readonly database: Database;
  readonly tables: TableCatalogue;
  readonly changes: ChangeLog;
  readonly tokens: RequestTokens;
  /** Epoch milliseconds. */
  readonly now: () => number;
  #housekeptAtMs = Number.NEGATIVE_INFINITY;

  constructor(dataFile: string | undefined, now: () => number) {
    this.database = new Database(dataFile);
    this.tables = new TableCatalogue(this.database);
    this.changes = new ChangeLog(this.database);
    this.tokens = new RequestTokens(this.database);
    this.now = now;
  }

  /** Commits changes, their index entries and their stream records together. */
  commit(changes: readonly ItemChange[], cause: Cause, alsoWrite: () => void = () => {}): void {
    this.database.transaction(() => {
      for (const change of changes) this.#write(change, cause);
      alsoWrite();
    });
  }

  /** Deletes expired items, stream records and tokens: a little, at most once a second, when a request comes. */
  keepHouse(): void {
    const now = this.now();
    if (Math.abs(now - this.#housekeptAtMs) < housekeepingIntervalMs) return;
    this.#housekeptAtMs = now;
    const expired = expireItems(this.tables.all(), now);
    if (expired.length > 0) this.commit(expired, "expiry");
    this.tokens.forgetExpired(now, housekeepingRows);
    this.changes.forgetExpired(now, housekeepingRows);
  }

  close(): void {
    this.database.close();
  }

  #write({ open, key, before, after }: ItemChange, cause: Cause): void {
    open.rows.write(key, before, after);
    const { streamViewType, key: schema } = open.table.definition;
    if (streamViewType === undefined || isUnchanged(before, after)) return;
    const at = this.now();
    this.changes.append(open.table.id, at, streamChange(schema, streamViewType, before, after, at, cause));
  }
}

/** A write that changes nothing has no stream record (AWS: "Change data capture for DynamoDB Streams"). */
const isUnchanged = (before: Item | undefined, after: Item | undefined): boolean =>
  before === undefined || after === undefined ? before === after : sameMap(before, after);
