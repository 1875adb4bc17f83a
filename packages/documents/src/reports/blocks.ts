import type { Texts } from "../languages/language.ts";
import { hasContent } from "../report/on-pages.ts";
import type { Block, Chart, Column, Section, Table } from "../report/report-document.ts";

/** A table under its name; on pages no more than so many of its rows. */
export const table = (
  name: string,
  columns: readonly Column[],
  rows: Table["rows"],
  rowsOnPages?: number,
): Block => ({
  kind: "table",
  table: { name, caption: name, columns, rows, ...(rowsOnPages !== undefined && { rowsOnPages }) },
});

/** A paragraph. */
export const paragraph = (text: string): Block => ({ kind: "text", text });

/** What a text introduces; nothing where there is nothing of it. */
export const introduced = (text: string, ...blocks: readonly Block[]): Block[] =>
  blocks.some(hasContent) ? [paragraph(text), ...blocks] : [];

/** A part of a report of which nothing is recorded, and the sentence that tells it. */
export interface Unrecorded {
  readonly heading: string;
  readonly nothing: string;
}

/** What is recorded, part by part. */
export const recordedOf = (parts: readonly (Section | Unrecorded)[]): Section[] =>
  parts.flatMap((part) => ("nothing" in part ? [] : part));

/** What is not, in one part, a line each. */
export const unrecordedOf = (parts: readonly (Section | Unrecorded)[], text: Texts): Section => {
  const lines = parts.flatMap((part) =>
    "nothing" in part ? [`${text("termBefore", { term: part.heading })} ${part.nothing}`] : [],
  );
  return { heading: text("notRecorded"), blocks: lines.length === 0 ? [] : [paragraph(lines.join("\n"))] };
};

/** A chart, where there is something to draw. */
export const shown = (chart: Chart | undefined): Block[] =>
  chart === undefined ? [] : [{ kind: "chart", chart }];
