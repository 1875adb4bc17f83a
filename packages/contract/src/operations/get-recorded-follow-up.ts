import * as z from "zod";
import { defineOperation, reading } from "../operation.ts";
import { CaseIdSchema } from "../schemas/individualised-approach.ts";
import {
  FollowUpWithContentSchema,
  followUpWithContentExample,
} from "../schemas/individualised-approach-follow-up.ts";

export const getRecordedFollowUp = defineOperation({
  operationId: "getRecordedFollowUp",
  method: "get",
  path: "/individualised-approach/cases/{id}/follow-ups/{number}",
  function: "individualised-approach",
  tag: "Individualised Approach",
  summary: "Read a recorded follow-up",
  description: "A follow-up with its figures as they were when it was recorded.",
  roles: ["state-focal-point", "committee", "isu"],
  request: {
    params: z.object({
      id: CaseIdSchema,
      number: z
        .string()
        .regex(/^[1-9][0-9]{0,3}$/, { error: "Follow-ups are numbered from 1." })
        .meta({ description: "Which follow-up of the case.", example: "1" }),
    }),
  },
  response: { status: 200, body: FollowUpWithContentSchema },
  problems: ["individualised-approach-case-not-found", "follow-up-not-found"],
  table: reading,
  example: { response: followUpWithContentExample },
});
