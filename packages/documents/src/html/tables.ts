import { type Language, textsIn } from "../languages/language.ts";
import { escaped } from "../markup/escaped.ts";
import { tableWidthOf } from "../report/columns.ts";
import {
  type Counter,
  isWords,
  leftOut,
  type Notes,
  rowsShown,
  rowsTogether,
  type ShownColumn,
  shownOf,
  standsRight,
  totalOf,
  written,
} from "../report/on-pages.ts";
import type { Cell, Column, Table } from "../report/report-document.ts";

/** What blocks are written with. */
export interface Writing {
  readonly language: Language;
  readonly notes: Notes;
  readonly tables: Counter;
  readonly charts: Counter;
}

/** A table with its caption, and what of it the pages leave out. */
export const tableMarkup = (table: Table, writing: Writing): string => {
  const { language, tables } = writing;
  const number = tables.next();
  const caption = textsIn(language)("tableNumber", { number, caption: table.caption });
  const shown = shownOf(table);
  const rows = rowsShown(table).map((row) => rowOf(row, shown, language));
  const total = totalOf(table, shown, language)?.map(({ cell, kind }, place) =>
    cellOf(cell, kind, { language, isName: place === 0 }),
  );
  const rest = leftOut(table, language).map((text) => `<p class="rest">${escaped(text)}</p>`);
  // Whoever has no mouse moves a table that is wider than the screen by its region.
  return `<div class="table width-${tableWidthOf(table, shown, language)}" role="region" aria-labelledby="table-${number}" tabindex="0">
<table class="${rows.length <= rowsTogether ? "together" : "broken"}">
<caption><span id="table-${number}">${escaped(caption)}</span></caption>
<thead><tr>${shown.map(({ column }) => headingOf(column, writing)).join("")}</tr></thead>
<tbody>
${[...rows, ...(total ? [`<tr class="total">${total.join("")}</tr>`] : [])].join("\n")}
</tbody>
</table>
</div>${rest.join("")}`;
};

/** What a column is to the style sheet. */
const classOf = (kind: Column["kind"]): string => {
  if (isWords(kind)) return kind;
  return standsRight(kind) ? "figure" : "name";
};

/** A heading; with a note where the reader needs it for the first time. */
const headingOf = ({ heading, kind, note }: Column, { language, notes }: Writing): string => {
  const text = textsIn(language);
  const number = note === undefined ? undefined : notes.add({ term: heading, meaning: note });
  const link =
    number === undefined
      ? ""
      : `<sup><a id="note-${number}-from" href="#note-${number}" aria-label="${escaped(text("noteNumber", { number }))}">${number}</a></sup>`;
  return `<th scope="col" class="${classOf(kind)}">${escaped(heading)}${link}</th>`;
};

const rowOf = (row: readonly Cell[], shown: readonly ShownColumn[], language: Language): string => {
  const cells = shown.map(({ column, index }, place) =>
    cellOf(row[index] ?? null, column.kind, { language, isName: place === 0 && isName(column) }),
  );
  return `<tr>${cells.join("")}</tr>`;
};

/** Whether a first column says what its rows are about. */
const isName = ({ kind }: Column): boolean => isWords(kind) || kind === "year" || kind === "day";

const cellOf = (
  cell: Cell,
  kind: Column["kind"],
  { language, isName }: { readonly language: Language; readonly isName: boolean },
): string => {
  const text = escaped(written(cell, kind, language));
  return isName
    ? `<th scope="row" class="${classOf(kind)}">${text}</th>`
    : `<td class="${classOf(kind)}">${text}</td>`;
};
