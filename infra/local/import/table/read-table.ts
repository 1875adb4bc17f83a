import { readFile, stat } from "node:fs/promises";
import { ImportError, parseTable, type Table } from "@angkor/documents/table";

const maximumMegabytes = 64;

/** Reads a CSV file whole. @throws ImportError that says what a person can set right. */
export const readTable = async (file: string): Promise<Table> => {
  const size = await stat(file).catch(() => undefined);
  if (size === undefined) throw new ImportError(`There is no file ${file}.`);
  if (size.isDirectory()) throw new ImportError(`${file} is a folder; name a CSV file.`);
  if (size.size > maximumMegabytes * 1_048_576)
    throw new ImportError(`${file} is larger than ${maximumMegabytes} MB; import it in parts.`);
  return tableOf(await readFile(file));
};

/** The table in a CSV file's bytes. */
export const tableOf = (bytes: Buffer): Table => parseTable(decode(bytes));

const decode = (bytes: Buffer): string => {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new ImportError("The file is not in UTF-8: save it as CSV UTF-8.");
  }
};
