import * as z from "zod";
import { defineOperation, reading } from "../operation.ts";
import { documentQuery } from "../schemas/documents.ts";
import { getGapReport } from "./get-gap-report.ts";

export const getCoverageDocument = defineOperation({
  operationId: "getCoverageDocument",
  method: "get",
  path: "/documents/coverage",
  function: "report-documents",
  tag: "Documents",
  summary: "Take away the coverage report",
  description:
    "The coverage report as a document for a meeting, in English, French or Spanish: summary, charts, tables by State, year, pillar and donor, predictability, equity, and who has not reported, with footnotes that say what each figure means. Every figure is that of the coverage report for the same caller and filters. As a workbook, a sheet for each table with exact amounts and totals that add up by formula.",
  request: { query: getGapReport.request.query.safeExtend(documentQuery) },
  documents: ["docx", "xlsx", "html"],
  response: { status: 200, body: z.never() },
  problems: ["rate-missing"],
  table: reading,
  example: { query: "from=2025&to=2027&format=docx&language=fr" },
});
