import type { Workbook } from "@cj-tech-master/excelts";
import { type Language, languages } from "../languages/language.ts";

/** The hidden sheet that tells what a workbook was made for. Its name is the same in every language. */
export const markerSheet = "Angkor";

const format = "angkor-work-plan";
/** Changes whenever a workbook of the version before could be read wrongly. */
const formatVersion = 1;

/** What a workbook was made for: a State, and the plan at the version that it shows; without one for a new plan. */
export interface Marker {
  readonly language: Language;
  readonly state: string;
  readonly plan?: { readonly id: string; readonly version: number };
}

export const writeMarker = (workbook: Workbook, { language, state, plan }: Marker): void => {
  const sheet = workbook.addWorksheet(markerSheet, { state: "veryHidden" });
  sheet.addRow([format, formatVersion, language, state, plan?.id ?? "", plan?.version ?? ""]);
};

/** Undefined where the workbook is none of ours, or of another version of the format. */
export const readMarker = (workbook: Workbook): Marker | undefined => {
  const sheet = workbook.getWorksheet(markerSheet);
  if (sheet === undefined) return undefined;
  const at = (column: number): unknown => sheet.getCell(1, column).value;
  const language = languages.find((known) => known === at(3));
  if (at(1) !== format || at(2) !== formatVersion || language === undefined) return undefined;
  const [id, version] = [at(5), at(6)];
  return {
    language,
    state: String(at(4)),
    ...(typeof id === "string" && id !== "" && typeof version === "number" && { plan: { id, version } }),
  };
};
