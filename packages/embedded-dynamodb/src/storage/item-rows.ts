import type { StatementSync } from "node:sqlite";
import { isJsonObject } from "../request/json.ts";
import { type ItemKey, indexKeyOf } from "../table/item-key.ts";
import type { IndexDefinition, Table } from "../table/table-definition.ts";
import { attributeOf, type Item } from "../value/attribute-value.ts";
import { type Database, integerColumn, type Row, textColumn } from "./database.ts";
import { type KeyRange, type SelectStatement, selectFromIndex, selectFromTable } from "./key-range.ts";

type IndexRows = {
  readonly definition: IndexDefinition;
  readonly name: string;
  readonly insert: StatementSync;
  readonly remove: StatementSync;
};

/**
 * The rows of one table: items as JSON under their encoded keys, and one table of places for each index, kept in the
 * same transaction. Items are read one by one, never as a whole table.
 */
export class ItemRows {
  readonly #database: Database;
  readonly #table: Table;
  readonly #name: string;
  readonly #select: StatementSync;
  readonly #upsert: StatementSync;
  readonly #delete: StatementSync;
  readonly #selectExpired: StatementSync;
  readonly #indexes: readonly IndexRows[];
  readonly #selections = new Map<string, StatementSync>();

  constructor(database: Database, table: Table) {
    this.#database = database;
    this.#table = table;
    const name = itemTableName(table.id);
    this.#name = name;
    this.#select = database.prepare(`SELECT item FROM ${name} WHERE hash = ? AND range = ?`);
    this.#upsert = database.prepare(
      `INSERT INTO ${name} (hash, range, item, expires) VALUES (?, ?, ?, ?)
       ON CONFLICT (hash, range) DO UPDATE SET item = excluded.item, expires = excluded.expires`,
    );
    this.#delete = database.prepare(`DELETE FROM ${name} WHERE hash = ? AND range = ?`);
    this.#selectExpired = database.prepare(
      `SELECT item FROM ${name} WHERE expires > ? AND expires <= ? ORDER BY expires LIMIT ?`,
    );
    this.#indexes = table.definition.indexes.map((definition, position) => {
      const index = indexTableName(table.id, position);
      return {
        definition,
        name: index,
        insert: database.prepare(
          `INSERT INTO ${index} (index_hash, index_range, hash, range) VALUES (?, ?, ?, ?)`,
        ),
        remove: database.prepare(
          `DELETE FROM ${index} WHERE index_hash = ? AND index_range = ? AND hash = ? AND range = ?`,
        ),
      };
    });
  }

  get({ hash, range }: ItemKey): Item | undefined {
    const row = this.#select.get(hash, range);
    return row === undefined ? undefined : itemOf(row);
  }

  /** Replaces `before`, which must be what is stored, by `after`. To be called within a transaction. */
  write(key: ItemKey, before: Item | undefined, after: Item | undefined): void {
    if (after !== undefined) {
      this.#upsert.run(key.hash, key.range, JSON.stringify(after), this.#expiryOf(after));
    } else if (before !== undefined) {
      this.#delete.run(key.hash, key.range);
    }
    for (const index of this.#indexes) this.#writeIndex(index, key, before, after);
  }

  /** The items of a range, in order, as the caller asks for them. */
  *items(range: KeyRange, indexPosition: number | undefined): Generator<Item> {
    const index = indexPosition === undefined ? undefined : this.#indexes[indexPosition];
    const selection =
      index === undefined
        ? selectFromTable(this.#name, range)
        : selectFromIndex(this.#name, index.name, range);
    for (const row of this.#statementOf(selection).iterate(...selection.parameters)) yield itemOf(row);
  }

  /** Up to `limit` items whose expiry lies in (after, until], both in epoch seconds; the earliest first. */
  expired(after: number, until: number, limit: number): readonly Item[] {
    return this.#selectExpired.all(after, until, limit).map(itemOf);
  }

  /** The exact number of items, counted in an index of keys. */
  count(): number {
    return integerColumn(
      this.#database.prepare(`SELECT count(*) AS items FROM ${this.#name}`).get(),
      "items",
    );
  }

  /** Recomputes the expiry column after time to live has been switched on or off; in batches, to bound memory. */
  refreshExpiry(): void {
    const update = this.#database.prepare(`UPDATE ${this.#name} SET expires = ? WHERE rowid = ?`);
    const next = this.#database.prepare(
      `SELECT rowid AS id, item FROM ${this.#name} WHERE rowid > ? ORDER BY rowid LIMIT 200`,
    );
    let position = 0;
    for (let rows = next.all(position); rows.length > 0; rows = next.all(position)) {
      for (const row of rows) {
        position = integerColumn(row, "id");
        update.run(this.#expiryOf(itemOf(row)), position);
      }
    }
  }

  #writeIndex(index: IndexRows, key: ItemKey, before: Item | undefined, after: Item | undefined): void {
    const old = before === undefined ? undefined : indexKeyOf(before, index.definition);
    const place = after === undefined ? undefined : indexKeyOf(after, index.definition);
    if (old !== undefined && place !== undefined && samePlace(old, place)) return;
    if (old !== undefined) index.remove.run(old.hash, old.range, key.hash, key.range);
    if (place !== undefined) index.insert.run(place.hash, place.range, key.hash, key.range);
  }

  #statementOf({ sql }: SelectStatement): StatementSync {
    const prepared = this.#selections.get(sql) ?? this.#database.prepare(sql);
    this.#selections.set(sql, prepared);
    return prepared;
  }

  /** Whole epoch seconds; null for an item that never expires. */
  #expiryOf(item: Item): number | null {
    const name = this.#table.expiryAttribute;
    const value = name === undefined ? undefined : attributeOf(item, name);
    if (value === undefined || !("N" in value)) return null;
    const seconds = Math.floor(Number(value.N));
    return Number.isSafeInteger(seconds) ? seconds : null;
  }
}

const itemTableName = (tableId: number): string => `items_${tableId}`;
const indexTableName = (tableId: number, position: number): string => `index_${tableId}_${position}`;

/**
 * Items lie in a table with row ids, so that an item that grows or changes does not move among the keys; the entries
 * of an index hold keys only, so they are the tree itself.
 */
export function createItemTables(database: Database, tableId: number, indexCount: number): void {
  const name = itemTableName(tableId);
  database.execute(
    `CREATE TABLE ${name} (
       hash BLOB NOT NULL, range BLOB NOT NULL, item TEXT NOT NULL, expires INTEGER, PRIMARY KEY (hash, range)
     ) STRICT;
     CREATE INDEX ${name}_by_expiry ON ${name} (expires) WHERE expires IS NOT NULL;`,
  );
  for (let position = 0; position < indexCount; position += 1) {
    database.execute(
      `CREATE TABLE ${indexTableName(tableId, position)} (
         index_hash BLOB NOT NULL, index_range BLOB NOT NULL, hash BLOB NOT NULL, range BLOB NOT NULL,
         PRIMARY KEY (index_hash, index_range, hash, range)
       ) STRICT, WITHOUT ROWID;`,
    );
  }
}

export function dropItemTables(database: Database, tableId: number, indexCount: number): void {
  database.execute(`DROP TABLE ${itemTableName(tableId)}`);
  for (let position = 0; position < indexCount; position += 1) {
    database.execute(`DROP TABLE ${indexTableName(tableId, position)}`);
  }
}

const samePlace = (left: ItemKey, right: ItemKey): boolean =>
  Buffer.compare(left.hash, right.hash) === 0 && Buffer.compare(left.range, right.range) === 0;

function itemOf(row: Row): Item {
  const item: unknown = JSON.parse(textColumn(row, "item"));
  if (!isItem(item)) throw new Error("a stored item does not parse");
  return item;
}

/** The values were checked when they were written, and only this package writes the file. */
const isItem = (value: unknown): value is Item => isJsonObject(value);
