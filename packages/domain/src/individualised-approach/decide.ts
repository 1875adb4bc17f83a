import {
  accept,
  type Context,
  type Decision,
  entryStamp,
  type Fault,
  hasRole,
  isFuture,
  listed,
  type ProviderCode,
  type Refused,
  refuse,
  type StateCode,
  stamp,
} from "../shared/index.ts";
import type { Asker, CaseId, CaseRequest, CaseStatus, IndividualisedApproachCase, Meeting } from "./case.ts";
import type { CaseEvent } from "./evolve.ts";

type Case = IndividualisedApproachCase;
export type CaseDecision = Decision<CaseEvent>;

/** In which states of a case each step can be taken. */
export const caseSteps = {
  revise: ["requested", "accepted", "scheduled"],
  accept: ["requested"],
  decline: ["requested", "accepted"],
  withdraw: ["requested", "accepted", "scheduled"],
  schedule: ["accepted", "scheduled"],
  invite: ["accepted", "scheduled", "held", "follow-up"],
  answer: ["accepted", "scheduled"],
  ask: ["requested", "accepted", "scheduled"],
  prepare: ["requested", "accepted", "scheduled"],
  freeze: ["accepted", "scheduled"],
  approve: ["accepted", "scheduled", "held"],
  hold: ["scheduled"],
  note: ["held", "follow-up", "closed"],
  "follow up": ["held", "follow-up"],
  close: ["held", "follow-up"],
} as const satisfies Readonly<Record<string, readonly CaseStatus[]>>;
type CaseStep = keyof typeof caseSteps;

/** Why a step can't be taken now. */
export const outOfStep = ({ status }: Case, step: CaseStep): Refused | undefined => {
  const states: readonly CaseStatus[] = caseSteps[step];
  return states.includes(status)
    ? undefined
    : refuse(
        "individualised-approach-step-refused",
        `The case is ${status}; this is for one that is ${listed(states, "or")}.`,
      );
};

const invalid = (faults: readonly Fault[]): Refused | undefined =>
  faults.length === 0
    ? undefined
    : refuse(
        "individualised-approach-invalid",
        "The case does not fit together; each fault says where.",
        faults,
      );

export const stepped = (
  one: Case,
  step: CaseStep,
  faults: readonly Fault[],
  event: CaseEvent,
): CaseDecision => outOfStep(one, step) ?? invalid(faults) ?? accept(event);

/** On whose behalf a step is taken: the State's own people come before a role that they hold besides. */
export const askerOf = ({ caller }: Context, state: StateCode): Asker => {
  if (hasRole(caller, "state-focal-point") && caller.state === state) return "state";
  return hasRole(caller, "isu") ? "isu" : "committee";
};

export const requestCase = (
  context: Context,
  id: CaseId,
  { state, request }: { readonly state: StateCode; readonly request: CaseRequest },
): CaseDecision => {
  return accept({
    type: "individualised-approach-requested",
    id,
    state,
    askedBy: askerOf(context, state),
    request,
    ...entryStamp(context, state),
  });
};

export const reviseCase = (context: Context, one: Case, request: CaseRequest): CaseDecision =>
  stepped(one, "revise", [], {
    type: "individualised-approach-revised",
    request,
    ...stamp(context, one.state),
  });

export const confirmCase = (context: Context, one: Case): CaseDecision =>
  one.askedBy === "state" || one.confirmedAt !== undefined
    ? refuse("already-confirmed", "Nothing is waiting for confirmation by the State.")
    : accept({ type: "individualised-approach-confirmed", ...stamp(context, one.state) });

export const acceptCase = (context: Context, one: Case): CaseDecision =>
  stepped(one, "accept", [], { type: "individualised-approach-accepted", ...own(context) });

export const declineCase = (context: Context, one: Case, reason: string): CaseDecision =>
  stepped(one, "decline", [], { type: "individualised-approach-declined", reason, ...own(context) });

export const withdrawCase = (context: Context, one: Case, reason?: string): CaseDecision =>
  stepped(one, "withdraw", [], {
    type: "individualised-approach-withdrawn",
    ...(reason !== undefined && { reason }),
    ...stamp(context, one.state),
  });

/** What the Committee and the ISU do in their own right. */
export const own = ({ at, caller }: Context) => ({ at, by: caller.subject });

export const scheduleMeeting = (context: Context, one: Case, meeting: Meeting): CaseDecision =>
  stepped(
    one,
    "schedule",
    meeting.place === undefined && !meeting.online
      ? [{ pointer: "/place", detail: "A meeting has a place, or is online." }]
      : [],
    { type: "individualised-approach-scheduled", meeting, ...own(context) },
  );

/** The whole list of who is invited. `interested` are those whose expressions of interest stand. */
export const inviteParticipants = (
  context: Context,
  one: Case,
  providers: readonly ProviderCode[],
  interested: ReadonlySet<ProviderCode>,
): CaseDecision =>
  stepped(
    one,
    "invite",
    [
      ...providers.flatMap((provider, index) => [
        ...(provider === one.state
          ? [{ pointer: `/providers/${index}`, detail: "The State is not invited to its own meeting." }]
          : []),
        ...(providers.indexOf(provider) < index
          ? [{ pointer: `/providers/${index}`, detail: `${provider} is on the list twice.` }]
          : []),
      ]),
      ...one.participants
        .filter(({ provider, attended }) => attended === true || interested.has(provider))
        .filter(({ provider }) => !providers.includes(provider))
        .map(({ provider }) => ({
          pointer: "/providers",
          detail: `${provider} has attended or expressed interest and stays on the list.`,
        })),
    ],
    { type: "participants-invited", providers, ...own(context) },
  );

export const answerInvitation = (
  context: Context,
  one: Case,
  { provider, answer }: { readonly provider: ProviderCode; readonly answer: "confirmed" | "declined" },
): CaseDecision =>
  stepped(
    one,
    "answer",
    one.participants.some((participant) => participant.provider === provider)
      ? []
      : [{ pointer: "/provider", detail: `${provider} is not invited.` }],
    { type: "invitation-answered", provider, answer, ...stamp(context, provider) },
  );

export const recordMeetingHeld = (
  context: Context,
  one: Case,
  { heldOn, attended }: { readonly heldOn: string; readonly attended: readonly ProviderCode[] },
): CaseDecision =>
  stepped(
    one,
    "hold",
    [
      ...(isFuture(heldOn, context.at) ? [{ pointer: "/heldOn", detail: "That day has not come." }] : []),
      ...attended.flatMap((provider, index) =>
        one.participants.some((participant) => participant.provider === provider)
          ? []
          : [{ pointer: `/attended/${index}`, detail: `${provider} was not invited.` }],
      ),
    ],
    { type: "meeting-held", heldOn, attended, ...own(context) },
  );

export const closeCase = (context: Context, one: Case, outcome: string): CaseDecision =>
  stepped(one, "close", [], { type: "individualised-approach-closed", outcome, ...own(context) });
