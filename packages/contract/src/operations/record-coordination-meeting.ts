import * as z from "zod";
import { defineOperation, reading, saving } from "../operation.ts";
import {
  CoordinationMeetingInputSchema,
  coordinationMeetingExample,
  DonorCoordinationGroupIdSchema,
  DonorCoordinationGroupSchema,
  donorCoordinationGroupExample,
} from "../schemas/donor-coordination-group.ts";

export const recordCoordinationMeeting = defineOperation({
  operationId: "recordCoordinationMeeting",
  method: "post",
  path: "/donor-coordination-groups/{id}/meetings",
  function: "coordination",
  tag: "Coordination",
  summary: "Record a meeting of a donor coordination group",
  description:
    "Adds a meeting that was held: who took part, what it concluded, and who agreed to do what. For indicator 44, the States Parties in a position to provide assistance that took part coordinated their support with each other.",
  roles: ["state-focal-point", "isu"],
  request: { params: z.object({ id: DonorCoordinationGroupIdSchema }), body: CoordinationMeetingInputSchema },
  idempotent: true,
  response: { status: 201, body: DonorCoordinationGroupSchema, etag: true },
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
    request: coordinationMeetingExample,
    response: { ...donorCoordinationGroupExample, version: 2 },
  },
});
