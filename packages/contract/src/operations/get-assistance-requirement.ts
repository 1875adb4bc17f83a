import * as z from "zod";
import { defineOperation, reading } from "../operation.ts";
import { RequirementIdSchema } from "../schemas/basic.ts";
import { RequirementSchema, requirementExample } from "../schemas/requirement.ts";

export const getAssistanceRequirement = defineOperation({
  operationId: "getAssistanceRequirement",
  method: "get",
  path: "/assistance-requirements/{id}",
  function: "requirements",
  tag: "Assistance requirements",
  summary: "Read an assistance requirement",
  description: "One requirement with what was asked originally, what is asked now, and what is still open.",
  request: { params: z.object({ id: RequirementIdSchema }) },
  response: { status: 200, body: RequirementSchema, etag: true },
  problems: ["requirement-not-found"],
  table: reading,
  example: { response: requirementExample },
});
