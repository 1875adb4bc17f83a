import * as z from "zod";
import { defineOperation, reading } from "../operation.ts";
import { cursor, limit } from "../schemas/basic.ts";
import { EvidenceImportIdSchema, OutcomeSchema, ReconciliationSchema } from "../schemas/evidence.ts";
import { reconciliationExample } from "../schemas/evidence-examples.ts";

export const getEvidenceImport = defineOperation({
  operationId: "getEvidenceImport",
  method: "get",
  path: "/imports/{id}",
  function: "evidence",
  tag: "Exchange",
  summary: "Reconcile an import with what is recorded",
  description:
    "Compares the evidence of an import with the pledges, commitments and payments that are recorded now: by reference first, else by provider, States, year and an amount within 1 % (5 % where converted). Each piece tells what it is and why; what is new comes with a request that would record it. The same evidence and records give the same answer.",
  roles: ["state-focal-point", "isu"],
  request: {
    params: z.object({ id: EvidenceImportIdSchema }),
    query: z.strictObject({
      outcome: OutcomeSchema.exactOptional().meta({ description: "Only evidence with this outcome." }),
      status: z
        .enum(["open", "decided"])
        .exactOptional()
        .meta({ description: "Only what waits for a decision, or what was decided.", example: "open" }),
      limit,
      cursor,
    }),
  },
  csv: "items",
  response: { status: 200, body: ReconciliationSchema, etag: true },
  problems: ["evidence-import-not-found", "cursor-invalid"],
  table: reading,
  example: { query: "outcome=new&status=open", response: reconciliationExample },
});
