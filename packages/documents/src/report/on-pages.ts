import {
  dayIn,
  decimalIn,
  type Language,
  percentIn,
  shortDayIn,
  textsIn,
  wholeIn,
} from "../languages/language.ts";
import { sumOf } from "../table/amounts.ts";
import type { Block, Cell, Column, ReportDocument, Section, Table, Term } from "./report-document.ts";

/** Colours of pages, as six hexadecimal digits: of headings, and of what stands back. */
export const dark = "1F3864";
export const grey = "595959";

/** Characters that the foot of a page has room for. */
const footRoom = 130;

/** What every page bears at its foot: what its figures are of, so that a page that is alone tells its currency and day. */
export const footOf = ({ title, subtitle, instant, language }: ReportDocument): string => {
  const whole = `${title} · ${subtitle}`;
  return whole.length <= footRoom ? whole : `${title} · ${dayIn(instant, language)}`;
};

/** Whether there is anything to show. */
export const hasContent = (block: Block): boolean => block.kind !== "table" || block.table.rows.length > 0;

/** What there is to show: a table without rows is left out, and a section without anything else. */
export const shownSections = ({ sections }: ReportDocument): Section[] =>
  sections
    .map((section) => ({ ...section, blocks: section.blocks.filter(hasContent) }))
    .filter(({ blocks }) => blocks.length > 0);

/** So many sections are worth contents; one is seen at once. */
export const needContents = 2;

/** Whether a column holds words, which may break; figures may not. */
export const isWords = (kind: Column["kind"]): boolean => kind === "text" || kind === "label";

/** Whether a column stands right: what is compared digit by digit does; words, years and days are names. */
export const standsRight = (kind: Column["kind"]): boolean =>
  !isWords(kind) && kind !== "year" && kind !== "day";

/** A cell as a page shows it; a dash where there is none. */
export const written = (cell: Cell, kind: Column["kind"], language: Language): string => {
  if (cell === null) return "–";
  switch (kind) {
    case "money":
    case "count":
      return wholeIn(String(cell), language);
    case "ratio":
      return percentIn(String(cell), language);
    case "value":
      return decimalIn(String(cell), language);
    case "day":
      return shortDayIn(String(cell), language);
    default:
      return String(cell);
  }
};

/** A column that a page shows, with its place in the rows. */
export interface ShownColumn {
  readonly column: Column;
  readonly index: number;
}

/** Columns that a page shows: what only a workbook has room for, and words that no row has, are left out. */
export const shownOf = ({ columns, rows }: Table): ShownColumn[] =>
  columns.flatMap((column, index) => {
    const isEmpty = column.kind !== "money" && rows.every((row) => (row[index] ?? "") === "");
    return column.detail || (isEmpty && figureKinds.every((kind) => kind !== column.kind))
      ? []
      : [{ column, index }];
  });

/** Figures stay where there are none: that there are none is told. */
const figureKinds = ["money", "ratio", "value", "year"] as const;

/**
 * More rows than this nobody reads on pages, and in Word each of their cells is an object in memory: every cell of 164
 * States over ten years took 2 GB. What is left out is said, and is in the workbook.
 */
const rowsOnPages = 1500;

export const rowsShown = ({ rows, rowsOnPages: most = rowsOnPages }: Table): Table["rows"] =>
  rows.slice(0, Math.min(most, rowsOnPages));

/** Says which rows are left out; nothing where none is. */
export const leftOut = (table: Table, language: Language): string[] => {
  const [shown, count] = [rowsShown(table).length, table.rows.length];
  if (shown === count) return [];
  const whole = (number: number) => wholeIn(String(number), language);
  const name = table.columns.some(({ total }) => total) ? "rowsShown" : "rowsShownOnly";
  return [textsIn(language)(name, { shown: whole(shown), count: whole(count) })];
};

/** A table of so many rows is not broken over pages. */
export const rowsTogether = 8;

/** The cells of a last row that adds columns up, exactly, before anything is rounded; a single row is its own total. */
export const totalOf = (
  { columns, rows }: Table,
  shown: readonly ShownColumn[],
  language: Language,
): readonly { readonly cell: Cell; readonly kind: Column["kind"] }[] | undefined => {
  if (rows.length < 2 || !columns.some(({ total }) => total)) return undefined;
  const sumAt = (index: number) => sumOf(rows.flatMap((row) => row[index] ?? []).map(String));
  return shown.map(({ column, index }, place) => {
    if (column.total) return { cell: sumAt(index), kind: column.kind };
    return { cell: place === 0 ? textsIn(language)("total") : "", kind: "text" };
  });
};

/** Notes in the making: each meaning once, where it is first needed, under whatever heading. */
export class Notes {
  readonly terms: Term[] = [];

  /** The number of a new note; undefined where the reader has been told already. */
  add(note: Term): number | undefined {
    return this.has(note) ? undefined : this.terms.push(note);
  }

  has({ meaning }: Term): boolean {
    return this.terms.some((known) => known.meaning === meaning);
  }
}

/** Tables, and others, are numbered through the document. */
export class Counter {
  #count = 0;

  next(): number {
    this.#count += 1;
    return this.#count;
  }
}
