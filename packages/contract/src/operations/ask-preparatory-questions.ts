import * as z from "zod";
import { defineOperation, reading, saving } from "../operation.ts";
import {
  CaseIdSchema,
  IndividualisedApproachCaseSchema,
  QuestionsInputSchema,
} from "../schemas/individualised-approach.ts";
import { questionsExample, scheduledExample } from "../schemas/individualised-approach-examples.ts";

export const askPreparatoryQuestions = defineOperation({
  operationId: "askPreparatoryQuestions",
  method: "put",
  path: "/individualised-approach/cases/{id}/questions",
  function: "individualised-approach",
  tag: "Individualised Approach",
  summary: "Ask the State preparatory questions",
  description:
    "What partners will want to know, so that the State can prepare. The whole list; the answers stand in the preparation of the dossier.",
  roles: ["committee", "isu"],
  request: { params: z.object({ id: CaseIdSchema }), body: QuestionsInputSchema },
  ifMatch: "required",
  response: { status: 200, body: IndividualisedApproachCaseSchema, etag: true },
  problems: [
    "individualised-approach-case-not-found",
    "individualised-approach-step-refused",
    "individualised-approach-invalid",
  ],
  table: [...reading, ...saving],
  example: { request: questionsExample, response: scheduledExample },
});
