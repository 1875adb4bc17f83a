import * as z from "zod";
import { defineOperation, reading } from "../operation.ts";
import { DaySchema, InstantSchema, WorkPlanIdSchema } from "../schemas/basic.ts";
import { WorkPlanCompletenessSchema, workPlanCompletenessExample } from "../schemas/completeness.ts";

export const getWorkPlanCompleteness = defineOperation({
  operationId: "getWorkPlanCompleteness",
  method: "get",
  path: "/work-plans/{id}/completeness",
  function: "completeness",
  tag: "Work plans",
  summary: "Check a work plan for completeness",
  description:
    "What the Siem Reap-Angkor Action Plan asks of a plan, and Article 5 of a request for extension, check by check: what is there, what is missing and what would complete it, each with the place that asks for it. A draft can be checked before it is published. Figures that do not fit together are questions; nothing is corrected.",
  request: {
    params: z.object({ id: WorkPlanIdSchema }),
    query: z.strictObject({
      on: DaySchema.exactOptional().meta({
        description: "The day on which completeness is measured; today, or the day of `asOf`, when left out.",
      }),
      asOf: InstantSchema.exactOptional(),
    }),
  },
  csv: "findings",
  response: { status: 200, body: WorkPlanCompletenessSchema },
  problems: ["work-plan-not-found", "version-not-found"],
  table: reading,
  example: { query: "on=2025-02-01", response: workPlanCompletenessExample },
});
