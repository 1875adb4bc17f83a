import { defineOperation, saving } from "../operation.ts";
import {
  DonorCoordinationGroupInputSchema,
  DonorCoordinationGroupSchema,
  donorCoordinationGroupExample,
  donorCoordinationGroupRequestExample,
} from "../schemas/donor-coordination-group.ts";

export const recordDonorCoordinationGroup = defineOperation({
  operationId: "recordDonorCoordinationGroup",
  method: "post",
  path: "/donor-coordination-groups",
  function: "coordination",
  tag: "Coordination",
  summary: "Record a donor coordination group",
  description:
    "States and organisations that coordinate their support (Action 44): the States and pillars it is about, who leads the donors where, and its meetings. The focal point of the member that convenes it keeps the record, or the Implementation Support Unit on its behalf. Its meetings in a period are evidence for indicator 44, beside what States themselves report.",
  roles: ["state-focal-point", "isu"],
  request: { body: DonorCoordinationGroupInputSchema },
  idempotent: true,
  response: { status: 201, body: DonorCoordinationGroupSchema, etag: true },
  problems: ["not-your-state", "provider-unknown", "donor-coordination-group-invalid", "record-too-large"],
  table: saving,
  example: {
    request: donorCoordinationGroupRequestExample,
    response: donorCoordinationGroupExample,
  },
});
