import * as z from "zod";
import { defineOperation, reading } from "../operation.ts";
import { cursor, limit } from "../schemas/basic.ts";
import { EvidenceImportPageSchema } from "../schemas/evidence.ts";
import { evidenceImportExample } from "../schemas/evidence-examples.ts";

export const listEvidenceImports = defineOperation({
  operationId: "listEvidenceImports",
  method: "get",
  path: "/imports",
  function: "evidence",
  tag: "Exchange",
  summary: "List imports",
  description: "Files that came in as evidence: the caller's own, newest first; of everyone for the ISU.",
  roles: ["state-focal-point", "isu"],
  request: { query: z.strictObject({ limit, cursor }) },
  csv: "items",
  response: { status: 200, body: EvidenceImportPageSchema },
  problems: ["cursor-invalid"],
  table: reading,
  example: { response: { items: [evidenceImportExample] } },
});
