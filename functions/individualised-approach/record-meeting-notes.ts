import { recordMeetingNotes } from "@angkor/contract/operations/record-meeting-notes";
import {
  type AnonymisedNotesId,
  type IndividualisedApproachCase,
  isOrganisationCode,
  recordNotes,
} from "@angkor/domain";
import { handle } from "@angkor/http";
import { loadMany, organisations, states, type Table } from "@angkor/store";
import type { Dependencies } from "../composition.ts";
import { changeCaseAnswering } from "./change-case.ts";
import { notesDto } from "./notes-dto.ts";

/** What the anonymised notes must not hold: codes and names of the State and of participants, and the contact. */
const namesOf = async (
  table: Table,
  { state, participants, request }: IndividualisedApproachCase,
): Promise<string[]> => {
  const codes = [state, ...participants.map(({ provider }) => provider)];
  const [known, others] = await Promise.all([
    loadMany(
      table,
      states,
      codes.filter((code) => !isOrganisationCode(code)),
    ),
    loadMany(table, organisations, codes.filter(isOrganisationCode)),
  ]);
  const { name, email, telephone, organisation } = request.contact;
  return [
    ...codes,
    ...[...known.values()].map((entry) => entry.state.name),
    ...[...others.values()].flatMap((entry) => [entry.state.name, ...entry.state.aliases]),
    name,
    ...familyNameOf(name),
    email,
    ...(telephone === undefined ? [] : [telephone]),
    ...(organisation === undefined ? [] : [organisation]),
  ];
};

/** The last word of a person's name, which a text may use alone; of a title such as "Director of demining", none. */
const familyNameOf = (name: string): string[] => {
  const last = name.split(/\s+/).at(-1) ?? "";
  return /^\p{Lu}/u.test(last) && last.length > 2 ? [last] : [];
};

/** Of chance alone: other ids begin with the time, and that would lead to the meeting. */
const newNotesId = (chance: Dependencies["chance"]): AnonymisedNotesId =>
  `an_${chance(13).toString("hex").toUpperCase()}`;

export const recordMeetingNotesHandler = ({ table, chance }: Dependencies) =>
  handle(recordMeetingNotes, ({ params, body, caller, at, ifMatch }) =>
    changeCaseAnswering(
      table,
      { id: params.id, caller, at, ifMatch },
      () => undefined,
      async (one) => {
        const { anonymised, ...notes } = body;
        const id = one.notes?.anonymised?.id ?? newNotesId(chance);
        return recordNotes(
          { caller, at },
          one,
          { ...notes, ...(anonymised && { anonymised: { id, ...anonymised } }) },
          await namesOf(table, one),
        );
      },
      ({ state: one }) => notesDto(one),
    ),
  );
