import * as z from "zod";
import { defineOperation, reading, saving } from "../operation.ts";
import {
  CooperationReportCorrectionSchema,
  CooperationReportIdSchema,
  CooperationReportSchema,
  cooperationReportExample,
  cooperationReportRequestExample,
} from "../schemas/cooperation-report.ts";

export const correctCooperationReport = defineOperation({
  operationId: "correctCooperationReport",
  method: "post",
  path: "/cooperation-reports/{id}/correct",
  function: "cooperation",
  tag: "Cooperation",
  summary: "Correct a submitted report",
  description:
    "Replaces the content of a submitted report at once, under the same conditions as a submission. Earlier versions stay readable, and figures with an earlier cut-off stay as they were.",
  roles: ["state-focal-point", "isu"],
  request: { params: z.object({ id: CooperationReportIdSchema }), body: CooperationReportCorrectionSchema },
  ifMatch: "required",
  response: { status: 200, body: CooperationReportSchema, etag: true },
  problems: [
    "cooperation-report-not-found",
    "not-your-state",
    "not-yet-submitted",
    "cooperation-report-invalid",
    "reporting-window-closed",
  ],
  table: [...reading, ...saving],
  example: {
    request: { ...cooperationReportRequestExample, reason: "The amount was misread" },
    response: {
      ...cooperationReportExample,
      status: "corrected",
      version: 3,
      updatedAt: "2026-04-29T10:00:00.000Z",
      correctedAt: "2026-04-29T10:00:00.000Z",
      correctionReason: "The amount was misread",
    },
  },
});
