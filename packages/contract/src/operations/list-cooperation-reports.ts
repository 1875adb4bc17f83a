import * as z from "zod";
import { defineOperation, reading } from "../operation.ts";
import { cursor, limit, QueryYearSchema, StateCodeSchema } from "../schemas/basic.ts";
import {
  CooperationReportPageSchema,
  CooperationReportStatusSchema,
  cooperationReportSummaryExample,
} from "../schemas/cooperation-report.ts";

export const listCooperationReports = defineOperation({
  operationId: "listCooperationReports",
  method: "get",
  path: "/cooperation-reports",
  function: "cooperation",
  tag: "Cooperation",
  summary: "List cooperation reports",
  description: "Cooperation reports that the caller may see, of a State, of a year or all, without answers.",
  request: {
    query: z.strictObject({
      state: StateCodeSchema.exactOptional(),
      year: QueryYearSchema.exactOptional(),
      status: CooperationReportStatusSchema.exactOptional(),
      limit,
      cursor,
    }),
  },
  csv: "items",
  response: { status: 200, body: CooperationReportPageSchema },
  problems: ["cursor-invalid"],
  table: reading,
  example: { query: "year=2025&status=submitted", response: { items: [cooperationReportSummaryExample] } },
});
