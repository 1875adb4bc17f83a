import { defineOperation, reading, saving } from "../operation.ts";
import { CaseInputSchema, IndividualisedApproachCaseSchema } from "../schemas/individualised-approach.ts";
import { caseExample, caseRequestExample } from "../schemas/individualised-approach-examples.ts";

export const requestIndividualisedApproach = defineOperation({
  operationId: "requestIndividualisedApproach",
  method: "post",
  path: "/individualised-approach/cases",
  function: "individualised-approach",
  tag: "Individualised Approach",
  summary: "Ask for a meeting of the Individualised Approach",
  description:
    "An affected State asks to present its challenges, plan and needs to a small circle of partners (Action 41); the Committee or the Implementation Support Unit may ask on its behalf, which waits for the confirmation of the State. The contact is personal data and told to the State, the Committee and the ISU alone.",
  roles: ["state-focal-point", "committee", "isu"],
  request: { body: CaseInputSchema },
  idempotent: true,
  response: { status: 201, body: IndividualisedApproachCaseSchema, etag: true },
  problems: ["not-your-state", "state-not-found"],
  table: [...reading, ...saving],
  example: { request: { state: "KHM", ...caseRequestExample }, response: caseExample },
});
