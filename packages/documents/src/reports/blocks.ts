import type { Block, Column, Table } from "../report/report-document.ts";

/** A table under its name. */
export const table = (name: string, columns: readonly Column[], rows: Table["rows"]): Block => ({
  kind: "table",
  table: { name, caption: name, columns, rows },
});

/** A paragraph. */
export const paragraph = (text: string): Block => ({ kind: "text", text });
