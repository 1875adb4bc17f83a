import * as z from "zod";
import { defineOperation, reading, saving } from "../operation.ts";
import { text } from "../schemas/basic.ts";
import { CaseIdSchema, IndividualisedApproachCaseSchema } from "../schemas/individualised-approach.ts";
import { followedUpExample } from "../schemas/individualised-approach-examples.ts";

export const closeIndividualisedApproachCase = defineOperation({
  operationId: "closeIndividualisedApproachCase",
  method: "post",
  path: "/individualised-approach/cases/{id}/close",
  function: "individualised-approach",
  tag: "Individualised Approach",
  summary: "Close a case",
  description:
    "The Committee closes the case and says what came of it. It goes on counting for indicator 41.3.",
  roles: ["committee", "isu"],
  request: {
    params: z.object({ id: CaseIdSchema }),
    body: z
      .strictObject({ outcome: text(8000).meta({ description: "In words, as the Committee reports it." }) })
      .meta({ id: "CaseOutcome", description: "What came of the meeting." }),
  },
  ifMatch: "required",
  response: { status: 200, body: IndividualisedApproachCaseSchema, etag: true },
  problems: ["individualised-approach-case-not-found", "individualised-approach-step-refused"],
  table: [...reading, ...saving],
  example: {
    request: { outcome: "Two partners support the plan; the gap of 2027 is closed by a third." },
    response: {
      ...followedUpExample,
      status: "closed",
      version: 10,
      outcome: "Two partners support the plan; the gap of 2027 is closed by a third.",
    },
  },
});
