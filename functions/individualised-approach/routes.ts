import type { Route } from "@angkor/http";
import type { Dependencies } from "../composition.ts";
import { acceptIndividualisedApproachCaseHandler } from "./accept-individualised-approach-case.ts";
import { answerInvitationHandler } from "./answer-invitation.ts";
import { approveDossierHandler } from "./approve-dossier.ts";
import { askPreparatoryQuestionsHandler } from "./ask-preparatory-questions.ts";
import { closeIndividualisedApproachCaseHandler } from "./close-individualised-approach-case.ts";
import { confirmIndividualisedApproachCaseHandler } from "./confirm-individualised-approach-case.ts";
import { declineIndividualisedApproachCaseHandler } from "./decline-individualised-approach-case.ts";
import { expressInterestHandler } from "./express-interest.ts";
import { getDossierHandler } from "./get-dossier.ts";
import { getIndividualisedApproachCaseHandler } from "./get-individualised-approach-case.ts";
import { getIndividualisedApproachFollowUpHandler } from "./get-individualised-approach-follow-up.ts";
import { getMeetingNotesHandler } from "./get-meeting-notes.ts";
import { getRecordedFollowUpHandler } from "./get-recorded-follow-up.ts";
import { inviteParticipantsHandler } from "./invite-participants.ts";
import { listAnonymisedNotesHandler } from "./list-anonymised-notes.ts";
import { listExpressionsOfInterestHandler } from "./list-expressions-of-interest.ts";
import { listIndividualisedApproachCasesHandler } from "./list-individualised-approach-cases.ts";
import { prepareDossierHandler } from "./prepare-dossier.ts";
import { recordIndividualisedApproachFollowUpHandler } from "./record-individualised-approach-follow-up.ts";
import { recordMeetingHeldHandler } from "./record-meeting-held.ts";
import { recordMeetingNotesHandler } from "./record-meeting-notes.ts";
import { requestIndividualisedApproachHandler } from "./request-individualised-approach.ts";
import { reviseIndividualisedApproachCaseHandler } from "./revise-individualised-approach-case.ts";
import { scheduleIndividualisedApproachMeetingHandler } from "./schedule-individualised-approach-meeting.ts";
import { withdrawExpressionOfInterestHandler } from "./withdraw-expression-of-interest.ts";
import { withdrawIndividualisedApproachCaseHandler } from "./withdraw-individualised-approach-case.ts";

export const routes = (dependencies: Dependencies): readonly Route[] => [
  requestIndividualisedApproachHandler(dependencies),
  listIndividualisedApproachCasesHandler(dependencies),
  getIndividualisedApproachCaseHandler(dependencies),
  reviseIndividualisedApproachCaseHandler(dependencies),
  confirmIndividualisedApproachCaseHandler(dependencies),
  acceptIndividualisedApproachCaseHandler(dependencies),
  declineIndividualisedApproachCaseHandler(dependencies),
  withdrawIndividualisedApproachCaseHandler(dependencies),
  scheduleIndividualisedApproachMeetingHandler(dependencies),
  inviteParticipantsHandler(dependencies),
  answerInvitationHandler(dependencies),
  askPreparatoryQuestionsHandler(dependencies),
  prepareDossierHandler(dependencies),
  approveDossierHandler(dependencies),
  getDossierHandler(dependencies),
  recordMeetingHeldHandler(dependencies),
  recordMeetingNotesHandler(dependencies),
  getMeetingNotesHandler(dependencies),
  listAnonymisedNotesHandler(dependencies),
  expressInterestHandler(dependencies),
  listExpressionsOfInterestHandler(dependencies),
  withdrawExpressionOfInterestHandler(dependencies),
  getIndividualisedApproachFollowUpHandler(dependencies),
  recordIndividualisedApproachFollowUpHandler(dependencies),
  getRecordedFollowUpHandler(dependencies),
  closeIndividualisedApproachCaseHandler(dependencies),
];
