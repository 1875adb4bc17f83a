import {
  askers,
  assistanceKinds,
  type CaseEvent,
  caseStatuses,
  type ExpressionEvent,
  type ExpressionOfInterest,
  followUpMonths,
  type IndividualisedApproachCase,
  interestKinds,
  type ToldNotes,
  type ToldNotesEvent,
} from "@angkor/domain";
import * as z from "zod";
import {
  anonymisedNotesId,
  caseId,
  currency,
  event,
  expressionId,
  integer,
  pillar,
  provider,
  record,
  requirementId,
  schemaOf,
  state,
} from "./shapes.ts";

const text = z.string();
const optional = text.exactOptional();
const enteredBy = z.literal("isu").exactOptional();

const request = z.strictObject({
  purpose: text,
  contact: z.strictObject({
    name: text,
    position: optional,
    organisation: optional,
    email: text,
    telephone: optional,
  }),
  languages: z.array(text),
});

const meeting = z.strictObject({
  date: text,
  place: optional,
  online: z.boolean(),
  languages: z.array(text),
  agenda: z.array(z.strictObject({ title: text, speaker: optional, minutes: z.number().exactOptional() })),
});

const invitationAnswer = z.enum(["confirmed", "declined"]);

const participant = z.strictObject({
  provider,
  invitedOn: text,
  answer: invitationAnswer.exactOptional(),
  answeredOn: optional,
  attended: z.literal(true).exactOptional(),
});

const questions = z.array(z.strictObject({ ref: text, question: text }));

const preparation = z.strictObject({
  challenges: z.array(z.strictObject({ pillar: pillar.exactOptional(), text })),
  answers: z.array(z.strictObject({ ref: text, answer: text })),
  enteredBy,
});

const frozenText = { number: z.number(), cutoff: text, hash: text, bytes: z.number() };

const followUp = {
  ...frozenText,
  month: z.literal(followUpMonths),
  recordedBy: z.enum(askers),
  words: text,
};

const notes = z.strictObject({
  text,
  sharedWithParticipants: z.boolean(),
  anonymised: z
    .strictObject({
      id: anonymisedNotesId,
      text,
      visibility: z.enum(["committee", "states-parties", "public"]),
    })
    .exactOptional(),
});

export const individualisedApproachCase = schemaOf<IndividualisedApproachCase>()(
  z.strictObject({
    ...record,
    id: caseId,
    state,
    status: z.enum(caseStatuses),
    askedBy: z.enum(askers),
    request,
    meeting: meeting.exactOptional(),
    participants: z.array(participant),
    questions,
    preparation: preparation.exactOptional(),
    dossiers: z.array(z.strictObject({ ...frozenText, frozenAt: text, approvedAt: optional, enteredBy })),
    heldOn: optional,
    notes: notes.exactOptional(),
    followUps: z.array(z.strictObject({ ...followUp, recordedAt: text })),
    closedReason: optional,
    outcome: optional,
  }),
);

export const individualisedApproachCaseEvent = schemaOf<CaseEvent>()(
  z.discriminatedUnion("type", [
    z.strictObject({
      ...event,
      type: z.literal("individualised-approach-requested"),
      id: caseId,
      state,
      askedBy: z.enum(askers),
      request,
      enteredBy,
    }),
    z.strictObject({ ...event, type: z.literal("individualised-approach-revised"), request }),
    z.strictObject({ ...event, type: z.literal("individualised-approach-confirmed") }),
    z.strictObject({ ...event, type: z.literal("individualised-approach-accepted") }),
    z.strictObject({ ...event, type: z.literal("individualised-approach-declined"), reason: text }),
    z.strictObject({ ...event, type: z.literal("individualised-approach-withdrawn"), reason: optional }),
    z.strictObject({ ...event, type: z.literal("individualised-approach-scheduled"), meeting }),
    z.strictObject({
      ...event,
      type: z.literal("participants-invited"),
      providers: z.array(provider),
    }),
    z.strictObject({
      ...event,
      type: z.literal("invitation-answered"),
      provider,
      answer: invitationAnswer,
    }),
    z.strictObject({ ...event, type: z.literal("preparatory-questions-asked"), questions }),
    z.strictObject({ ...event, type: z.literal("dossier-prepared"), preparation }),
    z.strictObject({
      ...event,
      type: z.literal("dossier-frozen"),
      dossier: z.strictObject(frozenText),
      enteredBy,
    }),
    z.strictObject({ ...event, type: z.literal("dossier-approved"), number: z.number() }),
    z.strictObject({
      ...event,
      type: z.literal("meeting-held"),
      heldOn: text,
      attended: z.array(provider),
    }),
    z.strictObject({ ...event, type: z.literal("meeting-notes-recorded"), notes }),
    z.strictObject({
      ...event,
      type: z.literal("follow-up-recorded"),
      followUp: z.strictObject(followUp),
    }),
    z.strictObject({ ...event, type: z.literal("individualised-approach-closed"), outcome: text }),
  ]),
);

const told = { id: anonymisedNotesId, text };

export const toldNotes = schemaOf<ToldNotes>()(z.strictObject({ ...told, visibility: z.literal("public") }));

export const toldNotesEvent = schemaOf<ToldNotesEvent>()(
  z.strictObject({ ...event, ...told, type: z.literal("anonymised-notes-told") }),
);

const expressionIdentity = { id: expressionId, caseId, state, provider };

const expressionContent = z.strictObject({
  kind: z.enum(interestKinds),
  assistance: z.enum(assistanceKinds),
  requirementIds: z.array(requirementId),
  expressedOn: text,
  decideBy: optional,
  indicativeAmount: z.strictObject({ currency, minor: integer }).exactOptional(),
  note: optional,
  noteToState: optional,
  sharedWithParticipants: z.boolean(),
});

export const expressionOfInterest = schemaOf<ExpressionOfInterest>()(
  z.strictObject({
    ...record,
    ...expressionIdentity,
    status: z.enum(["standing", "withdrawn"]),
    content: expressionContent,
    closedReason: optional,
  }),
);

export const expressionOfInterestEvent = schemaOf<ExpressionEvent>()(
  z.discriminatedUnion("type", [
    z.strictObject({
      ...event,
      ...expressionIdentity,
      type: z.literal("interest-expressed"),
      content: expressionContent,
      enteredBy,
    }),
    z.strictObject({ ...event, type: z.literal("interest-withdrawn"), reason: optional }),
  ]),
);
