import * as z from "zod";
import { defineOperation, reading, saving } from "../operation.ts";
import { RequirementIdSchema } from "../schemas/basic.ts";
import { RequirementSchema, standaloneRequirementExample } from "../schemas/requirement.ts";
import { ReasonSchema } from "../schemas/work-plan.ts";

export const withdrawAssistanceRequirement = defineOperation({
  operationId: "withdrawAssistanceRequirement",
  method: "post",
  path: "/assistance-requirements/{id}/withdraw",
  function: "requirements",
  tag: "Assistance requirements",
  summary: "Withdraw a need that stands alone",
  description: "The need no longer stands. One that a work plan made changes with its plan.",
  roles: ["state-focal-point", "isu"],
  request: { params: z.object({ id: RequirementIdSchema }), body: ReasonSchema },
  ifMatch: "required",
  response: { status: 200, body: RequirementSchema, etag: true },
  problems: ["requirement-not-found", "not-your-state", "requirement-closed"],
  table: [...reading, ...saving],
  example: {
    request: { reason: "Met by other means" },
    response: { ...standaloneRequirementExample, status: "withdrawn", version: 2 },
  },
});
