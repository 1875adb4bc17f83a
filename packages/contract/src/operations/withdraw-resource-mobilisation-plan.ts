import * as z from "zod";
import { defineOperation, reading, saving } from "../operation.ts";
import {
  ResourceMobilisationPlanIdSchema,
  ResourceMobilisationPlanSchema,
  resourceMobilisationPlanExample,
} from "../schemas/resource-mobilisation-plan.ts";
import { ReasonSchema } from "../schemas/work-plan.ts";

export const withdrawResourceMobilisationPlan = defineOperation({
  operationId: "withdrawResourceMobilisationPlan",
  method: "post",
  path: "/resource-mobilisation-plans/{id}/withdraw",
  function: "cooperation",
  tag: "Cooperation",
  summary: "Withdraw a resource mobilisation plan",
  description: "The plan is in place no more, on no day; it stays readable.",
  roles: ["state-focal-point", "isu"],
  request: { params: z.object({ id: ResourceMobilisationPlanIdSchema }), body: ReasonSchema },
  ifMatch: "required",
  response: { status: 200, body: ResourceMobilisationPlanSchema, etag: true },
  problems: [
    "resource-mobilisation-plan-not-found",
    "not-your-state",
    "resource-mobilisation-plan-withdrawn",
  ],
  table: [...reading, ...saving],
  example: {
    request: { reason: "Entered twice" },
    response: {
      ...resourceMobilisationPlanExample,
      status: "withdrawn",
      version: 2,
      closedReason: "Entered twice",
    },
  },
});
