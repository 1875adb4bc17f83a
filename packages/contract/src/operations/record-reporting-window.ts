import * as z from "zod";
import { defineOperation, reading, saving } from "../operation.ts";
import { QueryYearSchema } from "../schemas/basic.ts";
import {
  ReportingWindowInputSchema,
  ReportingWindowSchema,
  reportingWindowExample,
} from "../schemas/cooperation-report.ts";

export const recordReportingWindow = defineOperation({
  operationId: "recordReportingWindow",
  method: "put",
  path: "/reporting-windows/{year}",
  function: "cooperation",
  tag: "Cooperation",
  summary: "Set the reporting window of a year",
  description:
    "The ISU says when reports of a calendar year can be submitted, and which States may still report after the window has closed. Replacing an entry needs its ETag in If-Match; sending what is there already changes nothing.",
  roles: ["isu"],
  request: { params: z.object({ year: QueryYearSchema }), body: ReportingWindowInputSchema },
  ifMatch: "to-replace",
  response: { status: 200, body: ReportingWindowSchema, etag: true },
  problems: [],
  table: [...reading, ...saving],
  example: {
    request: { opensOn: "2026-01-01", mayReportLate: ["TCD"] },
    response: reportingWindowExample,
  },
});
