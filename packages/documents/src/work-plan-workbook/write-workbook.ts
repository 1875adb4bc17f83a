import { Workbook, type Worksheet } from "@cj-tech-master/excelts";
import { letterOf } from "../input-workbook/field.ts";
import { valueAt } from "../input-workbook/json.ts";
import {
  addChoice,
  addHeader,
  addInput,
  addLists,
  addReadMe,
  alignmentOf,
  fitHeight,
  font,
  formats,
  headingOf,
  heightOf,
  lockedFill,
  lockedStyle,
  page,
  printAreaOf,
  widePage,
  widthOf,
} from "../input-workbook/write-cells.ts";
import { less, sumOf } from "../table/amounts.ts";
import { columnOf, columns, lists, planFields } from "./fields.ts";
import { type Marker, writeMarker } from "./marker.ts";
import { lineValues, type PlanLine, planLines } from "./plan-lines.ts";
import { type Words, wordsIn } from "./texts.ts";

/** Rows for input: those of the plan, and so many more. */
const emptyRows = 100;

/**
 * A workbook in which a State writes down a work plan. `plan` is the plan's JSON as the API answers it, at the version of
 * the marker; undefined for a new one.
 */
export const workPlanWorkbook = async (
  marker: Marker,
  plan: unknown,
  instant: string,
): Promise<Uint8Array> => {
  const words = wordsIn(marker.language);
  const workbook = new Workbook();
  workbook.title = words.word("documentTitle");
  workbook.created = new Date(instant);
  workbook.modified = new Date(instant);
  const lines = planLines(plan);
  const sheets = [
    addPlan(workbook, words, plan ?? { state: marker.state }, lines),
    addActivities(workbook, words, lines),
    addReadMe(workbook, words, [
      ...[...columns, ...planFields].map(({ name }) => [words.label(name), words.note(name)] as const),
      [words.word("asked"), words.word("askedNote")],
    ]),
  ];
  addLists(workbook, words, lists);
  writeMarker(workbook, marker);
  for (const sheet of sheets) await sheet.protect("", { formatColumns: true, formatRows: true });
  return new Uint8Array(await workbook.xlsx.writeBuffer());
};

const labelStyle = {
  font: { ...font, bold: true },
  fill: lockedFill,
  alignment: { ...alignmentOf("text"), wrapText: true },
} as const;

const addPlan = (workbook: Workbook, words: Words, plan: unknown, lines: readonly PlanLine[]): Worksheet => {
  const sheet = workbook.addWorksheet(words.word("plan"), {
    views: [{ state: "frozen", ySplit: 1 }],
    pageSetup: { ...page, printTitlesRow: "1:1" },
    headerFooter: { oddHeader: "&C&A&R&P / &N" },
  });
  sheet.columns = [{ width: 36 }, { width: 60 }, { width: 34 }, { width: 70 }];
  addHeader(sheet, [words.word("field"), words.word("value"), words.word("reference"), words.word("note")]);
  planFields.forEach((field, index) => {
    const row = index + 2;
    const label = sheet.getCell(row, 1);
    label.value = headingOf(words, field);
    label.style = labelStyle;
    const note = sheet.getCell(row, 4);
    note.value = words.note(field.name);
    note.style = { font: { ...font, italic: true }, alignment: { ...alignmentOf("text"), wrapText: true } };
    const found = valueAt(plan, field.path);
    const said = field.kind === "section" ? valueAt(found, "text") : found;
    sheet.getRow(row).height = heightOf([words.note(field.name), 74], [String(said ?? ""), 55]);
    if (field.kind === "section") {
      addInput(sheet.getCell(row, 2), words, { ...field, kind: "text" }, valueAt(found, "text"));
      addInput(sheet.getCell(row, 3), words, { ...field, kind: "text" }, valueAt(found, "reference"));
      return;
    }
    addInput(sheet.getCell(row, 2), words, field, found);
    sheet.getCell(row, 2).alignment = { ...alignmentOf("text"), wrapText: true };
    if (field.path === "state") sheet.getCell(row, 2).style = lockedStyle("text");
    if (field.list) addChoice(sheet, words, `B${row}`, { list: field.list, lists });
  });
  addPlanTotals(sheet, words, lines);
  return sheet;
};

const addActivities = (workbook: Workbook, words: Words, lines: readonly PlanLine[]): Worksheet => {
  const sheet = workbook.addWorksheet(words.word("activities"), {
    views: [{ state: "frozen", xSplit: 2, ySplit: 1 }],
    pageSetup: { ...widePage(2, "A:B"), printArea: printAreaOf(calculated, lines.length) },
    headerFooter: { oddHeader: "&C&A&R&P / &N" },
  });
  sheet.columns = [...columns.map((field) => ({ width: widthOf(field) })), { width: 20 }];
  addHeader(
    sheet,
    [...columns.map((field) => headingOf(words, field)), words.word("asked")],
    [...columns.map(({ kind }) => kind), "amount"],
  );
  columns.forEach(({ name }, index) => {
    sheet.getCell(1, index + 1).note = words.note(name);
  });
  sheet.getCell(1, columns.length + 1).note = words.word("askedNote");
  const last = totalRowOf(lines) - 1;
  for (let row = 2; row <= last; row += 1) {
    const line = lines[row - 2];
    const values = line && lineValues(line);
    columns.forEach((field, index) => {
      addInput(sheet.getCell(row, index + 1), words, field, values?.[index]);
    });
    if (values) fitHeight(sheet.getRow(row), columns, values);
    addAsked(sheet, row, line);
  }
  columns.forEach(({ list }, index) => {
    if (list)
      addChoice(sheet, words, `${letterOf(index + 1)}2:${letterOf(index + 1)}${last}`, { list, lists });
  });
  addTotals(sheet, words, lines);
  return sheet;
};

const [cost, own, asked] = [
  columnOf("cost"),
  columnOf("nationalContribution/amount"),
  columnOf("assistanceRequired"),
];
const calculated = columns.length + 1;

/** What a line asks from others, exactly. */
const askedBy = (line: PlanLine): string => {
  const values = lineValues(line);
  const [costs, owns, asks] = [cost, own, asked].map((column) => values[column - 1]);
  return asks === undefined ? less(String(costs ?? "0"), String(owns ?? "0")) : String(asks);
};

const addAsked = (sheet: Worksheet, row: number, line: PlanLine | undefined): void => {
  const [c, o, a] = [cost, own, asked].map((column) => `${letterOf(column)}${row}`);
  const cell = sheet.getCell(row, calculated);
  cell.value = {
    formula: `IF(${a}<>"",${a},IF(${c}="","",MAX(0,${c}-N(${o}))))`,
    result: line ? Number(askedBy(line)) : "",
  };
  cell.style = lockedStyle("amount");
};

/** The columns that are added up, under their headings. */
const totalled = (words: Words) =>
  [
    [cost, words.label("cost")],
    [own, words.label("nationalContribution/amount")],
    [calculated, words.word("asked")],
  ] as const;

/** What a column of the lines adds up to, exactly. */
const totalOf = (lines: readonly PlanLine[], column: number): number =>
  Number(
    sumOf(
      lines.flatMap((line) => {
        const value = column === calculated ? askedBy(line) : lineValues(line)[column - 1];
        return value === undefined ? [] : [String(value)];
      }),
    ),
  );

/** The row of the totals: below all rows for input. */
const totalRowOf = (lines: readonly PlanLine[]): number => lines.length + emptyRows + 2;

const addTotals = (sheet: Worksheet, words: Words, lines: readonly PlanLine[]): void => {
  const row = totalRowOf(lines);
  sheet.getCell(row, 1).value = words.word("total");
  for (const [column] of totalled(words)) {
    const letter = letterOf(column);
    const cell = sheet.getCell(row, column);
    cell.value = { formula: `SUM(${letter}2:${letter}${row - 1})`, result: totalOf(lines, column) };
    cell.numFmt = formats.amount;
    cell.alignment = alignmentOf("amount");
  }
  sheet.getRow(row).font = { ...font, bold: true };
  sheet.getRow(row).border = { top: { style: "thin" } };
};

/** The totals of the activities below the plan's fields too: beside what the plan states, and on its first page. */
const addPlanTotals = (sheet: Worksheet, words: Words, lines: readonly PlanLine[]): void => {
  totalled(words).forEach(([column, heading], index) => {
    const row = planFields.length + 3 + index;
    const label = sheet.getCell(row, 1);
    label.value = `${words.word("total")} (${heading})`;
    label.style = labelStyle;
    const cell = sheet.getCell(row, 2);
    const formula = `'${words.word("activities")}'!${letterOf(column)}${totalRowOf(lines)}`;
    cell.value = { formula, result: totalOf(lines, column) };
    cell.style = { ...lockedStyle("amount"), alignment: alignmentOf("text") };
  });
};
