import * as z from "zod";
import { defineOperation, reading, saving } from "../operation.ts";
import { RequirementIdSchema } from "../schemas/basic.ts";
import { ResponseInputSchema, ResponseSchema, responseExample } from "../schemas/response.ts";

export const respondToRequirement = defineOperation({
  operationId: "respondToRequirement",
  method: "post",
  path: "/assistance-requirements/{id}/responses",
  function: "requirements",
  tag: "Assistance requirements",
  summary: "Answer a need",
  description:
    "A provider says what it will do about a need: support it anew or by what exists already, consider it, decline, or name another provider. It may answer again: the latest answer counts, and earlier ones stay in the history. A State does not answer its own need.",
  roles: ["state-focal-point", "isu"],
  request: { params: z.object({ id: RequirementIdSchema }), body: ResponseInputSchema },
  idempotent: true,
  response: { status: 201, body: ResponseSchema, etag: true },
  problems: [
    "requirement-not-found",
    "pledge-not-found",
    "provider-unknown",
    "not-your-state",
    "requirement-closed",
    "response-invalid",
  ],
  table: [...reading, ...saving],
  example: {
    request: {
      answer: "new-support",
      statement: "Support of clearance in 2025 and 2026 is being prepared.",
    },
    response: responseExample,
  },
});
