import * as z from "zod";
import { defineOperation, reading } from "../operation.ts";
import { InstantSchema, QueryVersionSchema } from "../schemas/basic.ts";
import {
  DonorCoordinationGroupIdSchema,
  DonorCoordinationGroupSchema,
  donorCoordinationGroupExample,
} from "../schemas/donor-coordination-group.ts";

export const getDonorCoordinationGroup = defineOperation({
  operationId: "getDonorCoordinationGroup",
  method: "get",
  path: "/donor-coordination-groups/{id}",
  function: "coordination",
  tag: "Coordination",
  summary: "Read a donor coordination group",
  description:
    "A donor coordination group with its meetings as it stands, or as it was at a version or an instant: everything recorded stays readable as it was.",
  request: {
    params: z.object({ id: DonorCoordinationGroupIdSchema }),
    query: z.strictObject({
      version: QueryVersionSchema.exactOptional(),
      asOf: InstantSchema.exactOptional(),
    }),
  },
  response: { status: 200, body: DonorCoordinationGroupSchema, etag: true },
  problems: ["donor-coordination-group-not-found", "version-not-found"],
  table: reading,
  example: { query: "version=1", response: donorCoordinationGroupExample },
});
