import type { Worksheet } from "@cj-tech-master/excelts";
import type { CellMap } from "../input-workbook/cell-map.ts";
import { type JsonObject, putAt, valueAt } from "../input-workbook/json.ts";
import { type ReadRow, readRows } from "../input-workbook/read-rows.ts";
import { activityFields, columnOf, columns, type Field, yearFields } from "./fields.ts";
import type { Words } from "./texts.ts";

/** An activity while its rows are read. */
interface Gathered {
  readonly pointer: string;
  readonly content: JsonObject;
  readonly years: JsonObject[];
}

/** Reads the rows between the headings and the totals into the plan's activities, in the order of their first rows. */
export const readActivities = (sheet: Worksheet, words: Words, plan: JsonObject, cells: CellMap): void => {
  const gathered = new Map<string, Gathered>();
  cells.place("/activities", `${sheet.name}!A2`);
  for (const row of readRows(sheet, columns, words, (number) => isTotal(sheet, number, words))) {
    for (const { pointer, detail } of row.faults) cells.fault(pointer, detail);
    addRow(gathered, row, cells);
  }
  plan.activities = [...gathered.values()].map(({ content, years }) => ({ ...content, years }));
};

/** The last row, which only adds up: a formula stands where a cost would. */
const isTotal = (sheet: Worksheet, row: number, words: Words): boolean => {
  const cost = sheet.getCell(row, columnOf("cost")).value;
  return (
    sheet.getCell(row, 1).value === words.word("total") &&
    typeof cost === "object" &&
    cost !== null &&
    "formula" in cost
  );
};

const addRow = (gathered: Map<string, Gathered>, row: ReadRow, cells: CellMap): void => {
  // A row without a reference is an activity of its own, so that what it lacks is told at its cell.
  const ref = String(row.values.get(1) ?? row.cellOf(1));
  const known = gathered.get(ref);
  const activity = known ?? { pointer: `/activities/${gathered.size}`, content: {}, years: [] };
  gathered.set(ref, activity);
  activityFields.forEach((field, index) => {
    addShared(activity, field, row, { column: index + 1, first: known === undefined, cells });
  });
  addYear(activity, row, cells);
};

/** What the rows of an activity share is said in the first that says it; what a later one says must be the same. */
const addShared = (
  { pointer, content }: Gathered,
  { path }: Field,
  { cellOf, values }: ReadRow,
  { column, first, cells }: { readonly column: number; readonly first: boolean; readonly cells: CellMap },
): void => {
  const value = values.get(column);
  const place = `${pointer}/${path}`;
  const said = valueAt(content, path);
  if (first || (said === undefined && value !== undefined)) {
    cells.place(place, cellOf(column));
    if (value !== undefined) putAt(content, path, value);
  } else if (value !== undefined && String(value) !== String(said)) {
    cells.fault(
      cellOf(column),
      `${cells.cellOf(place)} says something else of the same activity; leave this cell empty or make both the same.`,
    );
  }
};

const addYear = ({ pointer, years }: Gathered, { cellOf, values }: ReadRow, cells: CellMap): void => {
  const place = `${pointer}/years/${years.length}`;
  const content: JsonObject = {};
  const [from, to] = [columnOf("year"), columnOf("lastYear")];
  cells.place(`${place}/year`, cellOf(from));
  yearFields.forEach((field, index) => {
    const column = activityFields.length + index + 1;
    cells.place(`${place}/${field.path}`, cellOf(column));
    const value = values.get(column);
    if (value !== undefined && column !== from && column !== to) putAt(content, field.path, value);
  });
  const [first, last] = [values.get(from), values.get(to)];
  if (last === undefined || last === first) {
    if (first !== undefined) content.year = first;
  } else content.period = { ...(first !== undefined && { from: first }), to: last };
  years.push(content);
};
