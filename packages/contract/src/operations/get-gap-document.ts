import * as z from "zod";
import { defineOperation, reading } from "../operation.ts";
import { documentQuery } from "../schemas/documents.ts";
import { getGapReport } from "./get-gap-report.ts";

export const getGapDocument = defineOperation({
  operationId: "getGapDocument",
  method: "get",
  path: "/documents/gap",
  function: "report-documents",
  tag: "Documents",
  summary: "Take away the funding gap",
  description:
    "The gap report as a document: each State, pillar and year with requirement, national contribution, funding and gap; the money that is for no single one of them; and who has not reported. Every figure is that of the gap report for the same caller and filters. In English, French or Spanish, as a Word document or as a workbook with a sheet for each table.",
  request: { query: getGapReport.request.query.safeExtend(documentQuery) },
  documents: ["docx", "xlsx", "html"],
  response: { status: 200, body: z.never() },
  problems: ["rate-missing"],
  table: reading,
  example: { query: "state=KHM&from=2024&to=2025&format=xlsx" },
});
