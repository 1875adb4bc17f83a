import type { Fault } from "@angkor/domain/shared";
import type { Worksheet } from "@cj-tech-master/excelts";
import { CellMap } from "../input-workbook/cell-map.ts";
import { type JsonObject, putAt } from "../input-workbook/json.ts";
import { markerSheet } from "../input-workbook/marker-row.ts";
import { openWorkbook, sheetOf } from "../input-workbook/open-workbook.ts";
import { type ReadRow, readRows } from "../input-workbook/read-rows.ts";
import type { Inflate } from "../input-workbook/unpack.ts";
import { WorkbookError } from "../input-workbook/workbook-error.ts";
import { contentFields, identityFields, lineColumnOf, lineColumns, pledgeColumns } from "./fields.ts";
import { type Marker, readMarker } from "./marker.ts";
import { wordsIn } from "./texts.ts";

/** What a row of the pledges' sheet and its tranches say. */
export interface ReadPledge {
  /** Id of a recorded pledge, or the sender's own reference of a new one. */
  readonly reference: string;
  /** The version of the recorded pledge that the row was made of; undefined for a new pledge. */
  readonly version?: number;
  /** The pledge's JSON as a request would hold it. */
  readonly pledge: JsonObject;
  /** Cells that say nothing usable; pointers are cells: `Pledges!C7`. */
  readonly faults: readonly Fault[];
  /** The cell of a JSON pointer into `pledge`, or of the nearest part around it that has one. */
  readonly cellOf: (pointer: string) => string;
}

/** What a workbook says. */
export interface ReadPledgeWorkbook {
  readonly marker: Marker;
  readonly pledges: readonly ReadPledge[];
  /** Cells of no pledge's: tranches without one, references given twice. */
  readonly faults: readonly Fault[];
}

/** Reads a workbook that {@link pledgeWorkbook} made. @throws WorkbookError when it is none. */
export const readPledgeWorkbook = async (
  bytes: Uint8Array,
  inflate: Inflate,
): Promise<ReadPledgeWorkbook> => {
  const workbook = await openWorkbook(bytes, inflate);
  const marker = readMarker(workbook);
  if (marker === undefined)
    throw new WorkbookError(
      `This is not a workbook of pledges of this format: it lacks the hidden sheet ${markerSheet}. Take a fresh one.`,
    );
  const words = wordsIn(marker.language);
  const faults: Fault[] = [];
  const gathered = new Map<string, Gathered>();
  const pledges = sheetOf(workbook, words.word("pledges"));
  const schedule = sheetOf(workbook, words.word("schedule"));
  for (const row of readRows(pledges, pledgeColumns, words)) addPledge(gathered, row, marker.donor, faults);
  for (const row of readRows(schedule, lineColumns, words)) addLine(gathered, row, pledges, faults);
  return { marker, pledges: [...gathered.values()].map(pledgeOf), faults };
};

/** A pledge while its rows are read. */
interface Gathered {
  readonly reference: string;
  readonly version?: number;
  readonly content: JsonObject;
  readonly lines: JsonObject[];
  readonly cells: CellMap;
}

const pledgeOf = ({ reference, version, content, lines, cells }: Gathered): ReadPledge => ({
  reference,
  ...(version !== undefined && { version }),
  pledge: { ...content, schedule: lines },
  faults: cells.faults,
  cellOf: (pointer) => cells.cellOf(pointer),
});

const addPledge = (gathered: Map<string, Gathered>, row: ReadRow, donor: string, faults: Fault[]): void => {
  const { cellOf, values } = row;
  const [said, version] = [values.get(1), values.get(2)];
  // A row without a reference is told as such, and read on, so that its other faults are told too.
  const reference = String(said ?? cellOf(1));
  if (gathered.has(reference)) {
    faults.push({
      pointer: cellOf(1),
      detail: `${reference} is given twice: each row has a reference of its own.`,
    });
    return;
  }
  const cells = new CellMap(cellOf(1));
  const content: JsonObject = { donor };
  for (const fault of row.faults) cells.fault(fault.pointer, fault.detail);
  if (said === undefined)
    cells.fault(cellOf(1), "This cell must not be empty: give the pledge a reference of its own.");
  contentFields.forEach(({ path }, index) => {
    const column = identityFields.length + index + 1;
    cells.place(`/${path}`, cellOf(column));
    const value = values.get(column);
    if (value !== undefined) putAt(content, path, value);
  });
  gathered.set(reference, {
    reference,
    ...(typeof version === "number" && { version }),
    content,
    lines: [],
    cells,
  });
};

const addLine = (
  gathered: ReadonlyMap<string, Gathered>,
  row: ReadRow,
  pledges: Worksheet,
  faults: Fault[],
): void => {
  const said = row.values.get(1);
  const pledge = said === undefined ? undefined : gathered.get(String(said));
  if (pledge === undefined) {
    const detail =
      said === undefined
        ? "This cell must not be empty: say which pledge the row belongs to."
        : `The sheet ${pledges.name} has no row with the reference "${String(said).slice(0, 60)}".`;
    faults.push({ pointer: row.cellOf(1), detail }, ...row.faults);
    return;
  }
  const { cells, lines } = pledge;
  for (const fault of row.faults) cells.fault(fault.pointer, fault.detail);
  lines.push(lineOf(row, `/schedule/${lines.length}`, cells));
};

const lineOf = ({ cellOf, values }: ReadRow, place: string, cells: CellMap): JsonObject => {
  const line: JsonObject = {};
  const amount = lineColumnOf("amount");
  // What is wrong with a tranche as a whole is told where it says when it can be used, or where it lacks a year.
  const paid = values.has(lineColumnOf("payment/from"));
  cells.place(place, cellOf(lineColumnOf(paid ? "availability/from" : "payment/from")));
  for (const name of ["payment", "availability"] as const) {
    const [first, last] = [lineColumnOf(`${name}/from`), lineColumnOf(`${name}/to`)];
    cells.place(`${place}/${name}Year`, cellOf(first));
    cells.place(`${place}/${name}Period/from`, cellOf(first));
    cells.place(`${place}/${name}Period/to`, cellOf(last));
    const [from, to] = [values.get(first), values.get(last)];
    if (from === undefined) cells.fault(cellOf(first), "This cell must not be empty.");
    else if (to === undefined || to === from) line[`${name}Year`] = from;
    else line[`${name}Period`] = { from, to };
  }
  cells.place(`${place}/amount`, cellOf(amount));
  const money = values.get(amount);
  if (money !== undefined) line.amount = money;
  return line;
};
