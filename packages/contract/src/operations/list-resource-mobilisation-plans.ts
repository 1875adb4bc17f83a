import * as z from "zod";
import { defineOperation, reading } from "../operation.ts";
import { cursor, limit, StateCodeSchema } from "../schemas/basic.ts";
import {
  ResourceMobilisationPlanPageSchema,
  resourceMobilisationPlanExample,
} from "../schemas/resource-mobilisation-plan.ts";

export const listResourceMobilisationPlans = defineOperation({
  operationId: "listResourceMobilisationPlans",
  method: "get",
  path: "/resource-mobilisation-plans",
  function: "cooperation",
  tag: "Cooperation",
  summary: "List resource mobilisation plans",
  description: "Resource mobilisation plans that the caller may see, newest first.",
  request: {
    query: z.strictObject({
      state: StateCodeSchema.exactOptional(),
      status: z
        .enum(["recorded", "withdrawn"])
        .exactOptional()
        .meta({ description: "All statuses when left out." }),
      limit,
      cursor,
    }),
  },
  csv: "items",
  response: { status: 200, body: ResourceMobilisationPlanPageSchema },
  problems: ["cursor-invalid"],
  table: reading,
  example: { query: "state=KHM", response: { items: [resourceMobilisationPlanExample] } },
});
