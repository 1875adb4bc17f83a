import * as z from "zod";
import { defineOperation, reading, saving } from "../operation.ts";
import { WorkPlanIdSchema } from "../schemas/basic.ts";
import {
  WorkPlanRevisionSchema,
  WorkPlanSchema,
  workPlanExample,
  workPlanRequestExample,
} from "../schemas/work-plan.ts";

export const reviseWorkPlan = defineOperation({
  operationId: "reviseWorkPlan",
  method: "post",
  path: "/work-plans/{id}/revise",
  function: "work-plans",
  tag: "Work plans",
  summary: "Revise a published work plan",
  description:
    "Replaces the content of a published plan at once. The original requirement stays beside the revised one, and earlier versions stay readable.",
  roles: ["state-focal-point", "isu"],
  request: { params: z.object({ id: WorkPlanIdSchema }), body: WorkPlanRevisionSchema },
  ifMatch: "required",
  response: { status: 200, body: WorkPlanSchema, etag: true },
  problems: [
    "work-plan-not-found",
    "not-your-state",
    "not-yet-published",
    "work-plan-closed",
    "work-plan-invalid",
    "rate-missing",
    "record-too-large",
  ],
  table: [...reading, ...saving],
  example: {
    request: { ...workPlanRequestExample, reason: "Costs of the survey are now known" },
    response: { ...workPlanExample, status: "revised", version: 3 },
  },
});
