import * as z from "zod";
import { defineOperation, reading, saving } from "../operation.ts";
import { WorkPlanIdSchema } from "../schemas/basic.ts";
import {
  WorkPlanInputSchema,
  WorkPlanSchema,
  workPlanDraftExample,
  workPlanRequestExample,
} from "../schemas/work-plan.ts";

export const redraftWorkPlan = defineOperation({
  operationId: "redraftWorkPlan",
  method: "put",
  path: "/work-plans/{id}",
  function: "work-plans",
  tag: "Work plans",
  summary: "Change a draft",
  description: "Replaces the content of a draft. A published plan changes by a revision.",
  roles: ["state-focal-point", "isu"],
  request: { params: z.object({ id: WorkPlanIdSchema }), body: WorkPlanInputSchema },
  ifMatch: "required",
  response: { status: 200, body: WorkPlanSchema, etag: true },
  problems: ["work-plan-not-found", "not-your-state", "not-a-draft", "work-plan-invalid", "record-too-large"],
  table: [...reading, ...saving],
  example: { request: workPlanRequestExample, response: workPlanDraftExample },
});
