import * as z from "zod";
import { defineOperation, reading, saving } from "../operation.ts";
import {
  ProgressCorrectionSchema,
  ProgressRecordIdSchema,
  ProgressRecordSchema,
  progressRecordExample,
  progressRequestExample,
} from "../schemas/progress.ts";

const { lines, source } = progressRequestExample;

export const correctProgressRecord = defineOperation({
  operationId: "correctProgressRecord",
  method: "put",
  path: "/progress-records/{id}",
  function: "work-plans",
  tag: "Work plans",
  summary: "Correct a progress record",
  description:
    "Other figures in place of those reported for the year. Earlier ones stay readable by version and instant. Without lines, nothing is reported of the year any more.",
  roles: ["state-focal-point", "isu"],
  request: { params: z.object({ id: ProgressRecordIdSchema }), body: ProgressCorrectionSchema },
  ifMatch: "required",
  response: { status: 200, body: ProgressRecordSchema, etag: true },
  problems: ["progress-record-not-found", "not-your-state", "progress-record-invalid"],
  table: [...reading, ...saving],
  example: {
    request: { lines, source, reason: "Areas that were cancelled were missing" },
    response: { ...progressRecordExample, version: 2, updatedAt: "2024-06-20T10:00:00.000Z" },
  },
});
