import * as z from "zod";
import { defineOperation, reading } from "../operation.ts";
import { InstantSchema, QueryVersionSchema } from "../schemas/basic.ts";
import { ProgressRecordIdSchema, ProgressRecordSchema, progressRecordExample } from "../schemas/progress.ts";

export const getProgressRecord = defineOperation({
  operationId: "getProgressRecord",
  method: "get",
  path: "/progress-records/{id}",
  function: "work-plans",
  tag: "Work plans",
  summary: "Read a progress record",
  description:
    "What a State reports to have reached in a year under a work plan, as it stands, or as it was at a version or an instant.",
  request: {
    params: z.object({ id: ProgressRecordIdSchema }),
    query: z.strictObject({
      version: QueryVersionSchema.exactOptional(),
      asOf: InstantSchema.exactOptional(),
    }),
  },
  response: { status: 200, body: ProgressRecordSchema, etag: true },
  problems: ["progress-record-not-found", "version-not-found"],
  table: reading,
  example: { query: "version=1", response: progressRecordExample },
});
