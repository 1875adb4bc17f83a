import * as z from "zod";
import { defineOperation, reading, saving } from "../operation.ts";
import {
  CaseIdSchema,
  CaseRequestSchema,
  IndividualisedApproachCaseSchema,
} from "../schemas/individualised-approach.ts";
import { caseExample, caseRequestExample } from "../schemas/individualised-approach-examples.ts";

export const reviseIndividualisedApproachCase = defineOperation({
  operationId: "reviseIndividualisedApproachCase",
  method: "put",
  path: "/individualised-approach/cases/{id}",
  function: "individualised-approach",
  tag: "Individualised Approach",
  summary: "Revise what the State asks for",
  description: "Replaces the purpose, the contact and the languages, until the meeting is held.",
  roles: ["state-focal-point", "isu"],
  request: { params: z.object({ id: CaseIdSchema }), body: CaseRequestSchema },
  ifMatch: "required",
  response: { status: 200, body: IndividualisedApproachCaseSchema, etag: true },
  problems: [
    "individualised-approach-case-not-found",
    "not-your-state",
    "individualised-approach-step-refused",
  ],
  table: [...reading, ...saving],
  example: { request: caseRequestExample, response: { ...caseExample, version: 2 } },
});
