/** Files that are made to do harm are refused in plain words, before they are unpacked or parsed. */
import { zip } from "@cj-tech-master/excelts/archive";
import { expect, test } from "vitest";
import { WorkbookError } from "../../src/input-workbook/index.ts";
import { workPlanWorkbook } from "../../src/work-plan-workbook/index.ts";
import { filledIn, inflate, read } from "./workbooks.ts";

const made = await workPlanWorkbook({ language: "en", state: "KHM" }, undefined, "2026-11-21T12:00:00.000Z");

/** A ZIP of these parts and no others. */
const packed = async (parts: Readonly<Record<string, string | Uint8Array>>): Promise<Uint8Array> => {
  const archive = zip({ level: 9 });
  for (const [name, content] of Object.entries(parts)) archive.add(name, content);
  return archive.bytes();
};

const sheet = (rows: string) => `<worksheet><sheetData>${rows}</sheetData></worksheet>`;
const sheetName = "xl/worksheets/sheet1.xml";

const hostile: readonly (readonly [string, () => Promise<Uint8Array>, RegExp])[] = [
  ["no ZIP", async () => Buffer.from("PK but no more"), /not an Excel workbook/],
  ["nothing", async () => new Uint8Array(), /not an Excel workbook/],
  ["a cut file", async () => made.subarray(0, made.length - 400), /not an Excel workbook/],
  ["a ZIP without a workbook", () => packed({ "a.txt": "a" }), /can't be read|lacks the hidden sheet/],
  ["300 MB of zeros", () => packed({ [sheetName]: new Uint8Array(300_000_000) }), /more than 32 MB/],
  [
    "a million rows",
    () => packed({ [sheetName]: sheet("<row><c><v>1</v></c></row>".repeat(1_000_000)) }),
    /far more rows/,
  ],
  ["macros", () => packed({ [sheetName]: sheet(""), "xl/vbaProject.bin": "x" }), /macros/],
  [
    "a type with macros",
    () => packed({ "[Content_Types].xml": "<a b='sheet.macroEnabled.main+xml'/>" }),
    /macros/,
  ],
  [
    "links to other files",
    () => packed({ "xl/externalLinks/externalLink1.xml": "<a/>" }),
    /links to other files/,
  ],
  ["other files in it", () => packed({ "xl/embeddings/a.docx": "x" }), /holds other files/],
  [
    "entities",
    () => packed({ [sheetName]: '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>' }),
    /document type or entities/,
  ],
  [
    "two hundred parts",
    () => packed(Object.fromEntries(Array.from({ length: 200 }, (_, part) => [`a${part}`, "x"]))),
    /more parts/,
  ],
];

test.each(hostile)("%s", async (_, make, words) => {
  const failed = read(await make());
  await expect(failed).rejects.toThrow(WorkbookError);
  await expect(failed).rejects.toThrow(words);
});

test("cells far below, and lists over all cells, cost nothing and change nothing", async () => {
  const far = await filledIn(made, { "Plan!ZZ1048576": "far" });
  expect((await read(far)).plan).toEqual({ state: "KHM", activities: [] });
});

test("what claims to be small is not unpacked beyond the limit", () => {
  expect(inflate(Buffer.from("no deflate data"), 100)).toBeUndefined();
});
