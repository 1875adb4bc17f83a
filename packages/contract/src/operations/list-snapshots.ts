import * as z from "zod";
import { defineOperation, reading } from "../operation.ts";
import { cursor, limit } from "../schemas/basic.ts";
import { SnapshotPageSchema, snapshotExample } from "../schemas/snapshot.ts";

export const listSnapshots = defineOperation({
  operationId: "listSnapshots",
  method: "get",
  path: "/snapshots",
  function: "snapshots",
  tag: "Snapshots",
  summary: "List snapshots",
  description: "Frozen reports that the caller may read, newest first, without their content.",
  request: {
    query: z.strictObject({
      report: z
        .string()
        .regex(/^[a-z-]{1,40}$/, { error: "The name of a report is in small letters." })
        .exactOptional()
        .meta({ description: "Snapshots of this report only.", example: "gap" }),
      limit,
      cursor,
    }),
  },
  csv: "items",
  response: { status: 200, body: SnapshotPageSchema },
  problems: ["cursor-invalid"],
  table: reading,
  example: { query: "report=gap", response: { items: [snapshotExample] } },
});
