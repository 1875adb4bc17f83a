import * as z from "zod";
import { defineOperation, reading, saving } from "../operation.ts";
import { ExpressionInputSchema, ExpressionSchema } from "../schemas/expression-of-interest.ts";
import { CaseIdSchema } from "../schemas/individualised-approach.ts";
import { expressionExample, expressionRequestExample } from "../schemas/individualised-approach-examples.ts";

export const expressInterest = defineOperation({
  operationId: "expressInterest",
  method: "post",
  path: "/individualised-approach/cases/{id}/expressions-of-interest",
  function: "individualised-approach",
  tag: "Individualised Approach",
  summary: "Express interest in supporting what a State presented",
  description:
    "A partner says, at the meeting or after it, what it means to support: single needs or the whole, by when it decides, and what it might amount to. It is no pledge and moves no figure. The State, the Committee and the Implementation Support Unit read it; other participants only where it is shared.",
  roles: ["state-focal-point", "isu"],
  request: { params: z.object({ id: CaseIdSchema }), body: ExpressionInputSchema },
  idempotent: true,
  response: { status: 201, body: ExpressionSchema, etag: true },
  problems: [
    "individualised-approach-case-not-found",
    "not-your-state",
    "individualised-approach-step-refused",
    "individualised-approach-invalid",
  ],
  table: [...reading, ...saving],
  example: { request: expressionRequestExample, response: expressionExample },
});
