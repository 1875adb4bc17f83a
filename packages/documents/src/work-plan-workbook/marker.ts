import type { Workbook } from "@cj-tech-master/excelts";
import { readMarkerRow, type WorkbookFormat, writeMarkerRow } from "../input-workbook/marker-row.ts";
import type { Language } from "../languages/language.ts";

const format: WorkbookFormat = { name: "angkor-work-plan", version: 1 };

/** What a workbook was made for: a State, and the plan at the version that it shows; without one for a new plan. */
export interface Marker {
  readonly language: Language;
  readonly state: string;
  readonly plan?: { readonly id: string; readonly version: number };
}

export const writeMarker = (workbook: Workbook, { language, state, plan }: Marker): void =>
  writeMarkerRow(workbook, format, { language, values: [state, plan?.id ?? "", plan?.version ?? ""] });

/** Undefined where the workbook is none of ours, or of another version of the format. */
export const readMarker = (workbook: Workbook): Marker | undefined => {
  const row = readMarkerRow(workbook, format, 3);
  if (row === undefined) return undefined;
  const [state, id, version] = row.values;
  return {
    language: row.language,
    state: String(state),
    ...(typeof id === "string" && id !== "" && typeof version === "number" && { plan: { id, version } }),
  };
};
