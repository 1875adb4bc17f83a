import * as z from "zod";
import { defineOperation, reading, saving } from "../operation.ts";
import {
  DonorCoordinationGroupIdSchema,
  DonorCoordinationGroupInputSchema,
  DonorCoordinationGroupSchema,
  donorCoordinationGroupExample,
  donorCoordinationGroupRequestExample,
} from "../schemas/donor-coordination-group.ts";

export const reviseDonorCoordinationGroup = defineOperation({
  operationId: "reviseDonorCoordinationGroup",
  method: "put",
  path: "/donor-coordination-groups/{id}",
  function: "coordination",
  tag: "Coordination",
  summary: "Revise a donor coordination group",
  description:
    "Replaces the content with all its meetings, such as members, lead donors or the day on which it was dissolved; naming another member as convener hands the record over. Earlier versions stay readable.",
  roles: ["state-focal-point", "isu"],
  request: {
    params: z.object({ id: DonorCoordinationGroupIdSchema }),
    body: DonorCoordinationGroupInputSchema,
  },
  ifMatch: "required",
  response: { status: 200, body: DonorCoordinationGroupSchema, etag: true },
  problems: [
    "donor-coordination-group-not-found",
    "not-your-state",
    "provider-unknown",
    "donor-coordination-group-withdrawn",
    "donor-coordination-group-invalid",
    "record-too-large",
  ],
  table: [...reading, ...saving],
  example: {
    request: donorCoordinationGroupRequestExample,
    response: { ...donorCoordinationGroupExample, version: 2 },
  },
});
