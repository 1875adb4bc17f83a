import {
  AlignmentType,
  BorderStyle,
  Table as DocxTable,
  FootnoteReferenceRun,
  Paragraph,
  ShadingType,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from "docx";
import { type Language, textsIn } from "../languages/language.ts";
import {
  dark,
  isWords,
  leftOut,
  rowsShown,
  rowsTogether,
  type ShownColumn,
  shownOf,
  totalOf,
  written,
} from "../report/on-pages.ts";
import type { Cell, Column, Table } from "../report/report-document.ts";
import { pageRoom, widthsOf } from "./columns.ts";
import type { Writing } from "./writing.ts";

/** A table with its caption, and what of it the pages leave out; nothing for a table without rows. */
export const tableBlocks = (table: Table, writing: Writing): (Paragraph | DocxTable)[] =>
  table.rows.length === 0
    ? []
    : [captionOf(table, writing), tableOf(table, writing.language), ...restOf(table, writing.language)];

/** The caption bears the footnotes of the columns: headings repeat on every page, footnotes must not. */
const captionOf = ({ caption, columns }: Table, { language, notes, tables }: Writing): Paragraph =>
  new Paragraph({
    keepNext: true,
    spacing: { before: 160, after: 60 },
    children: [
      new TextRun({ text: textsIn(language)("tableNumber", { number: tables.next(), caption }), bold: true }),
      ...columns.flatMap(({ heading, note, detail }) => {
        const number =
          note === undefined || detail
            ? undefined
            : notes.add(`${textsIn(language)("termBefore", { term: heading })} ${note}`);
        return number === undefined ? [] : [new FootnoteReferenceRun(number), new TextRun(" ")];
      }),
    ],
  });

const thin = { style: BorderStyle.SINGLE, size: 2, color: "BFBFBF" } as const;
const none = { style: BorderStyle.NONE, size: 0, color: "auto" } as const;
const borders = {
  top: thin,
  bottom: thin,
  left: none,
  right: none,
  insideHorizontal: thin,
  insideVertical: none,
};

/** Says which rows are left out. */
const restOf = (table: Table, language: Language): Paragraph[] =>
  leftOut(table, language).map(
    (text) =>
      new Paragraph({
        spacing: { before: 60, after: 120 },
        children: [new TextRun({ text, italics: true })],
      }),
  );

/** A table that is broken over pages begins with so many rows, and ends with two. */
const rowsAtTheTop = 2;

/** Whether a row stays on the page of the next. */
const staysWithNext = (row: number, rows: number): boolean =>
  rows <= rowsTogether ? row < rows - 1 : row < rowsAtTheTop || row === rows - 2;

/** A table as wide as the page. */
const tableOf = (table: Table, language: Language): DocxTable => {
  const shown = shownOf(table);
  const rows = rowsShown(table);
  const total = totalRowOf(table, shown, language);
  const count = rows.length + total.length;
  return new DocxTable({
    width: { size: pageRoom, type: WidthType.DXA },
    columnWidths: widthsOf(table, shown, language),
    layout: TableLayoutType.FIXED,
    borders,
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: shown.map(({ column }) => headingOf(column)),
      }),
      ...rows.map(
        (row, place) =>
          new TableRow({
            cantSplit: true,
            children: shown.map(({ column, index }) =>
              cellOf(row[index] ?? null, column.kind, { language, keepNext: staysWithNext(place, count) }),
            ),
          }),
      ),
      ...total,
    ],
  });
};

/** The last row, where columns add up. */
const totalRowOf = (table: Table, shown: readonly ShownColumn[], language: Language): TableRow[] => {
  const total = totalOf(table, shown, language);
  if (total === undefined) return [];
  const cells = total.map(({ cell, kind }) => cellOf(cell, kind, { language, bold: true }));
  return [new TableRow({ cantSplit: true, children: cells })];
};

const padding = { top: 50, bottom: 50, left: 90, right: 90 } as const;

const headingOf = ({ heading, kind }: Column): TableCell =>
  new TableCell({
    margins: padding,
    verticalAlign: VerticalAlignTable.BOTTOM,
    shading: { type: ShadingType.CLEAR, fill: dark },
    children: [
      new Paragraph({
        keepNext: true,
        alignment: isWords(kind) ? AlignmentType.LEFT : AlignmentType.RIGHT,
        children: [new TextRun({ text: heading, bold: true, color: "FFFFFF", size: 16 })],
      }),
    ],
  });

interface CellStyle {
  readonly language: Language;
  readonly bold?: boolean;
  readonly keepNext?: boolean;
}

const cellOf = (
  cell: Cell,
  kind: Column["kind"],
  { language, bold = false, keepNext = false }: CellStyle,
): TableCell =>
  new TableCell({
    margins: padding,
    children: [
      new Paragraph({
        keepNext,
        alignment: isWords(kind) ? AlignmentType.LEFT : AlignmentType.RIGHT,
        children: [new TextRun({ text: written(cell, kind, language), size: 16, bold })],
      }),
    ],
  });
