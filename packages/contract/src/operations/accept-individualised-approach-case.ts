import * as z from "zod";
import { defineOperation, reading, saving } from "../operation.ts";
import { CaseIdSchema, IndividualisedApproachCaseSchema } from "../schemas/individualised-approach.ts";
import { caseExample } from "../schemas/individualised-approach-examples.ts";

export const acceptIndividualisedApproachCase = defineOperation({
  operationId: "acceptIndividualisedApproachCase",
  method: "post",
  path: "/individualised-approach/cases/{id}/accept",
  function: "individualised-approach",
  tag: "Individualised Approach",
  summary: "Accept a request for a meeting",
  description:
    "The Committee takes the case up; the meeting can be scheduled, participants invited and the dossier frozen.",
  roles: ["committee", "isu"],
  request: { params: z.object({ id: CaseIdSchema }) },
  ifMatch: "required",
  response: { status: 200, body: IndividualisedApproachCaseSchema, etag: true },
  problems: ["individualised-approach-case-not-found", "individualised-approach-step-refused"],
  table: [...reading, ...saving],
  example: { response: { ...caseExample, status: "accepted", version: 2 } },
});
