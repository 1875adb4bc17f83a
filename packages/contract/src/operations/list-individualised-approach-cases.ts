import * as z from "zod";
import { defineOperation, reading } from "../operation.ts";
import { cursor, limit, StateCodeSchema } from "../schemas/basic.ts";
import { CasePageSchema, CaseStatusSchema } from "../schemas/individualised-approach.ts";
import { caseExample } from "../schemas/individualised-approach-examples.ts";

export const listIndividualisedApproachCases = defineOperation({
  operationId: "listIndividualisedApproachCases",
  method: "get",
  path: "/individualised-approach/cases",
  function: "individualised-approach",
  tag: "Individualised Approach",
  summary: "List cases of the Individualised Approach",
  description:
    "Cases that the caller may see, newest first: of its own State, of those who invited it, or all of them for the Committee and the Implementation Support Unit.",
  roles: ["state-focal-point", "committee", "isu"],
  request: {
    query: z.strictObject({
      state: StateCodeSchema.exactOptional(),
      status: CaseStatusSchema.exactOptional(),
      limit,
      cursor,
    }),
  },
  csv: "items",
  response: { status: 200, body: CasePageSchema },
  problems: ["cursor-invalid"],
  table: reading,
  example: { query: "state=KHM&status=requested", response: { items: [caseExample] } },
});
