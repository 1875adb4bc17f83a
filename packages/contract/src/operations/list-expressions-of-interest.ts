import * as z from "zod";
import { defineOperation, reading } from "../operation.ts";
import { cursor, limit } from "../schemas/basic.ts";
import { ExpressionPageSchema } from "../schemas/expression-of-interest.ts";
import { CaseIdSchema } from "../schemas/individualised-approach.ts";
import { expressionExample } from "../schemas/individualised-approach-examples.ts";

export const listExpressionsOfInterest = defineOperation({
  operationId: "listExpressionsOfInterest",
  method: "get",
  path: "/individualised-approach/cases/{id}/expressions-of-interest",
  function: "individualised-approach",
  tag: "Individualised Approach",
  summary: "List expressions of interest",
  description:
    "Expressions of interest in a case that the caller may read, newest first: a partner reads its own and those that others share with participants; the State, the Committee and the Implementation Support Unit read all.",
  roles: ["state-focal-point", "committee", "isu"],
  request: { params: z.object({ id: CaseIdSchema }), query: z.strictObject({ limit, cursor }) },
  csv: "items",
  response: { status: 200, body: ExpressionPageSchema },
  problems: ["individualised-approach-case-not-found", "cursor-invalid"],
  table: reading,
  example: { query: "limit=10", response: { items: [expressionExample] } },
});
