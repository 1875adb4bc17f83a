import * as z from "zod";
import { defineOperation, reading } from "../operation.ts";
import { ProviderCodeSchema } from "../schemas/basic.ts";
import { DocumentLanguageSchema } from "../schemas/documents.ts";

export const getPledgeWorkbook = defineOperation({
  operationId: "getPledgeWorkbook",
  method: "get",
  path: "/documents/pledges",
  function: "workbooks",
  tag: "Documents",
  summary: "Take a workbook to write pledges in",
  description:
    "A spreadsheet with a donor's pledges as they stand, as far as the caller may see them: a row for each pledge, a row for each tranche, drop-down lists, and how to fill it in. Cancelled pledges are left out. Changed and sent back, it revises pledges and records new ones.",
  request: {
    query: z.strictObject({
      donor: ProviderCodeSchema.meta({ description: "The State or organisation whose pledges they are." }),
      language: DocumentLanguageSchema.default("en").meta({
        description: "The language; `en` when left out.",
      }),
    }),
  },
  documents: ["xlsx"],
  response: { status: 200, body: z.never() },
  problems: ["provider-unknown"],
  table: reading,
  example: { query: "donor=NOR&language=fr" },
});
