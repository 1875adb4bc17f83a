import { amountFaults } from "@angkor/contract";
import { WorkPlanInputSchema } from "@angkor/contract/schemas/work-plan";
import { type ReadWorkbook, readWorkPlanWorkbook } from "@angkor/documents/work-plan-workbook";
import type * as z from "zod";
import { readableFaults } from "./readable-plan.ts";
import { cellsToCorrect, eachCellOnce, faultOf, opened } from "./workbook-faults.ts";

/** A workbook whose every cell fits the schema of a plan. */
export interface PlanWorkbook extends Pick<ReadWorkbook, "marker" | "cellOf"> {
  readonly input: z.output<typeof WorkPlanInputSchema>;
}

/** Reads a workbook, or throws every fault at once, each with its sheet and cell: those of the plan's rules too. */
export const readPlanWorkbook = async (file: Uint8Array): Promise<PlanWorkbook> => {
  const { marker, plan, faults, cellOf } = await opened(file, readWorkPlanWorkbook);
  const parsed = WorkPlanInputSchema.safeParse(plan);
  const misfits = [...(parsed.success ? [] : parsed.error.issues.map(faultOf)), ...amountFaults(plan)];
  if (parsed.success && faults.length === 0 && misfits.length === 0)
    return { marker, input: parsed.data, cellOf };
  const others = [...misfits, ...readableFaults(plan, misfits)];
  throw cellsToCorrect(
    eachCellOnce([...faults, ...others.map(({ pointer, detail }) => ({ pointer: cellOf(pointer), detail }))]),
  );
};
