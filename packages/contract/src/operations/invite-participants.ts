import * as z from "zod";
import { defineOperation, reading, saving } from "../operation.ts";
import {
  CaseIdSchema,
  IndividualisedApproachCaseSchema,
  ParticipantsInputSchema,
} from "../schemas/individualised-approach.ts";
import { scheduledExample } from "../schemas/individualised-approach-examples.ts";

export const inviteParticipants = defineOperation({
  operationId: "inviteParticipants",
  method: "put",
  path: "/individualised-approach/cases/{id}/participants",
  function: "individualised-approach",
  tag: "Individualised Approach",
  summary: "Invite participants",
  description:
    "The whole list of States and organisations that are invited. From then on they see the case, and the dossier once the State has approved it. Who was invited before keeps its day and answer; who leaves the list no longer sees the case.",
  roles: ["state-focal-point", "committee", "isu"],
  request: { params: z.object({ id: CaseIdSchema }), body: ParticipantsInputSchema },
  ifMatch: "required",
  response: { status: 200, body: IndividualisedApproachCaseSchema, etag: true },
  problems: [
    "individualised-approach-case-not-found",
    "not-your-state",
    "provider-unknown",
    "individualised-approach-step-refused",
    "individualised-approach-invalid",
  ],
  table: [...reading, ...saving],
  example: { request: { providers: ["NOR"] }, response: scheduledExample },
});
