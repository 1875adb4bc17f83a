import * as z from "zod";
import { defineOperation, reading, saving } from "../operation.ts";
import { WorkPlanIdSchema } from "../schemas/basic.ts";
import { WorkPlanSchema, workPlanExample } from "../schemas/work-plan.ts";

export const publishWorkPlan = defineOperation({
  operationId: "publishWorkPlan",
  method: "post",
  path: "/work-plans/{id}/publish",
  function: "work-plans",
  tag: "Work plans",
  summary: "Publish a work plan",
  description:
    "From now on the plan counts: its requirement enters the gap report, each activity that asks for anything becomes an assistance requirement, and the plans it supersedes count no more. All in one transaction.",
  roles: ["state-focal-point", "isu"],
  request: { params: z.object({ id: WorkPlanIdSchema }) },
  ifMatch: "required",
  response: { status: 200, body: WorkPlanSchema, etag: true },
  problems: [
    "work-plan-not-found",
    "not-your-state",
    "not-a-draft",
    "supersedes-invalid",
    "rate-missing",
    "record-too-large",
  ],
  table: [...reading, ...saving],
  example: { response: workPlanExample },
});
