import * as z from "zod";
import { defineOperation, reading } from "../operation.ts";
import { ReportingWindowListSchema, reportingWindowExample } from "../schemas/cooperation-report.ts";

export const listReportingWindows = defineOperation({
  operationId: "listReportingWindows",
  method: "get",
  path: "/reporting-windows",
  function: "cooperation",
  tag: "Cooperation",
  summary: "List reporting windows",
  description: "The reporting window of each year, the latest first, and how it stands today.",
  request: { query: z.strictObject({}) },
  csv: "items",
  response: { status: 200, body: ReportingWindowListSchema },
  problems: [],
  table: reading,
  example: { response: { items: [reportingWindowExample] } },
});
