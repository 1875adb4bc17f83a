import { randomUUID } from "node:crypto";
import { DynamoDbError, validationError } from "../dynamodb-error.ts";
import { parseTableDefinition, type Table } from "../table/table-definition.ts";
import { type Database, integerColumn, optionalTextColumn, type Row, textColumn } from "./database.ts";
import { createItemTables, dropItemTables, ItemRows } from "./item-rows.ts";

export type OpenTable = { readonly table: Table; readonly rows: ItemRows };

/** The tables of a database. Definitions are stored as the CreateTable request that made them, and parsed again. */
export class TableCatalogue {
  readonly #database: Database;
  readonly #open = new Map<string, OpenTable>();

  constructor(database: Database) {
    this.#database = database;
    const stored = database
      .prepare("SELECT id, name, uuid, created_ms, definition, expiry_attribute FROM tables")
      .all();
    for (const row of stored) this.#add(tableOf(row));
  }

  /** @throws ResourceNotFoundException as the operations on items word it. */
  get(name: string): OpenTable {
    const open = this.#open.get(name);
    if (open !== undefined) return open;
    throw new DynamoDbError("ResourceNotFoundException", "Requested resource not found");
  }

  /** @throws ResourceNotFoundException as the operations on tables word it. */
  describe(name: string): OpenTable {
    const open = this.#open.get(name);
    if (open !== undefined) return open;
    throw new DynamoDbError(
      "ResourceNotFoundException",
      `Requested resource not found: Table: ${name} not found`,
    );
  }

  all(): readonly OpenTable[] {
    return [...this.#open.values()];
  }

  /** In the order of their names. */
  names(): readonly string[] {
    return [...this.#open.keys()].sort();
  }

  create(request: unknown, createdMs: number): OpenTable {
    const definition = parseTableDefinition(request);
    const { name } = definition;
    if (this.#open.has(name)) {
      throw new DynamoDbError("ResourceInUseException", `Table already exists: ${name}`);
    }
    const uuid = randomUUID();
    const id = this.#database.transaction(() => {
      const { lastInsertRowid } = this.#database
        .prepare("INSERT INTO tables (name, uuid, created_ms, definition) VALUES (?, ?, ?, ?)")
        .run(name, uuid, createdMs, JSON.stringify(request));
      createItemTables(this.#database, Number(lastInsertRowid), definition.indexes.length);
      return Number(lastInsertRowid);
    });
    return this.#add({ id, uuid, createdMs, definition, expiryAttribute: undefined });
  }

  delete(name: string): OpenTable {
    const open = this.describe(name);
    const { id, definition } = open.table;
    if (definition.deletionProtection) {
      throw validationError(
        "Resource cannot be deleted as it is currently protected against deletion. Disable deletion protection first.",
      );
    }
    this.#database.transaction(() => {
      this.#database.prepare("DELETE FROM tables WHERE id = ?").run(id);
      this.#database.prepare("DELETE FROM changes WHERE table_id = ?").run(id);
      dropItemTables(this.#database, id, definition.indexes.length);
    });
    this.#open.delete(name);
    return open;
  }

  setExpiryAttribute(name: string, attribute: string | undefined): void {
    const { table } = this.describe(name);
    const changed: Table = { ...table, expiryAttribute: attribute };
    const rows = new ItemRows(this.#database, changed);
    this.#database.transaction(() => {
      this.#database
        .prepare("UPDATE tables SET expiry_attribute = ? WHERE id = ?")
        .run(attribute ?? null, table.id);
      rows.refreshExpiry();
    });
    this.#open.set(name, { table: changed, rows });
  }

  #add(table: Table): OpenTable {
    const open = { table, rows: new ItemRows(this.#database, table) };
    this.#open.set(table.definition.name, open);
    return open;
  }
}

function tableOf(row: Row): Table {
  const request: unknown = JSON.parse(textColumn(row, "definition"));
  return {
    id: integerColumn(row, "id"),
    uuid: textColumn(row, "uuid"),
    createdMs: integerColumn(row, "created_ms"),
    definition: parseTableDefinition(request),
    expiryAttribute: optionalTextColumn(row, "expiry_attribute"),
  };
}
