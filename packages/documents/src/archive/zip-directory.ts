import { uint8ArrayToString } from "@cj-tech-master/excelts/archive";

/** One file of a ZIP, as its directory lists it; `method` 0 is stored, 8 deflated. */
export interface ZipEntry {
  readonly path: string;
  readonly method: number;
  readonly packed: Uint8Array;
}

const directoryMark = 0x02014b50;
const endMark = 0x06054b50;

/**
 * The files of a ZIP by its central directory; undefined where it is none, or holds what is encrypted, of ZIP64, beyond
 * the file or twice there.
 */
export const zipDirectory = (bytes: Uint8Array): readonly ZipEntry[] | undefined => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  if (end === undefined) return undefined;
  const count = view.getUint16(end + 10, true);
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== directoryMark) return undefined;
    const [flags, nameLength] = [view.getUint16(at + 8, true), view.getUint16(at + 28, true)];
    const size = view.getUint32(at + 20, true);
    const local = view.getUint32(at + 42, true);
    if ((flags & 1) === 1 || local + 30 > bytes.length) return undefined;
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    if (start + size > bytes.length) return undefined;
    entries.push({
      path: uint8ArrayToString(bytes.subarray(at + 46, at + 46 + nameLength)),
      method: view.getUint16(at + 10, true),
      packed: bytes.subarray(start, start + size),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return new Set(entries.map(({ path }) => path.toLowerCase())).size === entries.length ? entries : undefined;
};

/** Where the end of the directory is told: in the last 64 KB, behind which only a comment may stand. */
const endOf = (view: DataView): number | undefined => {
  for (let at = view.byteLength - 22; at >= 0 && at >= view.byteLength - 65_557; at -= 1) {
    if (view.getUint32(at, true) === endMark) return at;
  }
  return undefined;
};
