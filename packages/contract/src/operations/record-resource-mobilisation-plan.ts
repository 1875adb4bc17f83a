import { defineOperation, saving } from "../operation.ts";
import {
  ResourceMobilisationPlanInputSchema,
  ResourceMobilisationPlanSchema,
  resourceMobilisationPlanExample,
  resourceMobilisationPlanRequestExample,
} from "../schemas/resource-mobilisation-plan.ts";

export const recordResourceMobilisationPlan = defineOperation({
  operationId: "recordResourceMobilisationPlan",
  method: "post",
  path: "/resource-mobilisation-plans",
  function: "cooperation",
  tag: "Cooperation",
  summary: "Record a resource mobilisation plan",
  description:
    "A State's plan to raise what its obligations need (Action 41): targets by source and year, and actions with who answers for them and by when. It counts for indicator 41.2 on the days of its validity.",
  roles: ["state-focal-point", "isu"],
  request: { body: ResourceMobilisationPlanInputSchema },
  idempotent: true,
  response: { status: 201, body: ResourceMobilisationPlanSchema, etag: true },
  problems: ["not-your-state", "resource-mobilisation-plan-invalid"],
  table: saving,
  example: {
    request: resourceMobilisationPlanRequestExample,
    response: resourceMobilisationPlanExample,
  },
});
