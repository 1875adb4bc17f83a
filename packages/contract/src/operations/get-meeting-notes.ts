import * as z from "zod";
import { defineOperation, reading } from "../operation.ts";
import { CaseIdSchema } from "../schemas/individualised-approach.ts";
import { notesExample } from "../schemas/individualised-approach-examples.ts";
import { NotesSchema } from "../schemas/individualised-approach-papers.ts";

export const getMeetingNotes = defineOperation({
  operationId: "getMeetingNotes",
  method: "get",
  path: "/individualised-approach/cases/{id}/notes",
  function: "individualised-approach",
  tag: "Individualised Approach",
  summary: "Read the notes of the meeting",
  description:
    "The full notes: for the State, the Committee and the Implementation Support Unit, and for participants where they are shared with them.",
  roles: ["state-focal-point", "committee", "isu"],
  request: { params: z.object({ id: CaseIdSchema }) },
  response: { status: 200, body: NotesSchema },
  problems: ["individualised-approach-case-not-found", "meeting-notes-not-found"],
  table: reading,
  example: { response: notesExample },
});
