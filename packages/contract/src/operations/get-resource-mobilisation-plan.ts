import * as z from "zod";
import { defineOperation, reading } from "../operation.ts";
import { InstantSchema, QueryVersionSchema } from "../schemas/basic.ts";
import {
  ResourceMobilisationPlanIdSchema,
  ResourceMobilisationPlanSchema,
  resourceMobilisationPlanExample,
} from "../schemas/resource-mobilisation-plan.ts";

export const getResourceMobilisationPlan = defineOperation({
  operationId: "getResourceMobilisationPlan",
  method: "get",
  path: "/resource-mobilisation-plans/{id}",
  function: "cooperation",
  tag: "Cooperation",
  summary: "Read a resource mobilisation plan",
  description:
    "A resource mobilisation plan as it stands, or as it was at a version or an instant: everything recorded stays readable as it was.",
  request: {
    params: z.object({ id: ResourceMobilisationPlanIdSchema }),
    query: z.strictObject({
      version: QueryVersionSchema.exactOptional(),
      asOf: InstantSchema.exactOptional(),
    }),
  },
  response: { status: 200, body: ResourceMobilisationPlanSchema, etag: true },
  problems: ["resource-mobilisation-plan-not-found", "version-not-found"],
  table: reading,
  example: { query: "version=1", response: resourceMobilisationPlanExample },
});
