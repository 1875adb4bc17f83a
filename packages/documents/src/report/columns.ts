import type { Language } from "../languages/language.ts";
import { isWords, type ShownColumn, standsRight, totalOf, written } from "./on-pages.ts";
import type { Table } from "./report-document.ts";

/** Between the margins of a page on its side, in twentieths of a point. */
export const pageRoom = 15_038;

/** A character in the size of tables, and the room of a cell beside it, in twentieths of a point. */
const perCharacter = 92;
export const cellPadding = 90;
/** What stands left after what stands right is so much further away. */
export const roomApart = 160;
const perCell = 2 * cellPadding + 60;

/** Whether a column stands left behind one that stands right: without more room, both read as one. */
export const isApart = (columns: readonly ShownColumn[], place: number): boolean => {
  const [before, own] = [columns[place - 1], columns[place]];
  return (
    before !== undefined &&
    own !== undefined &&
    standsRight(before.column.kind) &&
    !standsRight(own.column.kind)
  );
};

/** Rows that are looked at to find how wide a column is: enough to know, and few enough for the longest table. */
const looked = 400;

/** Characters of a word that is never broken, and of a text that is given a line of its own where there is room. */
const longestWord = 24;
const longestLine = 130;

/**
 * Widths of tables in hundredths of the page: few, so that tables stand in line; narrower where a row would be hard to
 * follow over the page.
 */
const tableWidths = [50, 75, 100] as const;
export type TableWidth = (typeof tableWidths)[number];

interface Measured {
  /** Twentieths of a point: below this, a figure or a word would break. */
  readonly least: number;
  /** From here on, nothing breaks. */
  readonly wished: number;
}

/**
 * Widths of columns, together one of {@link tableWidths}: no figure and no word of a heading breaks; what room is left goes to
 * the columns of words, by how much they hold, and then to all.
 */
export const widthsOf = (table: Table, columns: readonly ShownColumn[], language: Language): number[] => {
  const measured = measuredOf(table, columns, language);
  const least = added(measured.map((column) => column.least));
  const wished = added(measured.map((column) => column.wished));
  if (least >= pageRoom) return measured.map((column) => Math.floor(column.least * (pageRoom / least)));
  if (wished >= pageRoom) {
    const part = (pageRoom - least) / (wished - least);
    return measured.map((column) => Math.floor(column.least + part * (column.wished - column.least)));
  }
  const whole = (widthFor(measured) * pageRoom) / 100;
  return measured.map((column) => Math.floor(column.wished * (whole / wished)));
};

/** How wide a table is, where its columns find their own widths. */
export const tableWidthOf = (table: Table, columns: readonly ShownColumn[], language: Language): TableWidth =>
  widthFor(measuredOf(table, columns, language));

/** Tables of many columns are all as wide as the page: they stand below each other. */
const manyColumns = 6;

const widthFor = (columns: readonly Measured[]): TableWidth => {
  if (columns.length >= manyColumns) return 100;
  const wished = added(columns.map((column) => column.wished));
  return tableWidths.find((width) => (width * pageRoom) / 100 >= wished) ?? 100;
};

const measuredOf = (table: Table, columns: readonly ShownColumn[], language: Language): Measured[] => {
  const totals = totalOf(table, columns, language);
  return columns.map(({ column: { heading, kind }, index }, place) => {
    const texts = table.rows.slice(0, looked).map((row) => written(row[index] ?? null, kind, language));
    const total = totals?.[place];
    const words = isWords(kind) ? texts.flatMap((text) => text.split(/\s/)) : texts;
    // A heading is bold, and so is what figures add up to.
    const inBold = [...heading.split(" "), total ? written(total.cell, total.kind, language) : ""];
    const least = Math.max(
      4,
      ...inBold.map((text) => text.length * 1.15),
      ...words.map((word) => (isWords(kind) ? Math.min(word.length, longestWord) : word.length)),
    );
    const lines = isWords(kind) ? texts.map((text) => Math.min(text.length, longestLine)) : [];
    const room = isApart(columns, place) ? perCell + roomApart : perCell;
    return {
      least: least * perCharacter + room,
      // A heading has two lines where there is room.
      wished: Math.max(least, (heading.length * 1.15) / 2 + 1, ...lines) * perCharacter + room,
    };
  });
};

const added = (widths: readonly number[]): number => widths.reduce((sum, width) => sum + width, 0);
