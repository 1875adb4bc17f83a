/** Pages as they are printed: nothing is cut, nothing overlaps, nothing is torn from what it belongs to. */
import { beforeAll, describe, expect, test } from "vitest";
import { type DrawPng, pngDrawing } from "../src/charts/chart-png.ts";
import { chartSvg } from "../src/charts/chart-svg.ts";
import { reportDocx } from "../src/docx/report-docx.ts";
import { reportHtml } from "../src/html/report-html.ts";
import { languages, wholeIn } from "../src/languages/language.ts";
import type { HeatChart, ReportDocument, Table } from "../src/report/report-document.ts";
import { paragraph } from "../src/reports/blocks.ts";
import { reportWorkbook } from "../src/xlsx/report-workbook.ts";
import { drawingFiles } from "./drawing-files.ts";
import { partOf, tablesOf, workbookOf } from "./read-document.ts";

let draw: DrawPng;
beforeAll(async () => {
  draw = await pngDrawing(drawingFiles);
});

const years = Array.from({ length: 27 }, (_, index) => 2000 + index);
const billions = "1234567890123.45";

const heat: HeatChart = {
  kind: "heat",
  title: "Coverage",
  inWords: "Coverage by State and year",
  rows: ["Cambodia", "Democratic Republic of the Congo"],
  years,
  values: [years.map(() => "9.459"), years.map((_, index) => String(index / 27))],
};

const amounts: Table = {
  name: "By year",
  caption: "By year",
  columns: [
    { heading: "Year", kind: "year" },
    { heading: "State", kind: "text" },
    ...["Requirement", "National contribution", "Funding", "Gap", "Pledged (outstanding)"].map((heading) => ({
      heading,
      kind: "money" as const,
      total: true as const,
    })),
    { heading: "Coverage", kind: "ratio" },
    { heading: "Reason", kind: "text" },
  ],
  rows: years.map((year) => [
    year,
    "Democratic Republic of the Congo",
    ...Array.from({ length: 5 }, () => billions),
    "1.5",
    year === 2000 ? "The first year" : "",
  ]),
};

const empty: Table = { ...amounts, name: "Empty table", caption: "Empty table", rows: [] };
const single: Table = { ...amounts, name: "One", caption: "One", rows: amounts.rows.slice(0, 1) };

const reportIn = (language: ReportDocument["language"]): ReportDocument => ({
  language,
  title: "Coverage & needs",
  subtitle: "Figures in USD as known on 21 November 2026",
  instant: "2026-11-21T12:00:00.000Z",
  sections: [
    {
      heading: "Summary",
      isSummary: true,
      blocks: [
        { kind: "text", text: "What it comes to.\nIn two lines." },
        { kind: "chart", chart: heat },
      ],
    },
    {
      heading: "Figures",
      blocks: [
        { kind: "text", text: "Year by year." },
        { kind: "table", table: amounts },
        { kind: "table", table: single },
      ],
    },
  ],
  basis: [
    { term: "Gap", meaning: "What is missing." },
    { term: "Funding", meaning: "What is there." },
  ],
});

/** Nothing but a table. */
const reportOf = (table: Table): ReportDocument => ({
  ...reportIn("en"),
  sections: [{ heading: "One", blocks: [{ kind: "table", table }] }],
});

/** The same with a table that has no rows: beside a text, and alone in a section. */
const withEmptyTables: ReportDocument = {
  ...reportIn("en"),
  sections: [
    ...reportIn("en").sections,
    { heading: "Half empty", blocks: [paragraph("Stands alone."), { kind: "table", table: empty }] },
    { heading: "Empty section", blocks: [{ kind: "table", table: empty }] },
  ],
};

/** Twentieths of a point of a digit of Arial in the size of tables, 8 points. */
const digit = 0.556 * 8 * 20;

describe.each(languages)("a Word document in %s", (language) => {
  let xml: string;
  let tables: string[][][];
  beforeAll(async () => {
    const docx = await reportDocx(reportIn(language), draw);
    [xml, tables] = await Promise.all([partOf(docx, "word/document.xml"), tablesOf(docx)]);
  });

  test("gives every figure a line of its own, sums too, and no table more than the page", () => {
    const grids = [...xml.matchAll(/<w:tblGrid>(.*?)<\/w:tblGrid>/g)].map(([, grid = ""]) =>
      [...grid.matchAll(/w:w="(\d+)"/g)].map(([, width]) => Number(width)),
    );
    expect(grids).toHaveLength(2);
    const sum = wholeIn(String(Number(billions) * years.length), language);
    expect(tables[0]?.at(-1)).toContain(sum);
    for (const widths of grids) {
      expect(widths.reduce((total, width) => total + width, 0)).toBeLessThanOrEqual(15_038);
      for (const width of widths.slice(2, 7)) expect(width).toBeGreaterThan(sum.length * digit * 0.9 + 180);
    }
  });

  test("keeps headings, captions and introductions with what follows", async () => {
    const before = [
      ...xml.matchAll(/<w:p>((?:(?!<w:p>).)*?)<\/w:p>(?=<w:tbl>|<w:p>(?:(?!<\/w:p>).)*<w:drawing>)/g),
    ];
    expect(before).toHaveLength(3);
    for (const [, paragraph] of before) expect(paragraph).toContain("<w:keepNext/>");
    expect(xml).toMatch(/<w:keepNext\/>(?:(?!<w:p>).)*Year by year\./);
    expect(xml).toMatch(/Coverage<\/w:t>(?:(?!<w:p>).)*<w:drawing>/);
    const styles = await partOf(await reportDocx(reportIn(language), draw), "word/styles.xml");
    expect(styles).toMatch(/w:styleId="Heading1"(?:(?!<\/w:style>).)*<w:keepNext\/>/);
  });

  test("leaves its last page to all terms or to none", () => {
    const terms = [...xml.matchAll(/<w:p>(?:(?!<w:p>).)*?<\/w:p>/g)].at(-1)?.[0] ?? "";
    expect(terms).toContain("<w:keepLines/>");
    for (const { meaning } of reportIn(language).basis) expect(terms).toContain(meaning);
  });

  test("keeps the lines of a text", () => {
    expect(xml).toMatch(/What it comes to\.<\/w:t><\/w:r><w:r><w:br\/>(?:(?!<w:r>).)*In two lines\./);
  });

  test("adds up several rows, not one", () => {
    expect(tables.map(({ length }) => length)).toEqual([1 + years.length + 1, 1 + 1]);
  });

  test("keeps an empty cell as low as its neighbours", () => {
    const empty = [
      ...xml.matchAll(
        /<w:tc>(?:(?!<w:tc>).)*<w:t xml:space="preserve"\/?>(?:<\/w:t>)?<\/w:r><\/w:p><\/w:tc>/g,
      ),
    ];
    expect(empty.length).toBeGreaterThanOrEqual(years.length - 1);
    for (const [cell] of empty) expect(cell).toMatch(/<w:pPr>(?:(?!<\/w:pPr>).)*<w:sz w:val="16"\/>/);
  });
});

describe("what has nothing to show", () => {
  test("is left out of Word documents, contents included, and holds no text to the next page", async () => {
    const xml = await partOf(await reportDocx(withEmptyTables, draw), "word/document.xml");
    expect(xml).toContain("Half empty");
    expect(xml).not.toMatch(/Empty (section|table)/);
    const [alone = ""] = /<w:p>(?:(?!<w:p>).)*Stands alone\.(?:(?!<\/w:p>).)*<\/w:p>/.exec(xml) ?? [];
    expect(alone).toContain("Stands alone.");
    expect(alone).not.toContain("<w:keepNext/>");
  });

  test("is left out of pages of HTML and of workbooks", async () => {
    const { html } = reportHtml(withEmptyTables, () => "");
    expect(html).toContain("Half empty");
    expect(html).not.toMatch(/Empty (section|table)/);
    const workbook = await workbookOf(await reportWorkbook(withEmptyTables));
    const told = workbook.worksheets[0]?.getColumn(1).values.map((value) => JSON.stringify(value ?? null));
    expect(told).toContain('"Half empty"');
    expect(told?.join()).not.toMatch(/Empty (section|table)/);
  });
});

test("what a footnote has told does not stand among the terms again", async () => {
  const noted = {
    ...amounts,
    columns: amounts.columns.map((column) => ({ ...column, note: "What is there." })),
  };
  const docx = await reportDocx(reportOf(noted), draw);
  const [xml, notes] = await Promise.all([
    partOf(docx, "word/document.xml"),
    partOf(docx, "word/footnotes.xml"),
  ]);
  expect(notes.match(/What is there\./g)).toHaveLength(1);
  expect(xml).not.toContain("What is there.");
  expect(xml).toContain("What is missing.");
});

test("rows of headings are as high as their longest heading", async () => {
  const heading = "Paid beyond what was ever committed";
  const columns = amounts.columns.map((column) => ({
    ...column,
    ...(column.kind === "ratio" && { heading }),
  }));
  const workbook = await workbookOf(await reportWorkbook(reportOf({ ...amounts, columns })));
  const sheet = workbook.getWorksheet("By year");
  expect(sheet?.getRow(1).height).toBeGreaterThanOrEqual(3 * 15);
});

test("every page of a workbook bears its headings, what it is of, and its number", async () => {
  const workbook = await workbookOf(await reportWorkbook(reportIn("en")));
  const [contents, ...sheets] = workbook.worksheets;
  const foot = "&LCoverage && needs · Figures in USD as known on 21 November 2026&R&P / &N";
  expect(contents?.headerFooter.oddFooter).toBe(foot);
  expect(sheets.map(({ name }) => name)).toEqual(["By year", "One", "Basis and terms"]);
  for (const { pageSetup, headerFooter } of sheets) {
    expect(pageSetup).toMatchObject({ orientation: "landscape", fitToWidth: 1, printTitlesRow: "1:1" });
    expect(headerFooter.oddFooter).toBe(foot);
  }
  expect(sheets.map(({ headerFooter }) => headerFooter.oddHeader ?? null)).toEqual(["&L&A", "&L&A", null]);
});

test("columns of a workbook are as wide as their figures and sums", async () => {
  const workbook = await workbookOf(await reportWorkbook(reportIn("en")));
  const sheet = workbook.getWorksheet("By year");
  const sum = new Intl.NumberFormat("en", { minimumFractionDigits: 2 }).format(
    Number(billions) * years.length,
  );
  for (const column of [3, 4, 5, 6, 7]) expect(sheet?.getColumn(column).width).toBeGreaterThan(sum.length);
});

/** Texts of a drawing with the middle of each, in its order. */
const placedTexts = (svg: string) =>
  [...svg.matchAll(/<text[^>]*transform="translate\(([\d.]+) ([\d.]+)\)"[^>]*>([^<]*)<\/text>/g)].map(
    ([, x, y, text = ""]) => ({ x: Number(x), y: Number(y), text }),
  );

test.each(languages)("figures of a heat map of 27 years do not touch, in %s", (language) => {
  const cells = placedTexts(chartSvg(heat, language, "captioned")).filter(({ text }) => /^\d+$/.test(text));
  expect(cells).toHaveLength(3 * years.length);
  for (const y of new Set(cells.map((cell) => cell.y))) {
    const row = cells.filter((cell) => cell.y === y).toSorted((one, other) => one.x - other.x);
    for (const [index, { x, text }] of row.entries()) {
      const next = row[index + 1];
      // Digits of this font are 7 pixels wide.
      if (next) expect(next.x - x).toBeGreaterThan((7 * (text.length + next.text.length)) / 2);
    }
  }
});
