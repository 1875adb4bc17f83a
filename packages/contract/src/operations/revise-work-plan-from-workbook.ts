import * as z from "zod";
import { defineOperation, reading, saving } from "../operation.ts";
import { text } from "../schemas/basic.ts";
import {
  WorkPlanRevisedFromWorkbookSchema,
  workPlanRevisedFromWorkbookExample,
} from "../schemas/work-plan-workbook.ts";

export const reviseWorkPlanFromWorkbook = defineOperation({
  operationId: "reviseWorkPlanFromWorkbook",
  method: "post",
  path: "/documents/work-plan/revision",
  function: "workbooks",
  tag: "Documents",
  summary: "Revise a published work plan from its workbook",
  description:
    "Reads the workbook of a published plan that was changed, and revises the plan at once, if nobody has changed it since the workbook was taken. What it asks for keeps its ids, and the original requirement stays beside the revised one. A workbook that changes nothing saves nothing. If anything must be corrected, nothing is saved, and every fault names its sheet and cell. To prepare a new plan in private that replaces this one, send the workbook to `draftWorkPlanFromWorkbook`.",
  roles: ["state-focal-point", "isu"],
  request: {
    file: "xlsx",
    query: z.strictObject({
      reason: text(1000).exactOptional().meta({ description: "Why the plan was revised." }),
    }),
  },
  response: { status: 200, body: WorkPlanRevisedFromWorkbookSchema, etag: true },
  problems: [
    "work-plan-not-found",
    "not-your-state",
    "version-stale",
    "not-yet-published",
    "work-plan-closed",
    "work-plan-invalid",
    "record-too-large",
  ],
  table: [...reading, ...saving],
  example: {
    query: "reason=Costs%20of%20the%20survey%20are%20now%20known",
    response: workPlanRevisedFromWorkbookExample,
  },
});
