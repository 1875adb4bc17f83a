import * as z from "zod";
import { defineOperation, reading } from "../operation.ts";
import { RequirementIdSchema } from "../schemas/basic.ts";
import { ConsolidatedAnswerSchema, consolidatedAnswerExample } from "../schemas/response.ts";

export const getConsolidatedAnswer = defineOperation({
  operationId: "getConsolidatedAnswer",
  method: "get",
  path: "/assistance-requirements/{id}/responses",
  function: "requirements",
  tag: "Assistance requirements",
  summary: "Read all answers to a need",
  description:
    "The consolidated answer: every provider's latest response that the caller may see and what it answered before, how long each took, when answers are due, what is committed and still open, and how the need stands at the check after twelve months. The State that asks sees every response that is not private.",
  request: { params: z.object({ id: RequirementIdSchema }) },
  response: { status: 200, body: ConsolidatedAnswerSchema },
  problems: ["requirement-not-found"],
  table: reading,
  example: { response: consolidatedAnswerExample },
});
