import * as z from "zod";
import { defineOperation, reading } from "../operation.ts";
import { InstantSchema, QueryVersionSchema } from "../schemas/basic.ts";
import { CaseIdSchema, IndividualisedApproachCaseSchema } from "../schemas/individualised-approach.ts";
import { caseExample } from "../schemas/individualised-approach-examples.ts";

export const getIndividualisedApproachCase = defineOperation({
  operationId: "getIndividualisedApproachCase",
  method: "get",
  path: "/individualised-approach/cases/{id}",
  function: "individualised-approach",
  tag: "Individualised Approach",
  summary: "Read a case of the Individualised Approach",
  description:
    "A case as it stands, or as it was at a version or an instant, as far as the caller sees it: participants read when and with whom they meet, and not what the State tells the Committee.",
  roles: ["state-focal-point", "committee", "isu"],
  request: {
    params: z.object({ id: CaseIdSchema }),
    query: z.strictObject({
      version: QueryVersionSchema.exactOptional(),
      asOf: InstantSchema.exactOptional(),
    }),
  },
  response: { status: 200, body: IndividualisedApproachCaseSchema, etag: true },
  problems: ["individualised-approach-case-not-found", "version-not-found"],
  table: reading,
  example: { query: "version=1", response: caseExample },
});
