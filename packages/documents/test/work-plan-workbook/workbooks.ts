import { readFileSync } from "node:fs";
import { inflateRawSync } from "node:zlib";
import { type CellValue, Workbook } from "@cj-tech-master/excelts";
import type { Inflate } from "../../src/input-workbook/index.ts";
import { readWorkPlanWorkbook } from "../../src/work-plan-workbook/index.ts";

const file = new URL("../../../data/demonstration/work-plans.json", import.meta.url);

/** The plans of the demonstration data, as requests hold them. */
export const demonstrationPlans = (): readonly {
  readonly key: string;
  readonly body: { readonly state: string };
}[] => JSON.parse(readFileSync(file, "utf8"));

export const inflate: Inflate = (bytes, limit) => {
  try {
    return inflateRawSync(bytes, { maxOutputLength: limit });
  } catch {
    return undefined;
  }
};

export const read = (bytes: Uint8Array) => readWorkPlanWorkbook(bytes, inflate);

/** The same workbook with other values in some cells: `Activities!E2`. */
export const filledIn = async (
  bytes: Uint8Array,
  cells: Readonly<Record<string, CellValue>>,
): Promise<Uint8Array> => {
  const workbook = await new Workbook().xlsx.load(bytes);
  for (const [address, value] of Object.entries(cells)) {
    const [sheet = "", cell = ""] = address.split("!");
    const found = workbook.getWorksheet(sheet);
    if (found === undefined) throw new Error(`No sheet ${sheet}`);
    found.getCell(cell).value = value;
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
};
