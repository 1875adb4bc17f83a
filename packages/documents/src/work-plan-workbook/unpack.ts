import { stringToUint8Array, uint8ArrayToString, zip } from "@cj-tech-master/excelts/archive";
import { WorkbookError } from "./workbook-error.ts";

/** Inflates raw deflate data; undefined where it is damaged or would have more than `limit` bytes. */
export type Inflate = (bytes: Uint8Array, limit: number) => Uint8Array | undefined;

/** A workbook of the largest plan has a tenth of it. */
const maximumUnpackedBytes = 33_554_432;
const maximumParts = 100;
/** XML marks of one part: a row of the largest plan has about 100, and it has 2,400 rows. */
const maximumMarks = 400_000;

/** What a plan is read from; pictures, comments, print settings and the like are left out. */
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

/** One file of the ZIP, as its directory lists it. */
interface Entry {
  readonly path: string;
  readonly method: number;
  readonly packed: Uint8Array;
}

/**
 * The parts of a workbook that a plan is read from, packed anew: nothing is unpacked beyond the limits, and whoever reads
 * the result meets no other files, no document types and no names of ranges.
 * @throws WorkbookError when the file is no workbook, or not one to open.
 */
export const safeWorkbook = async (bytes: Uint8Array, inflate: Inflate): Promise<Uint8Array> => {
  const entries = directoryOf(bytes);
  for (const { path } of entries) {
    const found = forbidden.find(([pattern]) => pattern.test(path));
    if (found) throw new WorkbookError(found[1]);
  }
  const archive = zip({ level: 0 });
  let left = maximumUnpackedBytes;
  for (const { path, method, packed } of entries.filter((entry) => needed.test(entry.path))) {
    const part = method === 0 ? packed : method === 8 ? inflate(packed, left) : undefined;
    if (part === undefined || part.length > left)
      throw new WorkbookError("It is damaged, or unpacked it has more than 32 MB: a work plan has far less.");
    left -= part.length;
    archive.add(path, stringToUint8Array(safeXml(part)));
  }
  return archive.bytes();
};

const safeXml = (part: Uint8Array): string => {
  const xml = uint8ArrayToString(part);
  if (xml.includes("\0") || /<!(DOCTYPE|ENTITY)/i.test(xml))
    throw new WorkbookError("Its XML has a document type or entities, which no workbook needs.");
  if (/macroEnabled/i.test(xml))
    throw new WorkbookError("It is a workbook with macros: save it as one without (.xlsx).");
  let marks = 0;
  for (let at = xml.indexOf("<"); at >= 0; at = xml.indexOf("<", at + 1)) marks += 1;
  if (marks > maximumMarks)
    throw new WorkbookError(
      "It has far more rows or cells than a work plan: at most 60 activities of 40 years.",
    );
  return xml.replace(/<definedNames>[\s\S]*?<\/definedNames>/g, "");
};

const directoryMark = 0x02014b50;
const endMark = 0x06054b50;
const noZip = () => new WorkbookError("The file is not an Excel workbook (.xlsx).");

/** The files of a ZIP by its central directory. Parts that are encrypted, of ZIP64 or beyond the file are refused. */
const directoryOf = (bytes: Uint8Array): readonly Entry[] => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  const count = view.getUint16(end + 10, true);
  if (count > maximumParts) throw new WorkbookError("It holds far more parts than a work plan's workbook.");
  const entries: Entry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== directoryMark) throw noZip();
    const [flags, nameLength] = [view.getUint16(at + 8, true), view.getUint16(at + 28, true)];
    const size = view.getUint32(at + 20, true);
    const local = view.getUint32(at + 42, true);
    if ((flags & 1) === 1 || local + 30 > bytes.length) throw noZip();
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    if (start + size > bytes.length) throw noZip();
    entries.push({
      path: uint8ArrayToString(bytes.subarray(at + 46, at + 46 + nameLength)),
      method: view.getUint16(at + 10, true),
      packed: bytes.subarray(start, start + size),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  if (new Set(entries.map(({ path }) => path.toLowerCase())).size !== entries.length) throw noZip();
  return entries;
};

/** Where the end of the directory is told: in the last 64 KB, behind which only a comment may stand. */
const endOf = (view: DataView): number => {
  for (let at = view.byteLength - 22; at >= 0 && at >= view.byteLength - 65_557; at -= 1) {
    if (view.getUint32(at, true) === endMark) return at;
  }
  throw noZip();
};
