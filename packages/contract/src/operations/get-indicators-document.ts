import * as z from "zod";
import { defineOperation, reading } from "../operation.ts";
import { documentQuery } from "../schemas/documents.ts";
import { getIndicators } from "./get-indicators.ts";

export const getIndicatorsDocument = defineOperation({
  operationId: "getIndicatorsDocument",
  method: "get",
  path: "/documents/indicators",
  function: "report-documents",
  tag: "Documents",
  summary: "Take away the indicators of Actions 40 to 45",
  description:
    "The indicators of a calendar year as a document: all of them in a table, as States report them and as records show them, what each measures in the words of the Action Plan, who is counted, and the differences to raise with States. Every value is that of the indicators for the same caller. In English, French or Spanish, as a Word document or as a workbook with a sheet for each table.",
  request: { query: getIndicators.request.query.safeExtend(documentQuery) },
  documents: ["docx", "xlsx", "html"],
  response: { status: 200, body: z.never() },
  problems: [],
  table: reading,
  example: { query: "period=2025&cutoff=2026-04-30" },
});
