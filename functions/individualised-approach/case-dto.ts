import type {
  DossierSchema,
  IndividualisedApproachCaseSchema,
} from "@angkor/contract/schemas/individualised-approach";
import {
  type Caller,
  type CaseEvent,
  caseSeen,
  type Dossier,
  dossiersKnownTo,
  followUpsDue,
  type IndividualisedApproachCase,
  type Meeting,
  mayReadCase,
  mayReadNotes,
  mayReadPreparation,
  type Participant,
  type RecordedFollowUp,
  sightOf,
} from "@angkor/domain";
import { individualisedApproachCases, type Loaded } from "@angkor/store";
import type * as z from "zod";
import type { RecordKind } from "../access.ts";
import { recordDto } from "../records.ts";

export type CaseDto = z.input<typeof IndividualisedApproachCaseSchema>;

export const caseRecords: RecordKind<IndividualisedApproachCase, CaseEvent> = {
  aggregate: individualisedApproachCases,
  seen: caseSeen,
  mayRead: mayReadCase,
  missing: "individualised-approach-case-not-found",
};

export const dossierDto = ({ enteredBy: _, ...dossier }: Dossier): z.input<typeof DossierSchema> => ({
  ...dossier,
});

export const meetingDto = ({ languages, agenda, ...meeting }: Meeting) => ({
  ...meeting,
  languages: [...languages],
  agenda: agenda.map((item) => ({ ...item })),
});

export const preparationDto = ({
  challenges,
  answers,
}: Pick<NonNullable<IndividualisedApproachCase["preparation"]>, "challenges" | "answers">) => ({
  challenges: challenges.map((challenge) => ({ ...challenge })),
  answers: answers.map((answer) => ({ ...answer })),
});

export const recordedFollowUpDto = (followUp: RecordedFollowUp): CaseDto["followUps"][number] => ({
  ...followUp,
});

/** Of those who answered, or of all, with who came once the meeting was held. */
const participantDto = (
  { attended, ...participant }: Participant,
  heldOn: string | undefined,
): CaseDto["participants"][number] => ({
  ...participant,
  ...(heldOn !== undefined && { attended: attended === true }),
});

/** What the State and the convenors read of a case, and participants do not. */
const confidentialDto = (one: IndividualisedApproachCase) => ({
  purpose: one.request.purpose,
  contact: { ...one.request.contact },
  questions: one.questions.map((question) => ({ ...question })),
  ...(one.outcome !== undefined && { outcome: one.outcome }),
});

/** A case as far as a caller sees it, on a day (`YYYY-MM-DD`). */
export const caseDto = (
  { state: one, version }: Loaded<IndividualisedApproachCase>,
  caller: Caller,
  on: string,
): CaseDto => {
  const participates = sightOf(caller, one) === "participant";
  const participants = one.participants.filter(
    ({ provider, answer }) => !participates || answer === "confirmed" || provider === caller.state,
  );
  return {
    id: one.id,
    state: one.state,
    status: one.status,
    ...recordDto(one, version),
    askedBy: one.askedBy,
    ...(!participates && confidentialDto(one)),
    languages: [...one.request.languages],
    ...(one.meeting && { meeting: meetingDto(one.meeting) }),
    participants: participants.map((participant) => participantDto(participant, one.heldOn)),
    ...(one.preparation &&
      mayReadPreparation(caller, one) && { preparation: preparationDto(one.preparation) }),
    dossiers: dossiersKnownTo(caller, one).map(dossierDto),
    ...(one.heldOn !== undefined && { heldOn: one.heldOn }),
    notes: one.notes !== undefined && mayReadNotes(caller, one),
    followUps: participates ? [] : one.followUps.map(recordedFollowUpDto),
    followUpsDue: followUpsDue(one, on),
    ...(one.closedReason !== undefined && { closedReason: one.closedReason }),
  };
};
