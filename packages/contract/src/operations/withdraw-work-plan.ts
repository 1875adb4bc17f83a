import * as z from "zod";
import { defineOperation, reading, saving } from "../operation.ts";
import { WorkPlanIdSchema } from "../schemas/basic.ts";
import { ReasonSchema, WorkPlanSchema, workPlanExample } from "../schemas/work-plan.ts";

export const withdrawWorkPlan = defineOperation({
  operationId: "withdrawWorkPlan",
  method: "post",
  path: "/work-plans/{id}/withdraw",
  function: "work-plans",
  tag: "Work plans",
  summary: "Withdraw a work plan",
  description:
    "The plan counts no more and its requirements close; it stays readable, and what was committed to it stays recorded.",
  roles: ["state-focal-point", "isu"],
  request: { params: z.object({ id: WorkPlanIdSchema }), body: ReasonSchema },
  ifMatch: "required",
  response: { status: 200, body: WorkPlanSchema, etag: true },
  problems: ["work-plan-not-found", "not-your-state", "work-plan-closed", "record-too-large"],
  table: [...reading, ...saving],
  example: {
    request: { reason: "Replaced by the extension request" },
    response: {
      ...workPlanExample,
      status: "withdrawn",
      version: 3,
      closedReason: "Replaced by the extension request",
    },
  },
});
