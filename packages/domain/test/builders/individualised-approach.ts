import {
  type CaseEvent,
  type CaseRequest,
  evolveCase,
  type FrozenText,
  type IndividualisedApproachCase,
  type Meeting,
  providerCode,
  stateCode,
} from "../../src/index.ts";
import { after, focalPoint, noon } from "./basics.ts";

export const aCaseRequest: CaseRequest = {
  purpose: "Completing clearance takes more partners.",
  contact: { name: "Sokha Chan", email: "sokha@example.org" },
  languages: ["fr"],
};

export const aMeeting: Meeting = {
  date: "2025-01-20",
  place: "Geneva",
  online: false,
  languages: ["en"],
  agenda: [],
};

export const aFrozenText = (number: number, cutoff = noon): FrozenText => ({
  number,
  cutoff,
  hash: "0".repeat(64),
  bytes: 1,
});

/** A case with what happens to it, one event after another: Cambodia's, which it asked for itself. */
export const aCase = () => build([]);

type Happening = CaseEvent extends infer Event
  ? Event extends CaseEvent
    ? Omit<Event, "at" | "by">
    : never
  : never;

const requested: CaseEvent = {
  type: "individualised-approach-requested",
  id: "ia_1",
  state: stateCode("KHM"),
  askedBy: "state",
  request: aCaseRequest,
  at: noon,
  by: focalPoint("KHM").subject,
};

const build = (events: readonly CaseEvent[]) => {
  const then = (...happenings: readonly Happening[]) =>
    build([...events, ...happenings.map((happening) => ({ ...happening, at: noon, by: "committee" }))]);
  return {
    then,
    accepted: () => then({ type: "individualised-approach-accepted" }),
    scheduled: () =>
      then(
        { type: "individualised-approach-accepted" },
        { type: "individualised-approach-scheduled", meeting: aMeeting },
      ),
    inviting: (...providers: readonly string[]) =>
      then({ type: "participants-invited", providers: providers.map(providerCode) }),
    frozen: (number: number, cutoff?: string) =>
      then({ type: "dossier-frozen", dossier: aFrozenText(number, cutoff) }),
    approved: (number: number) => then({ type: "dossier-approved", number }),
    held: (heldOn: string, ...attended: readonly string[]) =>
      then({ type: "meeting-held", heldOn, attended: attended.map(providerCode) }),
    events: (): readonly CaseEvent[] => [requested, ...events],
    build: (): IndividualisedApproachCase => after(evolveCase, [requested, ...events]),
  };
};
