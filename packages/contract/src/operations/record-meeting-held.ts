import * as z from "zod";
import { defineOperation, reading, saving } from "../operation.ts";
import {
  CaseIdSchema,
  HeldInputSchema,
  IndividualisedApproachCaseSchema,
} from "../schemas/individualised-approach.ts";
import { heldExample } from "../schemas/individualised-approach-examples.ts";

export const recordMeetingHeld = defineOperation({
  operationId: "recordMeetingHeld",
  method: "post",
  path: "/individualised-approach/cases/{id}/held",
  function: "individualised-approach",
  tag: "Individualised Approach",
  summary: "Record that the meeting was held",
  description:
    "From then on the State counts for indicator 41.3. States Parties know that a meeting of this State was held and on which day, and nothing else of it.",
  roles: ["committee", "isu"],
  request: { params: z.object({ id: CaseIdSchema }), body: HeldInputSchema },
  ifMatch: "required",
  response: { status: 200, body: IndividualisedApproachCaseSchema, etag: true },
  problems: [
    "individualised-approach-case-not-found",
    "individualised-approach-step-refused",
    "individualised-approach-invalid",
  ],
  table: [...reading, ...saving],
  example: { request: { heldOn: "2026-06-17", attended: ["NOR"] }, response: heldExample },
});
