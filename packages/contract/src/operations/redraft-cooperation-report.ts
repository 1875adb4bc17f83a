import * as z from "zod";
import { defineOperation, reading, saving } from "../operation.ts";
import {
  CooperationReportIdSchema,
  CooperationReportInputSchema,
  CooperationReportSchema,
  cooperationReportDraftExample,
  cooperationReportRequestExample,
} from "../schemas/cooperation-report.ts";

export const redraftCooperationReport = defineOperation({
  operationId: "redraftCooperationReport",
  method: "put",
  path: "/cooperation-reports/{id}",
  function: "cooperation",
  tag: "Cooperation",
  summary: "Change a draft report",
  description: "Replaces the content of a draft. A submitted report changes by a correction.",
  roles: ["state-focal-point", "isu"],
  request: { params: z.object({ id: CooperationReportIdSchema }), body: CooperationReportInputSchema },
  ifMatch: "required",
  response: { status: 200, body: CooperationReportSchema, etag: true },
  problems: ["cooperation-report-not-found", "not-your-state", "not-a-draft", "cooperation-report-invalid"],
  table: [...reading, ...saving],
  example: {
    request: cooperationReportRequestExample,
    response: { ...cooperationReportDraftExample, version: 2 },
  },
});
