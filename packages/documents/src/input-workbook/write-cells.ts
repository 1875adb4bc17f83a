import type { Cell, CellValue, Row, Workbook, Worksheet } from "@cj-tech-master/excelts";
import { type CodeList, type Field, letterOf } from "./field.ts";
import type { FieldWords, Words } from "./words.ts";

const fill = (argb: string) => ({ type: "pattern", pattern: "solid", fgColor: { argb } }) as const;
export const font = { name: "Calibri", size: 11 } as const;
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
/** Of cells that are not for input. */
export const lockedFill = fill("FFE7E6E6");

/** A cell that is calculated or that nobody types in, in line with those of input. */
export const lockedStyle = (kind: Field["kind"]) => {
  const numFmt = formatOf[kind];
  return { font, fill: lockedFill, alignment: alignmentOf(kind), ...(numFmt !== undefined && { numFmt }) };
};

export const formats = {
  amount: "#,##0.00##",
  count: "#,##0",
  year: "0",
  day: "yyyy-mm-dd",
} as const satisfies Readonly<Partial<Record<Field["kind"], string>>>;
const formatOf: Readonly<Partial<Record<Field["kind"], string>>> = formats;

const widths: Readonly<Partial<Record<Field["kind"], number>>> = {
  text: 38,
  amount: 20,
  count: 14,
  year: 11,
};
export const widthOf = ({ kind }: Field): number => widths[kind] ?? 18;

/** A4, the page as wide as the sheet. */
export const page = {
  orientation: "landscape",
  fitToPage: true,
  fitToWidth: 1,
  fitToHeight: 0,
  paperSize: 9,
} as const;

/** A sheet too wide for one page: on several, each with the headings and the columns that say what a row is of. */
export const widePage = (pages: number, columns: string) =>
  ({ ...page, fitToWidth: pages, printTitlesRow: "1:1", printTitlesColumn: columns }) as const;

/** Kinds of cells whose values are figures, which stand right. */
const figures: readonly Field["kind"][] = ["amount", "count"];

/** Where a field's values and its heading stand; with room at the side, or neighbours read as one. */
export const alignmentOf = (kind: Field["kind"]) =>
  ({ horizontal: figures.includes(kind) ? "right" : "left", indent: 1, vertical: "top" }) as const;

/** Empty rows that are printed below those that say something, to write on; a sheet has more of them. */
const printedEmptyRows = 10;

/** What is printed of a sheet of so many columns, of which so many rows below the headings say something. */
export const printAreaOf = (columns: number, filled: number): string =>
  `A1:${letterOf(columns)}${filled + printedEmptyRows + 1}`;

/** The headings, each of a column of a kind: text unless said otherwise. */
export const addHeader = (
  sheet: Worksheet,
  headings: readonly string[],
  kinds: readonly Field["kind"][] = [],
): void => {
  headings.forEach((heading, index) => {
    const cell = sheet.getCell(1, index + 1);
    cell.value = heading;
    cell.style = {
      ...headerStyle,
      alignment: { ...alignmentOf(kinds[index] ?? "text"), ...headerStyle.alignment },
    };
  });
  const lines = headings.map((heading, index) =>
    headingLines(heading, (sheet.getColumn(index + 1).width ?? 0) - 3),
  );
  sheet.getRow(1).height = Math.max(2, ...lines) * 15 + 4;
};

/** Lines of a heading in a column of so many characters: it breaks between words only. */
export const headingLines = (heading: string, width: number): number => {
  let [lines, used] = [1, 0];
  for (const { length } of heading.split(" ")) {
    const isNext = used > 0 && used + 1 + length > width;
    lines += isNext ? 1 : 0;
    used = isNext || used === 0 ? length : used + 1 + length;
  }
  return lines;
};

/** The heading of a field: a star where nothing can be saved without it. */
export const headingOf = <Name extends string>(
  words: FieldWords<Name>,
  { name, required }: Field<Name>,
): string => (required ? `${words.label(name)} *` : words.label(name));

export const addInput = (cell: Cell, words: Words, field: Field, value: unknown): void => {
  cell.value = cellValue(words, field, value);
  const numFmt = formatOf[field.kind];
  cell.style = {
    ...inputStyle,
    font,
    alignment: { ...alignmentOf(field.kind), wrapText: field.kind === "text" },
    ...(numFmt !== undefined && { numFmt }),
  };
};

/** Letters are a little narrower than the digits that widths are told in; what wraps leaves the end of a line empty. */
export const linesOf = (text: string, width: number): number =>
  text.length <= width * 1.06 ? 1 : Math.ceil(text.length / width);

/** Points for texts that wrap in columns of so many characters; a row has 409 at most. */
export const heightOf = (...texts: readonly (readonly [text: string, width: number])[]): number => {
  const lines = texts.map(([text, width]) =>
    text.split("\n").reduce((sum, line) => sum + linesOf(line, width), 0),
  );
  return Math.min(405, 15 * Math.max(...lines) + 1);
};

/** Makes a row high enough for its texts. */
export const fitHeight = (row: Row, fields: readonly Field[], values: readonly unknown[]): void => {
  const texts = fields.flatMap((field, index): (readonly [string, number])[] =>
    field.kind === "text" ? [[String(values[index] ?? ""), widthOf(field) - 2]] : [],
  );
  row.height = heightOf(...texts);
};

/** More digits than a spreadsheet keeps of a number: such an amount goes out as text. */
const exactDigits = 15;

/** An amount as a cell holds it: a number where that is exact. */
export const amountValue = (amount: string): string | number => {
  const digits = amount.replace(".", "").replace(/^0+/, "").length;
  return digits <= exactDigits ? Number(amount) : amount;
};

const joined = (value: unknown, nameOf: (code: string) => string): CellValue =>
  Array.isArray(value) && value.length > 0 ? value.map((code) => nameOf(String(code))).join(", ") : null;

const cellValue = (words: Words, { kind }: Field, value: unknown): CellValue => {
  if (value === undefined) return null;
  switch (kind) {
    case "amount":
      return amountValue(String(value));
    case "count":
    case "year":
      return Number(value);
    case "day":
      return new Date(`${String(value)}T00:00:00.000Z`);
    case "flag":
    case "answer":
      return words.choice(value === true ? "yes" : "no");
    case "codes":
      return joined(value, (code) => code);
    case "choices":
      return joined(value, words.choice);
    case "choice":
      return words.choice(String(value));
    default:
      return String(value);
  }
};

/** The values of the drop-down lists on a hidden sheet, a column each. */
export const addLists = (workbook: Workbook, words: Words, lists: readonly CodeList[]): void => {
  const sheet = workbook.addWorksheet(words.word("lists"), { state: "hidden" });
  lists.forEach(({ name, codes }, index) => {
    [name, ...codes.map(words.choice)].forEach((value, row) => {
      sheet.getCell(row + 1, index + 1).value = value;
    });
  });
};

/** Makes the cells of a range a choice from the values of another. */
export const addChoiceFrom = (sheet: Worksheet, words: Words, range: string, values: string): void => {
  sheet.dataValidations.add(range, {
    type: "list",
    allowBlank: true,
    formulae: [values],
    showErrorMessage: true,
    error: words.word("notInList"),
  });
};

/** Makes the cells of a range a choice from a list; `lists` are those of the hidden sheet. */
export const addChoice = (
  sheet: Worksheet,
  words: Words,
  range: string,
  { list, lists }: { readonly list: CodeList; readonly lists: readonly CodeList[] },
): void => {
  const letter = letterOf(lists.indexOf(list) + 1);
  const values = `'${words.word("lists")}'!$${letter}$2:$${letter}$${list.codes.length + 1}`;
  addChoiceFrom(sheet, words, range, values);
};

/** How to fill the workbook in, and what each heading means. */
export const addReadMe = (
  workbook: Workbook,
  words: Words,
  meanings: readonly (readonly [heading: string, meaning: string])[],
): Worksheet => {
  const sheet = workbook.addWorksheet(words.word("readMe"), {
    pageSetup: page,
    headerFooter: { oddHeader: "&C&A&R&P / &N" },
  });
  const width = 110;
  sheet.columns = [{ width: 36 }, { width }];
  const add = (cells: readonly [string | number, string], bold = false): void => {
    const row = sheet.addRow([...cells]);
    row.font = { ...font, bold };
    row.alignment = { wrapText: true, vertical: "top", horizontal: "left" };
    row.height = heightOf([cells[1], width]);
  };
  words.steps.forEach((step, index) => {
    add([index + 1, step]);
  });
  sheet.addRow([]);
  add([words.word("column"), words.word("note")], true);
  for (const [heading, meaning] of meanings) add([heading, meaning]);
  return sheet;
};
