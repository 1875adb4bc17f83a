import { listAnonymisedNotes } from "@angkor/contract/operations/list-anonymised-notes";
import { canSee } from "@angkor/domain";
import { handle } from "@angkor/http";
import { anonymisedNotes, individualisedApproachCases } from "@angkor/store";
import type { Dependencies } from "../composition.ts";
import { listAll } from "../list-all.ts";
import { pageOf } from "../page.ts";

export const listAnonymisedNotesHandler = ({ table }: Dependencies) =>
  handle(listAnonymisedNotes, async ({ query, caller }) => {
    const cases = await listAll(
      table,
      individualisedApproachCases,
      ({ state: { state, notes } }) =>
        notes?.anonymised !== undefined &&
        canSee(caller, { owner: state, visibility: notes.anonymised.visibility }),
    );
    const told = await listAll(table, anonymisedNotes, () => true);
    const texts = [
      ...cases.flatMap(({ state: { notes } }) => notes?.anonymised ?? []),
      ...told.map(({ state }) => state),
    ].sort((one, other) => (one.id < other.id ? -1 : 1));
    const { items, nextCursor } = pageOf(texts, ({ id }) => id, query, []);
    return { body: { items: [...items], ...(nextCursor !== undefined && { nextCursor }) } };
  });
