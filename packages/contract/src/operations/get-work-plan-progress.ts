import * as z from "zod";
import { defineOperation, reading } from "../operation.ts";
import { DaySchema, InstantSchema, WorkPlanIdSchema } from "../schemas/basic.ts";
import { WorkPlanProgressSchema, workPlanProgressExample } from "../schemas/progress.ts";

export const getWorkPlanProgress = defineOperation({
  operationId: "getWorkPlanProgress",
  method: "get",
  path: "/work-plans/{id}/progress",
  function: "work-plans",
  tag: "Work plans",
  summary: "Read the progress of a work plan",
  description:
    "The milestones of a plan as it stands beside what its State reports to have reached, year by year and to date, and what that leaves of the remaining challenge that the plan states. Nothing is projected: what is not reported is told as not reported.",
  request: {
    params: z.object({ id: WorkPlanIdSchema }),
    query: z.strictObject({
      on: DaySchema.exactOptional().meta({
        description: "The day by which years are over; today, or the day of `asOf`, when left out.",
      }),
      asOf: InstantSchema.exactOptional(),
    }),
  },
  csv: "lines",
  response: { status: 200, body: WorkPlanProgressSchema },
  problems: ["work-plan-not-found", "version-not-found"],
  table: reading,
  example: { query: "on=2024-05-02", response: workPlanProgressExample },
});
