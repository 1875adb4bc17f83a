import type { Language } from "../languages/language.ts";
import { isWords, type ShownColumn, totalOf, written } from "../report/on-pages.ts";
import type { Table } from "../report/report-document.ts";

/** Between the margins of a page on its side, in twentieths of a point. */
export const pageRoom = 15_038;

/** A character in the size of tables, and the padding of a cell, in twentieths of a point. */
const perCharacter = 98;
const perCell = 230;

/** Rows that are looked at to find how wide a column is: enough to know, and few enough for the longest table. */
const looked = 400;

/**
 * Widths that fill the page: no figure and no word of a heading breaks; what room is left goes to the columns of words,
 * by how much they hold.
 */
export const widthsOf = (table: Table, columns: readonly ShownColumn[], language: Language): number[] => {
  const { rows } = table;
  const totals = totalOf(table, columns, language);
  const measured = columns.map(({ column: { heading, kind }, index }, place) => {
    const texts = rows.slice(0, looked).map((row) => written(row[index] ?? null, kind, language));
    const whole = isWords(kind) ? texts.flatMap((text) => text.split(" ")) : texts;
    const total = totals?.[place];
    // A heading is bold, and so is what figures add up to.
    const inBold = [...heading.split(" "), total ? written(total.cell, total.kind, language) : ""];
    const least = Math.max(
      4,
      ...inBold.map((text) => text.length * 1.2),
      ...whole.map((text) => Math.min(text.length, 24)),
    );
    const longest = isWords(kind)
      ? Math.max(least, ...texts.map((text) => Math.min(text.length, 90)))
      : least;
    return { least, longest };
  });
  const least = measured.map((column) => column.least * perCharacter + perCell);
  const left = pageRoom - least.reduce((sum, width) => sum + width, 0);
  if (left <= 0) return least.map((width) => Math.floor(width * (pageRoom / (pageRoom - left))));
  const wishes = measured.map((column) => (column.longest - column.least) * perCharacter);
  const wished = wishes.reduce((sum, wish) => sum + wish, 0);
  const given = least.map((width, index) =>
    wished === 0 ? width : width + Math.min(1, left / wished) * (wishes[index] ?? 0),
  );
  const spare = pageRoom - given.reduce((sum, width) => sum + width, 0);
  return given.map((width) => Math.floor(width + spare / columns.length));
};
