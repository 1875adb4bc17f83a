import * as z from "zod";
import { defineOperation, reading } from "../operation.ts";
import { documentQuery } from "../schemas/documents.ts";
import { getCompletenessReport } from "./get-completeness-report.ts";

export const getCompletenessDocument = defineOperation({
  operationId: "getCompletenessDocument",
  method: "get",
  path: "/documents/completeness",
  function: "report-documents",
  tag: "Documents",
  summary: "Take away the completeness of all States' plans",
  description:
    "The latest plan of each State with its score, what each check found, and the affected States Parties without any plan, as a document. Every figure is that of the completeness report for the same caller. In English, French or Spanish, as a Word document or as a workbook with a sheet for each table.",
  request: { query: getCompletenessReport.request.query.safeExtend(documentQuery) },
  documents: ["docx", "xlsx", "html"],
  response: { status: 200, body: z.never() },
  problems: [],
  table: reading,
  example: { query: "state=KHM,TCD" },
});
