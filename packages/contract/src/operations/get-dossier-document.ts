import * as z from "zod";
import { defineOperation, reading } from "../operation.ts";
import { documentQuery } from "../schemas/documents.ts";
import { getDossier } from "./get-dossier.ts";

export const getDossierDocument = defineOperation({
  operationId: "getDossierDocument",
  method: "get",
  path: "/documents/individualised-approach/cases/{id}/dossier",
  function: "report-documents",
  tag: "Documents",
  summary: "Take away the dossier of a meeting",
  description:
    "The dossier as it was frozen, as a document to hand out, in English, French or Spanish: why the State asks, the meeting and its agenda, challenges and answers in the State's own words, and the profile of the State with charts. For the same people, and the same dossier, as the operation that reads it. As a page of HTML, to read on any screen and to print. As a workbook, a sheet for each table with exact amounts.",
  roles: ["state-focal-point", "committee", "isu"],
  request: {
    params: getDossier.request.params,
    query: getDossier.request.query.safeExtend(documentQuery),
  },
  documents: ["docx", "xlsx", "html"],
  response: { status: 200, body: z.never() },
  problems: ["individualised-approach-case-not-found", "dossier-not-found"],
  table: reading,
  example: { query: "format=docx&language=fr" },
});
