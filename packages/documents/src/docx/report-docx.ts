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
import { sizeOf, titleOf } from "../charts/chart-option.ts";
import type { DrawPng } from "../charts/chart-png.ts";
import { dayIn, type Language, localeOf, type Texts, textsIn } from "../languages/language.ts";
import { pageRoom } from "../report/columns.ts";
import { Counter, dark, footOf, grey, Notes, needContents, shownSections } from "../report/on-pages.ts";
import type { Block, Chart, ReportDocument, Section } from "../report/report-document.ts";
import { tableBlocks } from "./tables.ts";
import { footnotesOf, type Room, runsOf, type Writing } from "./writing.ts";

/** With the same widths at hand on every system, so that pages break nearly alike in every program. */
const font = "Arial";

/** A report as a Word document: headings, contents, tables that repeat their headings, footnotes, page numbers. */
export const reportDocx = async (report: ReportDocument, draw: DrawPng): Promise<Uint8Array> => {
  const text = textsIn(report.language);
  const notes = new Notes();
  const writing = {
    language: report.language,
    notes,
    draw,
    tables: new Counter(),
    figures: new Counter(),
  };
  const sectionOf = ({ heading, blocks, isSummary }: Section) => [
    new Paragraph({ text: heading, heading: HeadingLevel.HEADING_1 }),
    ...blocks.flatMap((block, index) =>
      blockOf(block, blocks.slice(index + 1), { ...writing, room: isSummary ? summaryRoom : pageOfItsOwn }),
    ),
  ];
  const sections = shownSections(report);
  const part = (isSummary: boolean) =>
    sections.filter((section) => (section.isSummary ?? false) === isSummary).flatMap(sectionOf);
  const children = [
    ...titleBlock(report, text),
    ...part(true),
    ...contentsOf(sections, text),
    ...part(false),
    ...termsOf(report, notes, text),
  ];
  const document = new Document({
    title: report.title,
    subject: report.subtitle,
    creator: "Angkor",
    description: report.subtitle,
    lastModifiedBy: "Angkor",
    ...(isLaidOut(report) && { pageNumbers: estimatePageNumbersWith({ guess: true }) }),
    styles: stylesOf(report.language),
    footnotes: footnotesOf(notes, text),
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
    document: { run: { font, size: 19, language: { value: localeOf(language) } } },
    title: { run: { size: 40, bold: true, color: dark }, paragraph: { spacing: { after: 120 } } },
    heading1: {
      run: { size: 26, bold: true, color: dark },
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

const titleBlock = (report: ReportDocument, text: Texts) => [
  new Paragraph({ text: report.title, heading: HeadingLevel.TITLE }),
  new Paragraph({ children: [new TextRun({ text: report.subtitle, size: 24, color: grey })] }),
  new Paragraph({
    children: [
      new TextRun({ text: text("source", { day: dayIn(report.instant, report.language) }), italics: true }),
    ],
  }),
];

/** The contents of so many parts have no room on the page of the summary. */
const manyParts = 12;

/** Headings with their pages, as they will be: no reader is asked to have them filled in. */
const contentsOf = (sections: readonly Section[], text: Texts) =>
  sections.length < needContents
    ? []
    : [
        new Paragraph({
          keepNext: true,
          pageBreakBefore: sections.length >= manyParts,
          spacing: { before: 280, after: 60 },
          children: [new TextRun({ text: text("contents"), bold: true, color: dark, size: 24 })],
        }),
        new TableOfContents(text("contents"), {
          hyperlink: true,
          headingStyleRange: "1-1",
          beginDirty: false,
        }),
      ];

/** What the figures are of at the left, the page at the right. */
const footerOf = (report: ReportDocument, text: Texts): Footer =>
  new Footer({
    children: [
      new Paragraph({
        tabStops: [{ type: TabStopType.RIGHT, position: pageRoom }],
        children: [
          new TextRun({
            size: 16,
            children: [footOf(report), new Tab(), ...pageWords(text)],
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

/** Paragraphs stay on the page of the table or picture that they introduce. */
const blockOf = (block: Block, following: readonly Block[], writing: Writing): (Paragraph | DocxTable)[] => {
  switch (block.kind) {
    case "text":
      return [
        new Paragraph({
          children: runsOf(block.text),
          spacing: { after: 120 },
          keepNext: following.some(({ kind }) => kind !== "text"),
        }),
      ];
    case "table":
      return tableBlocks(block.table, writing);
    case "chart":
      return [figureOf(block.chart, writing)];
  }
};

/** Room for a picture under a heading and its caption, between the margins of the page, in pixels of 1/96 inch. */
const pageOfItsOwn: Room = { width: 1000, height: 530 };

/** In a summary the page has room for the contents beside it. */
const summaryRoom: Room = { width: 1000, height: 225 };

/**
 * A chart under its caption, as wide as the page or as high; its words are its alternative text. In one paragraph: else
 * LibreOffice leaves captions on the page before their pictures.
 */
const figureOf = (chart: Chart, { language, draw, figures, room }: Writing): Paragraph => {
  const { width, height } = sizeOf(chart, "captioned");
  const scale = Math.min(room.width / width, room.height / height);
  const caption = textsIn(language)("figureNumber", {
    number: figures.next(),
    caption: titleOf(chart, language),
  });
  return new Paragraph({
    keepLines: true,
    spacing: { before: 160, after: 160 },
    children: [
      new TextRun({ text: caption, bold: true }),
      new TextRun({ break: 1 }),
      new ImageRun({
        type: "png",
        data: draw(chart, language, "captioned"),
        transformation: { width: Math.round(width * scale), height: Math.round(height * scale) },
        altText: { name: chart.title, title: chart.title, description: chart.inWords },
      }),
    ],
  });
};

/**
 * What no footnote has told: in one paragraph, which no program breaks over pages, for a last page with a few terms is none.
 */
const termsOf = ({ basis }: ReportDocument, notes: Notes, text: Texts): Paragraph[] => {
  const terms = basis.filter((term) => !notes.has(term));
  if (terms.length === 0) return [];
  const runs = terms.flatMap(({ term, meaning }, place) => [
    new TextRun({ text: text("termBefore", { term }), bold: true, size: 18, ...(place > 0 && { break: 1 }) }),
    new TextRun({ text: ` ${meaning}`, size: 18 }),
  ]);
  return [
    new Paragraph({ text: text("basis"), heading: HeadingLevel.HEADING_1 }),
    new Paragraph({ keepLines: true, spacing: { line: 300 }, children: runs }),
  ];
};
