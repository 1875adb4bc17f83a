import { getMeetingNotes } from "@angkor/contract/operations/get-meeting-notes";
import { mayReadNotes } from "@angkor/domain";
import { handle } from "@angkor/http";
import { loadVisible } from "../access.ts";
import type { Dependencies } from "../composition.ts";
import { caseRecords } from "./case-dto.ts";
import { notesDto } from "./notes-dto.ts";

export const getMeetingNotesHandler = ({ table }: Dependencies) =>
  handle(getMeetingNotes, async ({ params, caller }) => {
    const { state: one } = await loadVisible(table, caseRecords, params.id, caller);
    const { notes, ...without } = one;
    return { body: notesDto(mayReadNotes(caller, one) && notes ? one : without) };
  });
