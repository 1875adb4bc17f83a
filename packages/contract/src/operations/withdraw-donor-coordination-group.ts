import * as z from "zod";
import { defineOperation, reading, saving } from "../operation.ts";
import {
  DonorCoordinationGroupIdSchema,
  DonorCoordinationGroupSchema,
  donorCoordinationGroupExample,
} from "../schemas/donor-coordination-group.ts";
import { ReasonSchema } from "../schemas/work-plan.ts";

export const withdrawDonorCoordinationGroup = defineOperation({
  operationId: "withdrawDonorCoordinationGroup",
  method: "post",
  path: "/donor-coordination-groups/{id}/withdraw",
  function: "coordination",
  tag: "Coordination",
  summary: "Withdraw a donor coordination group",
  description:
    "For what was recorded by mistake: the group and its meetings count no more; the record stays readable. A group that ended is revised with the day on which it was dissolved.",
  roles: ["state-focal-point", "isu"],
  request: { params: z.object({ id: DonorCoordinationGroupIdSchema }), body: ReasonSchema },
  ifMatch: "required",
  response: { status: 200, body: DonorCoordinationGroupSchema, etag: true },
  problems: ["donor-coordination-group-not-found", "not-your-state", "donor-coordination-group-withdrawn"],
  table: [...reading, ...saving],
  example: {
    request: { reason: "Recorded twice" },
    response: {
      ...donorCoordinationGroupExample,
      status: "withdrawn",
      version: 2,
      closedReason: "Recorded twice",
    },
  },
});
