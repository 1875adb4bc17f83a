import type { Workbook } from "@cj-tech-master/excelts";
import { readMarkerRow, type WorkbookFormat, writeMarkerRow } from "../input-workbook/marker-row.ts";
import type { Language } from "../languages/language.ts";

const format: WorkbookFormat = { name: "angkor-pledges", version: 1 };

/** What a workbook was made for: the pledges of a donor, by its code. */
export interface Marker {
  readonly language: Language;
  readonly donor: string;
}

export const writeMarker = (workbook: Workbook, { language, donor }: Marker): void =>
  writeMarkerRow(workbook, format, { language, values: [donor] });

/** Undefined where the workbook is none of ours, or of another version of the format. */
export const readMarker = (workbook: Workbook): Marker | undefined => {
  const row = readMarkerRow(workbook, format, 1);
  return row && { language: row.language, donor: String(row.values[0]) };
};
