import type { RequestFields } from "../request/request-fields.ts";
import { indexKeyOf, projectOnIndex } from "../table/item-key.ts";
import type { IndexDefinition, Table } from "../table/table-definition.ts";
import type { Item } from "../value/attribute-value.ts";
import { sameMap } from "../value/compare.ts";
import { itemSize } from "../value/size.ts";

type Detail = "NONE" | "TOTAL" | "INDEXES";
type Units = { table: number; readonly indexes: Map<string, number> };

const readUnitBytes = 4096;
const writeUnitBytes = 1024;

/**
 * The capacity that a request consumes, by table (AWS: "DynamoDB read and write operations"): 4 KB a read unit, half
 * for an eventually consistent read; 1 KB a write unit; both doubled in a transaction. Indexes are billed beside the
 * table; they are brought up to date after the commit, so a transaction does not double them.
 */
export class ConsumedCapacity {
  readonly #detail: Detail;
  readonly #transaction: "Read" | "Write" | undefined;
  readonly #tables = new Map<string, Units>();

  constructor(fields: RequestFields, transaction?: "Read" | "Write") {
    this.#detail = fields.optionalChoice("ReturnConsumedCapacity", ["INDEXES", "TOTAL", "NONE"]) ?? "NONE";
    this.#transaction = transaction;
  }

  /** One item read by its key; items of one request are rounded up one by one. */
  addGet({ definition }: Table, item: Item | undefined, consistent: boolean): void {
    if (this.#detail === "NONE") return;
    const units = unitsOf(item === undefined ? 0 : itemSize(item), readUnitBytes);
    const factor = this.#transaction !== undefined ? 2 : consistent ? 1 : 0.5;
    this.#unitsOf(definition.name).table += units * factor;
  }

  /** One page of a Query: the items evaluated, in bytes, are rounded up together. */
  addQuery(
    { definition }: Table,
    index: IndexDefinition | undefined,
    bytes: number,
    consistent: boolean,
  ): void {
    if (this.#detail === "NONE") return;
    const units = unitsOf(bytes, readUnitBytes) * (consistent ? 1 : 0.5);
    const total = this.#unitsOf(definition.name);
    if (index === undefined) total.table += units;
    else total.indexes.set(index.name, (total.indexes.get(index.name) ?? 0) + units);
  }

  /** One write: by the larger of the two images, and by what it changes in each index. */
  addWrite({ definition }: Table, before: Item | undefined, after: Item | undefined): void {
    if (this.#detail === "NONE") return;
    const bytes = Math.max(
      before === undefined ? 0 : itemSize(before),
      after === undefined ? 0 : itemSize(after),
    );
    const total = this.#unitsOf(definition.name);
    total.table += unitsOf(bytes, writeUnitBytes) * (this.#transaction === undefined ? 1 : 2);
    for (const index of definition.indexes) {
      const project = (item: Item | undefined): Item | undefined =>
        item === undefined || indexKeyOf(item, index) === undefined
          ? undefined
          : projectOnIndex(item, index, definition.key);
      const units = indexWriteUnits(index, project(before), project(after));
      if (units > 0) total.indexes.set(index.name, (total.indexes.get(index.name) ?? 0) + units);
    }
  }

  /** For operations on one table: `{ ConsumedCapacity }`, or nothing when it was not asked for. */
  single(): Record<string, unknown> {
    const [only] = this.#reports();
    return only === undefined ? {} : { ConsumedCapacity: only };
  }

  /** For operations on several tables. */
  several(): Record<string, unknown> {
    return this.#detail === "NONE" ? {} : { ConsumedCapacity: this.#reports() };
  }

  #reports(): readonly Record<string, unknown>[] {
    return [...this.#tables].map(([TableName, { table, indexes }]) => {
      const total = [...indexes.values()].reduce((sum, units) => sum + units, table);
      return {
        TableName,
        ...this.#units(total),
        ...(this.#detail === "INDEXES" && { Table: this.#units(table) }),
        ...(this.#detail === "INDEXES" &&
          indexes.size > 0 && {
            GlobalSecondaryIndexes: Object.fromEntries(
              [...indexes].map(([name, units]) => [name, this.#units(units)]),
            ),
          }),
      };
    });
  }

  /** Transactions say beside the total which kind of units they are. */
  #units(units: number): Record<string, number> {
    return this.#transaction === undefined
      ? { CapacityUnits: units }
      : { CapacityUnits: units, [`${this.#transaction}CapacityUnits`]: units };
  }

  #unitsOf(tableName: string): Units {
    const units = this.#tables.get(tableName) ?? { table: 0, indexes: new Map() };
    this.#tables.set(tableName, units);
    return units;
  }
}

/** Nothing costs less than one unit, not even reading or deleting what does not exist. */
const unitsOf = (bytes: number, unitBytes: number): number => Math.max(1, Math.ceil(bytes / unitBytes));

/** An entry is put, deleted or replaced; one that moves is deleted and put; one that stays the same costs nothing. */
function indexWriteUnits(index: IndexDefinition, before: Item | undefined, after: Item | undefined): number {
  const oldUnits = before === undefined ? 0 : unitsOf(itemSize(before), writeUnitBytes);
  const newUnits = after === undefined ? 0 : unitsOf(itemSize(after), writeUnitBytes);
  if (before === undefined || after === undefined) return oldUnits + newUnits;
  if (sameMap(before, after)) return 0;
  const old = indexKeyOf(before, index);
  const place = indexKeyOf(after, index);
  const moved =
    old === undefined ||
    place === undefined ||
    Buffer.compare(old.hash, place.hash) !== 0 ||
    Buffer.compare(old.range, place.range) !== 0;
  return moved ? oldUnits + newUnits : Math.max(oldUnits, newUnits);
}
