import * as z from "zod";
import { defineOperation, reading, saving } from "../operation.ts";
import {
  CaseIdSchema,
  IndividualisedApproachCaseSchema,
  MeetingInputSchema,
} from "../schemas/individualised-approach.ts";
import { meetingExample, scheduledExample } from "../schemas/individualised-approach-examples.ts";

export const scheduleIndividualisedApproachMeeting = defineOperation({
  operationId: "scheduleIndividualisedApproachMeeting",
  method: "post",
  path: "/individualised-approach/cases/{id}/schedule",
  function: "individualised-approach",
  tag: "Individualised Approach",
  summary: "Schedule the meeting",
  description:
    "When and where the State meets partners, in which languages and with which agenda. Sent again it replaces what was scheduled.",
  roles: ["committee", "isu"],
  request: { params: z.object({ id: CaseIdSchema }), body: MeetingInputSchema },
  ifMatch: "required",
  response: { status: 200, body: IndividualisedApproachCaseSchema, etag: true },
  problems: [
    "individualised-approach-case-not-found",
    "individualised-approach-step-refused",
    "individualised-approach-invalid",
  ],
  table: [...reading, ...saving],
  example: { request: meetingExample, response: scheduledExample },
});
