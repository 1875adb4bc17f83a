import * as z from "zod";
import { defineOperation, reading, saving } from "../operation.ts";
import { ProgressRecordIdSchema, ProgressRecordSchema, progressRecordExample } from "../schemas/progress.ts";

export const confirmProgressRecord = defineOperation({
  operationId: "confirmProgressRecord",
  method: "post",
  path: "/progress-records/{id}/confirm",
  function: "work-plans",
  tag: "Work plans",
  summary: "Confirm a progress record",
  description: "The State confirms what the Implementation Support Unit entered on its behalf.",
  roles: ["state-focal-point"],
  request: { params: z.object({ id: ProgressRecordIdSchema }) },
  ifMatch: "required",
  response: { status: 200, body: ProgressRecordSchema, etag: true },
  problems: ["progress-record-not-found", "not-your-state", "already-confirmed"],
  table: [...reading, ...saving],
  example: {
    response: { ...progressRecordExample, version: 2, confirmedAt: "2024-05-03T08:00:00.000Z" },
  },
});
