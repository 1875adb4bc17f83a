import {
  AlignmentType,
  BorderStyle,
  Document,
  Table as DocxTable,
  Footer,
  FootnoteReferenceRun,
  HeadingLevel,
  ImageRun,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  ShadingType,
  Tab,
  TableCell,
  TableLayoutType,
  TableOfContents,
  TableRow,
  TabStopType,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from "docx";
import { estimatePageNumbersWith } from "docx/layout";
import { sizeOf } from "../charts/chart-option.ts";
import type { DrawPng } from "../charts/chart-png.ts";
import { dayIn, type Language, localeOf, type Texts, textsIn, wholeIn } from "../languages/language.ts";
import type {
  Block,
  Cell,
  Chart,
  Column,
  ReportDocument,
  Section,
  Table,
} from "../report/report-document.ts";
import { sumOf } from "../table/amounts.ts";
import { isWords, pageRoom, type ShownColumn, widthsOf, written } from "./columns.ts";

const font = "Calibri";
const dark = "1F3864";

/** Footnotes in the making: each meaning once, where it is first needed. */
class Notes {
  readonly #texts: string[] = [];

  /** The number of a new footnote; undefined where the reader has been told already. */
  add(text: string): number | undefined {
    return this.#texts.includes(text) ? undefined : this.#texts.push(text);
  }

  toFootnotes(): Record<string, { children: Paragraph[] }> {
    return Object.fromEntries(
      this.#texts.map((text, index) => [
        String(index + 1),
        { children: [new Paragraph({ children: [new TextRun({ text: ` ${text}`, size: 16 })] })] },
      ]),
    );
  }
}

/** Tables are numbered through the document. */
class Counter {
  #count = 0;

  next(): number {
    this.#count += 1;
    return this.#count;
  }
}

/** A report as a Word document: headings, contents, tables that repeat their headings, footnotes, page numbers. */
export const reportDocx = async (report: ReportDocument, draw: DrawPng): Promise<Uint8Array> => {
  const text = textsIn(report.language);
  const notes = new Notes();
  const writing: Writing = { language: report.language, notes, draw, tables: new Counter() };
  const sectionOf = ({ heading, blocks }: Section) => [
    new Paragraph({ text: heading, heading: HeadingLevel.HEADING_1 }),
    ...blocks.flatMap((block, index) => blockOf(block, blocks[index + 1], writing)),
  ];
  const children = [
    ...titleOf(report, text),
    ...report.sections.filter(({ isSummary }) => isSummary).flatMap(sectionOf),
    ...contentsOf(text),
    ...report.sections.filter(({ isSummary }) => !isSummary).flatMap(sectionOf),
    ...termsOf(report, text),
  ];
  const document = new Document({
    title: report.title,
    subject: report.subtitle,
    creator: "Angkor",
    description: report.subtitle,
    lastModifiedBy: "Angkor",
    ...(isLaidOut(report) && { pageNumbers: estimatePageNumbersWith({ guess: true }) }),
    styles: stylesOf(report.language),
    footnotes: notes.toFootnotes(),
    sections: [{ properties: { page }, footers: { default: footerOf(report, text) }, children }],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
};

/** Laying out pages takes a while for each row: the contents of longer reports have no page numbers. */
const rowsLaidOut = 600;

const isLaidOut = ({ sections }: ReportDocument): boolean => {
  const rows = sections.flatMap(({ blocks }) =>
    blocks.map((block) => (block.kind === "table" ? block.table.rows.length : 0)),
  );
  return rows.reduce((sum, count) => sum + count, 0) <= rowsLaidOut;
};

const page = {
  size: { orientation: PageOrientation.LANDSCAPE, width: 11906, height: 16838 },
  margin: { top: 1000, bottom: 1000, left: 900, right: 900 },
} as const;

const stylesOf = (language: Language) => ({
  default: {
    document: { run: { font, size: 20, language: { value: localeOf(language) } } },
    title: { run: { size: 44, bold: true, color: dark }, paragraph: { spacing: { after: 120 } } },
    heading1: {
      run: { size: 28, bold: true, color: dark },
      paragraph: { spacing: { before: 320, after: 120 }, keepNext: true },
    },
  },
  paragraphStyles: [
    {
      id: "TOC1",
      name: "toc 1",
      basedOn: "Normal",
      run: { size: 18 },
      paragraph: { spacing: { after: 20 } },
    },
  ],
});

const titleOf = (report: ReportDocument, text: Texts) => [
  new Paragraph({ text: report.title, heading: HeadingLevel.TITLE }),
  new Paragraph({ children: [new TextRun({ text: report.subtitle, size: 24, color: "595959" })] }),
  new Paragraph({
    children: [
      new TextRun({ text: text("source", { day: dayIn(report.instant, report.language) }), italics: true }),
    ],
  }),
];

/** Headings with their pages, as they will be: no reader is asked to have them filled in. */
const contentsOf = (text: Texts) => [
  new Paragraph({
    keepNext: true,
    spacing: { before: 280, after: 60 },
    children: [new TextRun({ text: text("contents"), bold: true, color: dark, size: 24 })],
  }),
  new TableOfContents(text("contents"), { hyperlink: true, headingStyleRange: "1-1", beginDirty: false }),
];

/** The title and day at the left, the page at the right. */
const footerOf = ({ title, instant, language }: ReportDocument, text: Texts): Footer =>
  new Footer({
    children: [
      new Paragraph({
        tabStops: [{ type: TabStopType.RIGHT, position: pageRoom }],
        children: [
          new TextRun({
            size: 16,
            children: [`${title} · ${dayIn(instant, language)}`, new Tab(), ...pageWords(text)],
          }),
        ],
      }),
    ],
  });

/** The words around both numbers, in the order of the language. */
const pageWords = (text: Texts) =>
  text("pageOf", { page: "{page}", pages: "{pages}" })
    .split(/(\{\w+\})/)
    .map((part) =>
      part === "{page}" ? PageNumber.CURRENT : part === "{pages}" ? PageNumber.TOTAL_PAGES : part,
    );

/** What blocks are written with. */
interface Writing {
  readonly language: Language;
  readonly notes: Notes;
  readonly draw: DrawPng;
  readonly tables: Counter;
}

/** A paragraph stays on the page of the table or picture that it introduces. */
const blockOf = (block: Block, next: Block | undefined, writing: Writing): (Paragraph | DocxTable)[] => {
  const { language, draw } = writing;
  switch (block.kind) {
    case "text":
      return [
        new Paragraph({
          text: block.text,
          spacing: { after: 120 },
          keepNext: next !== undefined && next.kind !== "text",
        }),
      ];
    case "table":
      return block.table.rows.length === 0
        ? []
        : [captionOf(block.table, writing), tableOf(block.table, language), ...restOf(block.table, language)];
    case "chart":
      return [pictureOf(block.chart, draw(block.chart, language))];
  }
};

/** Room for a picture between the margins of the page, in pixels of 1/96 inch. */
const room = { width: 960, height: 520 } as const;

/** A chart as wide as the page, or as high; its words are its alternative text. */
const pictureOf = (chart: Chart, png: Uint8Array): Paragraph => {
  const { width, height } = sizeOf(chart);
  const scale = Math.min(room.width / width, room.height / height);
  return new Paragraph({
    spacing: { before: 120, after: 120 },
    children: [
      new ImageRun({
        type: "png",
        data: png,
        transformation: { width: Math.round(width * scale), height: Math.round(height * scale) },
        altText: { name: chart.title, title: chart.title, description: chart.inWords },
      }),
    ],
  });
};

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

const termsOf = (report: ReportDocument, text: Texts) => [
  new Paragraph({ text: text("basis"), heading: HeadingLevel.HEADING_1 }),
  ...report.basis.map(
    ({ term, meaning }) =>
      new Paragraph({
        spacing: { after: 60 },
        children: [
          new TextRun({ text: textsIn(report.language)("termBefore", { term }), bold: true, size: 18 }),
          new TextRun({ text: ` ${meaning}`, size: 18 }),
        ],
      }),
  ),
];
