import { defineOperation, reading, saving } from "../operation.ts";
import {
  CooperationReportInputSchema,
  CooperationReportSchema,
  cooperationReportDraftExample,
  cooperationReportRequestExample,
} from "../schemas/cooperation-report.ts";

export const draftCooperationReport = defineOperation({
  operationId: "draftCooperationReport",
  method: "post",
  path: "/cooperation-reports",
  function: "cooperation",
  tag: "Cooperation",
  summary: "Draft a cooperation report",
  description:
    "A State writes down what its Article 7 report and other documents say on cooperation and assistance for a year, question by question, each answer with its document and page. There is one report for each State and year. A draft is seen by its State alone and counts for nothing until it is submitted.",
  roles: ["state-focal-point", "isu"],
  request: { body: CooperationReportInputSchema },
  idempotent: true,
  response: { status: 201, body: CooperationReportSchema, etag: true },
  problems: ["not-your-state", "cooperation-report-exists", "cooperation-report-invalid"],
  table: [...reading, ...saving],
  example: { request: cooperationReportRequestExample, response: cooperationReportDraftExample },
});
