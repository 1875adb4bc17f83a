import { inflateRawSync } from "node:zlib";
import { type Inflate, WorkbookError } from "@angkor/documents/input-workbook";
import type { Fault } from "@angkor/domain";
import { problem } from "@angkor/http";
import type * as z from "zod";

/** Unpacks a part of a workbook that someone sent, within a limit. */
const inflate: Inflate = (bytes, limit) => {
  try {
    return inflateRawSync(bytes, { maxOutputLength: Math.max(1, limit) });
  } catch {
    return undefined;
  }
};

/** Reads a workbook that someone sent; one that can't be read is told as a problem. */
export const opened = async <Read>(
  file: Uint8Array,
  read: (bytes: Uint8Array, inflate: Inflate) => Promise<Read>,
): Promise<Read> => {
  try {
    return await read(file, inflate);
  } catch (error) {
    if (error instanceof WorkbookError) throw problem("request-invalid", error.message);
    throw error;
  }
};

/** What a schema finds wrong, in the words of someone who looks at a cell. */
export const faultOf = ({ path, code, message }: z.core.$ZodIssue): Fault => ({
  pointer: path.map((part) => `/${String(part)}`).join(""),
  detail:
    code === "invalid_type" && message.endsWith("received undefined")
      ? "This cell must not be empty."
      : message,
});

/** What was told first of a cell: a value that can't be read is not told as a missing one too. */
export const eachCellOnce = (faults: readonly Fault[]): readonly Fault[] => {
  const told = new Map<string, Fault>();
  for (const fault of faults) if (!told.has(fault.pointer)) told.set(fault.pointer, fault);
  return [...told.values()];
};

/** More are counted and not told: whoever corrects these sends the workbook again. */
const toldFaults = 1000;

/** How many cells must be corrected, and which, each with its sheet and cell. */
export const toCorrect = (faults: readonly Fault[]) => ({
  detail: `${faults.length === 1 ? "One cell" : `${faults.length} cells`} must be corrected${
    faults.length > toldFaults ? `; the first ${toldFaults} are told` : ""
  }.`,
  errors: faults.slice(0, toldFaults),
});

/** All that must be corrected before a workbook can be read. */
export const cellsToCorrect = (faults: readonly Fault[]) => {
  const { detail, errors } = toCorrect(faults);
  return problem("request-invalid", detail, errors);
};
