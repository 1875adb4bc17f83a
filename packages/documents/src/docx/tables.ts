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
import { cellPadding, isApart, roomApart, widthsOf } from "../report/columns.ts";
import {
  dark,
  leftOut,
  rowsShown,
  rowsTogether,
  type ShownColumn,
  shownOf,
  standsRight,
  totalOf,
  written,
} from "../report/on-pages.ts";
import type { Cell, Column, Table } from "../report/report-document.ts";
import { runsOf, type Writing } from "./writing.ts";

/** A table with its caption, and what of it the pages leave out. */
export const tableBlocks = (table: Table, writing: Writing): (Paragraph | DocxTable)[] => [
  captionOf(table, writing),
  tableOf(table, writing.language),
  ...restOf(table, writing.language),
];

/** The caption bears the footnotes of the columns: headings repeat on every page, footnotes must not. */
const captionOf = ({ caption, columns }: Table, { language, notes, tables }: Writing): Paragraph => {
  const children = [
    new TextRun({ text: textsIn(language)("tableNumber", { number: tables.next(), caption }), bold: true }),
    ...columns.flatMap(({ heading, note, detail }) => {
      const number = note === undefined || detail ? undefined : notes.add({ term: heading, meaning: note });
      return number === undefined ? [] : [new FootnoteReferenceRun(number), new TextRun(" ")];
    }),
  ];
  return new Paragraph({ keepNext: true, keepLines: true, spacing: { before: 160, after: 60 }, children });
};

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

/** A table that is broken over pages begins with so many rows, and ends with so many, its total among them. */
const rowsAtTheTop = 2;
const rowsAtTheEnd = 3;

/** Whether a row stays on the page of the next. */
const staysWithNext = (row: number, rows: number): boolean =>
  rows <= rowsTogether
    ? row < rows - 1
    : row < rowsAtTheTop || (row >= rows - rowsAtTheEnd && row < rows - 1);

/** A table from margin to margin, or as wide as its columns need. */
const tableOf = (table: Table, language: Language): DocxTable => {
  const shown = shownOf(table);
  const rows = rowsShown(table);
  const total = totalRowOf(table, shown, language);
  const count = rows.length + total.length;
  const widths = widthsOf(table, shown, language);
  return new DocxTable({
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders,
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: shown.map(({ column }, place) => headingOf(column, isApart(shown, place))),
      }),
      ...rows.map(
        (row, place) =>
          new TableRow({
            cantSplit: true,
            children: shown.map(({ column, index }, at) =>
              cellOf(row[index] ?? null, column.kind, {
                language,
                apart: isApart(shown, at),
                keepNext: staysWithNext(place, count),
              }),
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
  const cells = total.map(({ cell, kind }, place) =>
    cellOf(cell, kind, { language, apart: isApart(shown, place), bold: true }),
  );
  return [new TableRow({ cantSplit: true, children: cells })];
};

const marginsOf = (apart: boolean) => ({
  top: 50,
  bottom: 50,
  left: apart ? cellPadding + roomApart : cellPadding,
  right: cellPadding,
});

/** Half-points. */
const size = 16;

const side = { style: BorderStyle.SINGLE, size: 4, color: dark } as const;

/** Its sides are of its own colour: else a hair of the page shows between two headings. */
const headingOf = ({ heading, kind }: Column, apart: boolean): TableCell =>
  new TableCell({
    margins: marginsOf(apart),
    verticalAlign: VerticalAlignTable.BOTTOM,
    shading: { type: ShadingType.CLEAR, fill: dark },
    borders: { top: side, bottom: side, left: side, right: side },
    children: [
      new Paragraph({
        keepNext: true,
        alignment: alignmentOf(kind),
        children: [new TextRun({ text: heading, bold: true, color: "FFFFFF", size })],
      }),
    ],
  });

const alignmentOf = (kind: Column["kind"]) => (standsRight(kind) ? AlignmentType.RIGHT : AlignmentType.LEFT);

interface CellStyle {
  readonly language: Language;
  readonly apart: boolean;
  readonly bold?: boolean;
  readonly keepNext?: boolean;
}

const cellOf = (
  cell: Cell,
  kind: Column["kind"],
  { language, apart, bold = false, keepNext = false }: CellStyle,
): TableCell =>
  new TableCell({
    margins: marginsOf(apart),
    children: [
      new Paragraph({
        keepNext,
        alignment: alignmentOf(kind),
        // An empty cell is as high as its paragraph's end.
        run: { size },
        children: runsOf(written(cell, kind, language), { size, bold }),
      }),
    ],
  });
