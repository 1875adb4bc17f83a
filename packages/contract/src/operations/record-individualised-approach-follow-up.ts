import * as z from "zod";
import { defineOperation, reading, saving } from "../operation.ts";
import { CaseIdSchema, RecordedFollowUpSchema } from "../schemas/individualised-approach.ts";
import { recordedFollowUpExample } from "../schemas/individualised-approach-examples.ts";
import { FollowUpInputSchema } from "../schemas/individualised-approach-follow-up.ts";

export const recordIndividualisedApproachFollowUp = defineOperation({
  operationId: "recordIndividualisedApproachFollowUp",
  method: "post",
  path: "/individualised-approach/cases/{id}/follow-ups",
  function: "individualised-approach",
  tag: "Individualised Approach",
  summary: "Record a follow-up",
  description:
    "The follow-up after 3, 6 or 12 months: its figures, frozen as any State Party sees them, with the words of the State or the Committee. It is read by the State, the Committee and the Implementation Support Unit.",
  roles: ["state-focal-point", "committee", "isu"],
  request: { params: z.object({ id: CaseIdSchema }), body: FollowUpInputSchema },
  idempotent: true,
  response: { status: 201, body: RecordedFollowUpSchema },
  problems: [
    "individualised-approach-case-not-found",
    "not-your-state",
    "individualised-approach-step-refused",
    "cutoff-too-late",
  ],
  table: [...reading, ...saving],
  example: { request: { month: 3, words: recordedFollowUpExample.words }, response: recordedFollowUpExample },
});
