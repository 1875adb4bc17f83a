import * as z from "zod";
import { defineOperation, reading, saving } from "../operation.ts";
import {
  CaseIdSchema,
  IndividualisedApproachCaseSchema,
  InvitationAnswerSchema,
} from "../schemas/individualised-approach.ts";
import { scheduledExample } from "../schemas/individualised-approach-examples.ts";

export const answerInvitation = defineOperation({
  operationId: "answerInvitation",
  method: "post",
  path: "/individualised-approach/cases/{id}/participants/answer",
  function: "individualised-approach",
  tag: "Individualised Approach",
  summary: "Answer an invitation",
  description:
    "An invited participant confirms that it comes, or declines. It may answer again until the meeting is held.",
  roles: ["state-focal-point", "isu"],
  request: { params: z.object({ id: CaseIdSchema }), body: InvitationAnswerSchema },
  ifMatch: "required",
  response: { status: 200, body: IndividualisedApproachCaseSchema, etag: true },
  problems: [
    "individualised-approach-case-not-found",
    "not-your-state",
    "individualised-approach-step-refused",
    "individualised-approach-invalid",
  ],
  table: [...reading, ...saving],
  example: { request: { provider: "NOR", answer: "confirmed" }, response: scheduledExample },
});
