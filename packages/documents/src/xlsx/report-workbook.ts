import { type CellValue, Workbook, type Worksheet } from "@cj-tech-master/excelts";
import { dayIn, textsIn } from "../languages/language.ts";
import type { Column, ReportDocument, Table } from "../report/report-document.ts";
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

const widths = { text: 28, label: 12, value: 14, year: 8, money: 20, ratio: 12, count: 10, day: 12 } as const;

const headerFill = { type: "pattern", pattern: "solid", fgColor: { argb: "FF1F3864" } } as const;

/** A report as a workbook: a sheet for each table, totals that add up in front of the reader, and a sheet of terms. */
export const reportWorkbook = async (report: ReportDocument): Promise<Uint8Array> => {
  const text = textsIn(report.language);
  const workbook = new Workbook();
  workbook.title = report.title;
  workbook.subject = report.subtitle;
  workbook.created = new Date(report.instant);
  workbook.modified = new Date(report.instant);
  for (const { blocks } of report.sections) {
    for (const block of blocks) {
      if (block.kind === "table") addTable(workbook, block.table, text("total"));
    }
  }
  addBasis(workbook, report);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
};

const addTable = (workbook: Workbook, { name, columns, rows }: Table, totalWord: string): void => {
  const sheet = workbook.addWorksheet(name, {
    views: [{ state: "frozen", ySplit: 1 }],
    pageSetup: { orientation: "landscape", fitToPage: true, fitToWidth: 1, fitToHeight: 0, paperSize: 9 },
  });
  sheet.columns = columns.map(({ heading, kind }) => ({
    header: heading,
    width: widths[kind],
    style: formats[kind] === undefined ? {} : { numFmt: formats[kind] },
  }));
  for (const row of rows) {
    sheet.addRow(row.map((cell, index) => cellValue(cell, columns[index]?.kind ?? "text")));
  }
  styleHeader(sheet);
  columns.forEach(({ note }, index) => {
    if (note !== undefined) sheet.getCell(1, index + 1).note = note;
  });
  if (rows.length === 0) return;
  sheet.autoFilter = { from: { row: 1, col: 1 }, to: { row: rows.length + 1, col: columns.length } };
  addTotals(sheet, columns, rows, totalWord);
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
  row.font = { bold: true };
  row.border = { top: { style: "thin" } };
};

const styleHeader = (sheet: Worksheet): void => {
  const row = sheet.getRow(1);
  row.font = { bold: true, color: { argb: "FFFFFFFF" } };
  row.fill = headerFill;
  row.alignment = { wrapText: true, vertical: "middle" };
  row.height = 32;
};

const addBasis = (workbook: Workbook, report: ReportDocument): void => {
  const text = textsIn(report.language);
  const sheet = workbook.addWorksheet(text("basis"));
  sheet.columns = [
    { header: text("term"), width: 28 },
    { header: text("meaning"), width: 110, style: { alignment: { wrapText: true, vertical: "top" } } },
  ];
  sheet.addRow([report.title, report.subtitle]);
  sheet.addRow([dayIn(report.instant, report.language), report.instant]);
  for (const { term, meaning } of report.basis) sheet.addRow([term, meaning]);
  styleHeader(sheet);
};
