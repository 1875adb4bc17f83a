import { focalPoint, isu, withRole } from "../../packages/domain/test/builders/index.ts";
import type { service } from "./service.ts";

type Ask = ReturnType<typeof service>;

const cambodia = focalPoint("KHM");
const norway = focalPoint("NOR");
const committee = withRole("committee");

const contact = { name: "Sokha Chan", email: "sokha@example.org" };
const request = { purpose: "Completing clearance takes more partners.", contact, languages: ["fr"] };

/** A meeting of Cambodia's with Norway, which the ISU asked for, from the request to the closed case. */
export const approaching = async (ask: Ask, told: (operationId: string) => void): Promise<void> => {
  const asked = { caller: isu, key: "meeting", body: { state: "KHM", ...request } };
  const { id } = await ask("requestIndividualisedApproach", asked);
  told("requestIndividualisedApproach");
  const params = { id };
  let version = 1;
  const step = async (operationId: string, caller: typeof isu, body: object = {}) => {
    await ask(operationId, { caller, params, version, body });
    told(operationId);
    version += 1;
  };
  const kept = async (operationId: string, body: object) => {
    await ask(operationId, { caller: cambodia, params, key: operationId, body });
    told(operationId);
    version += 1;
  };
  await step("confirmIndividualisedApproachCase", cambodia);
  await step("reviseIndividualisedApproachCase", cambodia, request);
  await step("acceptIndividualisedApproachCase", committee);
  const agenda = [{ title: "Presentation of the plan", minutes: 30 }];
  await step("scheduleIndividualisedApproachMeeting", committee, {
    date: "2026-06-17",
    place: "Geneva",
    agenda,
  });
  await step("askPreparatoryQuestions", committee, {
    questions: [{ ref: "Q1", question: "What is missing?" }],
  });
  await step("inviteParticipants", committee, { providers: ["NOR", "org:eu"] });
  await step("answerInvitation", norway, { answer: "confirmed" });
  await step("prepareDossier", cambodia, {
    challenges: [{ pillar: "survey-clearance", text: "Floods" }],
    answers: [{ ref: "Q1", answer: "Sixteen million" }],
  });
  await kept("freezeDossier", {});
  await step("approveDossier", cambodia);
  await step("recordMeetingHeld", committee, { heldOn: "2026-06-17", attended: ["NOR"] });
  await interested(ask, told, params);
  await step("recordMeetingNotes", committee, {
    text: "Norway asked about costs.",
    anonymised: { text: "Partners asked about costs.", visibility: "public" },
  });
  await kept("recordIndividualisedApproachFollowUp", { month: 3, words: "One partner supports the plan." });
  await readBack(ask, told, params);
  await step("closeIndividualisedApproachCase", committee, { outcome: "One partner supports the plan." });
  await refused(ask, told);
};

/** Norway is interested, and takes it back. */
const interested = async (
  ask: Ask,
  told: (operationId: string) => void,
  params: { readonly id: string },
): Promise<void> => {
  const body = { kind: "new-support", expressedOn: "2026-06-17" };
  const { id: expression } = await ask("expressInterest", { caller: norway, params, key: "interest", body });
  told("expressInterest");
  await ask("listExpressionsOfInterest", { caller: cambodia, params });
  told("listExpressionsOfInterest");
  await ask("withdrawExpressionOfInterest", {
    caller: norway,
    params: { ...params, expression },
    version: 1,
    body: {},
  });
  told("withdrawExpressionOfInterest");
};

const readBack = async (
  ask: Ask,
  told: (operationId: string) => void,
  params: { readonly id: string },
): Promise<void> => {
  for (const [operationId, asked] of [
    ["getIndividualisedApproachCase", { params }],
    ["listIndividualisedApproachCases", { query: { state: "KHM" } }],
    ["getDossier", { params }],
    ["getDossierDocument", { params, query: { format: "docx" } }],
    ["getMeetingNotes", { params }],
    ["listAnonymisedNotes", {}],
    ["getIndividualisedApproachFollowUp", { params }],
    ["getRecordedFollowUp", { params: { ...params, number: "1" } }],
  ] as const) {
    await ask(operationId, { caller: cambodia, ...asked });
    told(operationId);
  }
};

/** Two requests that come to nothing. */
const refused = async (ask: Ask, told: (operationId: string) => void): Promise<void> => {
  for (const [key, operationId, caller] of [
    ["declined", "declineIndividualisedApproachCase", committee],
    ["withdrawn", "withdrawIndividualisedApproachCase", cambodia],
  ] as const) {
    const { id } = await ask("requestIndividualisedApproach", {
      caller: cambodia,
      key,
      body: { state: "KHM", ...request },
    });
    told("requestIndividualisedApproach");
    await ask(operationId, { caller, params: { id }, version: 1, body: { reason: "Not now" } });
    told(operationId);
  }
};
