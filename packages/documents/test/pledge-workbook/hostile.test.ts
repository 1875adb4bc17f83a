/** A workbook of pledges that is none, or was made to do harm, is refused in plain words. */
import { Workbook } from "@cj-tech-master/excelts";
import { expect, test } from "vitest";
import { WorkbookError } from "../../src/input-workbook/index.ts";
import { pledgeWorkbook, readPledgeWorkbook } from "../../src/pledge-workbook/index.ts";
import { workPlanWorkbook } from "../../src/work-plan-workbook/index.ts";
import { filledIn, inflate } from "../work-plan-workbook/workbooks.ts";
import { whole } from "./pledges.ts";

const at = "2026-11-21T12:00:00.000Z";
const read = (bytes: Uint8Array) => readPledgeWorkbook(bytes, inflate);
const made = await pledgeWorkbook(
  { language: "en", donor: "NOR" },
  [{ ...whole, id: "pl_0", version: 1 }],
  at,
);

const changed = async (change: (workbook: Workbook) => void): Promise<Uint8Array> => {
  const workbook = await new Workbook().xlsx.load(made);
  change(workbook);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
};

const refused: readonly (readonly [string, () => Promise<Uint8Array>, RegExp])[] = [
  ["no workbook", async () => Buffer.from("PK"), /not an Excel workbook/],
  [
    "a work plan's workbook",
    () => workPlanWorkbook({ language: "en", state: "KHM" }, undefined, at),
    /hidden sheet/,
  ],
  [
    "one without its schedule",
    () => changed((workbook) => workbook.removeWorksheet("Schedule")),
    /Schedule is missing/,
  ],
];

test.each(refused)("%s", async (_, make, words) => {
  const failed = read(await make());
  await expect(failed).rejects.toThrow(WorkbookError);
  await expect(failed).rejects.toThrow(words);
});

test("formulas in every cell are told, cell by cell", async () => {
  const bytes = await changed((workbook) => {
    for (const name of ["Pledges", "Schedule"]) {
      const sheet = workbook.getWorksheet(name);
      for (let row = 2; row <= 60; row += 1)
        for (let column = 1; column <= 24; column += 1)
          if (sheet) sheet.getCell(row, column).value = { formula: "1+1", result: 2 };
    }
  });
  const { pledges, faults } = await read(bytes);
  const told = [...faults, ...pledges.flatMap((pledge) => pledge.faults)].map(({ pointer }) => pointer);
  // 24 columns of pledges and 6 of tranches, in 59 rows each.
  expect(new Set(told).size).toBe(59 * (24 + 6));
});

test("what stands twice, or belongs to nothing, is told at its reference", async () => {
  const bytes = await filledIn(made, {
    "Pledges!A3": "N1",
    "Pledges!C3": "One",
    "Pledges!A4": "N1",
    "Pledges!C4": "Another",
    "Schedule!A5": "N2",
    "Schedule!F6": 10,
  });
  expect((await read(bytes)).faults.map(({ pointer }) => pointer)).toEqual([
    "Pledges!A4",
    "Schedule!A5",
    "Schedule!A6",
  ]);
});
