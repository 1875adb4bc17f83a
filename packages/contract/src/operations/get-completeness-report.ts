import * as z from "zod";
import { defineOperation, reading } from "../operation.ts";
import { DaySchema, InstantSchema, listOf, StateCodeSchema } from "../schemas/basic.ts";
import { CompletenessReportSchema, completenessReportExample } from "../schemas/completeness-report.ts";
import { WorkPlanKindSchema } from "../schemas/work-plan.ts";

export const getCompletenessReport = defineOperation({
  operationId: "getCompletenessReport",
  method: "get",
  path: "/reports/completeness",
  function: "completeness",
  tag: "Reports",
  summary: "Read the completeness of all States' plans",
  description:
    "The latest plan of each State with its score and what each check found, the lowest share first, and the affected States Parties without any plan. Humanitarian response plans are not States' own and are left out unless asked for. As a table, a column for each check.",
  request: {
    query: z.strictObject({
      state: listOf(StateCodeSchema).exactOptional(),
      kind: listOf(WorkPlanKindSchema).exactOptional().meta({
        description: "Kinds of plans, separated by commas; all of a State's own when left out.",
      }),
      on: DaySchema.exactOptional().meta({
        description: "The day on which completeness is measured; today, or the day of `asOf`, when left out.",
      }),
      asOf: InstantSchema.exactOptional(),
    }),
  },
  csv: "items",
  response: { status: 200, body: CompletenessReportSchema },
  problems: [],
  table: reading,
  example: { query: "state=KHM,TCD&kind=national-work-plan", response: completenessReportExample },
});
