import type { Block, Chart, Column, Table } from "../report/report-document.ts";

/** A table under its name. */
export const table = (name: string, columns: readonly Column[], rows: Table["rows"]): Block => ({
  kind: "table",
  table: { name, caption: name, columns, rows },
});

/** A paragraph. */
export const paragraph = (text: string): Block => ({ kind: "text", text });

/** A chart, where there is something to draw. */
export const shown = (chart: Chart | undefined): Block[] =>
  chart === undefined ? [] : [{ kind: "chart", chart }];
