import type { ItemKey } from "../table/item-key.ts";
import type { KeyBytes } from "../value/key-encoding.ts";

export type Bound = { readonly bytes: KeyBytes; readonly inclusive: boolean };

/** What a Query reads: one partition of a table or index, or a range of its sort keys, in one direction. */
export type KeyRange = {
  readonly hash: KeyBytes;
  readonly lower: Bound | undefined;
  readonly upper: Bound | undefined;
  readonly forward: boolean;
  /** Continue behind this one. `item` is the place in the table, `range` the sort key in the table or index. */
  readonly after: { readonly range: KeyBytes; readonly item: ItemKey } | undefined;
};

export type SelectStatement = { readonly sql: string; readonly parameters: readonly KeyBytes[] };

type Conditions = { readonly terms: string[]; readonly parameters: KeyBytes[] };

/** All bounds of a range as SQL; the text has one of a few shapes, so that statements can be kept prepared. */
export function selectFromTable(table: string, range: KeyRange): SelectStatement {
  const { terms, parameters } = boundsOn("range", range);
  if (range.after !== undefined) {
    terms.push(`range ${range.forward ? ">" : "<"} ?`);
    parameters.push(range.after.range);
  }
  const direction = range.forward ? "ASC" : "DESC";
  const sql = `SELECT item FROM ${table} WHERE hash = ? ${and(terms)} ORDER BY range ${direction}`;
  return { sql, parameters: [range.hash, ...parameters] };
}

/** Within one sort key of an index, items are ordered by their place in the table. */
export function selectFromIndex(table: string, index: string, range: KeyRange): SelectStatement {
  const { terms, parameters } = boundsOn("entry.index_range", range);
  if (range.after !== undefined) {
    terms.push(`(entry.index_range, entry.hash, entry.range) ${range.forward ? ">" : "<"} (?, ?, ?)`);
    parameters.push(range.after.range, range.after.item.hash, range.after.item.range);
  }
  const direction = range.forward ? "ASC" : "DESC";
  const sql =
    `SELECT base.item AS item FROM ${index} AS entry ` +
    `CROSS JOIN ${table} AS base ON base.hash = entry.hash AND base.range = entry.range ` +
    `WHERE entry.index_hash = ? ${and(terms)} ` +
    `ORDER BY entry.index_range ${direction}, entry.hash ${direction}, entry.range ${direction}`;
  return { sql, parameters: [range.hash, ...parameters] };
}

function boundsOn(column: string, { lower, upper }: KeyRange): Conditions {
  const terms: string[] = [];
  const parameters: KeyBytes[] = [];
  if (lower !== undefined) {
    terms.push(`${column} ${lower.inclusive ? ">=" : ">"} ?`);
    parameters.push(lower.bytes);
  }
  if (upper !== undefined) {
    terms.push(`${column} ${upper.inclusive ? "<=" : "<"} ?`);
    parameters.push(upper.bytes);
  }
  return { terms, parameters };
}

const and = (terms: readonly string[]): string => terms.map((term) => `AND ${term}`).join(" ");
