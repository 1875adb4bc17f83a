import * as z from "zod";
import { defineOperation, reading } from "../operation.ts";
import { documentQuery } from "../schemas/documents.ts";
import { getMatchReport } from "./get-match-report.ts";

export const getMatchDocument = defineOperation({
  operationId: "getMatchDocument",
  method: "get",
  path: "/documents/matches",
  function: "report-documents",
  tag: "Documents",
  summary: "Take away the match report of a year",
  description:
    "What became of needs and offers in a calendar year as a document: how many needs stood, were answered and matched, by State and pillar, what was asked for and committed, and the needs and offers themselves. Every figure is that of the match report for the same caller and filters. In English, French or Spanish, as a Word document or as a workbook with a sheet for each table.",
  request: { query: getMatchReport.request.query.safeExtend(documentQuery) },
  documents: ["docx", "xlsx", "html"],
  response: { status: 200, body: z.never() },
  problems: ["rate-missing"],
  table: reading,
  example: { query: "year=2025&state=KHM" },
});
