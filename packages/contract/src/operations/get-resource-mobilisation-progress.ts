import * as z from "zod";
import { defineOperation, reading } from "../operation.ts";
import { DaySchema, InstantSchema } from "../schemas/basic.ts";
import {
  ResourceMobilisationProgressSchema,
  resourceMobilisationProgressExample,
} from "../schemas/mobilisation-progress.ts";
import { ResourceMobilisationPlanIdSchema } from "../schemas/resource-mobilisation-plan.ts";

export const getResourceMobilisationProgress = defineOperation({
  operationId: "getResourceMobilisationProgress",
  method: "get",
  path: "/resource-mobilisation-plans/{id}/progress",
  function: "cooperation",
  tag: "Cooperation",
  summary: "Read the progress of a resource mobilisation plan",
  description:
    "Targets by source and year beside what the State's position holds: its own contribution, pledges, commitments and payments, by the kind of their providers; the share that is reached; and the actions that are overdue. What records do not tell apart by source says so.",
  request: {
    params: z.object({ id: ResourceMobilisationPlanIdSchema }),
    query: z.strictObject({
      on: DaySchema.exactOptional().meta({
        description: "The day by which actions are due; today, or the day of `asOf`, when left out.",
      }),
      asOf: InstantSchema.exactOptional(),
    }),
  },
  csv: "lines",
  response: { status: 200, body: ResourceMobilisationProgressSchema },
  problems: ["resource-mobilisation-plan-not-found", "version-not-found", "rate-missing"],
  table: reading,
  example: { query: "on=2027-07-01", response: resourceMobilisationProgressExample },
});
