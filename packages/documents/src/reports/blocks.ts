import type { Block, Chart, Column, Table } from "../report/report-document.ts";

/** A table under its name; on pages no more than so many of its rows. */
export const table = (
  name: string,
  columns: readonly Column[],
  rows: Table["rows"],
  rowsOnPages?: number,
): Block => ({
  kind: "table",
  table: { name, caption: name, columns, rows, ...(rowsOnPages !== undefined && { rowsOnPages }) },
});

/** A paragraph. */
export const paragraph = (text: string): Block => ({ kind: "text", text });

/** A chart, where there is something to draw. */
export const shown = (chart: Chart | undefined): Block[] =>
  chart === undefined ? [] : [{ kind: "chart", chart }];
