import * as z from "zod";
import { defineOperation, reading, saving } from "../operation.ts";
import { CaseIdSchema, IndividualisedApproachCaseSchema } from "../schemas/individualised-approach.ts";
import { caseExample } from "../schemas/individualised-approach-examples.ts";
import { ReasonSchema } from "../schemas/work-plan.ts";

export const withdrawIndividualisedApproachCase = defineOperation({
  operationId: "withdrawIndividualisedApproachCase",
  method: "post",
  path: "/individualised-approach/cases/{id}/withdraw",
  function: "individualised-approach",
  tag: "Individualised Approach",
  summary: "Withdraw a request for a meeting",
  description:
    "The State no longer wants the meeting, as long as it was not held. The case stays readable for those who see it.",
  roles: ["state-focal-point", "isu"],
  request: { params: z.object({ id: CaseIdSchema }), body: ReasonSchema },
  ifMatch: "required",
  response: { status: 200, body: IndividualisedApproachCaseSchema, etag: true },
  problems: [
    "individualised-approach-case-not-found",
    "not-your-state",
    "individualised-approach-step-refused",
  ],
  table: [...reading, ...saving],
  example: {
    request: { reason: "Postponed to next year" },
    response: { ...caseExample, status: "withdrawn", version: 2, closedReason: "Postponed to next year" },
  },
});
