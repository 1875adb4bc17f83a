import type { NotesSchema } from "@angkor/contract/schemas/individualised-approach-papers";
import type { IndividualisedApproachCase } from "@angkor/domain";
import { problem } from "@angkor/http";
import type * as z from "zod";

/** The notes of a case, for whoever may read them. */
export const notesDto = ({ id, notes }: IndividualisedApproachCase): z.input<typeof NotesSchema> => {
  if (notes === undefined)
    throw problem("meeting-notes-not-found", `There are no notes of ${id} that you may read.`);
  const { anonymised, ...full } = notes;
  return { ...full, ...(anonymised && { anonymised: { ...anonymised } }) };
};
