import * as z from "zod";
import { defineOperation, reading } from "../operation.ts";
import { documentQuery } from "../schemas/documents.ts";
import { getDonorReport } from "./get-donor-report.ts";

export const getDonorDocument = defineOperation({
  operationId: "getDonorDocument",
  method: "get",
  path: "/documents/donors/{provider}",
  function: "report-documents",
  tag: "Documents",
  summary: "Take away where a provider's money is",
  description:
    "The donor report as a document: by recipient, pillar and year, by earmarking, kind, modality and channel, what is overdue and front-loaded, each step from pledge to payment, and the answers to needs. Every figure is that of the donor report for the same caller and filters. In English, French or Spanish, as a Word document or as a workbook with a sheet for each table.",
  request: {
    params: getDonorReport.request.params,
    query: getDonorReport.request.query.safeExtend(documentQuery),
  },
  documents: ["docx", "xlsx", "html"],
  response: { status: 200, body: z.never() },
  problems: ["rate-missing", "provider-unknown"],
  table: reading,
  example: { query: "from=2025&to=2027&language=es" },
});
