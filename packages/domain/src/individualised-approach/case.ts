import type { Pillar, ProviderCode, RecordBase, StateCode, Visibility } from "../shared/index.ts";

export type CaseId = `ia_${string}`;

export const caseStatuses = [
  "requested",
  "accepted",
  "scheduled",
  "held",
  "follow-up",
  "closed",
  "declined",
  "withdrawn",
] as const;
export type CaseStatus = (typeof caseStatuses)[number];

/** Who can ask for a meeting: the State itself, or the Committee or the ISU on its behalf. */
export const askers = ["state", "committee", "isu"] as const;
export type Asker = (typeof askers)[number];

/** Whom to turn to. Personal data: for the State, the Committee and the ISU alone. */
export interface Contact {
  readonly name: string;
  readonly position?: string;
  readonly organisation?: string;
  readonly email: string;
  readonly telephone?: string;
}

/** What the State asks for, in its own words. Languages are codes of ISO 639-1. */
export interface CaseRequest {
  readonly purpose: string;
  readonly contact: Contact;
  readonly languages: readonly string[];
}

export interface AgendaItem {
  readonly title: string;
  readonly speaker?: string;
  readonly minutes?: number;
}

/** When and where the State meets partners. `date` is `YYYY-MM-DD`. */
export interface Meeting {
  readonly date: string;
  readonly place?: string;
  readonly online: boolean;
  readonly languages: readonly string[];
  readonly agenda: readonly AgendaItem[];
}

/** Who is invited: days are `YYYY-MM-DD`. */
export interface Participant {
  readonly provider: ProviderCode;
  readonly invitedOn: string;
  readonly answer?: "confirmed" | "declined";
  readonly answeredOn?: string;
  readonly attended?: true;
}

export interface PreparatoryQuestion {
  readonly ref: string;
  readonly question: string;
}

/** What the State prepares for its dossier: its own until it approves a dossier that holds it. */
export interface Preparation {
  readonly challenges: readonly { readonly pillar?: Pillar; readonly text: string }[];
  readonly answers: readonly { readonly ref: string; readonly answer: string }[];
  readonly enteredBy?: "isu";
}

/** A text that is kept beside the case, as it was at an instant. */
export interface FrozenText {
  /** 1 for the first of the case. */
  readonly number: number;
  /** What was recorded until this instant is in it, and nothing later. */
  readonly cutoff: string;
  /** SHA-256 of its JSON text in UTF-8. */
  readonly hash: string;
  /** Length of that text. */
  readonly bytes: number;
}

export interface Dossier extends FrozenText {
  readonly frozenAt: string;
  readonly approvedAt?: string;
  readonly enteredBy?: "isu";
}

/** Months after the meeting at which it is followed up. */
export const followUpMonths = [3, 6, 12] as const;
export type FollowUpMonth = (typeof followUpMonths)[number];

export interface RecordedFollowUp extends FrozenText {
  readonly month: FollowUpMonth;
  readonly recordedAt: string;
  readonly recordedBy: Asker;
  readonly words: string;
}

export type AnonymisedNotesId = `an_${string}`;

/** What others may learn from a meeting without learning whose it was. */
export interface AnonymisedNotes {
  readonly id: AnonymisedNotesId;
  readonly text: string;
  readonly visibility: Exclude<Visibility, "private">;
}

export interface MeetingNotes {
  readonly text: string;
  /** Whether invited participants read them too. */
  readonly sharedWithParticipants: boolean;
  readonly anonymised?: AnonymisedNotes;
}

/** A case of the Individualised Approach as it stands. Every earlier state is in its events. */
export interface IndividualisedApproachCase extends RecordBase {
  readonly id: CaseId;
  readonly state: StateCode;
  readonly status: CaseStatus;
  readonly askedBy: Asker;
  readonly request: CaseRequest;
  readonly meeting?: Meeting;
  readonly participants: readonly Participant[];
  readonly questions: readonly PreparatoryQuestion[];
  readonly preparation?: Preparation;
  readonly dossiers: readonly Dossier[];
  readonly heldOn?: string;
  readonly notes?: MeetingNotes;
  readonly followUps: readonly RecordedFollowUp[];
  /** Why it was declined or withdrawn. */
  readonly closedReason?: string;
  /** What came of it. */
  readonly outcome?: string;
}

/** The dossier that the State approved last. */
export const approvedDossier = ({ dossiers }: IndividualisedApproachCase): Dossier | undefined =>
  dossiers.findLast(({ approvedAt }) => approvedAt !== undefined);

/** Whether a case goes on: neither closed, nor declined, nor withdrawn. */
export const goesOn = ({ status }: IndividualisedApproachCase): boolean =>
  status !== "closed" && status !== "declined" && status !== "withdrawn";

/** The key under which the text of a dossier or a follow-up is kept. */
export const frozenTextId = (id: CaseId, kind: "dossier" | "follow-up", { number }: { number: number }) =>
  `${id}.${kind}.${number}`;

/** What States Parties know of a meeting: whose it was, and its day. */
export interface HeldMeeting {
  readonly state: StateCode;
  readonly heldOn: string;
}
