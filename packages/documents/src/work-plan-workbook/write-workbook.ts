import { type Cell, type CellValue, Workbook, type Worksheet } from "@cj-tech-master/excelts";
import { less, sumOf } from "../table/amounts.ts";
import { columnOf, columns, type Field, type ListName, letterOf, lists, planFields } from "./fields.ts";
import { valueAt } from "./json.ts";
import { type Marker, writeMarker } from "./marker.ts";
import { lineValues, type PlanLine, planLines } from "./plan-lines.ts";
import { type Words, wordsIn } from "./texts.ts";

/** Rows for input: those of the plan, and so many more. */
const emptyRows = 100;

const fill = (argb: string) => ({ type: "pattern", pattern: "solid", fgColor: { argb } }) as const;
const font = { name: "Calibri", size: 11 } as const;
const headerStyle = {
  font: { ...font, bold: true, color: { argb: "FFFFFFFF" } },
  fill: fill("FF1F3864"),
  alignment: { wrapText: true, vertical: "middle" },
} as const;
const thin = { style: "thin", color: { argb: "FFBFBFBF" } } as const;
const inputStyle = {
  protection: { locked: false },
  border: { top: thin, bottom: thin, left: thin, right: thin },
} as const;
const lockedFill = fill("FFE7E6E6");

const formats = {
  amount: "#,##0.00##",
  count: "#,##0",
  year: "0",
  day: "yyyy-mm-dd",
} as const satisfies Readonly<Partial<Record<Field["kind"], string>>>;
const formatOf: Readonly<Partial<Record<Field["kind"], string>>> = formats;

const widths: Readonly<Partial<Record<Field["kind"], number>>> = { text: 34, amount: 20, count: 14, year: 9 };

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
  const sheets = [
    addPlan(workbook, words, plan ?? { state: marker.state }),
    addActivities(workbook, words, planLines(plan)),
    addReadMe(workbook, words),
  ];
  addLists(workbook, words);
  writeMarker(workbook, marker);
  for (const sheet of sheets) await sheet.protect("", { formatColumns: true, formatRows: true });
  return new Uint8Array(await workbook.xlsx.writeBuffer());
};

const addPlan = (workbook: Workbook, words: Words, plan: unknown): Worksheet => {
  const sheet = workbook.addWorksheet(words.word("plan"), {
    views: [{ state: "frozen", ySplit: 1 }],
    pageSetup: page,
  });
  sheet.columns = [{ width: 36 }, { width: 60 }, { width: 34 }, { width: 70 }];
  addHeader(sheet, [words.word("field"), words.word("value"), words.word("reference"), words.word("note")]);
  planFields.forEach((field, index) => {
    const row = index + 2;
    const label = sheet.getCell(row, 1);
    label.value = field.required ? `${words.label(field.name)} *` : words.label(field.name);
    label.style = {
      font: { ...font, bold: true },
      fill: lockedFill,
      alignment: { wrapText: true, vertical: "top" },
    };
    const note = sheet.getCell(row, 4);
    note.value = words.note(field.name);
    note.style = { font: { ...font, italic: true }, alignment: { wrapText: true, vertical: "top" } };
    const found = valueAt(plan, field.path);
    const said = field.kind === "section" ? valueAt(found, "text") : found;
    sheet.getRow(row).height = heightOf([words.note(field.name), 70], [String(said ?? ""), 55]);
    if (field.kind === "section") {
      addInput(sheet.getCell(row, 2), words, { ...field, kind: "text" }, valueAt(found, "text"));
      addInput(sheet.getCell(row, 3), words, { ...field, kind: "text" }, valueAt(found, "reference"));
      return;
    }
    addInput(sheet.getCell(row, 2), words, field, found);
    if (field.path === "state") sheet.getCell(row, 2).style = { fill: lockedFill };
    if (field.list) addChoice(sheet, words, `B${row}`, field.list);
  });
  return sheet;
};

/** Points for texts that wrap in columns of so many characters; a row has 409 at most. */
const heightOf = (...texts: readonly (readonly [text: string, width: number])[]): number => {
  const lines = texts.map(([text, width]) =>
    text.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / width)), 0),
  );
  return Math.min(405, 15 * Math.max(...lines) + 1);
};

const page = {
  orientation: "landscape",
  fitToPage: true,
  fitToWidth: 1,
  fitToHeight: 0,
  paperSize: 9,
} as const;

const addActivities = (workbook: Workbook, words: Words, lines: readonly PlanLine[]): Worksheet => {
  const sheet = workbook.addWorksheet(words.word("activities"), {
    views: [{ state: "frozen", xSplit: 2, ySplit: 1 }],
    pageSetup: page,
  });
  sheet.columns = [...columns.map(({ kind }) => ({ width: widths[kind] ?? 18 })), { width: 20 }];
  addHeader(sheet, [
    ...columns.map(({ name, required }) => (required ? `${words.label(name)} *` : words.label(name))),
    words.word("asked"),
  ]);
  columns.forEach(({ name }, index) => {
    sheet.getCell(1, index + 1).note = words.note(name);
  });
  sheet.getCell(1, columns.length + 1).note = words.word("askedNote");
  const last = lines.length + emptyRows + 1;
  for (let row = 2; row <= last; row += 1) {
    const line = lines[row - 2];
    const values = line && lineValues(line);
    columns.forEach((field, index) => {
      addInput(sheet.getCell(row, index + 1), words, field, values?.[index]);
    });
    addAsked(sheet, row, line);
  }
  columns.forEach(({ list }, index) => {
    if (list) addChoice(sheet, words, `${letterOf(index + 1)}2:${letterOf(index + 1)}${last}`, list);
  });
  addTotals(sheet, words, last, lines);
  return sheet;
};

const addHeader = (sheet: Worksheet, headings: readonly string[]): void => {
  headings.forEach((heading, index) => {
    const cell = sheet.getCell(1, index + 1);
    cell.value = heading;
    cell.style = headerStyle;
  });
  sheet.getRow(1).height = 34;
};

const addInput = (cell: Cell, words: Words, field: Field, value: unknown): void => {
  cell.value = cellValue(words, field, value);
  const numFmt = formatOf[field.kind];
  cell.style = {
    ...inputStyle,
    alignment: { wrapText: field.kind === "text", vertical: "top" },
    ...(numFmt !== undefined && { numFmt }),
  };
};

/** More digits than a spreadsheet keeps of a number: such an amount goes out as text. */
const exactDigits = 15;

const cellValue = (words: Words, { kind }: Field, value: unknown): CellValue => {
  if (value === undefined) return null;
  switch (kind) {
    case "amount": {
      const amount = String(value);
      const digits = amount.replace(".", "").replace(/^0+/, "").length;
      return digits <= exactDigits ? Number(amount) : amount;
    }
    case "count":
    case "year":
      return Number(value);
    case "day":
      return new Date(`${String(value)}T00:00:00.000Z`);
    case "flag":
    case "answer":
      return words.choice(value === true ? "yes" : "no");
    case "codes":
      return Array.isArray(value) && value.length > 0 ? value.join(", ") : null;
    case "choice":
      return words.choice(String(value));
    default:
      return String(value);
  }
};

const addChoice = (sheet: Worksheet, words: Words, range: string, list: ListName): void => {
  const names: readonly string[] = Object.keys(lists);
  const letter = letterOf(names.indexOf(list) + 1);
  sheet.dataValidations.add(range, {
    type: "list",
    allowBlank: true,
    formulae: [`'${words.word("lists")}'!$${letter}$2:$${letter}$${lists[list].length + 1}`],
    showErrorMessage: true,
    error: words.word("notInList"),
  });
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
  cell.style = { numFmt: formats.amount, fill: lockedFill };
};

const addTotals = (sheet: Worksheet, words: Words, last: number, lines: readonly PlanLine[]): void => {
  const row = last + 1;
  const amountsOf = (column: number): string[] =>
    lines.flatMap((line) => {
      const value = column === calculated ? askedBy(line) : lineValues(line)[column - 1];
      return value === undefined ? [] : [String(value)];
    });
  sheet.getCell(row, 1).value = words.word("total");
  for (const column of [cost, own, calculated]) {
    const letter = letterOf(column);
    sheet.getCell(row, column).value = {
      formula: `SUM(${letter}2:${letter}${last})`,
      result: Number(sumOf(amountsOf(column))),
    };
    sheet.getCell(row, column).numFmt = formats.amount;
  }
  sheet.getRow(row).font = { bold: true };
  sheet.getRow(row).border = { top: { style: "thin" } };
};

const addReadMe = (workbook: Workbook, words: Words): Worksheet => {
  const sheet = workbook.addWorksheet(words.word("readMe"), { pageSetup: page });
  sheet.columns = [{ width: 36 }, { width: 110 }];
  words.steps.forEach((step, index) => {
    sheet.addRow([index + 1, step]);
  });
  sheet.addRow([]);
  const heading = sheet.addRow([words.word("column"), words.word("note")]);
  heading.font = { bold: true };
  for (const { name } of [...columns, ...planFields]) sheet.addRow([words.label(name), words.note(name)]);
  sheet.addRow([words.word("asked"), words.word("askedNote")]);
  sheet.eachRow((row) => {
    row.alignment = { wrapText: true, vertical: "top", horizontal: "left" };
  });
  return sheet;
};

/** The values of the drop-down lists, a column each. */
const addLists = (workbook: Workbook, words: Words): void => {
  const sheet = workbook.addWorksheet(words.word("lists"), { state: "hidden" });
  Object.entries(lists).forEach(([name, codes], index) => {
    [name, ...codes.map(words.choice)].forEach((value, row) => {
      sheet.getCell(row + 1, index + 1).value = value;
    });
  });
};
