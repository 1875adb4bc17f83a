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
import { type Language, textsIn, wholeIn } from "../languages/language.ts";
import type { Cell, Column, Table } from "../report/report-document.ts";
import { sumOf } from "../table/amounts.ts";
import { isWords, pageRoom, type ShownColumn, widthsOf, written } from "./columns.ts";
import { dark, type Writing } from "./writing.ts";

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

/**
 * More rows than this nobody reads on pages, and each of its cells is an object in memory: every cell of 164 States over
 * ten years took 2 GB. What is left out is said, and is in the workbook.
 */
const rowsOnPages = 1500;

const rowsShown = ({ rows, rowsOnPages: most = rowsOnPages }: Table): Table["rows"] =>
  rows.slice(0, Math.min(most, rowsOnPages));

/** Says which rows are left out. */
const restOf = (table: Table, language: Language): Paragraph[] => {
  const [shown, count] = [rowsShown(table).length, table.rows.length];
  if (shown === count) return [];
  const whole = (number: number) => wholeIn(String(number), language);
  const name = table.columns.some(({ total }) => total) ? "rowsShown" : "rowsShownOnly";
  const text = textsIn(language)(name, { shown: whole(shown), count: whole(count) });
  return [
    new Paragraph({ spacing: { before: 60, after: 120 }, children: [new TextRun({ text, italics: true })] }),
  ];
};

/** A table of so many rows is not broken over pages; a longer one begins with so many, and ends with two. */
const rowsTogether = 8;
const rowsAtTheTop = 2;

/** Whether a row stays on the page of the next. */
const staysWithNext = (row: number, rows: number): boolean =>
  rows <= rowsTogether ? row < rows - 1 : row < rowsAtTheTop || row === rows - 2;

/** Columns that a page shows: what only a workbook has room for, and words that no row has, are left out. */
const shownOf = ({ columns, rows }: Table): ShownColumn[] =>
  columns.flatMap((column, index) => {
    const isEmpty = column.kind !== "money" && rows.every((row) => (row[index] ?? "") === "");
    return column.detail || (isEmpty && figureKinds.every((kind) => kind !== column.kind))
      ? []
      : [{ column, index }];
  });

/** Figures stay where there are none: that there are none is told. */
const figureKinds = ["money", "ratio", "value", "year"] as const;

/** A table as wide as the page. */
const tableOf = (table: Table, language: Language): DocxTable => {
  const shown = shownOf(table);
  const rows = rowsShown(table);
  const total = totalOf(table, shown, language);
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

/** The last row, where columns add up: exactly, before anything is rounded for reading. */
const totalOf = ({ columns, rows }: Table, shown: readonly ShownColumn[], language: Language): TableRow[] => {
  if (!columns.some(({ total }) => total)) return [];
  const [first] = shown;
  const sumAt = (index: number) => sumOf(rows.flatMap((row) => row[index] ?? []).map(String));
  return [
    new TableRow({
      cantSplit: true,
      children: shown.map(({ column, index }) => {
        if (column.total) return cellOf(sumAt(index), column.kind, { language, bold: true });
        return cellOf(index === first?.index ? textsIn(language)("total") : "", "text", {
          language,
          bold: true,
        });
      }),
    }),
  ];
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
