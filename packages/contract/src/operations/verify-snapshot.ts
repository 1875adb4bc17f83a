import * as z from "zod";
import { defineOperation, reading } from "../operation.ts";
import { SnapshotIdSchema, SnapshotVerificationSchema, snapshotExample } from "../schemas/snapshot.ts";

export const verifySnapshot = defineOperation({
  operationId: "verifySnapshot",
  method: "get",
  path: "/snapshots/{id}/verification",
  function: "snapshots",
  tag: "Snapshots",
  summary: "Make a snapshot again and compare",
  description:
    "Makes the report once more from the events until its cut-off and tells whether the same bytes come out.",
  request: { params: z.object({ id: SnapshotIdSchema }) },
  response: { status: 200, body: SnapshotVerificationSchema },
  problems: ["snapshot-not-found"],
  table: reading,
  example: {
    response: {
      id: snapshotExample.id,
      identical: true,
      hash: snapshotExample.hash,
      recomputedHash: snapshotExample.hash,
      rules: "1",
      rulesNow: "1",
    },
  },
});
