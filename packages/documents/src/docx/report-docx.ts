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
  TableCell,
  TableLayoutType,
  TableOfContents,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from "docx";
import { sizeOf } from "../charts/chart-option.ts";
import type { DrawPng } from "../charts/chart-png.ts";
import { dayIn, type Language, type Texts, textsIn, wholeIn } from "../languages/language.ts";
import type { Block, Cell, Chart, Column, ReportDocument, Table } from "../report/report-document.ts";
import { sumOf } from "../table/amounts.ts";
import { isWords, pageRoom, widthsOf, written } from "./columns.ts";

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

/** A report as a Word document: headings, contents, tables that repeat their headings, footnotes, page numbers. */
export const reportDocx = async (report: ReportDocument, draw: DrawPng): Promise<Uint8Array> => {
  const text = textsIn(report.language);
  const notes = new Notes();
  const children = [
    ...titleOf(report, text),
    ...report.sections.flatMap(({ heading, blocks }) => [
      new Paragraph({ text: heading, heading: HeadingLevel.HEADING_1 }),
      ...blocks.flatMap((block) => blockOf(block, { language: report.language, notes, draw })),
    ]),
    ...termsOf(report, text),
  ];
  const document = new Document({
    title: report.title,
    subject: report.subtitle,
    creator: "Angkor",
    description: report.subtitle,
    features: { updateFields: true },
    styles: stylesOf(),
    footnotes: notes.toFootnotes(),
    sections: [
      {
        properties: {
          page: {
            size: { orientation: PageOrientation.LANDSCAPE, width: 11906, height: 16838 },
            margin: { top: 1000, bottom: 1000, left: 900, right: 900 },
          },
        },
        footers: { default: footerOf(report) },
        children,
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
};

const stylesOf = () => ({
  default: {
    document: { run: { font, size: 20 } },
    title: { run: { size: 44, bold: true, color: dark }, paragraph: { spacing: { after: 120 } } },
    heading1: {
      run: { size: 28, bold: true, color: dark },
      paragraph: { spacing: { before: 320, after: 120 }, keepNext: true },
    },
  },
});

const titleOf = (report: ReportDocument, text: Texts) => [
  new Paragraph({ text: report.title, heading: HeadingLevel.TITLE }),
  new Paragraph({ children: [new TextRun({ text: report.subtitle, size: 24, color: "595959" })] }),
  new Paragraph({
    children: [
      new TextRun({ text: text("source", { day: dayIn(report.instant, report.language) }), italics: true }),
    ],
  }),
  new TableOfContents(report.title, { hyperlink: true, headingStyleRange: "1-1" }),
];

const footerOf = ({ title, instant }: ReportDocument): Footer =>
  new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.RIGHT,
        children: [
          new TextRun({
            size: 16,
            children: [
              `${title} · ${instant.slice(0, 10)} · `,
              PageNumber.CURRENT,
              " / ",
              PageNumber.TOTAL_PAGES,
            ],
          }),
        ],
      }),
    ],
  });

/** What blocks are written with. */
interface Writing {
  readonly language: Language;
  readonly notes: Notes;
  readonly draw: DrawPng;
}

const blockOf = (block: Block, { language, notes, draw }: Writing): (Paragraph | DocxTable)[] => {
  switch (block.kind) {
    case "text":
      return [new Paragraph({ text: block.text, spacing: { after: 120 } })];
    case "table":
      return block.table.rows.length === 0
        ? []
        : [captionOf(block.table, notes), tableOf(block.table, language), ...restOf(block.table, language)];
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
const captionOf = ({ caption, columns }: Table, notes: Notes): Paragraph =>
  new Paragraph({
    keepNext: true,
    spacing: { before: 160, after: 60 },
    children: [
      new TextRun({ text: caption, bold: true }),
      ...columns.flatMap(({ heading, note, detail }) => {
        const number = note === undefined || detail ? undefined : notes.add(`${heading}: ${note}`);
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

/** Says which rows are left out. */
const restOf = ({ rows }: Table, language: Language): Paragraph[] => {
  if (rows.length <= rowsOnPages) return [];
  const [shown, count] = [rowsOnPages, rows.length].map((number) => wholeIn(String(number), language));
  const text = textsIn(language)("rowsShown", { shown: shown ?? "", count: count ?? "" });
  return [
    new Paragraph({ spacing: { before: 60, after: 120 }, children: [new TextRun({ text, italics: true })] }),
  ];
};

/** A table as wide as the page; what only a workbook has room for is left out. */
const tableOf = (table: Table, language: Language): DocxTable => {
  const shown = table.columns.flatMap((column, index) => (column.detail ? [] : [{ column, index }]));
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
      ...table.rows.slice(0, rowsOnPages).map(
        (row) =>
          new TableRow({
            cantSplit: true,
            children: shown.map(({ column, index }) => cellOf(row[index] ?? null, column.kind, { language })),
          }),
      ),
      ...totalOf(table, language),
    ],
  });
};

/** The last row, where columns add up: exactly, before anything is rounded for reading. */
const totalOf = ({ columns, rows }: Table, language: Language): TableRow[] => {
  if (!columns.some(({ total }) => total)) return [];
  const sums = columns.map(({ total }, index) => {
    if (index === 0) return textsIn(language)("total");
    return total ? sumOf(rows.flatMap((row) => row[index] ?? []).map(String)) : "";
  });
  const shown = columns.flatMap((column, index) =>
    column.detail ? [] : [{ column, sum: sums[index] ?? "" }],
  );
  return [
    new TableRow({
      cantSplit: true,
      children: shown.map(({ column, sum }) =>
        cellOf(sum, sum === "" || column.total !== true ? "text" : column.kind, { language, bold: true }),
      ),
    }),
  ];
};

const padding = { top: 50, bottom: 50, left: 70, right: 70 } as const;

const headingOf = ({ heading, kind }: Column): TableCell =>
  new TableCell({
    margins: padding,
    verticalAlign: VerticalAlignTable.BOTTOM,
    shading: { type: ShadingType.CLEAR, fill: dark },
    children: [
      new Paragraph({
        alignment: isWords(kind) ? AlignmentType.LEFT : AlignmentType.RIGHT,
        children: [new TextRun({ text: heading, bold: true, color: "FFFFFF", size: 16 })],
      }),
    ],
  });

const cellOf = (
  cell: Cell,
  kind: Column["kind"],
  { language, bold = false }: { readonly language: Language; readonly bold?: boolean },
): TableCell =>
  new TableCell({
    margins: padding,
    children: [
      new Paragraph({
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
        spacing: { after: 80 },
        children: [new TextRun({ text: `${term}: `, bold: true }), new TextRun({ text: meaning })],
      }),
  ),
];
