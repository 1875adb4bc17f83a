import { shortest } from "./amounts.ts";
import { ImportError } from "./import-error.ts";
import type { Row, Table } from "./parse-table.ts";

/** What is wrong with a line, and where. */
export interface Fault {
  readonly line: number;
  readonly column?: string;
  readonly reason: string;
}

/** Reads the cells of a row and keeps every fault with its column. */
export interface Cells {
  readonly line: number;
  readonly faults: readonly Fault[];
  fault(column: string, reason: string): undefined;
  /** What stands there; empty when the column is missing. */
  text(column: string): string;
  required(column: string): string;
  /** A whole number; undefined when empty or wrong. */
  integer(column: string): number | undefined;
  /** A decimal without sign and without grouping, in its shortest form; undefined when empty or wrong. */
  amount(column: string): string | undefined;
  /** The same in US dollars: with two decimals at most. */
  dollars(column: string): string | undefined;
  /** `YYYY-MM-DD`; undefined when empty or wrong. */
  day(column: string): string | undefined;
}

/** @throws ImportError when the file lacks a column that the kind needs. */
export const requireColumns = (table: Table, kind: string, columns: readonly string[]): void => {
  const missing = columns.filter((name) => !table.columns.includes(name));
  if (missing.length === 0) return;
  throw new ImportError(
    `This is not a file of the kind ${kind}: it lacks the columns ${missing.join(", ")}. It has ${table.columns.slice(0, 40).join(", ")}.`,
  );
};

/** A day of the calendar, YYYY-MM-DD. */
export const isDay = (text: string): boolean => {
  const day = new Date(`${text}T00:00:00.000Z`);
  return (
    /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text)
  );
};

export const cellsOf = ({ line, cells }: Row): Cells => {
  const faults: Fault[] = [];
  const fault = (column: string, reason: string): undefined => {
    faults.push({ line, column, reason });
  };
  const text = (column: string): string => cells.get(column) ?? "";
  const read = <Value>(column: string, ok: (found: string) => Value | undefined, wanted: string) => {
    const found = text(column);
    if (found === "") return undefined;
    return ok(found) ?? fault(column, `"${found.slice(0, 60)}" is not ${wanted}.`);
  };
  return {
    line,
    faults,
    fault,
    text,
    required: (column) => {
      if (text(column) === "") fault(column, "This cell must not be empty.");
      return text(column);
    },
    integer: (column) =>
      read(column, (found) => (/^\d{1,15}$/.test(found) ? Number(found) : undefined), "a whole number"),
    amount: (column) =>
      read(
        column,
        (found) => (/^\d{1,15}(\.\d{1,4})?$/.test(found) ? shortest(found) : undefined),
        "an amount: digits without grouping, a point before the decimals, no sign",
      ),
    dollars: (column) =>
      read(
        column,
        (found) => (/^\d{1,15}(\.\d{1,2}0*)?$/.test(found) ? shortest(found) : undefined),
        "an amount in US dollars: digits without grouping, no sign",
      ),
    day: (column) => read(column, (found) => (isDay(found) ? found : undefined), "a day, YYYY-MM-DD"),
  };
};
