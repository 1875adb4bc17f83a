export const caseRequestExample = {
  purpose: "Completing survey and clearance by the deadline takes partners beyond those who support us now.",
  contact: {
    name: "Director of the national mine action authority",
    organisation: "National mine action authority",
    email: "authority@example.org",
  },
  languages: ["en", "fr"],
};

const schedule = {
  date: "2026-06-17",
  place: "Geneva, in the margins of the Intersessional Meetings",
  online: true,
  languages: ["en", "fr"],
  agenda: [{ title: "Presentation of the work plan and its costs", minutes: 30 }],
};

export const meetingExample = schedule;

export const preparationExample = {
  challenges: [
    { pillar: "survey-clearance", text: "Areas along the border can be reached for half the year." },
  ],
  answers: [{ ref: "Q1", answer: "One third is covered by the national budget." }],
};

export const questionsExample = {
  questions: [{ ref: "Q1", question: "What share of the cost does the State itself bear?" }],
};

const hash = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";

export const dossierExample = {
  number: 1,
  cutoff: "2026-06-01T08:59:30.000Z",
  hash,
  bytes: 18_204,
  frozenAt: "2026-06-01T09:00:00.000Z",
  approvedAt: "2026-06-02T10:00:00.000Z",
};

export const caseExample = {
  id: "ia_01JT3ZQ2B4D6F8H1K3M5N7P9R1",
  state: "KHM",
  status: "requested",
  version: 1,
  visibility: "committee",
  createdAt: "2026-04-10T09:00:00.000Z",
  updatedAt: "2026-04-10T09:00:00.000Z",
  askedBy: "state",
  ...caseRequestExample,
  participants: [],
  questions: [],
  dossiers: [],
  notes: false,
  followUps: [],
  followUpsDue: [],
};

export const scheduledExample = {
  ...caseExample,
  status: "scheduled",
  version: 5,
  meeting: schedule,
  ...questionsExample,
  participants: [{ provider: "NOR", invitedOn: "2026-05-04", answer: "confirmed", answeredOn: "2026-05-11" }],
};

export const recordedFollowUpExample = {
  number: 1,
  cutoff: "2026-09-17T08:59:30.000Z",
  hash,
  bytes: 2_911,
  month: 3,
  recordedAt: "2026-09-17T09:00:00.000Z",
  recordedBy: "committee",
  words: "One of two interested partners has committed; the other decides in its next budget.",
};

export const heldExample = {
  ...scheduledExample,
  status: "held",
  version: 8,
  dossiers: [dossierExample],
  heldOn: "2026-06-17",
  participants: scheduledExample.participants.map((participant) => ({ ...participant, attended: true })),
  followUpsDue: [
    { month: 3, dueOn: "2026-09-17", status: "upcoming" },
    { month: 6, dueOn: "2026-12-17", status: "upcoming" },
    { month: 12, dueOn: "2027-06-17", status: "upcoming" },
  ],
};

export const followedUpExample = {
  ...heldExample,
  status: "follow-up",
  version: 9,
  followUps: [recordedFollowUpExample],
  followUpsDue: [
    { month: 3, dueOn: "2026-09-17", status: "recorded" },
    { month: 6, dueOn: "2026-12-17", status: "upcoming" },
    { month: 12, dueOn: "2027-06-17", status: "upcoming" },
  ],
};

export const notesExample = {
  text: "Norway asked about the cost for each square metre; Cambodia answered with the figures of 2025.",
  sharedWithParticipants: true,
  anonymised: {
    id: "an_01JT3ZQ9D1F3H5K7M9P1R3T5V7",
    text: "Partners asked about the cost for each square metre; the State answered with its latest figures.",
    visibility: "states-parties",
  },
};

export const expressionRequestExample = {
  provider: "NOR",
  kind: "new-support",
  assistance: "financial",
  requirementIds: ["ar_01JT3ZD7Q2V8KJ5W8M2N4P6R8S.A1"],
  expressedOn: "2026-06-17",
  decideBy: "2026-09-30",
  indicativeAmount: { amount: "5000000.00", currency: "USD" },
  note: "Within the next multi-year agreement.",
  sharedWithParticipants: true,
};

export const expressionExample = {
  id: "ex_01JT3ZR4D6F8H1K3M5N7P9R1T3",
  caseId: caseExample.id,
  state: "KHM",
  status: "standing",
  version: 1,
  visibility: "committee",
  createdAt: "2026-06-17T15:00:00.000Z",
  updatedAt: "2026-06-17T15:00:00.000Z",
  ...expressionRequestExample,
  occasion: "meeting",
};
