import { defineOperation, reading, saving } from "../operation.ts";
import { EvidenceFileSchema, EvidenceImportSchema } from "../schemas/evidence.ts";
import { evidenceImportExample } from "../schemas/evidence-examples.ts";

export const importEvidence = defineOperation({
  operationId: "importEvidence",
  method: "post",
  path: "/imports",
  function: "evidence",
  tag: "Exchange",
  summary: "Import evidence of another system",
  description:
    "Reads pledges, commitments and payments for mine action out of a file of IATI or of OCHA's Financial Tracking Service, and keeps them as evidence. Nothing of it counts in any figure. A focal point imports what its own State or organisation gives or gets; the ISU everything. Other sectors and clusters are left out and counted.",
  roles: ["state-focal-point", "isu"],
  request: { body: EvidenceFileSchema },
  idempotent: true,
  response: { status: 201, body: EvidenceImportSchema, etag: true },
  problems: ["evidence-unreadable"],
  table: [...reading, ...saving],
  example: {
    request: { format: "fts-csv", content: "id,date,decisionDate", name: "fts_incoming_funding_global.csv" },
    response: evidenceImportExample,
  },
});
