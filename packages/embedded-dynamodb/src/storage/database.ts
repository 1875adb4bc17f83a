import { DatabaseSync, type StatementSync } from "node:sqlite";

/** SQLite's `application_id`: "ANGK". A file that is not ours is refused rather than written to. */
const applicationId = 0x414e474b;
const formatVersion = 1;
/** Upper bounds of memory, in KiB: SQLite's page cache, and what one page of results may hold is bounded by 1 MB. */
const pageCacheKib = 32_768;
const walPagesBeforeCheckpoint = 4_000;

const schema = `
  CREATE TABLE IF NOT EXISTS tables (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL UNIQUE,
    uuid TEXT NOT NULL,
    created_ms INTEGER NOT NULL,
    definition TEXT NOT NULL,
    expiry_attribute TEXT
  ) STRICT;
  CREATE TABLE IF NOT EXISTS changes (
    sequence INTEGER PRIMARY KEY AUTOINCREMENT,
    table_id INTEGER NOT NULL,
    at_ms INTEGER NOT NULL,
    change TEXT NOT NULL
  ) STRICT;
  CREATE INDEX IF NOT EXISTS changes_by_table ON changes (table_id, sequence);
  CREATE TABLE IF NOT EXISTS request_tokens (
    position INTEGER PRIMARY KEY AUTOINCREMENT,
    token TEXT NOT NULL UNIQUE,
    digest TEXT NOT NULL,
    expires_ms INTEGER NOT NULL
  ) STRICT;
`;

/**
 * One SQLite database with the settings that this package's promises rest on.
 *
 * Durability: write-ahead log with `synchronous=NORMAL`. COMMIT returns when the log's pages are written with
 * write(2), that is, when the operating system holds them; killing the process cannot take them back, and a
 * transaction whose commit record is not in the log is ignored when the log is replayed at the next start. NORMAL
 * leaves out only the fsync per commit, which guards against loss of power: then the last transactions may be missing,
 * but the file is still consistent. `locking_mode=EXCLUSIVE` keeps a second process from opening the same file.
 */
export class Database {
  readonly #sqlite: DatabaseSync;
  readonly #begin: StatementSync;
  readonly #commit: StatementSync;
  readonly #rollback: StatementSync;
  /** Called when all writes of a transaction are done and its COMMIT is not: where fault injection strikes. */
  beforeCommit: () => void = () => {};

  /** @throws when the file is another application's, is in use by another process, or cannot be created. */
  constructor(file: string | undefined) {
    this.#sqlite = new DatabaseSync(file ?? ":memory:");
    this.#sqlite.exec(`
      PRAGMA locking_mode = EXCLUSIVE;
      PRAGMA journal_mode = WAL;
      PRAGMA synchronous = NORMAL;
      PRAGMA cache_size = -${pageCacheKib};
      PRAGMA wal_autocheckpoint = ${walPagesBeforeCheckpoint};
      PRAGMA journal_size_limit = ${walPagesBeforeCheckpoint * 4096};
    `);
    this.#claimFile();
    this.#sqlite.exec(schema);
    this.#begin = this.prepare("BEGIN IMMEDIATE");
    this.#commit = this.prepare("COMMIT");
    this.#rollback = this.prepare("ROLLBACK");
  }

  prepare(sql: string): StatementSync {
    return this.#sqlite.prepare(sql);
  }

  execute(sql: string): void {
    this.#sqlite.exec(sql);
  }

  /** Runs `work` in one transaction: all of its writes, or, when it throws, none. */
  transaction<Result>(work: () => Result): Result {
    this.#begin.run();
    try {
      const result = work();
      this.beforeCommit();
      this.#commit.run();
      return result;
    } catch (error) {
      if (this.#sqlite.isTransaction) this.#rollback.run();
      throw error;
    }
  }

  close(): void {
    this.#sqlite.close();
  }

  #claimFile(): void {
    const owner = integerColumn(this.prepare("PRAGMA application_id").get(), "application_id");
    const version = integerColumn(this.prepare("PRAGMA user_version").get(), "user_version");
    const objects = integerColumn(
      this.prepare("SELECT count(*) AS objects FROM sqlite_schema").get(),
      "objects",
    );
    if (objects === 0) {
      this.#sqlite.exec(`PRAGMA application_id = ${applicationId}; PRAGMA user_version = ${formatVersion};`);
    } else if (owner !== applicationId || version !== formatVersion) {
      this.#sqlite.close();
      throw new Error("the data file is not one of the embedded database, or is of another version");
    }
  }
}

export type Row = ReturnType<StatementSync["get"]>;

const unexpected = (column: string): Error => new Error(`the column ${column} has an unexpected type`);

export function integerColumn(row: Row, column: string): number {
  const value = row?.[column];
  if (typeof value !== "number") throw unexpected(column);
  return value;
}

export function textColumn(row: Row, column: string): string {
  const value = row?.[column];
  if (typeof value !== "string") throw unexpected(column);
  return value;
}

export function optionalTextColumn(row: Row, column: string): string | undefined {
  return row?.[column] === null ? undefined : textColumn(row, column);
}
