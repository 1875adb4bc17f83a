import * as z from "zod";
import { defineOperation, reading } from "../operation.ts";
import { documentQuery } from "../schemas/documents.ts";
import { getStateProfile } from "./get-state-profile.ts";

export const getStateProfileDocument = defineOperation({
  operationId: "getStateProfileDocument",
  method: "get",
  path: "/documents/states/{iso3}",
  function: "report-documents",
  tag: "Documents",
  summary: "Take away the profile of a State",
  description:
    "The profile of a State as a document to hand out, in English, French or Spanish: a summary, its obligations and deadlines, plans and milestones, requirement and funding by year and pillar with charts, open needs in its own order with every answer, who supports it and what is promised, what it reports in its own words, its resource mobilisation plan, what its plan leaves open, and the sources. Every figure is that of the profile for the same caller and years. As a workbook, a sheet for each table with exact amounts.",
  request: {
    params: getStateProfile.request.params,
    query: getStateProfile.request.query.safeExtend(documentQuery),
  },
  documents: ["docx", "xlsx", "html"],
  response: { status: 200, body: z.never() },
  problems: ["state-not-found", "rate-missing"],
  table: reading,
  example: { query: "from=2025&to=2030&format=docx&language=es" },
});
