import type { Pledge, PledgeId } from "../pledge/pledge.ts";
import type { AssistanceRequirement, RequirementId } from "../requirement/requirement.ts";
import {
  accept,
  type Caller,
  type Context,
  canSee,
  type Decision,
  type EventBase,
  entryStamp,
  type Fault,
  hasRole,
  isAtLeastAsVisible,
  type ProviderCode,
  type RecordBase,
  refuse,
  type Seen,
  type StateCode,
  type Visibility,
} from "../shared/index.ts";

export type ResponseId = `rs_${string}`;

/** What a provider can answer to a need. */
export const responseAnswers = [
  "new-support",
  "existing-support",
  "under-consideration",
  "declined",
  "redirected",
] as const;
export type ResponseAnswer = (typeof responseAnswers)[number];

/** Whether an answer brings the need support. */
export const isSupport = (answer: ResponseAnswer): boolean =>
  answer === "new-support" || answer === "existing-support";

/** What a provider says, once its visibility is settled. */
export interface ResponseContent {
  readonly answer: ResponseAnswer;
  readonly statement?: string;
  /** Who might provide it instead. */
  readonly redirectedTo?: ProviderCode;
  /** The provider's pledge that the support comes from. */
  readonly pledgeId?: PledgeId;
  readonly visibility: Visibility;
}

/** A provider's answer to a need as it stands: its latest. Earlier ones are in its events. */
export interface NeedResponse extends RecordBase, ResponseContent {
  readonly id: ResponseId;
  readonly requirementId: RequirementId;
  /** The State that asks. */
  readonly state: StateCode;
  readonly provider: ProviderCode;
}

export interface NeedResponseEvent extends EventBase {
  readonly type: "requirement-answered";
  readonly id: ResponseId;
  readonly requirementId: RequirementId;
  readonly state: StateCode;
  readonly provider: ProviderCode;
  readonly content: ResponseContent;
  readonly enteredBy?: "isu";
}

/** What a provider asks to have recorded. */
export interface ResponseCommand extends Omit<ResponseContent, "visibility" | "pledgeId"> {
  readonly provider: ProviderCode;
  readonly visibility?: Visibility;
  readonly pledge?: Pledge;
}

/** One response for each requirement and provider: no provider's code has a full stop in it. */
export const responseIdOf = (requirementId: RequirementId, provider: ProviderCode): ResponseId =>
  `rs_${requirementId.slice(3)}.${provider.replace(":", "-")}`;

/** Why a need can't be answered on a day, where it can't: it is closed or withdrawn, or no longer valid. */
export const closedReason = (
  { status, validUntil }: AssistanceRequirement,
  day: string,
): string | undefined => {
  if (status !== "open") return `The requirement is ${status}.`;
  return validUntil !== undefined && validUntil < day
    ? `The requirement was valid until ${validUntil}.`
    : undefined;
};

const redirectionFaults = ({ answer, redirectedTo, provider }: ResponseCommand): Fault[] => {
  const pointer = "/redirectedTo";
  if (answer !== "redirected")
    return redirectedTo === undefined
      ? []
      : [{ pointer, detail: "Only an answer that redirects names another provider." }];
  if (redirectedTo === undefined) return [{ pointer, detail: "Name the provider to turn to." }];
  return redirectedTo === provider
    ? [{ pointer, detail: "A provider does not redirect to itself; name another." }]
    : [];
};

const pledgeFaults = ({ answer, pledge, provider }: ResponseCommand): Fault[] => {
  if (pledge === undefined) return [];
  const pointer = "/pledgeId";
  return [
    ...(isSupport(answer) ? [] : [{ pointer, detail: "Only an answer of support names a pledge." }]),
    ...(pledge.content.donor === provider
      ? []
      : [{ pointer, detail: `The pledge is ${pledge.content.donor}'s, not ${provider}'s.` }]),
    ...(pledge.status === "cancelled" ? [{ pointer, detail: "The pledge was cancelled." }] : []),
  ];
};

const visibilityFaults = (wanted: Visibility | undefined, widest: Visibility): Fault[] =>
  wanted === undefined || isAtLeastAsVisible(widest, wanted)
    ? []
    : [
        {
          pointer: "/visibility",
          detail: `It is at most ${widest}, as are the need and the pledge it names.`,
        },
      ];

const narrower = (one: Visibility, other: Visibility): Visibility =>
  isAtLeastAsVisible(one, other) ? other : one;

/** Public unless said otherwise, but never more visible than the need, or than a pledge it names. */
const widestOf = (requirement: AssistanceRequirement, pledge: Pledge | undefined): Visibility =>
  pledge === undefined ? requirement.visibility : narrower(requirement.visibility, pledge.visibility);

/** A provider answers a need, for the first time or again. */
export const respondToRequirement = (
  context: Context,
  requirement: AssistanceRequirement,
  command: ResponseCommand,
): Decision<NeedResponseEvent> => {
  const closed = closedReason(requirement, context.at.slice(0, 10));
  if (closed !== undefined) return refuse("requirement-closed", closed);
  const { provider, visibility, pledge, ...said } = command;
  const widest = widestOf(requirement, pledge);
  const faults: Fault[] = [
    ...(provider === requirement.state
      ? [{ pointer: "/provider", detail: "A State does not answer its own need." }]
      : []),
    ...redirectionFaults(command),
    ...pledgeFaults(command),
    ...visibilityFaults(visibility, widest),
  ];
  if (faults.length > 0) return refuse("response-invalid", "The response does not fit its need.", faults);
  return accept({
    type: "requirement-answered",
    id: responseIdOf(requirement.id, provider),
    requirementId: requirement.id,
    state: requirement.state,
    provider,
    content: { ...said, ...(pledge && { pledgeId: pledge.id }), visibility: visibility ?? widest },
    ...entryStamp(context, provider),
  });
};

/** The latest answer takes the place of the one before. */
export const evolveResponse = (
  response: NeedResponse | undefined,
  event: NeedResponseEvent,
): NeedResponse => ({
  ...event.content,
  id: event.id,
  requirementId: event.requirementId,
  state: event.state,
  provider: event.provider,
  ...(event.enteredBy && { enteredBy: event.enteredBy }),
  createdAt: response?.createdAt ?? event.at,
  updatedAt: event.at,
});

/** The response after each of its events, the first first: all that its provider has ever answered. */
export const answersOf = (events: readonly NeedResponseEvent[]): NeedResponse[] => {
  const answers: NeedResponse[] = [];
  for (const event of events) answers.push(evolveResponse(answers.at(-1), event));
  return answers;
};

export const responseSeen = (response: NeedResponse): Seen => ({ ...response, owner: response.provider });

/** Whether a caller may read a response: the State that asks reads every one that is not private to another. */
export const mayReadResponse = (caller: Caller, response: NeedResponse): boolean =>
  canSee(caller, responseSeen(response)) ||
  (response.visibility !== "private" &&
    caller.state === response.state &&
    hasRole(caller, "state-focal-point"));
