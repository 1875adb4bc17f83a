import type { Fault } from "@angkor/domain/shared";
import type { Worksheet } from "@cj-tech-master/excelts";
import type { Field } from "./field.ts";
import type { Json } from "./json.ts";
import { readCell } from "./read-cell.ts";
import type { Words } from "./words.ts";

/** One row below the headings, as it was read. */
export interface ReadRow {
  /** `Activities!E7` of a column. */
  readonly cellOf: (column: number) => string;
  /** By column, from 1; empty cells and those at fault are left out. */
  readonly values: ReadonlyMap<number, Json>;
  /** Cells that say nothing usable. */
  readonly faults: readonly Fault[];
}

/** The rows that say something in these columns; `isLeftOut` are those that are not for input. */
export const readRows = (
  sheet: Worksheet,
  columns: readonly Field[],
  words: Words,
  isLeftOut: (row: number) => boolean = () => false,
): readonly ReadRow[] => {
  const rows: ReadRow[] = [];
  sheet.eachRow((row, number) => {
    if (number === 1 || isLeftOut(number)) return;
    const cellOf = (column: number) => `${sheet.name}!${row.getCell(column).address}`;
    const values = new Map<number, Json>();
    const faults: Fault[] = [];
    columns.forEach((field, index) => {
      const reading = readCell(row.getCell(index + 1).value, field, words);
      if (reading.kind === "fault") faults.push({ pointer: cellOf(index + 1), detail: reading.detail });
      if (reading.kind === "value") values.set(index + 1, reading.value);
    });
    if (values.size > 0 || faults.length > 0) rows.push({ cellOf, values, faults });
  });
  return rows;
};
