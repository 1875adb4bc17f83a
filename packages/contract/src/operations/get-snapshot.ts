import * as z from "zod";
import { defineOperation, reading } from "../operation.ts";
import { SnapshotIdSchema, SnapshotWithContentSchema, snapshotExample } from "../schemas/snapshot.ts";

export const getSnapshot = defineOperation({
  operationId: "getSnapshot",
  method: "get",
  path: "/snapshots/{id}",
  function: "snapshots",
  tag: "Snapshots",
  summary: "Read a snapshot",
  description:
    "A frozen report, byte for byte as it was made: the SHA-256 of `content` as compact JSON is `hash`.",
  request: { params: z.object({ id: SnapshotIdSchema }) },
  response: { status: 200, body: SnapshotWithContentSchema },
  problems: ["snapshot-not-found"],
  table: reading,
  example: { response: { ...snapshotExample, content: { currency: "USD" } } },
});
