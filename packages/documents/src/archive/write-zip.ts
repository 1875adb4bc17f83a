/** One file to be packed; its path in ASCII. */
export interface FileToPack {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** What packs: raw deflate, and CRC-32. */
export interface Packing {
  readonly deflate: (bytes: Uint8Array) => Uint8Array;
  readonly crc32: (bytes: Uint8Array) => number;
}

/** The first day that a ZIP can tell, 1 January 1980: the same files give the same bytes on any day. */
const firstDay = 0x0021;
const version = 20;
const deflated = 8;

interface Packed {
  readonly name: Uint8Array;
  readonly data: Uint8Array;
  readonly crc: number;
  readonly size: number;
  /** Where it begins in the ZIP. */
  readonly at: number;
}

/** Files as a ZIP (APPNOTE 6.3, without ZIP64: at most 4 GB). The same files in the same order give the same bytes. */
export const writeZip = (files: readonly FileToPack[], { deflate, crc32 }: Packing): Uint8Array => {
  let at = 0;
  const packed = files.map(({ path, bytes }): Packed => {
    const entry = {
      name: asciiOf(path),
      data: deflate(bytes),
      crc: crc32(bytes),
      size: bytes.length,
      at,
    };
    at += 30 + entry.name.length + entry.data.length;
    return entry;
  });
  const directory = packed.map(directoryEntry);
  const parts = [
    ...packed.flatMap((entry) => [localHeader(entry), entry.name, entry.data]),
    ...directory,
    endOf(packed.length, lengthOf(directory), at),
  ];
  const zip = new Uint8Array(lengthOf(parts));
  let place = 0;
  for (const part of parts) {
    zip.set(part, place);
    place += part.length;
  }
  return zip;
};

const lengthOf = (parts: readonly Uint8Array[]): number => parts.reduce((sum, { length }) => sum + length, 0);

const asciiOf = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

/** Numbers in little-endian order, each with its width in bytes. */
const fields = (...numbers: readonly (readonly [bytes: 2 | 4, value: number])[]): Uint8Array => {
  const bytes = new Uint8Array(numbers.reduce((sum, [width]) => sum + width, 0));
  const view = new DataView(bytes.buffer);
  let place = 0;
  for (const [width, value] of numbers) {
    if (width === 2) view.setUint16(place, value, true);
    else view.setUint32(place, value, true);
    place += width;
  }
  return bytes;
};

/** What the header of a file and its entry in the directory both tell. */
const told = ({ name, data, crc, size }: Packed) =>
  [
    [2, version],
    [2, 0],
    [2, deflated],
    [2, 0],
    [2, firstDay],
    [4, crc],
    [4, data.length],
    [4, size],
    [2, name.length],
    [2, 0],
  ] as const;

const localHeader = (entry: Packed): Uint8Array => fields([4, 0x04034b50], ...told(entry));

const directoryEntry = (entry: Packed): Uint8Array => {
  const header = fields(
    [4, 0x02014b50],
    [2, version],
    ...told(entry),
    [2, 0],
    [2, 0],
    [2, 0],
    [4, 0],
    [4, entry.at],
  );
  const bytes = new Uint8Array(header.length + entry.name.length);
  bytes.set(header);
  bytes.set(entry.name, header.length);
  return bytes;
};

const endOf = (count: number, size: number, at: number): Uint8Array =>
  fields([4, 0x06054b50], [2, 0], [2, 0], [2, count], [2, count], [4, size], [4, at], [2, 0]);
