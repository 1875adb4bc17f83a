import { type CellValue, type Row, Workbook, type Worksheet } from "@cj-tech-master/excelts";
import { dayIn, textsIn } from "../languages/language.ts";
import type { Cell, Column, ReportDocument, Section, Table } from "../report/report-document.ts";
import { sumOf } from "../table/amounts.ts";

/** How figures of each kind are shown; the figures themselves stay exact. */
const formats = {
  text: undefined,
  label: undefined,
  value: "0.0",
  year: "0",
  money: "#,##0.00;[Red]-#,##0.00",
  ratio: "0.0%",
  count: "#,##0",
  day: "yyyy-mm-dd",
} as const satisfies Readonly<Record<Column["kind"], string | undefined>>;

const dark = "FF1F3864";

/** Widths in characters: as wide as what a column holds, within these; longer texts wrap. */
const narrowest = 8;
const widest = 60;

/** Of a column that holds nothing but sentences. */
const wordsWidth = 110;

const font = { name: "Calibri", size: 11 } as const;

/** A4 on its side, as wide as the sheet. */
const pageSetup = {
  orientation: "landscape",
  fitToPage: true,
  fitToWidth: 1,
  fitToHeight: 0,
  paperSize: 9,
} as const;

const headerAlignment = { wrapText: true, vertical: "middle" } as const;

const headerFill = { type: "pattern", pattern: "solid", fgColor: { argb: dark } } as const;

/** A report as a workbook: a sheet for each table, totals that add up in front of the reader, and a sheet of terms. */
export const reportWorkbook = async (report: ReportDocument): Promise<Uint8Array> => {
  const text = textsIn(report.language);
  const workbook = new Workbook();
  workbook.title = report.title;
  workbook.subject = report.subtitle;
  workbook.creator = "Angkor";
  workbook.created = new Date(report.instant);
  workbook.modified = new Date(report.instant);
  addContents(workbook, report);
  for (const table of report.sections.flatMap(tablesOf)) addTable(workbook, table, text("total"));
  addBasis(workbook, report);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
};

/** Points of a line of text. */
const lineHeight = 15;

/** A row as high as its longest text needs: not every program finds that out by itself. */
const heighten = (row: Row, texts: readonly (readonly [text: string, width: number])[]): void => {
  const lines = texts.map(([text, width]) =>
    text.length <= width ? 1 : Math.ceil((text.length * 1.1) / width),
  );
  row.height = Math.max(1, ...lines) * lineHeight;
};

/** The tables of a section that have anything to show. */
const tablesOf = ({ blocks }: Section): Table[] =>
  blocks.flatMap((block) => (block.kind === "table" && block.table.rows.length > 0 ? [block.table] : []));

/** What the report is, what it says in words, and where its tables are. */
const addContents = (workbook: Workbook, report: ReportDocument): void => {
  const text = textsIn(report.language);
  const sheet = workbook.addWorksheet(text("contents"), {
    views: [{ showGridLines: false }],
    pageSetup,
  });
  sheet.columns = [{ width: wordsWidth, style: { font, alignment: { wrapText: true, vertical: "top" } } }];
  const title = sheet.addRow([report.title]);
  title.font = { ...font, size: 18, bold: true, color: { argb: dark } };
  title.height = 2 * lineHeight;
  sheet.addRow([report.subtitle]);
  sheet.addRow([text("source", { day: dayIn(report.instant, report.language) })]).font = {
    ...font,
    italic: true,
  };
  for (const section of report.sections) {
    sheet.addRow([]);
    sheet.addRow([section.heading]).font = { ...font, size: 13, bold: true, color: { argb: dark } };
    for (const block of section.blocks) {
      if (block.kind === "text") heighten(sheet.addRow([block.text]), [[block.text, wordsWidth]]);
    }
    for (const { name } of tablesOf(section)) {
      const hyperlink = `#'${name.replaceAll("'", "''")}'!A1`;
      sheet.addRow([{ text: name, hyperlink }]).font = {
        ...font,
        underline: true,
        color: { argb: "FF0563C1" },
      };
    }
  }
};

const addTable = (workbook: Workbook, { name, columns, rows }: Table, totalWord: string): void => {
  const sheet = workbook.addWorksheet(name, {
    views: [{ state: "frozen", ySplit: 1 }],
    pageSetup,
  });
  sheet.columns = columns.map((column, index) => {
    const numFmt = formats[column.kind];
    return {
      header: column.heading,
      width: widthOf(column, rows, index),
      style: {
        font,
        alignment: { vertical: "top", ...(column.kind === "text" && { wrapText: true }) },
        ...(numFmt !== undefined && { numFmt }),
      },
    };
  });
  const wrapped = columns.flatMap((column, index) =>
    column.kind === "text" ? [[index, widthOf(column, rows, index)] as const] : [],
  );
  for (const row of rows) {
    heighten(
      sheet.addRow(row.map((cell, index) => cellValue(cell, columns[index]?.kind ?? "text"))),
      wrapped.map(([index, width]) => [String(row[index] ?? ""), width] as const),
    );
  }
  styleHeader(sheet);
  columns.forEach(({ kind, note }, index) => {
    const heading = sheet.getCell(1, index + 1);
    if (note !== undefined) heading.note = note;
    if (kind !== "text" && kind !== "label") heading.alignment = { ...headerAlignment, horizontal: "right" };
  });
  sheet.autoFilter = { from: { row: 1, col: 1 }, to: { row: rows.length + 1, col: columns.length } };
  addTotals(sheet, columns, rows, totalWord);
};

/** Rows that are looked at to find how wide a column is. */
const looked = 400;

/** As wide as its heading's longest word, and as its cells; sums are a little longer than what they add up. */
const widthOf = ({ heading, kind }: Column, rows: Table["rows"], index: number): number => {
  const cells = rows.slice(0, looked).map((row) => shownLength(row[index] ?? null, kind));
  const words = heading.split(" ").map((word) => word.length);
  return Math.min(widest, Math.max(narrowest, ...words, ...cells, kind === "money" ? 14 : 0) + 3);
};

/** Characters of a cell as the sheet shows it, thousands apart. */
const shownLength = (cell: Cell, kind: Column["kind"]): number => {
  const { length } = String(cell ?? "");
  if (kind === "day") return 10;
  return kind === "money" || kind === "count" ? length + Math.floor(length / 3) : length;
};

/** Figures become numbers of the sheet, so that a reader can go on calculating; text stays text. */
const cellValue = (cell: string | number | null, kind: Column["kind"]): CellValue => {
  if (cell === null) return null;
  switch (kind) {
    case "text":
    case "label":
      return String(cell);
    case "day":
      return new Date(cell);
    default:
      return Number(cell);
  }
};

/**
 * Below the rows, as a sum that leaves out what a filter hides. Its result stands beside the formula, for readers that do
 * not calculate.
 */
const addTotals = (sheet: Worksheet, columns: readonly Column[], rows: Table["rows"], word: string): void => {
  if (!columns.some(({ total }) => total)) return;
  const row = sheet.getRow(rows.length + 2);
  row.getCell(1).value = word;
  columns.forEach(({ total }, index) => {
    if (!total) return;
    const letter = sheet.getColumn(index + 1).letter;
    row.getCell(index + 1).value = {
      formula: `SUBTOTAL(109,${letter}2:${letter}${rows.length + 1})`,
      result: Number(sumOf(rows.flatMap((cells) => cells[index] ?? []).map(String))),
    };
  });
  row.font = { ...font, bold: true };
  row.border = { top: { style: "thin" } };
};

const styleHeader = (sheet: Worksheet): void => {
  const row = sheet.getRow(1);
  row.font = { ...font, bold: true, color: { argb: "FFFFFFFF" } };
  row.fill = headerFill;
  row.alignment = headerAlignment;
  row.height = 46;
};

const addBasis = (workbook: Workbook, report: ReportDocument): void => {
  const text = textsIn(report.language);
  const sheet = workbook.addWorksheet(text("basis"), { pageSetup });
  sheet.columns = [
    { header: text("term"), width: 28, style: { font, alignment: { wrapText: true, vertical: "top" } } },
    {
      header: text("meaning"),
      width: wordsWidth,
      style: { font, alignment: { wrapText: true, vertical: "top" } },
    },
  ];
  for (const { term, meaning } of report.basis) {
    heighten(sheet.addRow([term, meaning]), [[meaning, wordsWidth]]);
  }
  styleHeader(sheet);
};
