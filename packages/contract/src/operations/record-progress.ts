import * as z from "zod";
import { defineOperation, reading, saving } from "../operation.ts";
import { WorkPlanIdSchema } from "../schemas/basic.ts";
import {
  ProgressInputSchema,
  ProgressRecordSchema,
  progressRecordExample,
  progressRequestExample,
} from "../schemas/progress.ts";

export const recordProgress = defineOperation({
  operationId: "recordProgress",
  method: "post",
  path: "/work-plans/{id}/progress",
  function: "work-plans",
  tag: "Work plans",
  summary: "Record what was reached in a year",
  description:
    "What the State reports to have reached in a calendar year against its plan: area released, and how much of it was cancelled, reduced or cleared (Action 22); areas; people; by activity or, where it is not told by activity, by pillar. One record for each plan and year; it stays with the plan through all its revisions, and after another plan took its place.",
  roles: ["state-focal-point", "isu"],
  request: { params: z.object({ id: WorkPlanIdSchema }), body: ProgressInputSchema },
  idempotent: true,
  response: { status: 201, body: ProgressRecordSchema, etag: true },
  problems: [
    "work-plan-not-found",
    "not-your-state",
    "not-yet-published",
    "work-plan-closed",
    "progress-record-exists",
    "progress-record-invalid",
  ],
  table: [...reading, ...saving],
  example: { request: progressRequestExample, response: progressRecordExample },
});
