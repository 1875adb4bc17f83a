import type { AssistanceKind } from "../pledge/index.ts";
import type { RequirementId } from "../requirement/index.ts";
import {
  accept,
  type Context,
  type Decision,
  type EventBase,
  entryStamp,
  type Fault,
  isFuture,
  type Money,
  type ProviderCode,
  type RecordBase,
  refuse,
  type StateCode,
  stamp,
} from "../shared/index.ts";
import type { CaseId, IndividualisedApproachCase } from "./case.ts";

export type ExpressionId = `ex_${string}`;

/** What a partner says of a State's needs; the answers to a need that do not turn it away. */
export const interestKinds = ["new-support", "existing-support", "under-consideration"] as const;
export type InterestKind = (typeof interestKinds)[number];

export interface ExpressionContent {
  readonly kind: InterestKind;
  readonly assistance: AssistanceKind;
  /** The needs that it is about; none: the whole of what the State asks. */
  readonly requirementIds: readonly RequirementId[];
  /** `YYYY-MM-DD`. */
  readonly expressedOn: string;
  /** The day by which the partner means to decide. */
  readonly decideBy?: string;
  /** An indication, and no pledge: it is in no total. */
  readonly indicativeAmount?: Money;
  readonly note?: string;
  /** For the State alone. */
  readonly noteToState?: string;
  readonly sharedWithParticipants: boolean;
}

/** A partner's interest in supporting what a State presented. It is no pledge and moves no figure. */
export interface ExpressionOfInterest extends RecordBase {
  readonly id: ExpressionId;
  readonly caseId: CaseId;
  readonly state: StateCode;
  readonly provider: ProviderCode;
  readonly status: "standing" | "withdrawn";
  readonly content: ExpressionContent;
  readonly closedReason?: string;
}

export type ExpressionEvent = EventBase &
  (
    | {
        readonly type: "interest-expressed";
        readonly id: ExpressionId;
        readonly caseId: CaseId;
        readonly state: StateCode;
        readonly provider: ProviderCode;
        readonly content: ExpressionContent;
        readonly enteredBy?: "isu";
      }
    | { readonly type: "interest-withdrawn"; readonly reason?: string }
  );

/** The state after an event. Pure; an event that cannot follow is a defect and throws. */
export const evolveExpression = (
  before: ExpressionOfInterest | undefined,
  event: ExpressionEvent,
): ExpressionOfInterest => {
  if (event.type === "interest-expressed") {
    const { id, caseId, state, provider, content, at } = event;
    return {
      id,
      caseId,
      state,
      provider,
      status: "standing",
      content,
      visibility: "committee",
      ...(event.enteredBy && { enteredBy: event.enteredBy }),
      createdAt: at,
      updatedAt: at,
    };
  }
  if (before === undefined) throw new Error(`${event.type} before interest-expressed`);
  return {
    ...before,
    status: "withdrawn",
    ...(event.reason !== undefined && { closedReason: event.reason }),
    updatedAt: event.at,
  };
};

/** At the meeting, or after it. */
export const occasionOf = (
  { content }: ExpressionOfInterest,
  { heldOn, meeting }: IndividualisedApproachCase,
): "meeting" | "after" => (content.expressedOn <= (heldOn ?? meeting?.date ?? "") ? "meeting" : "after");

const open: readonly string[] = ["scheduled", "held", "follow-up"];

interface ExpressionCommand {
  readonly id: ExpressionId;
  readonly provider: ProviderCode;
  readonly content: ExpressionContent;
  /** Needs of the State that whoever asks may see. */
  readonly needs: ReadonlySet<RequirementId>;
}

/** A partner expresses interest, from when the meeting is scheduled until the case is closed. */
export const expressInterest = (
  context: Context,
  one: IndividualisedApproachCase,
  { id, provider, content, needs }: ExpressionCommand,
): Decision<ExpressionEvent> => {
  if (!open.includes(one.status)) {
    return refuse(
      "individualised-approach-step-refused",
      `Interest is expressed at a meeting and after it; the case is ${one.status}.`,
    );
  }
  const faults = expressionFaults(context, one, { id, provider, content, needs });
  if (faults.length > 0) {
    return refuse("individualised-approach-invalid", "The expression of interest does not fit.", faults);
  }
  return accept({
    type: "interest-expressed",
    id,
    caseId: one.id,
    state: one.state,
    provider,
    content,
    ...entryStamp(context, provider),
  });
};

const expressionFaults = (
  { at }: Context,
  one: IndividualisedApproachCase,
  { provider, content, needs }: ExpressionCommand,
): Fault[] => [
  ...(one.participants.some((participant) => participant.provider === provider)
    ? []
    : [{ pointer: "/provider", detail: `${provider} is not invited to this meeting.` }]),
  ...(isFuture(content.expressedOn, at)
    ? [{ pointer: "/expressedOn", detail: "That day has not come." }]
    : []),
  ...(content.decideBy !== undefined && content.decideBy < content.expressedOn
    ? [{ pointer: "/decideBy", detail: "A decision follows the expression of interest." }]
    : []),
  ...content.requirementIds.flatMap((need, index) =>
    needs.has(need)
      ? []
      : [{ pointer: `/requirementIds/${index}`, detail: `${one.state} asks for no ${need}.` }],
  ),
];

export const withdrawExpression = (
  context: Context,
  expression: ExpressionOfInterest,
  reason?: string,
): Decision<ExpressionEvent> =>
  expression.status === "withdrawn"
    ? refuse("individualised-approach-step-refused", "The expression of interest was withdrawn before.")
    : accept({
        type: "interest-withdrawn",
        ...(reason !== undefined && { reason }),
        ...stamp(context, expression.provider),
      });
