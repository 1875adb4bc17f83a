import { acceptIndividualisedApproachCase } from "@angkor/contract/operations/accept-individualised-approach-case";
import { answerInvitation } from "@angkor/contract/operations/answer-invitation";
import { approveDossier } from "@angkor/contract/operations/approve-dossier";
import { askPreparatoryQuestions } from "@angkor/contract/operations/ask-preparatory-questions";
import { closeIndividualisedApproachCase } from "@angkor/contract/operations/close-individualised-approach-case";
import { confirmIndividualisedApproachCase } from "@angkor/contract/operations/confirm-individualised-approach-case";
import { declineIndividualisedApproachCase } from "@angkor/contract/operations/decline-individualised-approach-case";
import { freezeDossier } from "@angkor/contract/operations/freeze-dossier";
import { getDossier } from "@angkor/contract/operations/get-dossier";
import { getDossierDocument } from "@angkor/contract/operations/get-dossier-document";
import { getIndividualisedApproachCase } from "@angkor/contract/operations/get-individualised-approach-case";
import { inviteParticipants } from "@angkor/contract/operations/invite-participants";
import { listIndividualisedApproachCases } from "@angkor/contract/operations/list-individualised-approach-cases";
import { prepareDossier } from "@angkor/contract/operations/prepare-dossier";
import { recordMeetingHeld } from "@angkor/contract/operations/record-meeting-held";
import { requestIndividualisedApproach } from "@angkor/contract/operations/request-individualised-approach";
import { reviseIndividualisedApproachCase } from "@angkor/contract/operations/revise-individualised-approach-case";
import { scheduleIndividualisedApproachMeeting } from "@angkor/contract/operations/schedule-individualised-approach-meeting";
import { withdrawIndividualisedApproachCase } from "@angkor/contract/operations/withdraw-individualised-approach-case";
import { aCaseRequest, accepted, aMeeting, asked, held, of, scheduled } from "../individualised-approach.ts";
import type { World } from "../world.ts";
import { anyVersion, type CasesOf, cambodia, missing, norway } from "./circumstances.ts";

export const noCase = { params: { id: `ia_${missing}` } };

const request = ({ state: _, ...content }: ReturnType<typeof aCaseRequest>) => content;
const reason = { reason: "Not now" };
const questions = (refs: readonly string[]) => ({
  questions: refs.map((ref) => ({ ref, question: "What does it cost?" })),
});
/** The request of Cambodia, which nothing but its acceptance can follow. */
const requested = async (world: World) => of(await asked(cambodia(world)));

export const caseCases = (): CasesOf<
  | "requestIndividualisedApproach"
  | "listIndividualisedApproachCases"
  | "getIndividualisedApproachCase"
  | "reviseIndividualisedApproachCase"
  | "confirmIndividualisedApproachCase"
  | "acceptIndividualisedApproachCase"
  | "declineIndividualisedApproachCase"
  | "withdrawIndividualisedApproachCase"
> => ({
  requestIndividualisedApproach: {
    "not-your-state": (world) => norway(world).ask(requestIndividualisedApproach, { body: aCaseRequest() }),
    "state-not-found": ({ isu }) =>
      isu.ask(requestIndividualisedApproach, { body: aCaseRequest({ state: "SOM" }) }),
  },
  listIndividualisedApproachCases: {
    "cursor-invalid": ({ isu }) =>
      isu.ask(listIndividualisedApproachCases, { query: { cursor: "nonsense" } }),
  },
  getIndividualisedApproachCase: {
    "individualised-approach-case-not-found": async (world) =>
      norway(world).ask(getIndividualisedApproachCase, {
        params: { id: (await asked(cambodia(world))).body.id },
      }),
    "version-not-found": async (world) =>
      cambodia(world).ask(getIndividualisedApproachCase, {
        params: { id: (await asked(cambodia(world))).body.id },
        query: { version: 9 },
      }),
  },
  reviseIndividualisedApproachCase: {
    "individualised-approach-case-not-found": ({ isu }) =>
      isu.ask(reviseIndividualisedApproachCase, { ...noCase, ...anyVersion, body: request(aCaseRequest()) }),
    "not-your-state": async (world) =>
      norway(world).ask(reviseIndividualisedApproachCase, {
        ...of(await scheduled(world)),
        body: request(aCaseRequest()),
      }),
    "individualised-approach-step-refused": async (world) =>
      cambodia(world).ask(reviseIndividualisedApproachCase, {
        ...of(await held(world)),
        body: request(aCaseRequest()),
      }),
  },
  confirmIndividualisedApproachCase: {
    "individualised-approach-case-not-found": (world) =>
      cambodia(world).ask(confirmIndividualisedApproachCase, { ...noCase, ...anyVersion }),
    "not-your-state": async (world) =>
      norway(world).ask(confirmIndividualisedApproachCase, of(await scheduled(world))),
    "already-confirmed": async (world) =>
      cambodia(world).ask(confirmIndividualisedApproachCase, await requested(world)),
  },
  acceptIndividualisedApproachCase: {
    "individualised-approach-case-not-found": ({ isu }) =>
      isu.ask(acceptIndividualisedApproachCase, { ...noCase, ...anyVersion }),
    "individualised-approach-step-refused": async (world) =>
      world.committee.ask(acceptIndividualisedApproachCase, of(await accepted(world))),
  },
  declineIndividualisedApproachCase: {
    "individualised-approach-case-not-found": ({ isu }) =>
      isu.ask(declineIndividualisedApproachCase, { ...noCase, ...anyVersion, body: reason }),
    "individualised-approach-step-refused": async (world) =>
      world.committee.ask(declineIndividualisedApproachCase, { ...of(await scheduled(world)), body: reason }),
  },
  withdrawIndividualisedApproachCase: {
    "individualised-approach-case-not-found": ({ isu }) =>
      isu.ask(withdrawIndividualisedApproachCase, { ...noCase, ...anyVersion, body: reason }),
    "not-your-state": async (world) =>
      norway(world).ask(withdrawIndividualisedApproachCase, { ...of(await scheduled(world)), body: reason }),
    "individualised-approach-step-refused": async (world) =>
      cambodia(world).ask(withdrawIndividualisedApproachCase, { ...of(await held(world)), body: reason }),
  },
});

export const meetingCases = (): CasesOf<
  | "scheduleIndividualisedApproachMeeting"
  | "inviteParticipants"
  | "answerInvitation"
  | "askPreparatoryQuestions"
  | "recordMeetingHeld"
  | "closeIndividualisedApproachCase"
> => ({
  scheduleIndividualisedApproachMeeting: {
    "individualised-approach-case-not-found": ({ isu }) =>
      isu.ask(scheduleIndividualisedApproachMeeting, { ...noCase, ...anyVersion, body: aMeeting() }),
    "individualised-approach-step-refused": async (world) =>
      world.isu.ask(scheduleIndividualisedApproachMeeting, {
        ...(await requested(world)),
        body: aMeeting(),
      }),
    "individualised-approach-invalid": async (world) =>
      world.isu.ask(scheduleIndividualisedApproachMeeting, {
        ...of(await accepted(world)),
        body: aMeeting({ place: undefined }),
      }),
  },
  inviteParticipants: {
    "individualised-approach-case-not-found": ({ isu }) =>
      isu.ask(inviteParticipants, { ...noCase, ...anyVersion, body: { providers: ["NOR"] } }),
    "not-your-state": async (world) =>
      norway(world).ask(inviteParticipants, { ...of(await scheduled(world)), body: { providers: ["DEU"] } }),
    "provider-unknown": async (world) =>
      world.isu.ask(inviteParticipants, {
        ...of(await accepted(world)),
        body: { providers: ["org:nobody"] },
      }),
    "individualised-approach-step-refused": async (world) =>
      world.isu.ask(inviteParticipants, { ...(await requested(world)), body: { providers: ["NOR"] } }),
    "individualised-approach-invalid": async (world) =>
      world.isu.ask(inviteParticipants, { ...of(await accepted(world)), body: { providers: ["KHM"] } }),
  },
  answerInvitation: {
    "individualised-approach-case-not-found": (world) =>
      norway(world).ask(answerInvitation, { ...noCase, ...anyVersion, body: { answer: "confirmed" } }),
    "not-your-state": async (world) =>
      norway(world).ask(answerInvitation, {
        ...of(await scheduled(world, ["NOR", "DEU"])),
        body: { provider: "DEU", answer: "declined" },
      }),
    "individualised-approach-step-refused": async (world) =>
      norway(world).ask(answerInvitation, { ...of(await held(world)), body: { answer: "declined" } }),
    "individualised-approach-invalid": async (world) =>
      world.isu.ask(answerInvitation, {
        ...of(await scheduled(world)),
        body: { provider: "DEU", answer: "confirmed" },
      }),
  },
  askPreparatoryQuestions: {
    "individualised-approach-case-not-found": ({ isu }) =>
      isu.ask(askPreparatoryQuestions, { ...noCase, ...anyVersion, body: questions(["Q1"]) }),
    "individualised-approach-step-refused": async (world) =>
      world.isu.ask(askPreparatoryQuestions, { ...of(await held(world)), body: questions(["Q1"]) }),
    "individualised-approach-invalid": async (world) =>
      world.isu.ask(askPreparatoryQuestions, { ...(await requested(world)), body: questions(["Q1", "Q1"]) }),
  },
  recordMeetingHeld: {
    "individualised-approach-case-not-found": ({ isu }) =>
      isu.ask(recordMeetingHeld, { ...noCase, ...anyVersion, body: { heldOn: "2026-06-17" } }),
    "individualised-approach-step-refused": async (world) =>
      world.isu.ask(recordMeetingHeld, { ...of(await held(world)), body: { heldOn: "2026-06-17" } }),
    "individualised-approach-invalid": async (world) =>
      world.isu.ask(recordMeetingHeld, { ...of(await scheduled(world)), body: { heldOn: "2999-01-01" } }),
  },
  closeIndividualisedApproachCase: {
    "individualised-approach-case-not-found": ({ isu }) =>
      isu.ask(closeIndividualisedApproachCase, { ...noCase, ...anyVersion, body: { outcome: "Done" } }),
    "individualised-approach-step-refused": async (world) =>
      world.isu.ask(closeIndividualisedApproachCase, {
        ...(await requested(world)),
        body: { outcome: "Done" },
      }),
  },
});

const preparation = { challenges: [{ text: "Floods" }] };

export const dossierCases = (): CasesOf<
  "prepareDossier" | "freezeDossier" | "approveDossier" | "getDossier" | "getDossierDocument"
> => ({
  prepareDossier: {
    "individualised-approach-case-not-found": (world) =>
      cambodia(world).ask(prepareDossier, { ...noCase, ...anyVersion, body: preparation }),
    "not-your-state": async (world) =>
      norway(world).ask(prepareDossier, { ...of(await scheduled(world)), body: preparation }),
    "individualised-approach-step-refused": async (world) =>
      cambodia(world).ask(prepareDossier, { ...of(await held(world)), body: preparation }),
    "individualised-approach-invalid": async (world) =>
      cambodia(world).ask(prepareDossier, {
        ...(await requested(world)),
        body: { answers: [{ ref: "Q9", answer: "Yes" }] },
      }),
  },
  freezeDossier: {
    "individualised-approach-case-not-found": (world) =>
      cambodia(world).ask(freezeDossier, { ...noCase, body: {} }),
    "not-your-state": async (world) =>
      norway(world).ask(freezeDossier, { params: of(await scheduled(world)).params, body: {} }),
    "individualised-approach-step-refused": async (world) =>
      cambodia(world).ask(freezeDossier, { params: (await requested(world)).params, body: {} }),
    "cutoff-too-late": async (world) =>
      cambodia(world).ask(freezeDossier, {
        params: of(await accepted(world)).params,
        body: { cutoff: "2999-01-01T00:00:00.000Z" },
      }),
    "state-not-found": async (world) =>
      cambodia(world).ask(freezeDossier, {
        params: of(await accepted(world)).params,
        body: { cutoff: "2020-01-01T00:00:00.000Z" },
      }),
  },
  approveDossier: {
    "individualised-approach-case-not-found": (world) =>
      cambodia(world).ask(approveDossier, { ...noCase, ...anyVersion }),
    "not-your-state": async (world) => norway(world).ask(approveDossier, of(await scheduled(world))),
    "individualised-approach-step-refused": async (world) =>
      cambodia(world).ask(approveDossier, of(await accepted(world))),
  },
  getDossier: {
    "individualised-approach-case-not-found": (world) => norway(world).ask(getDossier, noCase),
    "dossier-not-found": async (world) =>
      cambodia(world).ask(getDossier, { params: (await requested(world)).params }),
  },
  getDossierDocument: {
    "individualised-approach-case-not-found": (world) => norway(world).ask(getDossierDocument, noCase),
    "dossier-not-found": async (world) =>
      world.committee.ask(getDossierDocument, { params: (await requested(world)).params }),
  },
});
