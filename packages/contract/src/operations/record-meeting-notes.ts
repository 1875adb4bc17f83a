import * as z from "zod";
import { defineOperation, reading, saving } from "../operation.ts";
import { CaseIdSchema } from "../schemas/individualised-approach.ts";
import { notesExample } from "../schemas/individualised-approach-examples.ts";
import { NotesInputSchema, NotesSchema } from "../schemas/individualised-approach-papers.ts";

export const recordMeetingNotes = defineOperation({
  operationId: "recordMeetingNotes",
  method: "put",
  path: "/individualised-approach/cases/{id}/notes",
  function: "individualised-approach",
  tag: "Individualised Approach",
  summary: "Record notes of the meeting",
  description:
    "The full text, read by the State, the Committee and the Implementation Support Unit, and by participants where it is shared with them; and an anonymised one, which must name neither the State nor a participant nor the contact, for the Committee, States Parties or everyone.",
  roles: ["committee", "isu"],
  request: { params: z.object({ id: CaseIdSchema }), body: NotesInputSchema },
  ifMatch: "required",
  response: { status: 200, body: NotesSchema, etag: true },
  problems: [
    "individualised-approach-case-not-found",
    "individualised-approach-step-refused",
    "individualised-approach-invalid",
  ],
  table: [...reading, ...saving],
  example: {
    request: {
      text: notesExample.text,
      sharedWithParticipants: true,
      anonymised: { text: notesExample.anonymised.text, visibility: "states-parties" },
    },
    response: notesExample,
  },
});
