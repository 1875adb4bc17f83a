import * as z from "zod";
import { defineOperation, reading } from "../operation.ts";
import { cursor, limit, StateCodeSchema } from "../schemas/basic.ts";
import {
  WorkPlanKindSchema,
  WorkPlanPageSchema,
  WorkPlanStatusSchema,
  workPlanSummaryExample,
} from "../schemas/work-plan.ts";

export const listWorkPlans = defineOperation({
  operationId: "listWorkPlans",
  method: "get",
  path: "/work-plans",
  function: "work-plans",
  tag: "Work plans",
  summary: "List work plans",
  description:
    "Work plans that the caller may see, newest first within a State or overall, without their activities.",
  request: {
    query: z.strictObject({
      state: StateCodeSchema.exactOptional(),
      status: WorkPlanStatusSchema.exactOptional(),
      kind: WorkPlanKindSchema.exactOptional(),
      limit,
      cursor,
    }),
  },
  csv: "items",
  response: { status: 200, body: WorkPlanPageSchema },
  problems: ["cursor-invalid"],
  table: reading,
  example: { query: "state=KHM&status=published", response: { items: [workPlanSummaryExample] } },
});
