import { acceptIndividualisedApproachCase } from "../operations/accept-individualised-approach-case.ts";
import { answerInvitation } from "../operations/answer-invitation.ts";
import { approveDossier } from "../operations/approve-dossier.ts";
import { askPreparatoryQuestions } from "../operations/ask-preparatory-questions.ts";
import { closeIndividualisedApproachCase } from "../operations/close-individualised-approach-case.ts";
import { confirmIndividualisedApproachCase } from "../operations/confirm-individualised-approach-case.ts";
import { declineIndividualisedApproachCase } from "../operations/decline-individualised-approach-case.ts";
import { expressInterest } from "../operations/express-interest.ts";
import { freezeDossier } from "../operations/freeze-dossier.ts";
import { getDossier } from "../operations/get-dossier.ts";
import { getIndividualisedApproachCase } from "../operations/get-individualised-approach-case.ts";
import { getIndividualisedApproachFollowUp } from "../operations/get-individualised-approach-follow-up.ts";
import { getMeetingNotes } from "../operations/get-meeting-notes.ts";
import { getRecordedFollowUp } from "../operations/get-recorded-follow-up.ts";
import { inviteParticipants } from "../operations/invite-participants.ts";
import { listAnonymisedNotes } from "../operations/list-anonymised-notes.ts";
import { listExpressionsOfInterest } from "../operations/list-expressions-of-interest.ts";
import { listIndividualisedApproachCases } from "../operations/list-individualised-approach-cases.ts";
import { prepareDossier } from "../operations/prepare-dossier.ts";
import { recordIndividualisedApproachFollowUp } from "../operations/record-individualised-approach-follow-up.ts";
import { recordMeetingHeld } from "../operations/record-meeting-held.ts";
import { recordMeetingNotes } from "../operations/record-meeting-notes.ts";
import { requestIndividualisedApproach } from "../operations/request-individualised-approach.ts";
import { reviseIndividualisedApproachCase } from "../operations/revise-individualised-approach-case.ts";
import { scheduleIndividualisedApproachMeeting } from "../operations/schedule-individualised-approach-meeting.ts";
import { withdrawExpressionOfInterest } from "../operations/withdraw-expression-of-interest.ts";
import { withdrawIndividualisedApproachCase } from "../operations/withdraw-individualised-approach-case.ts";
import { listed } from "./listed.ts";

export const individualisedApproachOperations = listed(
  requestIndividualisedApproach,
  listIndividualisedApproachCases,
  getIndividualisedApproachCase,
  reviseIndividualisedApproachCase,
  confirmIndividualisedApproachCase,
  acceptIndividualisedApproachCase,
  declineIndividualisedApproachCase,
  withdrawIndividualisedApproachCase,
  scheduleIndividualisedApproachMeeting,
  inviteParticipants,
  answerInvitation,
  askPreparatoryQuestions,
  prepareDossier,
  freezeDossier,
  approveDossier,
  getDossier,
  recordMeetingHeld,
  recordMeetingNotes,
  getMeetingNotes,
  listAnonymisedNotes,
  expressInterest,
  listExpressionsOfInterest,
  withdrawExpressionOfInterest,
  getIndividualisedApproachFollowUp,
  recordIndividualisedApproachFollowUp,
  getRecordedFollowUp,
  closeIndividualisedApproachCase,
);
