import * as z from "zod";
import { defineOperation, reading, saving } from "../operation.ts";
import { CaseIdSchema, IndividualisedApproachCaseSchema } from "../schemas/individualised-approach.ts";
import { dossierExample, scheduledExample } from "../schemas/individualised-approach-examples.ts";

export const approveDossier = defineOperation({
  operationId: "approveDossier",
  method: "post",
  path: "/individualised-approach/cases/{id}/dossier/approve",
  function: "individualised-approach",
  tag: "Individualised Approach",
  summary: "Approve the dossier",
  description:
    "The State approves the dossier that was frozen last. From then on the Committee, the Implementation Support Unit and invited participants read it.",
  roles: ["state-focal-point"],
  request: { params: z.object({ id: CaseIdSchema }) },
  ifMatch: "required",
  response: { status: 200, body: IndividualisedApproachCaseSchema, etag: true },
  problems: [
    "individualised-approach-case-not-found",
    "not-your-state",
    "individualised-approach-step-refused",
  ],
  table: [...reading, ...saving],
  example: { response: { ...scheduledExample, version: 8, dossiers: [dossierExample] } },
});
