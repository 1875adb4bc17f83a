import type { EventBase, ProviderCode, StateCode } from "../shared/index.ts";
import type {
  Asker,
  CaseId,
  CaseRequest,
  Dossier,
  FrozenText,
  IndividualisedApproachCase,
  Meeting,
  MeetingNotes,
  Participant,
  Preparation,
  PreparatoryQuestion,
  RecordedFollowUp,
} from "./case.ts";

export type CaseEvent = EventBase &
  (
    | {
        readonly type: "individualised-approach-requested";
        readonly id: CaseId;
        readonly state: StateCode;
        readonly askedBy: Asker;
        readonly request: CaseRequest;
        readonly enteredBy?: "isu";
      }
    | { readonly type: "individualised-approach-revised"; readonly request: CaseRequest }
    | { readonly type: "individualised-approach-confirmed" }
    | { readonly type: "individualised-approach-accepted" }
    | { readonly type: "individualised-approach-declined"; readonly reason: string }
    | { readonly type: "individualised-approach-withdrawn"; readonly reason?: string }
    | { readonly type: "individualised-approach-scheduled"; readonly meeting: Meeting }
    | { readonly type: "participants-invited"; readonly providers: readonly ProviderCode[] }
    | {
        readonly type: "invitation-answered";
        readonly provider: ProviderCode;
        readonly answer: "confirmed" | "declined";
      }
    | { readonly type: "preparatory-questions-asked"; readonly questions: readonly PreparatoryQuestion[] }
    | { readonly type: "dossier-prepared"; readonly preparation: Preparation }
    | {
        readonly type: "dossier-frozen";
        readonly dossier: FrozenText;
        readonly enteredBy?: "isu";
      }
    | { readonly type: "dossier-approved"; readonly number: number }
    | {
        readonly type: "meeting-held";
        readonly heldOn: string;
        readonly attended: readonly ProviderCode[];
      }
    | { readonly type: "meeting-notes-recorded"; readonly notes: MeetingNotes }
    | {
        readonly type: "follow-up-recorded";
        readonly followUp: Omit<RecordedFollowUp, "recordedAt">;
      }
    | { readonly type: "individualised-approach-closed"; readonly outcome: string }
  );

type First = Extract<CaseEvent, { readonly type: "individualised-approach-requested" }>;

const begun = ({ id, state, askedBy, request, enteredBy, at }: First): IndividualisedApproachCase => ({
  id,
  state,
  status: "requested",
  askedBy,
  request,
  visibility: "committee",
  ...(enteredBy && { enteredBy }),
  participants: [],
  questions: [],
  dossiers: [],
  followUps: [],
  createdAt: at,
  updatedAt: at,
});

/** Those invited before keep their days and answers. */
const invited = (
  participants: readonly Participant[],
  providers: readonly ProviderCode[],
  at: string,
): Participant[] =>
  providers.map(
    (provider) =>
      participants.find((known) => known.provider === provider) ?? { provider, invitedOn: at.slice(0, 10) },
  );

const withDossier = (
  dossiers: readonly Dossier[],
  number: number,
  change: (dossier: Dossier) => Dossier,
): Dossier[] => dossiers.map((dossier) => (dossier.number === number ? change(dossier) : dossier));

/** The state after an event. Pure; an event that cannot follow is a defect and throws. */
export const evolveCase = (
  before: IndividualisedApproachCase | undefined,
  event: CaseEvent,
): IndividualisedApproachCase => {
  if (event.type === "individualised-approach-requested") return begun(event);
  if (before === undefined) throw new Error(`${event.type} before individualised-approach-requested`);
  return { ...before, updatedAt: event.at, ...changeOf(before, event) };
};

/** What an event changes. */
const changeOf = (
  before: IndividualisedApproachCase,
  event: Exclude<CaseEvent, First>,
): Partial<IndividualisedApproachCase> => {
  switch (event.type) {
    case "individualised-approach-revised":
      return { request: event.request };
    case "individualised-approach-confirmed":
      return { confirmedAt: event.at };
    case "individualised-approach-accepted":
      return { status: "accepted" };
    case "individualised-approach-declined":
      return { status: "declined", closedReason: event.reason };
    case "individualised-approach-withdrawn":
      return { status: "withdrawn", ...(event.reason !== undefined && { closedReason: event.reason }) };
    case "individualised-approach-scheduled":
      return { status: "scheduled", meeting: event.meeting };
    case "preparatory-questions-asked":
      return { questions: event.questions };
    case "dossier-prepared":
      return { preparation: event.preparation };
    case "meeting-notes-recorded":
      return { notes: event.notes };
    case "individualised-approach-closed":
      return { status: "closed", outcome: event.outcome };
    default:
      return changeOfLists(before, event);
  }
};

type ListEvent = Extract<
  CaseEvent,
  {
    readonly type:
      | "participants-invited"
      | "invitation-answered"
      | "dossier-frozen"
      | "dossier-approved"
      | "meeting-held"
      | "follow-up-recorded";
  }
>;

const changeOfLists = (
  { participants, dossiers, followUps }: IndividualisedApproachCase,
  event: ListEvent,
): Partial<IndividualisedApproachCase> => {
  const day = event.at.slice(0, 10);
  switch (event.type) {
    case "participants-invited":
      return { participants: invited(participants, event.providers, event.at) };
    case "invitation-answered":
      return {
        participants: participants.map((participant) =>
          participant.provider === event.provider
            ? { ...participant, answer: event.answer, answeredOn: day }
            : participant,
        ),
      };
    case "dossier-frozen":
      return {
        dossiers: [
          ...dossiers,
          { ...event.dossier, frozenAt: event.at, ...(event.enteredBy && { enteredBy: event.enteredBy }) },
        ],
      };
    case "dossier-approved":
      return {
        dossiers: withDossier(dossiers, event.number, (dossier) => ({ ...dossier, approvedAt: event.at })),
      };
    case "meeting-held":
      return {
        status: "held",
        heldOn: event.heldOn,
        participants: participants.map((participant) =>
          event.attended.includes(participant.provider) ? { ...participant, attended: true } : participant,
        ),
      };
    case "follow-up-recorded":
      return { status: "follow-up", followUps: [...followUps, { ...event.followUp, recordedAt: event.at }] };
  }
};
