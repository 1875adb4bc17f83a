/** What of a case's notes a public dump tells. */
import { expect, test } from "vitest";
import { type AnonymisedNotes, evolveToldNotes, toldNotes } from "../../src/index.ts";
import { aCase, noon } from "../builders/index.ts";

/** For whom the anonymised text of a version is; `without`: the version has none. */
type Version = AnonymisedNotes["visibility"] | "without";

const noted = (versions: readonly Version[]) =>
  versions.reduce(
    (one, visibility, index) =>
      one.then({
        type: "meeting-notes-recorded",
        notes: {
          text: "Norway asked about costs.",
          sharedWithParticipants: false,
          ...(visibility !== "without" && {
            anonymised: { id: "an_1", text: `Text ${index + 1}`, visibility },
          }),
        },
      }),
    aCase().held("2025-01-20", "NOR"),
  );

const told = (...versions: readonly Version[]) =>
  [...toldNotes(new Map([["ia_1", noted(versions).events()]])).values()].flat();

test("the text that everyone may read now, by its id and the year alone", () => {
  const [event, ...rest] = told("committee", "public", "public");
  expect(rest).toEqual([]);
  expect(event).toEqual({
    type: "anonymised-notes-told",
    id: "an_1",
    text: "Text 3",
    at: `${noon.slice(0, 4)}-01-01T00:00:00.000Z`,
    by: "committee",
  });
  if (event === undefined) throw new Error("Nothing is told");
  expect(evolveToldNotes(undefined, event)).toEqual({ id: "an_1", text: "Text 3", visibility: "public" });
});

test.each([
  ["for States Parties", ["states-parties"]],
  ["narrowed since", ["public", "committee"]],
  ["taken back", ["public", "without"]],
  ["never recorded", []],
] as const)("nothing of notes that are %s", (_, versions) => {
  expect(told(...versions)).toEqual([]);
});
