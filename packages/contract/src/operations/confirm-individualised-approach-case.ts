import * as z from "zod";
import { defineOperation, reading, saving } from "../operation.ts";
import { CaseIdSchema, IndividualisedApproachCaseSchema } from "../schemas/individualised-approach.ts";
import { caseExample } from "../schemas/individualised-approach-examples.ts";

export const confirmIndividualisedApproachCase = defineOperation({
  operationId: "confirmIndividualisedApproachCase",
  method: "post",
  path: "/individualised-approach/cases/{id}/confirm",
  function: "individualised-approach",
  tag: "Individualised Approach",
  summary: "Confirm a case that was asked for on behalf of the State",
  description:
    "The State confirms what the Committee or the Implementation Support Unit asked for on its behalf.",
  roles: ["state-focal-point"],
  request: { params: z.object({ id: CaseIdSchema }) },
  ifMatch: "required",
  response: { status: 200, body: IndividualisedApproachCaseSchema, etag: true },
  problems: ["individualised-approach-case-not-found", "not-your-state", "already-confirmed"],
  table: [...reading, ...saving],
  example: {
    response: { ...caseExample, askedBy: "isu", version: 2, confirmedAt: "2026-04-11T08:00:00.000Z" },
  },
});
