import type { Workbook } from "@cj-tech-master/excelts";
import { type Language, languages } from "../languages/language.ts";

/** The hidden sheet that tells what a workbook was made for. Its name is the same in every language. */
export const markerSheet = "Angkor";

/** A kind of workbook; the version changes whenever a workbook of the one before could be read wrongly. */
export interface WorkbookFormat {
  readonly name: string;
  readonly version: number;
}

/** What the hidden sheet holds: the language, and the values that the kind of workbook keeps there. */
export interface MarkerRow {
  readonly language: Language;
  readonly values: readonly unknown[];
}

export const writeMarkerRow = (
  workbook: Workbook,
  { name, version }: WorkbookFormat,
  { language, values }: { readonly language: Language; readonly values: readonly (string | number)[] },
): void => {
  workbook.addWorksheet(markerSheet, { state: "veryHidden" }).addRow([name, version, language, ...values]);
};

/** Undefined where the workbook is none of this format. */
export const readMarkerRow = (
  workbook: Workbook,
  { name, version }: WorkbookFormat,
  count: number,
): MarkerRow | undefined => {
  const sheet = workbook.getWorksheet(markerSheet);
  if (sheet === undefined) return undefined;
  const at = (column: number): unknown => sheet.getCell(1, column).value;
  const language = languages.find((known) => known === at(3));
  if (at(1) !== name || at(2) !== version || language === undefined) return undefined;
  return { language, values: Array.from({ length: count }, (_, index) => at(index + 4)) };
};
