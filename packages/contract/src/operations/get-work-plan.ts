import * as z from "zod";
import { defineOperation, reading } from "../operation.ts";
import { InstantSchema, QueryVersionSchema, WorkPlanIdSchema } from "../schemas/basic.ts";
import { WorkPlanSchema, workPlanExample } from "../schemas/work-plan.ts";

export const getWorkPlan = defineOperation({
  operationId: "getWorkPlan",
  method: "get",
  path: "/work-plans/{id}",
  function: "work-plans",
  tag: "Work plans",
  summary: "Read a work plan",
  description:
    "A work plan as it stands, or as it was at a version or an instant: everything published stays readable as it was.",
  request: {
    params: z.object({ id: WorkPlanIdSchema }),
    query: z.strictObject({
      version: QueryVersionSchema.exactOptional(),
      asOf: InstantSchema.exactOptional(),
    }),
  },
  response: { status: 200, body: WorkPlanSchema, etag: true },
  problems: ["work-plan-not-found", "version-not-found"],
  table: reading,
  example: { query: "version=2", response: workPlanExample },
});
