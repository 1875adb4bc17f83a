import {
  AlignmentType,
  Document,
  Table as DocxTable,
  Footer,
  FootnoteReferenceRun,
  HeadingLevel,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  ShadingType,
  TableCell,
  TableOfContents,
  TableRow,
  TextRun,
  WidthType,
} from "docx";
import { dayIn, type Language, percentIn, type Texts, textsIn, wholeIn } from "../languages/language.ts";
import type { Block, Cell, Column, ReportDocument, Table } from "../report/report-document.ts";

const font = "Calibri";
const dark = "1F3864";

/** Footnotes in the making: each meaning once, by its number. */
class Notes {
  readonly #numbers = new Map<string, number>();

  numberOf(meaning: string): number {
    const known = this.#numbers.get(meaning);
    if (known !== undefined) return known;
    this.#numbers.set(meaning, this.#numbers.size + 1);
    return this.#numbers.size;
  }

  toFootnotes(): Record<string, { children: Paragraph[] }> {
    return Object.fromEntries(
      [...this.#numbers].map(([meaning, number]) => [
        String(number),
        { children: [new Paragraph({ children: [new TextRun({ text: ` ${meaning}`, size: 16 })] })] },
      ]),
    );
  }
}

/** A report as a Word document: headings, contents, tables that repeat their headings, footnotes, page numbers. */
export const reportDocx = async (report: ReportDocument): Promise<Uint8Array> => {
  const text = textsIn(report.language);
  const notes = new Notes();
  const children = [
    ...titleOf(report, text),
    ...report.sections.flatMap(({ heading, blocks }) => [
      new Paragraph({ text: heading, heading: HeadingLevel.HEADING_1 }),
      ...blocks.flatMap((block) => blockOf(block, report.language, notes)),
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

const blockOf = (block: Block, language: Language, notes: Notes): (Paragraph | DocxTable)[] => {
  switch (block.kind) {
    case "text":
      return [new Paragraph({ text: block.text, spacing: { after: 120 } })];
    case "table":
      return [captionOf(block.table), tableOf(block.table, language, notes)];
    case "chart":
      return [new Paragraph({ text: block.chart.inWords })];
  }
};

const captionOf = ({ caption }: Table): Paragraph =>
  new Paragraph({
    keepNext: true,
    spacing: { before: 160, after: 60 },
    children: [new TextRun({ text: caption, bold: true })],
  });

const tableOf = ({ columns, rows }: Table, language: Language, notes: Notes): DocxTable =>
  new DocxTable({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: columns.map((column) => headingOf(column, notes)),
      }),
      ...rows.map(
        (row) =>
          new TableRow({
            cantSplit: true,
            children: row.map((cell, index) => cellOf(cell, columns[index]?.kind ?? "text", language)),
          }),
      ),
    ],
  });

const headingOf = ({ heading, note }: Column, notes: Notes): TableCell =>
  new TableCell({
    shading: { type: ShadingType.CLEAR, fill: dark },
    children: [
      new Paragraph({
        children: [
          new TextRun({ text: heading, bold: true, color: "FFFFFF", size: 14 }),
          ...(note === undefined ? [] : [new FootnoteReferenceRun(notes.numberOf(note))]),
        ],
      }),
    ],
  });

const cellOf = (cell: Cell, kind: Column["kind"], language: Language): TableCell =>
  new TableCell({
    children: [
      new Paragraph({
        alignment: kind === "text" ? AlignmentType.LEFT : AlignmentType.RIGHT,
        children: [new TextRun({ text: written(cell, kind, language), size: 14 })],
      }),
    ],
  });

const written = (cell: Cell, kind: Column["kind"], language: Language): string => {
  if (cell === null) return "–";
  switch (kind) {
    case "money":
    case "count":
      return wholeIn(String(cell), language);
    case "ratio":
      return percentIn(String(cell), language);
    default:
      return String(cell);
  }
};

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
