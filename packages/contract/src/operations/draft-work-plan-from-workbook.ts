import { defineOperation, reading, saving } from "../operation.ts";
import { WorkPlanFromWorkbookSchema, workPlanFromWorkbookExample } from "../schemas/work-plan-workbook.ts";

export const draftWorkPlanFromWorkbook = defineOperation({
  operationId: "draftWorkPlanFromWorkbook",
  method: "post",
  path: "/documents/work-plan",
  function: "workbooks",
  tag: "Documents",
  summary: "Draft a work plan from its workbook",
  description:
    "Reads a workbook that was filled in and makes a draft of it, with a list of what changed. An empty workbook makes a new draft. That of a draft changes the draft, if nobody has changed it since the workbook was taken. That of a published plan makes a new draft which replaces the plan when it is published; until then nothing counts. If anything must be corrected, nothing is saved, and every fault names its sheet and cell (`Activities!E7`). Formulas in cells for input, macros and links to other files are refused.",
  roles: ["state-focal-point", "isu"],
  request: { file: "xlsx" },
  response: { status: 200, body: WorkPlanFromWorkbookSchema, etag: true },
  problems: [
    "work-plan-not-found",
    "not-your-state",
    "version-stale",
    "work-plan-closed",
    "work-plan-invalid",
    "record-too-large",
  ],
  table: [...reading, ...saving],
  example: { response: workPlanFromWorkbookExample },
});
