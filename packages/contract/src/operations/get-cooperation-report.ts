import * as z from "zod";
import { defineOperation, reading } from "../operation.ts";
import { InstantSchema, QueryVersionSchema } from "../schemas/basic.ts";
import {
  CooperationReportIdSchema,
  CooperationReportSchema,
  cooperationReportExample,
} from "../schemas/cooperation-report.ts";

export const getCooperationReport = defineOperation({
  operationId: "getCooperationReport",
  method: "get",
  path: "/cooperation-reports/{id}",
  function: "cooperation",
  tag: "Cooperation",
  summary: "Read a cooperation report",
  description:
    "A cooperation report as it stands, or as it was at a version or an instant: everything submitted stays readable as it was.",
  request: {
    params: z.object({ id: CooperationReportIdSchema }),
    query: z.strictObject({
      version: QueryVersionSchema.exactOptional(),
      asOf: InstantSchema.exactOptional(),
    }),
  },
  response: { status: 200, body: CooperationReportSchema, etag: true },
  problems: ["cooperation-report-not-found", "version-not-found"],
  table: reading,
  example: { query: "version=2", response: cooperationReportExample },
});
