import * as z from "zod";
import { defineOperation, reading } from "../operation.ts";
import { cursor, limit } from "../schemas/basic.ts";
import { notesExample } from "../schemas/individualised-approach-examples.ts";
import { AnonymisedNotesPageSchema } from "../schemas/individualised-approach-papers.ts";

export const listAnonymisedNotes = defineOperation({
  operationId: "listAnonymisedNotes",
  method: "get",
  path: "/individualised-approach/notes",
  function: "individualised-approach",
  tag: "Individualised Approach",
  summary: "List anonymised notes of meetings",
  description:
    "What can be learned from meetings without learning whose they were, as far as the caller may read it. In the order of their ids.",
  request: { query: z.strictObject({ limit, cursor }) },
  csv: "items",
  response: { status: 200, body: AnonymisedNotesPageSchema },
  problems: ["cursor-invalid"],
  table: reading,
  example: { query: "limit=10", response: { items: [notesExample.anonymised] } },
});
