import * as z from "zod";
import { defineOperation, reading, saving } from "../operation.ts";
import {
  ResourceMobilisationPlanIdSchema,
  ResourceMobilisationPlanSchema,
  resourceMobilisationPlanExample,
} from "../schemas/resource-mobilisation-plan.ts";

export const confirmResourceMobilisationPlan = defineOperation({
  operationId: "confirmResourceMobilisationPlan",
  method: "post",
  path: "/resource-mobilisation-plans/{id}/confirm",
  function: "cooperation",
  tag: "Cooperation",
  summary: "Confirm a resource mobilisation plan",
  description: "The State confirms what the Implementation Support Unit entered on its behalf.",
  roles: ["state-focal-point"],
  request: { params: z.object({ id: ResourceMobilisationPlanIdSchema }) },
  ifMatch: "required",
  response: { status: 200, body: ResourceMobilisationPlanSchema, etag: true },
  problems: ["resource-mobilisation-plan-not-found", "not-your-state", "already-confirmed"],
  table: [...reading, ...saving],
  example: {
    response: {
      ...resourceMobilisationPlanExample,
      version: 2,
      confirmedAt: "2026-01-16T08:00:00.000Z",
    },
  },
});
