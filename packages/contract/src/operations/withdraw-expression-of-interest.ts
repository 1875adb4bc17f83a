import * as z from "zod";
import { defineOperation, reading, saving } from "../operation.ts";
import { ExpressionIdSchema, ExpressionSchema } from "../schemas/expression-of-interest.ts";
import { CaseIdSchema } from "../schemas/individualised-approach.ts";
import { expressionExample } from "../schemas/individualised-approach-examples.ts";
import { ReasonSchema } from "../schemas/work-plan.ts";

export const withdrawExpressionOfInterest = defineOperation({
  operationId: "withdrawExpressionOfInterest",
  method: "post",
  path: "/individualised-approach/cases/{id}/expressions-of-interest/{expression}/withdraw",
  function: "individualised-approach",
  tag: "Individualised Approach",
  summary: "Withdraw an expression of interest",
  description: "The partner takes its interest back. It stays readable and waits for no decision.",
  roles: ["state-focal-point", "isu"],
  request: { params: z.object({ id: CaseIdSchema, expression: ExpressionIdSchema }), body: ReasonSchema },
  ifMatch: "required",
  response: { status: 200, body: ExpressionSchema, etag: true },
  problems: [
    "individualised-approach-case-not-found",
    "expression-of-interest-not-found",
    "not-your-state",
    "individualised-approach-step-refused",
  ],
  table: [...reading, ...saving],
  example: {
    request: { reason: "The budget was cut" },
    response: { ...expressionExample, status: "withdrawn", version: 2, closedReason: "The budget was cut" },
  },
});
