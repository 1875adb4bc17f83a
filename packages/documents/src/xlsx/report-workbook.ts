import { type CellValue, type Row, Workbook, type Worksheet } from "@cj-tech-master/excelts";
import { headingLines, linesOf } from "../input-workbook/write-cells.ts";
import { dayIn, textsIn } from "../languages/language.ts";
import { footOf, shownSections, standsRight } from "../report/on-pages.ts";
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

/** Of the terms of a report. */
const termWidth = 28;

const font = { name: "Calibri", size: 11 } as const;

/** A4 on its side, as wide as the sheet. */
const pageSetup = {
  orientation: "landscape",
  fitToPage: true,
  fitToWidth: 1,
  fitToHeight: 0,
  paperSize: 9,
} as const;

/** What stands at the foot of every page that is printed; `&` is a sign of its own there. */
const footerOf = (report: ReportDocument) => ({
  oddFooter: `&L${footOf(report).replaceAll("&", "&&")}&R&P / &N`,
});

const line = { style: "hair", color: { argb: "FFBFBFBF" } } as const;

/** Where a column's texts and figures stand; with room at the side, or neighbours read as one. */
const alignmentOf = (kind: Column["kind"]) =>
  ({ horizontal: standsRight(kind) ? "right" : "left", indent: 1 }) as const;

const headerFill = { type: "pattern", pattern: "solid", fgColor: { argb: dark } } as const;

/** A report as a workbook: a sheet for each table, totals that add up in front of the reader, and a sheet of terms. */
export const reportWorkbook = async (report: ReportDocument): Promise<Uint8Array> => {
  const workbook = new Workbook();
  workbook.title = report.title;
  workbook.subject = report.subtitle;
  workbook.creator = "Angkor";
  workbook.created = new Date(report.instant);
  workbook.modified = new Date(report.instant);
  addContents(workbook, report);
  for (const table of shownSections(report).flatMap(({ blocks }) => tablesOf(blocks)))
    addTable(workbook, report, table);
  addBasis(workbook, report);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
};

/** Points of a line of text. */
const lineHeight = 15;

/** A row as high as its longest text needs: not every program finds that out by itself. */
const heighten = (row: Row, texts: readonly (readonly [text: string, width: number])[]): void => {
  const lines = texts.map(([text, width]) =>
    text.split("\n").reduce((sum, part) => sum + linesOf(part, width), 0),
  );
  row.height = Math.max(1, ...lines) * lineHeight;
};

const tablesOf = (blocks: Section["blocks"]): Table[] =>
  blocks.flatMap((block) => (block.kind === "table" ? [block.table] : []));

/** The way to the sheet of a table. */
const linkTo = ({ name }: Table) => ({ text: name, hyperlink: `#'${name.replaceAll("'", "''")}'!A1` });

/** What the report is, what it says in words, and where its tables are. */
const addContents = (workbook: Workbook, report: ReportDocument): void => {
  const text = textsIn(report.language);
  const sheet = workbook.addWorksheet(text("contents"), {
    views: [{ showGridLines: false }],
    pageSetup,
    headerFooter: footerOf(report),
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
  for (const section of shownSections(report)) {
    sheet.addRow([]);
    addContentsOf(sheet, section);
  }
};

/** A section with its texts and the way to its tables; a heading that is the name of one is the way itself. */
const addContentsOf = (sheet: Worksheet, { heading, blocks }: Section): void => {
  const tables = tablesOf(blocks);
  const own = tables.find(({ name }) => name === heading);
  sheet.addRow([own ? linkTo(own) : heading]).font = {
    ...font,
    size: 13,
    bold: true,
    color: { argb: dark },
    ...(own && { underline: true }),
  };
  for (const block of blocks) {
    if (block.kind === "text") heighten(sheet.addRow([block.text]), [[block.text, wordsWidth]]);
  }
  for (const table of tables) {
    if (table !== own)
      sheet.addRow([linkTo(table)]).font = { ...font, underline: true, color: { argb: "FF0563C1" } };
  }
};

const addTable = (workbook: Workbook, report: ReportDocument, table: Table): void => {
  const { name, columns, rows } = table;
  const sheet = workbook.addWorksheet(name, {
    views: [{ state: "frozen", ySplit: 1 }],
    pageSetup: { ...pageSetup, printTitlesRow: "1:1" },
    headerFooter: { oddHeader: "&L&A", ...footerOf(report) },
  });
  const widths = widthsOf(columns, rows);
  sheet.columns = columns.map(({ heading, kind }, index) => {
    const numFmt = formats[kind];
    return {
      header: heading,
      width: widths[index] ?? narrowest,
      style: {
        font,
        alignment: { ...alignmentOf(kind), vertical: "top", ...(kind === "text" && { wrapText: true }) },
        border: { bottom: line },
        ...(numFmt !== undefined && { numFmt }),
      },
    };
  });
  const wrapped = columns.flatMap(({ kind }, index) =>
    kind === "text" ? [[index, (widths[index] ?? narrowest) - sideRoom] as const] : [],
  );
  for (const row of rows) {
    heighten(
      sheet.addRow(row.map((cell, index) => cellValue(cell, columns[index]?.kind ?? "text"))),
      wrapped.map(([index, width]) => [String(row[index] ?? ""), width] as const),
    );
  }
  styleHeader(sheet, columns);
  columns.forEach(({ note }, index) => {
    if (note !== undefined) sheet.getCell(1, index + 1).note = note;
  });
  sheet.autoFilter = { from: { row: 1, col: 1 }, to: { row: rows.length + 1, col: columns.length } };
  addTotals(sheet, columns, rows, textsIn(report.language)("total"));
};

/** Characters that the button of a filter and the room at the side of a column take. */
const sideRoom = 3;

/** Rows that are looked at to find how wide a column is. */
const looked = 400;

/** Characters that a printed page is wide in the size of texts. */
const pageWidth = 130;

/** Within the widest, but for longer texts that a page has room for. */
const widthsOf = (columns: readonly Column[], rows: Table["rows"]): number[] => {
  const wished = columns.map((column, index) => widthOf(column, rows, index));
  const widths = wished.map((width) => Math.min(widest, width));
  const longer = wished.filter((width) => width > widest).length;
  const left = pageWidth - widths.reduce((sum, width) => sum + width, 0);
  const more = left > 0 && longer > 0 ? Math.floor(left / longer) : 0;
  return wished.map((width) => Math.min(widest + more, width));
};

/** As wide as its heading's longest word, and as its cells; sums are a little longer than what they add up. */
const widthOf = ({ heading, kind }: Column, rows: Table["rows"], index: number): number => {
  const cells = rows.slice(0, looked).map((row) => shownLength(row[index] ?? null, kind));
  const words = heading.split(" ").map((word) => word.length);
  return Math.max(narrowest, ...words, ...cells, kind === "money" ? 14 : 0) + sideRoom + 1;
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
 * Below several rows, as a sum that leaves out what a filter hides. Its result stands beside the formula, for readers that do
 * not calculate.
 */
const addTotals = (sheet: Worksheet, columns: readonly Column[], rows: Table["rows"], word: string): void => {
  if (rows.length < 2 || !columns.some(({ total }) => total)) return;
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

/** Points above and below the lines of a heading. */
const headingRoom = 4;

const styleHeader = (sheet: Worksheet, columns: readonly Pick<Column, "heading" | "kind">[]): void => {
  const row = sheet.getRow(1);
  row.font = { ...font, bold: true, color: { argb: "FFFFFFFF" } };
  row.fill = headerFill;
  const lines = columns.map(({ heading }, index) =>
    headingLines(heading, (sheet.getColumn(index + 1).width ?? narrowest) - sideRoom),
  );
  row.height = Math.max(2, ...lines) * lineHeight + headingRoom;
  columns.forEach(({ kind }, index) => {
    row.getCell(index + 1).alignment = { ...alignmentOf(kind), wrapText: true, vertical: "middle" };
  });
};

const addBasis = (workbook: Workbook, report: ReportDocument): void => {
  const text = textsIn(report.language);
  const sheet = workbook.addWorksheet(text("basis"), {
    pageSetup: { ...pageSetup, printTitlesRow: "1:1" },
    headerFooter: footerOf(report),
  });
  const style = { font, alignment: { ...alignmentOf("text"), wrapText: true, vertical: "top" } } as const;
  const columns = [
    { heading: text("term"), kind: "text", width: termWidth },
    { heading: text("meaning"), kind: "text", width: wordsWidth },
  ] as const;
  sheet.columns = columns.map(({ heading, width }) => ({ header: heading, width, style }));
  for (const { term, meaning } of report.basis) {
    heighten(sheet.addRow([term, meaning]), [
      [term, termWidth - sideRoom],
      [meaning, wordsWidth],
    ]);
  }
  styleHeader(sheet, columns);
};
