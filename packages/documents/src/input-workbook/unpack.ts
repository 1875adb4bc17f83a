import { stringToUint8Array, uint8ArrayToString, zip } from "@cj-tech-master/excelts/archive";
import { type ZipEntry, zipDirectory } from "../archive/zip-directory.ts";
import { WorkbookError } from "./workbook-error.ts";

/** Inflates raw deflate data; undefined where it is damaged or would have more than `limit` bytes. */
export type Inflate = (bytes: Uint8Array, limit: number) => Uint8Array | undefined;

/** The workbook of the largest work plan has a tenth of it. */
const maximumUnpackedBytes = 33_554_432;
const maximumParts = 100;
/** XML marks of all parts: a row of the largest work plan has about 100, and it has 2,400 rows. */
const maximumMarks = 400_000;

/** What is read; pictures, comments, print settings and the like are left out. */
const needed =
  /^(\[Content_Types\]\.xml|_rels\/\.rels|xl\/(workbook|styles|sharedStrings)\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/worksheets\/[^/]+\.xml)$/;

const forbidden: readonly (readonly [RegExp, string])[] = [
  [
    /vbaProject|macrosheets|activeX|\.bin$/i,
    "It holds macros or other code: save it as a workbook without macros (.xlsx).",
  ],
  [/externalLinks/i, "It has links to other files: break them and send it again."],
  [/embeddings/i, "It holds other files: remove them and send it again."],
];

/**
 * The parts of a workbook that something is read from, packed anew: nothing is unpacked beyond the limits, and whoever reads
 * the result meets no other files, no document types and no names of ranges.
 * @throws WorkbookError when the file is no workbook, or not one to open.
 */
export const safeWorkbook = async (bytes: Uint8Array, inflate: Inflate): Promise<Uint8Array> => {
  const entries = entriesOf(bytes);
  for (const { path } of entries) {
    const found = forbidden.find(([pattern]) => pattern.test(path));
    if (found) throw new WorkbookError(found[1]);
  }
  const archive = zip({ level: 0 });
  let left = maximumUnpackedBytes;
  let marks = 0;
  for (const { path, method, packed } of entries.filter((entry) => needed.test(entry.path))) {
    const part = method === 0 ? packed : method === 8 ? inflate(packed, left) : undefined;
    if (part === undefined || part.length > left)
      throw new WorkbookError(
        "It is damaged, or unpacked it has more than 32 MB: none of these workbooks has as much.",
      );
    left -= part.length;
    const xml = safeXml(part);
    marks += marksOf(xml);
    if (marks > maximumMarks)
      throw new WorkbookError(
        "It has far more rows or cells than any of these workbooks: 2,400 full rows are read.",
      );
    archive.add(path, stringToUint8Array(xml));
  }
  return archive.bytes();
};

const safeXml = (part: Uint8Array): string => {
  const xml = uint8ArrayToString(part);
  if (xml.includes("\0") || /<!(DOCTYPE|ENTITY)/i.test(xml))
    throw new WorkbookError("Its XML has a document type or entities, which no workbook needs.");
  if (/macroEnabled/i.test(xml))
    throw new WorkbookError("It is a workbook with macros: save it as one without (.xlsx).");
  return xml.replace(/<definedNames>[\s\S]*?<\/definedNames>/g, "");
};

const marksOf = (xml: string): number => {
  let marks = 0;
  for (let at = xml.indexOf("<"); at >= 0; at = xml.indexOf("<", at + 1)) marks += 1;
  return marks;
};

const entriesOf = (bytes: Uint8Array): readonly ZipEntry[] => {
  const entries = zipDirectory(bytes);
  if (entries === undefined) throw new WorkbookError("The file is not an Excel workbook (.xlsx).");
  if (entries.length > maximumParts)
    throw new WorkbookError("It holds far more parts than any of these workbooks.");
  return entries;
};
