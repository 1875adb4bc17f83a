import { amountFaults } from "@angkor/contract";
import { WorkPlanInputSchema } from "@angkor/contract/schemas/work-plan";
import { type ReadWorkbook, readWorkPlanWorkbook } from "@angkor/documents/work-plan-workbook";
import type * as z from "zod";
import { cellsToCorrect, eachCellOnce, faultOf, opened } from "./workbook-faults.ts";

/** A workbook whose every cell fits the schema of a plan. */
export interface PlanWorkbook extends Pick<ReadWorkbook, "marker" | "cellOf"> {
  readonly input: z.output<typeof WorkPlanInputSchema>;
}

/** Reads a workbook, or throws every fault at once, each with its sheet and cell. */
export const readPlanWorkbook = async (file: Uint8Array): Promise<PlanWorkbook> => {
  const { marker, plan, faults, cellOf } = await opened(file, readWorkPlanWorkbook);
  const parsed = WorkPlanInputSchema.safeParse(plan);
  const others = [...(parsed.success ? [] : parsed.error.issues.map(faultOf)), ...amountFaults(plan)].map(
    ({ pointer, detail }) => ({ pointer: cellOf(pointer), detail }),
  );
  const all = eachCellOnce([...faults, ...others]);
  if (parsed.success && all.length === 0) return { marker, input: parsed.data, cellOf };
  throw cellsToCorrect(all);
};
