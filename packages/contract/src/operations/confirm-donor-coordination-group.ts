import * as z from "zod";
import { defineOperation, reading, saving } from "../operation.ts";
import {
  DonorCoordinationGroupIdSchema,
  DonorCoordinationGroupSchema,
  donorCoordinationGroupExample,
} from "../schemas/donor-coordination-group.ts";

export const confirmDonorCoordinationGroup = defineOperation({
  operationId: "confirmDonorCoordinationGroup",
  method: "post",
  path: "/donor-coordination-groups/{id}/confirm",
  function: "coordination",
  tag: "Coordination",
  summary: "Confirm a donor coordination group",
  description: "The convener confirms what the Implementation Support Unit entered on its behalf.",
  roles: ["state-focal-point"],
  request: { params: z.object({ id: DonorCoordinationGroupIdSchema }) },
  ifMatch: "required",
  response: { status: 200, body: DonorCoordinationGroupSchema, etag: true },
  problems: ["donor-coordination-group-not-found", "not-your-state", "already-confirmed"],
  table: [...reading, ...saving],
  example: {
    response: {
      ...donorCoordinationGroupExample,
      version: 2,
      confirmedAt: "2026-06-16T08:00:00.000Z",
    },
  },
});
