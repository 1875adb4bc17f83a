/** A case of the Individualised Approach: docs/state-machines.md shows what its decisions allow. */
import {
  acceptCase,
  answerInvitation,
  approveDossier,
  askQuestions,
  type CaseEvent,
  closeCase,
  confirmCase,
  declineCase,
  evolveCase,
  freezeDossier,
  type IndividualisedApproachCase,
  inviteParticipants,
  prepareDossier,
  providerCode,
  recordFollowUp,
  recordMeetingHeld,
  recordNotes,
  requestCase,
  reviseCase,
  scheduleMeeting,
  stateCode,
  withdrawCase,
} from "@angkor/domain";
import { describe, expect, test } from "vitest";
import { aCaseRequest, aFrozenText, aMeeting, by, isu } from "../../packages/domain/test/builders/index.ts";
import { arrowsOf, diagramOf } from "./diagrams.ts";

const context = by(isu);

describe("docs/state-machines.md shows what the decisions allow", () => {
  test("of a case of the Individualised Approach", () => {
    const provider = providerCode("NOR");
    const participants = [{ provider, invitedOn: "2025-02-01" }];
    const notes = { text: "Notes", sharedWithParticipants: false };
    const frozen = aFrozenText(1);
    const arrows = arrowsOf<IndividualisedApproachCase, CaseEvent>(
      [
        "requestIndividualisedApproach",
        requestCase(context, "ia_1", { state: stateCode("KHM"), request: aCaseRequest }),
      ],
      {
        reviseIndividualisedApproachCase: (one) => reviseCase(context, one, aCaseRequest),
        confirmIndividualisedApproachCase: (one) => confirmCase(context, one),
        acceptIndividualisedApproachCase: (one) => acceptCase(context, one),
        declineIndividualisedApproachCase: (one) => declineCase(context, one, "Not now"),
        withdrawIndividualisedApproachCase: (one) => withdrawCase(context, one),
        scheduleIndividualisedApproachMeeting: (one) => scheduleMeeting(context, one, aMeeting),
        askPreparatoryQuestions: (one) => askQuestions(context, one, []),
        inviteParticipants: (one) => inviteParticipants(context, one, [provider], new Set()),
        answerInvitation: (one) =>
          answerInvitation(context, { ...one, participants }, { provider, answer: "confirmed" }),
        prepareDossier: (one) => prepareDossier(context, one, { challenges: [], answers: [] }),
        freezeDossier: (one) => freezeDossier(context, one, frozen),
        approveDossier: (one) =>
          approveDossier(context, { ...one, dossiers: [{ ...frozen, frozenAt: context.at }] }),
        recordMeetingHeld: (one) => recordMeetingHeld(context, one, { heldOn: "2025-01-20", attended: [] }),
        recordMeetingNotes: (one) => recordNotes(context, one, notes, []),
        recordIndividualisedApproachFollowUp: (one) =>
          recordFollowUp(context, one, { ...frozen, month: 3, words: "Nothing yet." }),
        closeIndividualisedApproachCase: (one) => closeCase(context, one, "Two partners."),
      },
      evolveCase,
      ({ status }) => status,
    );
    expect(diagramOf("Case of the Individualised Approach").toSorted()).toEqual(arrows);
  });
});
