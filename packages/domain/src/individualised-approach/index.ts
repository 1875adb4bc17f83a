export * from "./access.ts";
export * from "./case.ts";
export {
  acceptCase,
  answerInvitation,
  askerOf,
  closeCase,
  confirmCase,
  declineCase,
  inviteParticipants,
  recordMeetingHeld,
  requestCase,
  reviseCase,
  scheduleMeeting,
  withdrawCase,
} from "./decide.ts";
export * from "./decide-papers.ts";
export * from "./due.ts";
export * from "./evolve.ts";
export * from "./expression.ts";
export * from "./follow-up.ts";
export { namesIn } from "./names-in.ts";
export * from "./told-notes.ts";
