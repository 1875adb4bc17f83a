import { Workbook, type Worksheet } from "@cj-tech-master/excelts";
import { unzip } from "@cj-tech-master/excelts/archive";

const entities: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  "#39": "'",
};
export const decoded = (text: string): string =>
  text.replace(/&(#?\w+);/g, (whole, name: string) => entities[name] ?? whole);

const inside = (xml: string, tag: string): string[] =>
  [...xml.matchAll(new RegExp(`<${tag}(?: [^>]*)?>(.*?)</${tag}>`, "gs"))].map(([, content = ""]) => content);

/** A part of a DOCX, as its XML. */
export const partOf = async (docx: Uint8Array, path: string): Promise<string> => {
  const bytes = await unzip(docx).bytes(path);
  if (bytes === null) throw new Error(`The document has no ${path}`);
  return new TextDecoder().decode(bytes);
};

/** Every table of a DOCX: rows of texts, the headings first. */
export const tablesOf = async (docx: Uint8Array): Promise<string[][][]> =>
  inside(await partOf(docx, "word/document.xml"), "w:tbl").map((table) =>
    inside(table, "w:tr").map((row) =>
      inside(row, "w:tc").map((cell) => decoded(inside(cell, "w:t").join(""))),
    ),
  );

/** Every table of a page of HTML: rows of texts, the headings first. */
export const tablesOfHtml = async (html: Uint8Array): Promise<string[][][]> =>
  inside(new TextDecoder().decode(html), "table").map((table) =>
    inside(table, "tr").map((row) =>
      inside(row, "(?:td|th)").map((cell) => decoded(cell.replace(/<sup>.*?<\/sup>|<[^>]*>/g, ""))),
    ),
  );

/** A workbook as a reader of it finds it. */
export const workbookOf = async (xlsx: Uint8Array): Promise<Workbook> => {
  const workbook = new Workbook();
  await workbook.xlsx.load(xlsx);
  return workbook;
};

/** The values of a row; of a formula, its formula and what it amounts to. */
export const rowOf = (sheet: Worksheet, row: number): unknown[] =>
  Array.from({ length: sheet.columnCount }, (_, index) => sheet.getCell(row, index + 1).value ?? null);
