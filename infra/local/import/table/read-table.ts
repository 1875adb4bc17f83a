import { readFile, stat } from "node:fs/promises";
import { CsvError, parse } from "csv-parse/sync";
import * as z from "zod";
import { ImportError } from "../import-error.ts";

/** A line of the file by the names of its columns. */
export interface Row {
  /** Where it begins, counted from 1 as an editor does. */
  readonly line: number;
  readonly cells: ReadonlyMap<string, string>;
}

export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
  /** Lines whose cells do not fit the header. */
  readonly misshapen: readonly { readonly line: number; readonly reason: string }[];
}

const maximumMegabytes = 64;
const byte = { lineFeed: 0x0a, carriageReturn: 0x0d } as const;

const Records = z.array(z.object({ record: z.array(z.string()), info: z.object({ bytes: z.number() }) }));

/** Reads a CSV file whole. @throws ImportError that says what a person can set right. */
export const readTable = async (file: string): Promise<Table> => {
  const size = await stat(file).catch(() => undefined);
  if (size === undefined) throw new ImportError(`There is no file ${file}.`);
  if (size.isDirectory()) throw new ImportError(`${file} is a folder; name a CSV file.`);
  if (size.size > maximumMegabytes * 1_048_576)
    throw new ImportError(`${file} is larger than ${maximumMegabytes} MB; import it in parts.`);
  return parseTable(await readFile(file));
};

/** The table in a CSV file's bytes: UTF-8; commas, semicolons or tabs; an HXL row under the header is skipped. */
export const parseTable = (bytes: Buffer): Table => {
  const text = decode(bytes);
  const [header, ...records] = recordsOf(text, bytes);
  if (header === undefined) throw new ImportError("The file is empty; its first line names the columns.");
  const columns = header.cells.map((name) => name.trim());
  const twice = columns.find((name, index) => name !== "" && columns.indexOf(name) !== index);
  if (twice !== undefined) throw new ImportError(`The header names the column ${twice} twice.`);
  const lines = records.filter(({ cells }) => cells.some((cell) => cell.trim() !== ""));
  const data = isHxl(lines[0]?.cells) ? lines.slice(1) : lines;
  const fits = ({ cells }: CellLine) => cells.length === columns.length;
  return {
    columns,
    rows: data.filter(fits).map(({ line, cells }) => ({
      line,
      cells: new Map(columns.map((name, index) => [name, (cells[index] ?? "").trim()])),
    })),
    misshapen: data
      .filter((line) => !fits(line))
      .map(({ line, cells }) => ({
        line,
        reason: `The line has ${cells.length} cells, the header ${columns.length}; a cell with a separator in it needs quotes.`,
      })),
  };
};

interface CellLine {
  readonly line: number;
  readonly cells: readonly string[];
}

const decode = (bytes: Buffer): string => {
  if (bytes.includes(0)) throw new ImportError("This is not a CSV file: save the spreadsheet as CSV UTF-8.");
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new ImportError("The file is not in UTF-8: save it as CSV UTF-8.");
  }
};

/** The separator that the header has most of. */
const delimiterOf = (text: string): string => {
  const header = text.slice(0, text.search(/[\r\n]|$/));
  const count = (mark: string) => header.split(mark).length;
  return [",", ";", "\t"].reduce((best, mark) => (count(mark) > count(best) ? mark : best));
};

const recordsOf = (text: string, bytes: Buffer): CellLine[] => {
  try {
    const parsed: unknown = parse(bytes, {
      bom: true,
      delimiter: delimiterOf(text),
      info: true,
      relax_column_count: true,
      skip_empty_lines: false,
    });
    return withLines(Records.parse(parsed), bytes);
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new ImportError(`The file cannot be read as CSV: ${error.message}.`);
  }
};

/** Each record with the line it begins on. The parser counts a line break inside quotes twice when it is CR LF. */
const withLines = (records: z.output<typeof Records>, bytes: Buffer): CellLine[] => {
  const mark = bytes.includes(byte.lineFeed) ? byte.lineFeed : byte.carriageReturn;
  let line = 1;
  let from = 0;
  return records.map(({ record, info }) => {
    const begins = line;
    for (let at = bytes.indexOf(mark, from); at !== -1 && at < info.bytes; at = bytes.indexOf(mark, at + 1))
      line += 1;
    from = info.bytes;
    return { line: begins, cells: record };
  });
};

/** The row of HXL tags (`#date+year`) that exports of the Humanitarian Data Exchange carry. */
const isHxl = (cells: readonly string[] = []): boolean =>
  cells.some(Boolean) && cells.every((cell) => cell === "" || /^#[a-z]/.test(cell));
