import type { EventBase } from "../shared/index.ts";
import type { AnonymisedNotes, AnonymisedNotesId, IndividualisedApproachCase } from "./case.ts";
import { type CaseEvent, evolveCase } from "./evolve.ts";

/** Anonymised notes for everyone, without the case that they come from: what a public dump tells of them. */
export interface ToldNotes extends AnonymisedNotes {
  readonly visibility: "public";
}

export type ToldNotesEvent = EventBase & {
  readonly type: "anonymised-notes-told";
  readonly id: AnonymisedNotesId;
  readonly text: string;
};

/** The notes as they are told: there is one event, and nothing follows it. */
export const evolveToldNotes = (_before: ToldNotes | undefined, { id, text }: ToldNotesEvent): ToldNotes => ({
  id,
  text,
  visibility: "public",
});

/** The instant at which a year (UTC) begins. */
const yearOf = (instant: string): string => `${instant.slice(0, 4)}-01-01T00:00:00.000Z`;

/**
 * Of the histories of cases, the anonymised notes that everyone may read. They are dated by the year in which they were
 * recorded: States Parties know the days of meetings, and a day would tell them whose notes these are.
 */
export const toldNotes = (
  cases: ReadonlyMap<string, readonly CaseEvent[]>,
): ReadonlyMap<string, readonly ToldNotesEvent[]> => {
  const told = [...cases.values()].flatMap((events): ToldNotesEvent[] => {
    const one = events.reduce<IndividualisedApproachCase | undefined>(evolveCase, undefined);
    const recorded = events.findLast(({ type }) => type === "meeting-notes-recorded");
    const notes = one?.notes?.anonymised;
    if (recorded === undefined || notes?.visibility !== "public") return [];
    const { id, text } = notes;
    return [{ type: "anonymised-notes-told", id, text, at: yearOf(recorded.at), by: recorded.by }];
  });
  return new Map(told.map((event) => [event.id, [event]]));
};
