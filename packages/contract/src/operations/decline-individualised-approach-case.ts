import * as z from "zod";
import { defineOperation, reading, saving } from "../operation.ts";
import { text } from "../schemas/basic.ts";
import { CaseIdSchema, IndividualisedApproachCaseSchema } from "../schemas/individualised-approach.ts";
import { caseExample } from "../schemas/individualised-approach-examples.ts";

export const declineIndividualisedApproachCase = defineOperation({
  operationId: "declineIndividualisedApproachCase",
  method: "post",
  path: "/individualised-approach/cases/{id}/decline",
  function: "individualised-approach",
  tag: "Individualised Approach",
  summary: "Decline a request for a meeting",
  description: "The Committee does not take the case up, and says why.",
  roles: ["committee", "isu"],
  request: {
    params: z.object({ id: CaseIdSchema }),
    body: z.strictObject({ reason: text(1000) }).meta({ id: "DeclineReason", description: "Why." }),
  },
  ifMatch: "required",
  response: { status: 200, body: IndividualisedApproachCaseSchema, etag: true },
  problems: ["individualised-approach-case-not-found", "individualised-approach-step-refused"],
  table: [...reading, ...saving],
  example: {
    request: { reason: "The meeting of last year is still being followed up." },
    response: {
      ...caseExample,
      status: "declined",
      version: 2,
      closedReason: "The meeting of last year is still being followed up.",
    },
  },
});
