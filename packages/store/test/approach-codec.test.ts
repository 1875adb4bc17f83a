import {
  currency,
  type EventBase,
  type ExpressionEvent,
  evolveExpression,
  evolveToldNotes,
  providerCode,
  stateCode,
} from "@angkor/domain";
import { describe, expect, test } from "vitest";
import { aCase, aFrozenText, aMeeting } from "../../domain/test/builders/index.ts";
import {
  type Aggregate,
  anonymisedNotes,
  expressionsOfInterest,
  individualisedApproachCases,
  toJson,
} from "../src/index.ts";
import { noon } from "./records.ts";

interface Kept<State, Event> {
  readonly state: State;
  readonly events: readonly Event[];
}

describe("what is stored of the Individualised Approach reads back as it was", () => {
  const roundTrip = <State, Event extends EventBase>(
    aggregate: Aggregate<State, Event>,
    records: Iterable<Kept<State, Event>>,
  ): void => {
    for (const { state, events } of records) {
      expect(aggregate.decodeState(JSON.parse(aggregate.encodeState(state)))).toEqual(state);
      for (const event of events) expect(aggregate.decodeEvent(JSON.parse(toJson(event)))).toEqual(event);
    }
  };

  test("for a case of the Individualised Approach and each of its events, and for an expression of interest", () => {
    const provider = providerCode("NOR");
    const stamp = { at: noon, by: "isu", onBehalf: true as const };
    const meetingOnline = {
      ...aMeeting,
      online: true,
      agenda: [{ title: "Costs", speaker: "X", minutes: 30 }],
    };
    const contact = { name: "N", position: "P", organisation: "O", email: "n@example.org", telephone: "1" };
    const anonymised = { id: "an_1", text: "T", visibility: "public" } as const;
    const built = aCase()
      .then(
        { type: "individualised-approach-revised", request: { purpose: "P", contact, languages: ["fr"] } },
        { type: "individualised-approach-confirmed" },
        { type: "individualised-approach-accepted" },
        { type: "individualised-approach-scheduled", meeting: meetingOnline },
        { type: "preparatory-questions-asked", questions: [{ ref: "Q1", question: "?" }] },
        {
          type: "dossier-prepared",
          preparation: {
            challenges: [{ pillar: "survey-clearance", text: "Floods" }, { text: "Costs" }],
            answers: [{ ref: "Q1", answer: "!" }],
            enteredBy: "isu",
          },
        },
        { type: "dossier-frozen", dossier: aFrozenText(1), enteredBy: "isu" },
      )
      .inviting("NOR", "org:eu")
      .then({ type: "invitation-answered", provider, answer: "confirmed" })
      .approved(1)
      .held("2025-01-20", "NOR")
      .then(
        { type: "meeting-notes-recorded", notes: { text: "T", sharedWithParticipants: true, anonymised } },
        {
          type: "follow-up-recorded",
          followUp: { ...aFrozenText(1), month: 3, recordedBy: "state", words: "W" },
        },
        { type: "individualised-approach-closed", outcome: "O" },
      );
    const endings = [
      { type: "individualised-approach-declined", reason: "R", ...stamp },
      { type: "individualised-approach-withdrawn", reason: "R", ...stamp },
    ] as const;
    roundTrip(individualisedApproachCases, [
      { state: built.build(), events: [...built.events(), ...endings] },
    ]);
    const expressed: ExpressionEvent = {
      type: "interest-expressed",
      id: "ex_1",
      caseId: "ia_1",
      state: stateCode("KHM"),
      provider,
      enteredBy: "isu",
      ...stamp,
      content: {
        kind: "under-consideration",
        assistance: "training",
        requirementIds: ["ar_1"],
        expressedOn: "2025-01-20",
        decideBy: "2025-06-30",
        indicativeAmount: { currency: currency("USD"), minor: 100n },
        note: "N",
        noteToState: "S",
        sharedWithParticipants: true,
      },
    };
    const withdrawn: ExpressionEvent = { type: "interest-withdrawn", reason: "R", ...stamp };
    const state = evolveExpression(evolveExpression(undefined, expressed), withdrawn);
    roundTrip(expressionsOfInterest, [{ state, events: [expressed, withdrawn] }]);
    const told = {
      type: "anonymised-notes-told",
      id: "an_1",
      text: "T",
      at: noon,
      by: "public-dump",
    } as const;
    roundTrip(anonymisedNotes, [{ state: evolveToldNotes(undefined, told), events: [told] }]);
  });
});
