import { Workbook, type Worksheet } from "@cj-tech-master/excelts";
import { type Inflate, safeWorkbook } from "./unpack.ts";
import { WorkbookError } from "./workbook-error.ts";

/** What nothing is read from. Read, a range of all cells would become an object for each of them. */
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

/** Opens a workbook that someone sent. @throws WorkbookError when it is none, or not one to open. */
export const openWorkbook = async (bytes: Uint8Array, inflate: Inflate): Promise<Workbook> => {
  const safe = await safeWorkbook(bytes, inflate);
  try {
    return await new Workbook().xlsx.load(safe, { ignoreNodes });
  } catch {
    throw new WorkbookError(
      "The file can't be read as an Excel workbook; save it as .xlsx and send it again.",
    );
  }
};

export const sheetOf = (workbook: Workbook, name: string): Worksheet => {
  const sheet = workbook.getWorksheet(name);
  if (sheet === undefined)
    throw new WorkbookError(`The sheet ${name} is missing: sheets keep their names. Take a fresh workbook.`);
  return sheet;
};
