import { inflateRawSync } from "node:zlib";
import { amountFaults } from "@angkor/contract";
import { WorkPlanInputSchema } from "@angkor/contract/schemas/work-plan";
import {
  type Inflate,
  type ReadWorkbook,
  readWorkPlanWorkbook,
  WorkbookError,
} from "@angkor/documents/work-plan-workbook";
import type { Fault } from "@angkor/domain";
import { problem } from "@angkor/http";
import type * as z from "zod";

/** A workbook whose every cell fits the schema of a plan. */
export interface PlanWorkbook extends Pick<ReadWorkbook, "marker" | "cellOf"> {
  readonly input: z.output<typeof WorkPlanInputSchema>;
}

/** Reads a workbook, or throws every fault at once, each with its sheet and cell. */
export const readPlanWorkbook = async (file: Uint8Array): Promise<PlanWorkbook> => {
  const { marker, plan, faults, cellOf } = await opened(file);
  const parsed = WorkPlanInputSchema.safeParse(plan);
  const others = [...(parsed.success ? [] : parsed.error.issues.map(faultOf)), ...amountFaults(plan)].map(
    ({ pointer, detail }) => ({ pointer: cellOf(pointer), detail }),
  );
  const all = eachCellOnce([...faults, ...others]);
  if (parsed.success && all.length === 0) return { marker, input: parsed.data, cellOf };
  throw problem(
    "request-invalid",
    all.length === 1 ? "One cell must be corrected." : `${all.length} cells must be corrected.`,
    all,
  );
};

const inflate: Inflate = (bytes, limit) => {
  try {
    return inflateRawSync(bytes, { maxOutputLength: Math.max(1, limit) });
  } catch {
    return undefined;
  }
};

const opened = async (file: Uint8Array): Promise<ReadWorkbook> => {
  try {
    return await readWorkPlanWorkbook(file, inflate);
  } catch (error) {
    if (error instanceof WorkbookError) throw problem("request-invalid", error.message);
    throw error;
  }
};

const faultOf = ({ path, code, message }: z.core.$ZodIssue): Fault => ({
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
