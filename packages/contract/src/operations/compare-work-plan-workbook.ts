import { defineOperation, reading } from "../operation.ts";
import {
  WorkPlanWorkbookComparisonSchema,
  workPlanWorkbookComparisonExample,
} from "../schemas/work-plan-workbook.ts";

export const compareWorkPlanWorkbook = defineOperation({
  operationId: "compareWorkPlanWorkbook",
  method: "post",
  path: "/documents/work-plan/comparison",
  function: "workbooks",
  tag: "Documents",
  summary: "Tell what a work plan's workbook would change",
  description:
    "Reads a work plan's workbook that was filled in, and tells what it would change of the plan or draft that it was made of, or everything that must be corrected first, by sheet and cell. Nothing is saved.",
  roles: ["state-focal-point", "isu"],
  request: { file: "xlsx" },
  response: { status: 200, body: WorkPlanWorkbookComparisonSchema },
  problems: [
    "work-plan-not-found",
    "not-your-state",
    "version-stale",
    "work-plan-closed",
    "work-plan-invalid",
  ],
  table: reading,
  example: { response: workPlanWorkbookComparisonExample },
});
