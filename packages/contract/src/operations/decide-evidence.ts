import * as z from "zod";
import { defineOperation, reading, saving } from "../operation.ts";
import {
  EvidenceDecisionsSchema,
  EvidenceImportIdSchema,
  EvidenceImportSchema,
} from "../schemas/evidence.ts";
import { evidenceImportExample } from "../schemas/evidence-examples.ts";

export const decideEvidence = defineOperation({
  operationId: "decideEvidence",
  method: "post",
  path: "/imports/{id}/decisions",
  function: "evidence",
  tag: "Exchange",
  summary: "Decide on evidence",
  description:
    "Links evidence to a record, tells which record was made of it, or rejects it. A link holds in later imports of the same owner too. A later decision replaces an earlier one, which stays in the history.",
  roles: ["state-focal-point", "isu"],
  request: { params: z.object({ id: EvidenceImportIdSchema }), body: EvidenceDecisionsSchema },
  ifMatch: "required",
  response: { status: 200, body: EvidenceImportSchema, etag: true },
  problems: ["evidence-import-not-found", "evidence-decision-invalid"],
  table: [...reading, ...saving],
  example: {
    request: {
      decisions: [
        { key: "fts:379211", action: "link", recordId: "co_01JT3ZP7R9T1V3X5Z7B9D1F3H5" },
        { key: "fts:352981", action: "reject", reason: "An internal transfer" },
      ],
    },
    response: { ...evidenceImportExample, version: 2, decided: 2, updatedAt: "2026-11-21T12:30:00.000Z" },
  },
});
