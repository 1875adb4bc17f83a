import { defineOperation, saving } from "../operation.ts";
import {
  WorkPlanInputSchema,
  WorkPlanSchema,
  workPlanDraftExample,
  workPlanRequestExample,
} from "../schemas/work-plan.ts";

export const draftWorkPlan = defineOperation({
  operationId: "draftWorkPlan",
  method: "post",
  path: "/work-plans",
  function: "work-plans",
  tag: "Work plans",
  summary: "Draft a work plan",
  description:
    "A State writes down what it plans, by activity and year, what it costs, what the State pays itself and what it asks from others. A draft is seen by its State alone and counts for nothing until it is published.",
  roles: ["state-focal-point", "isu"],
  request: { body: WorkPlanInputSchema },
  idempotent: true,
  response: { status: 201, body: WorkPlanSchema, etag: true },
  problems: ["not-your-state", "work-plan-invalid", "record-too-large"],
  table: saving,
  example: { request: workPlanRequestExample, response: { ...workPlanDraftExample } },
});
