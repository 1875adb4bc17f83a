import * as z from "zod";
import { defineOperation, reading, saving } from "../operation.ts";
import {
  CooperationReportIdSchema,
  CooperationReportSchema,
  cooperationReportExample,
} from "../schemas/cooperation-report.ts";

export const submitCooperationReport = defineOperation({
  operationId: "submitCooperationReport",
  method: "post",
  path: "/cooperation-reports/{id}/submit",
  function: "cooperation",
  tag: "Cooperation",
  summary: "Submit a cooperation report",
  description:
    "From now on the report counts in the indicators and is seen by whom its visibility allows. Reports are submitted while the reporting window of their year is open; afterwards by the ISU and by States that it lets report late. A late report enters only figures with a later cut-off.",
  roles: ["state-focal-point", "isu"],
  request: { params: z.object({ id: CooperationReportIdSchema }) },
  ifMatch: "required",
  response: { status: 200, body: CooperationReportSchema, etag: true },
  problems: [
    "cooperation-report-not-found",
    "not-your-state",
    "not-a-draft",
    "cooperation-report-invalid",
    "reporting-window-closed",
  ],
  table: [...reading, ...saving],
  example: { response: cooperationReportExample },
});
