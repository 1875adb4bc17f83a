import * as z from "zod";
import { defineOperation, reading, saving } from "../operation.ts";
import {
  ResourceMobilisationPlanIdSchema,
  ResourceMobilisationPlanInputSchema,
  ResourceMobilisationPlanSchema,
  resourceMobilisationPlanExample,
  resourceMobilisationPlanRequestExample,
} from "../schemas/resource-mobilisation-plan.ts";

export const reviseResourceMobilisationPlan = defineOperation({
  operationId: "reviseResourceMobilisationPlan",
  method: "put",
  path: "/resource-mobilisation-plans/{id}",
  function: "cooperation",
  tag: "Cooperation",
  summary: "Revise a resource mobilisation plan",
  description:
    "Replaces the content of a resource mobilisation plan, such as the status of its actions. Earlier versions stay readable.",
  roles: ["state-focal-point", "isu"],
  request: {
    params: z.object({ id: ResourceMobilisationPlanIdSchema }),
    body: ResourceMobilisationPlanInputSchema,
  },
  ifMatch: "required",
  response: { status: 200, body: ResourceMobilisationPlanSchema, etag: true },
  problems: [
    "resource-mobilisation-plan-not-found",
    "not-your-state",
    "resource-mobilisation-plan-withdrawn",
    "resource-mobilisation-plan-invalid",
  ],
  table: [...reading, ...saving],
  example: {
    request: resourceMobilisationPlanRequestExample,
    response: { ...resourceMobilisationPlanExample, version: 2 },
  },
});
