import type { Fault } from "@angkor/domain/shared";
import { Workbook, type Worksheet } from "@cj-tech-master/excelts";
import { CellMap } from "./cell-map.ts";
import { type Field, planFields } from "./fields.ts";
import type { JsonObject } from "./json.ts";
import { putAt } from "./json.ts";
import { type Marker, markerSheet, readMarker } from "./marker.ts";
import { readActivities } from "./read-activities.ts";
import { readCell } from "./read-cell.ts";
import { type Words, wordsIn } from "./texts.ts";
import { type Inflate, safeWorkbook } from "./unpack.ts";
import { WorkbookError } from "./workbook-error.ts";

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
  const workbook = await open(await safeWorkbook(bytes, inflate));
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

/** What a plan is not read from. Read, a range of all cells would become an object for each of them. */
const ignoreNodes = [
  "mergeCells",
  "dataValidations",
  "conditionalFormatting",
  "hyperlinks",
  "extLst",
  "autoFilter",
  "drawing",
  "legacyDrawing",
  "tableParts",
  "pageSetup",
  "rowBreaks",
  "colBreaks",
];

const open = async (bytes: Uint8Array): Promise<Workbook> => {
  try {
    return await new Workbook().xlsx.load(bytes, { ignoreNodes });
  } catch {
    throw new WorkbookError(
      "The file can't be read as an Excel workbook; save it as .xlsx and send it again.",
    );
  }
};

const sheetOf = (workbook: Workbook, name: string): Worksheet => {
  const sheet = workbook.getWorksheet(name);
  if (sheet === undefined)
    throw new WorkbookError(`The sheet ${name} is missing: sheets keep their names. Take a fresh workbook.`);
  return sheet;
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
