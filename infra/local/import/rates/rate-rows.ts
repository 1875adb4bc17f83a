import {
  cellsOf,
  ImportError,
  type Row,
  requireColumns,
  shortest,
  type Table,
} from "@angkor/documents/table";
import type { Tally } from "../report.ts";

export const kind = "rates";

const periodColumns = ["period", "month", "year"] as const;
const unitsColumns = ["unitsPerUsd", "units_per_usd"] as const;

/** A published rate: units of the currency for one US dollar over a month or a year. */
export interface RateRow {
  readonly line: number;
  readonly period: string;
  readonly currency: string;
  readonly unitsPerUsd: string;
  readonly source: string;
  readonly columns: { readonly period: string; readonly units: string };
}

const oneOf = (table: Table, names: readonly string[]): string => {
  const found = names.find((name) => table.columns.includes(name));
  if (found === undefined) {
    throw new ImportError(
      `This is not a file of the kind ${kind}: it lacks the column ${names.join(" or ")}. It has ${table.columns.slice(0, 40).join(", ")}.`,
    );
  }
  return found;
};

/** The rates of a file, each period and currency once. */
export const readRateRows = (table: Table, tally: Tally): readonly RateRow[] => {
  const columns = { period: oneOf(table, periodColumns), units: oneOf(table, unitsColumns) };
  requireColumns(table, kind, ["currency", "source"]);
  const seen = new Map<string, RateRow>();
  for (const row of table.rows) {
    const rate = parse(row, columns, tally);
    if (rate !== undefined) keepOnce(seen, rate, tally);
  }
  return [...seen.values()];
};

const parse = (row: Row, columns: RateRow["columns"], tally: Tally): RateRow | undefined => {
  const cells = cellsOf(row);
  const rate = {
    line: row.line,
    period: cells.required(columns.period),
    currency: cells.required("currency"),
    unitsPerUsd: cells.required(columns.units),
    source: cells.required("source"),
    columns,
  };
  tally.reject(cells.faults);
  return cells.faults.length === 0 ? rate : undefined;
};

const keepOnce = (seen: Map<string, RateRow>, rate: RateRow, tally: Tally): void => {
  const key = `${rate.currency} ${rate.period}`;
  const earlier = seen.get(key);
  if (earlier === undefined) seen.set(key, rate);
  else if (shortest(earlier.unitsPerUsd) === shortest(rate.unitsPerUsd))
    tally.setAside(rate.line, "the same currency and period again, with the same figure");
  else
    tally.reject([
      {
        line: rate.line,
        column: rate.columns.units,
        reason: `${rate.currency} ${rate.period} stands in line ${earlier.line} with another figure.`,
      },
    ]);
};
