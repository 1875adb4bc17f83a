import * as z from "zod";
import { defineOperation, reading, saving } from "../operation.ts";
import {
  CooperationReportIdSchema,
  CooperationReportSchema,
  cooperationReportExample,
} from "../schemas/cooperation-report.ts";

export const confirmCooperationReport = defineOperation({
  operationId: "confirmCooperationReport",
  method: "post",
  path: "/cooperation-reports/{id}/confirm",
  function: "cooperation",
  tag: "Cooperation",
  summary: "Confirm a report that the ISU entered",
  description:
    "The State confirms what the Implementation Support Unit took from its documents. Until then the report counts, and the indicators name it as unconfirmed.",
  roles: ["state-focal-point"],
  request: { params: z.object({ id: CooperationReportIdSchema }) },
  ifMatch: "required",
  response: { status: 200, body: CooperationReportSchema, etag: true },
  problems: ["cooperation-report-not-found", "not-your-state", "already-confirmed"],
  table: [...reading, ...saving],
  example: { response: { ...cooperationReportExample, version: 3, confirmedAt: "2026-04-29T08:00:00.000Z" } },
});
