import {
  Document,
  type Table as DocxTable,
  Footer,
  HeadingLevel,
  ImageRun,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  Tab,
  TableOfContents,
  TabStopType,
  TextRun,
} from "docx";
import { estimatePageNumbersWith } from "docx/layout";
import { sizeOf } from "../charts/chart-option.ts";
import type { DrawPng } from "../charts/chart-png.ts";
import { dayIn, type Language, localeOf, type Texts, textsIn } from "../languages/language.ts";
import { Counter, dark, grey, Notes } from "../report/on-pages.ts";
import type { Block, Chart, ReportDocument, Section } from "../report/report-document.ts";
import { pageRoom } from "./columns.ts";
import { tableBlocks } from "./tables.ts";
import { footnotesOf, type Writing } from "./writing.ts";

const font = "Calibri";

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
    footnotes: footnotesOf(notes),
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
  new Paragraph({ children: [new TextRun({ text: report.subtitle, size: 24, color: grey })] }),
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
      return tableBlocks(block.table, writing);
    case "chart":
      return [pictureOf(block.chart, draw(block.chart, language))];
  }
};

/** Room for a picture between the margins of the page, in pixels of 1/96 inch. */
const room = { width: 960, height: 450 } as const;

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
