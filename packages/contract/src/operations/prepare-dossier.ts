import * as z from "zod";
import { defineOperation, reading, saving } from "../operation.ts";
import {
  CaseIdSchema,
  IndividualisedApproachCaseSchema,
  PreparationInputSchema,
} from "../schemas/individualised-approach.ts";
import { preparationExample, scheduledExample } from "../schemas/individualised-approach-examples.ts";

export const prepareDossier = defineOperation({
  operationId: "prepareDossier",
  method: "put",
  path: "/individualised-approach/cases/{id}/preparation",
  function: "individualised-approach",
  tag: "Individualised Approach",
  summary: "Prepare the dossier",
  description:
    "What the State says in its dossier beside its records: its challenges in its own words, and answers to the preparatory questions. Nobody else reads it before the State has approved a dossier that holds it.",
  roles: ["state-focal-point", "isu"],
  request: { params: z.object({ id: CaseIdSchema }), body: PreparationInputSchema },
  ifMatch: "required",
  response: { status: 200, body: IndividualisedApproachCaseSchema, etag: true },
  problems: [
    "individualised-approach-case-not-found",
    "not-your-state",
    "individualised-approach-step-refused",
    "individualised-approach-invalid",
  ],
  table: [...reading, ...saving],
  example: {
    request: preparationExample,
    response: { ...scheduledExample, version: 6, preparation: preparationExample },
  },
});
