import type { Fault } from "@angkor/domain/shared";
import type { Worksheet } from "@cj-tech-master/excelts";
import { CellMap } from "../input-workbook/cell-map.ts";
import type { JsonObject } from "../input-workbook/json.ts";
import { putAt } from "../input-workbook/json.ts";
import { markerSheet } from "../input-workbook/marker-row.ts";
import { openWorkbook, sheetOf } from "../input-workbook/open-workbook.ts";
import { readCell } from "../input-workbook/read-cell.ts";
import type { Inflate } from "../input-workbook/unpack.ts";
import { WorkbookError } from "../input-workbook/workbook-error.ts";
import { type Field, planFields } from "./fields.ts";
import { type Marker, readMarker } from "./marker.ts";
import { readActivities } from "./read-activities.ts";
import { type Words, wordsIn } from "./texts.ts";

/** What a workbook says: the plan's JSON as a request would hold it, and where each part of it stands. */
export interface ReadWorkbook {
  readonly marker: Marker;
  readonly plan: JsonObject;
  /** Cells that say nothing usable; pointers are cells: `Activities!E7`. */
  readonly faults: readonly Fault[];
  /** The cell of a JSON pointer into `plan`, or of the nearest part around it that has one. */
  readonly cellOf: (pointer: string) => string;
}

/** Reads a workbook that {@link workPlanWorkbook} made. @throws WorkbookError when it is none. */
export const readWorkPlanWorkbook = async (bytes: Uint8Array, inflate: Inflate): Promise<ReadWorkbook> => {
  const workbook = await openWorkbook(bytes, inflate);
  const marker = readMarker(workbook);
  if (marker === undefined)
    throw new WorkbookError(
      `This is not a work plan's workbook of this format: it lacks the hidden sheet ${markerSheet}. Take a fresh one.`,
    );
  const words = wordsIn(marker.language);
  const plan: JsonObject = {};
  const cells = new CellMap(`${words.word("plan")}!A1`);
  readPlan(sheetOf(workbook, words.word("plan")), words, plan, cells);
  readActivities(sheetOf(workbook, words.word("activities")), words, plan, cells);
  return { marker, plan, faults: cells.faults, cellOf: (pointer) => cells.cellOf(pointer) };
};

const readPlan = (sheet: Worksheet, words: Words, plan: JsonObject, cells: CellMap): void => {
  planFields.forEach((field, index) => {
    const row = index + 2;
    const parts: readonly (readonly [Field, number])[] =
      field.kind === "section"
        ? [
            [{ ...field, kind: "text", path: `${field.path}/text` }, 2],
            [{ ...field, kind: "text", path: `${field.path}/reference` }, 3],
          ]
        : [[field, 2]];
    for (const [part, column] of parts) {
      const cell = sheet.getCell(row, column);
      const address = `${sheet.name}!${cell.address}`;
      cells.place(`/${part.path}`, address);
      const reading = readCell(cell.value, part, words);
      if (reading.kind === "fault") cells.fault(address, reading.detail);
      if (reading.kind === "value") putAt(plan, part.path, reading.value);
    }
  });
};
