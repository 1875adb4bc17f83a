import { Workbook, type Worksheet } from "@cj-tech-master/excelts";
import { letterOf } from "../input-workbook/field.ts";
import { valueAt } from "../input-workbook/json.ts";
import {
  addChoice,
  addChoiceFrom,
  addHeader,
  addInput,
  addLists,
  addReadMe,
  amountValue,
  fitHeight,
  headingOf,
  heightOf,
  lockedStyle,
  page,
  printAreaOf,
  widePage,
  widthOf,
} from "../input-workbook/write-cells.ts";
import { type Field, lineColumnOf, lineColumns, lists, pledgeColumnOf, pledgeColumns } from "./fields.ts";
import { type Marker, writeMarker } from "./marker.ts";
import { linesOf, lineValues } from "./schedule-lines.ts";
import { type Words, wordsIn } from "./texts.ts";

/** Rows for new pledges and new tranches behind those that are recorded. */
const emptyPledges = 100;
const emptyLines = 300;

/** How many rows each sheet has, its heading included. */
interface Sizes {
  readonly pledges: number;
  readonly lines: number;
}

/** A workbook in which a donor writes down its pledges; `pledges` are those recorded, as the API answers them. */
export const pledgeWorkbook = async (
  marker: Marker,
  pledges: readonly unknown[],
  instant: string,
): Promise<Uint8Array> => {
  const words = wordsIn(marker.language);
  const workbook = new Workbook();
  workbook.title = `${words.word("documentTitle")} · ${marker.donor}`;
  workbook.created = new Date(instant);
  workbook.modified = new Date(instant);
  const lines = pledges.flatMap((pledge) => linesOf(pledge).map((line) => ({ pledge, line })));
  const sizes = { pledges: pledges.length + emptyPledges + 1, lines: lines.length + emptyLines + 1 };
  const sheets = [
    addPledges(workbook, words, marker, pledges, sizes),
    addSchedule(workbook, words, marker, lines, sizes),
    addReadMe(workbook, words, meaningsOf(words)),
  ];
  addLists(workbook, words, lists);
  writeMarker(workbook, marker);
  for (const sheet of sheets) await sheet.protect("", { formatColumns: true, formatRows: true });
  return new Uint8Array(await workbook.xlsx.writeBuffer());
};

const meaningsOf = (words: Words) => [
  ...pledgeColumns.map(({ name }) => [words.label(name), words.note(name)] as const),
  [words.word("pledged"), words.word("pledgedNote")] as const,
  [words.word("committed"), words.word("committedNote")] as const,
  ...lineColumns.map(({ name }) => [words.label(name), words.note(name)] as const),
  [words.word("scheduledTitle"), words.word("scheduledTitleNote")] as const,
];

/** A sheet with headings, a note on each, that repeat on every printed page under whose pledges they are. */
const addSheet = (
  workbook: Workbook,
  words: Words,
  { donor }: Marker,
  {
    name,
    columns,
    filled,
    more,
  }: {
    readonly name: string;
    readonly columns: readonly Field[];
    /** Rows that say something; a few more are printed. */
    readonly filled: number;
    /** Headings and notes of columns that nobody types in. */
    readonly more: readonly (readonly [heading: string, note: string, kind: Field["kind"]])[];
  },
): Worksheet => {
  const sheet = workbook.addWorksheet(name, {
    views: [{ state: "frozen", xSplit: columns === pledgeColumns ? 3 : 1, ySplit: 1 }],
    pageSetup: {
      ...(columns === pledgeColumns ? widePage(3, "A:C") : { ...page, printTitlesRow: "1:1" }),
      printArea: printAreaOf(columns.length + more.length, filled),
    },
    headerFooter: { oddHeader: `&L${words.word("donor")} ${donor}&C${name}&R&P / &N` },
  });
  sheet.columns = [
    ...columns.map((field) => ({ width: widthOf(field) })),
    ...more.map(() => ({ width: 20 })),
  ];
  addHeader(
    sheet,
    [...columns.map((field) => headingOf(words, field)), ...more.map(([heading]) => heading)],
    [...columns, ...more.map(([, , kind]) => ({ kind }))].map(({ kind }) => kind),
  );
  [...columns.map(({ name }) => words.note(name)), ...more.map(([, note]) => note)].forEach((note, index) => {
    sheet.getCell(1, index + 1).note = note;
  });
  return sheet;
};

const addPledges = (
  workbook: Workbook,
  words: Words,
  marker: Marker,
  pledges: readonly unknown[],
  sizes: Sizes,
): Worksheet => {
  const sheet = addSheet(workbook, words, marker, {
    name: words.word("pledges"),
    columns: pledgeColumns,
    filled: pledges.length,
    more: [
      [words.word("pledged"), words.word("pledgedNote"), "amount"],
      [words.word("committed"), words.word("committedNote"), "amount"],
    ],
  });
  for (let row = 2; row <= sizes.pledges; row += 1) addPledge(sheet, words, row, pledges[row - 2], sizes);
  pledgeColumns.forEach(({ list, kind }, index) => {
    const letter = letterOf(index + 1);
    // Several of a list can't be chosen from a drop-down; such cells are typed in.
    if (list && kind !== "choices")
      addChoice(sheet, words, `${letter}2:${letter}${sizes.pledges}`, { list, lists });
  });
  return sheet;
};

const addPledge = (sheet: Worksheet, words: Words, row: number, pledge: unknown, sizes: Sizes): void => {
  const values = pledgeColumns.map(({ name, path }) => valueAt(pledge, name === "reference" ? "id" : path));
  if (pledge !== undefined) fitHeight(sheet.getRow(row), pledgeColumns, values);
  pledgeColumns.forEach((field, index) => {
    const cell = sheet.getCell(row, index + 1);
    addInput(cell, words, field, values[index]);
    // Whose row it is, and of which version, nobody changes: the service relies on both.
    if (field.name === "version" || (field.name === "reference" && pledge !== undefined))
      cell.style = lockedStyle(field.kind);
  });
  const [pledged, committed] = [pledgeColumns.length + 1, pledgeColumns.length + 2];
  const reference = `$${letterOf(lineColumnOf("pledge"))}$2:$${letterOf(lineColumnOf("pledge"))}$${sizes.lines}`;
  const amounts = `$${letterOf(lineColumnOf("amount"))}$2:$${letterOf(lineColumnOf("amount"))}$${sizes.lines}`;
  const schedule = `'${words.word("schedule")}'!`;
  const total = valueAt(pledge, "pledged");
  sheet.getCell(row, pledged).value = {
    formula: `IF(A${row}="","",SUMIF(${schedule}${reference},A${row},${schedule}${amounts}))`,
    result: total === undefined ? "" : Number(total),
  };
  const drawn = valueAt(pledge, "committed");
  if (drawn !== undefined) sheet.getCell(row, committed).value = amountValue(String(drawn));
  for (const column of [pledged, committed]) sheet.getCell(row, column).style = lockedStyle("amount");
};

/** A tranche and the pledge that it belongs to. */
interface Tranche {
  readonly pledge: unknown;
  readonly line: unknown;
}

const addSchedule = (
  workbook: Workbook,
  words: Words,
  marker: Marker,
  lines: readonly Tranche[],
  sizes: Sizes,
): Worksheet => {
  const sheet = addSheet(workbook, words, marker, {
    name: words.word("schedule"),
    columns: lineColumns,
    filled: lines.length,
    more: [[words.word("scheduledTitle"), words.word("scheduledTitleNote"), "text"]],
  });
  const calculated = lineColumns.length + 1;
  const titleWidth = 60;
  sheet.getColumn(calculated).width = titleWidth;
  const pledges = `'${words.word("pledges")}'!`;
  const columnOf = (name: Field["name"]) => letterOf(pledgeColumnOf(name));
  const range = (letter: string) => `${pledges}$${letter}$2:$${letter}$${sizes.pledges}`;
  for (let row = 2; row <= sizes.lines; row += 1) {
    const { pledge, line } = lines[row - 2] ?? {};
    const values = [valueAt(pledge, "id"), ...lineValues(line)];
    lineColumns.forEach((field, index) => {
      addInput(sheet.getCell(row, index + 1), words, field, values[index]);
    });
    const title = `INDEX(${range(columnOf("title"))},MATCH(A${row},${range(columnOf("reference"))},0))`;
    const cell = sheet.getCell(row, calculated);
    const result = String(valueAt(pledge, "title") ?? "");
    cell.value = { formula: `IF(A${row}="","",IFERROR(${title},""))`, result };
    const style = lockedStyle("text");
    cell.style = { ...style, alignment: { ...style.alignment, wrapText: true } };
    sheet.getRow(row).height = heightOf([result, titleWidth - 2]);
  }
  addChoiceFrom(sheet, words, `A2:A${sizes.lines}`, range(columnOf("reference")));
  return sheet;
};
