import * as z from "zod";
import { defineOperation, reading, saving } from "../operation.ts";
import { WorkPlanIdSchema } from "../schemas/basic.ts";
import { WorkPlanSchema, workPlanExample } from "../schemas/work-plan.ts";

export const confirmWorkPlan = defineOperation({
  operationId: "confirmWorkPlan",
  method: "post",
  path: "/work-plans/{id}/confirm",
  function: "work-plans",
  tag: "Work plans",
  summary: "Confirm a work plan that the ISU entered",
  description: "The State confirms what the Implementation Support Unit entered on its behalf.",
  roles: ["state-focal-point"],
  request: { params: z.object({ id: WorkPlanIdSchema }) },
  ifMatch: "required",
  response: { status: 200, body: WorkPlanSchema, etag: true },
  problems: ["work-plan-not-found", "not-your-state", "already-confirmed"],
  table: [...reading, ...saving],
  example: { response: { ...workPlanExample, version: 3, confirmedAt: "2025-02-02T08:00:00.000Z" } },
});
