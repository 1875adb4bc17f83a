import { type AssistanceKind, assistanceKinds } from "../pledge/pledge.ts";
import {
  type AppliedRate,
  accept,
  type Context,
  type Currency,
  type Decision,
  type EventBase,
  entryStamp,
  type Fault,
  overlapsEarlier,
  type Pillar,
  type RecordBase,
  refuse,
  type Source,
  type Span,
  type StateCode,
  spanKey,
  stamp,
  type Visibility,
} from "../shared/index.ts";
import {
  type Activity,
  type Delivery,
  isLive,
  type WorkPlan,
  type WorkPlanId,
} from "../work-plan/work-plan.ts";

export { type AssistanceKind, assistanceKinds };

export type RequirementId = `ar_${string}`;

/** What a State asks from others in one span: as first published and as it stands. Minor units. */
export interface RequirementLine {
  readonly span: Span;
  readonly original: bigint;
  readonly revised: bigint;
  readonly quantity?: number;
  readonly unit?: string;
}

/** Its activity was dropped by a revision, or its plan was replaced by another or withdrawn. */
export const closures = ["dropped", "superseded", "withdrawn"] as const;
export type ClosedAs = (typeof closures)[number];

export type RequirementStatus = "open" | "closed" | "withdrawn";

/**
 * A requirement for assistance of an affected State. Made by publishing a work plan (one for each activity that asks
 * for anything, followed through the plan's revisions), or declared on its own.
 */
export interface AssistanceRequirement extends RecordBase {
  readonly id: RequirementId;
  readonly status: RequirementStatus;
  readonly state: StateCode;
  readonly pillar: Pillar;
  readonly kind: AssistanceKind;
  readonly title: string;
  readonly description?: string;
  readonly currency: Currency;
  readonly priority?: number;
  readonly validUntil?: string;
  readonly delivery?: Delivery;
  readonly lines: readonly RequirementLine[];
  /** The plan and activity it was made from; absent when it stands alone. */
  readonly workPlan?: { readonly id: WorkPlanId; readonly ref: string };
  /** Rate of its currency on the day it was published; where a plan made it, on the day of the plan's latest version. */
  readonly rate?: AppliedRate;
  /** When its plan first asked for it publicly; a need that stands alone is published when it is created. */
  readonly publishedAt?: string;
  /** When its plan dropped it, or was superseded or withdrawn; one that stands alone changes no more once withdrawn. */
  readonly closedAt?: string;
  /** Why it is closed, where a plan made it. */
  readonly closedAs?: ClosedAs;
}

/** When a need was first asked for publicly. */
export const publishedAtOf = ({ publishedAt, createdAt }: AssistanceRequirement): string =>
  publishedAt ?? createdAt;

/** When a need stopped being asked for; undefined while it is open. */
export const closedAtOf = ({
  status,
  closedAt,
  updatedAt,
}: Pick<AssistanceRequirement, "status" | "closedAt" | "updatedAt">): string | undefined =>
  status === "open" ? undefined : (closedAt ?? updatedAt);

/** What was committed to a requirement, by the name of the span, in minor units of the requirement's currency. */
export type Funded = Readonly<Record<string, bigint>>;

/** What is still open of one line: asked minus committed, never below zero. */
export const openAmount = (line: RequirementLine, funded: Funded): bigint => {
  const left = line.revised - (funded[spanKey(line.span)] ?? 0n);
  return left > 0n ? left : 0n;
};

/** Whether anything is still asked for on a day: an amount, or assistance in kind that is still valid. */
export const isAsking = (need: AssistanceRequirement, funded: Funded, day: string): boolean =>
  need.status === "open" &&
  (need.validUntil === undefined || need.validUntil >= day) &&
  (need.kind !== "financial" || need.lines.some((line) => openAmount(line, funded) > 0n));

export interface RequirementContent {
  readonly state: StateCode;
  readonly pillar: Pillar;
  readonly kind: AssistanceKind;
  readonly title: string;
  readonly description?: string;
  readonly currency: Currency;
  readonly priority?: number;
  readonly validUntil?: string;
  readonly delivery?: Delivery;
  readonly years: readonly {
    readonly span: Span;
    readonly minor: bigint;
    readonly quantity?: number;
    readonly unit?: string;
  }[];
  readonly visibility: Visibility;
  readonly source?: Source;
}

/** Events of a requirement that stands alone; one made by a plan follows the plan's events. */
export type RequirementEvent =
  | (EventBase & {
      readonly type: "requirement-published";
      readonly id: RequirementId;
      readonly content: RequirementContent;
      readonly rate: AppliedRate;
      readonly enteredBy?: "isu";
    })
  | (EventBase & { readonly type: "requirement-withdrawn"; readonly reason?: string });

export const publishRequirement = (
  context: Context,
  id: RequirementId,
  content: RequirementContent,
  rate: AppliedRate,
): Decision<RequirementEvent> => {
  const faults: Fault[] = [];
  const spans = content.years.map((line) => line.span);
  content.years.forEach(({ span }, index) => {
    const pointer = `/years/${index}/${span.from === span.to ? "year" : "period"}`;
    if (span.from > span.to) faults.push({ pointer, detail: "The period ends before it begins." });
    else if (overlapsEarlier(spans, index)) {
      faults.push({ pointer, detail: `${spanKey(span)} is covered twice.` });
    }
  });
  if (faults.length > 0)
    return refuse("requirement-invalid", "The years of the requirement overlap.", faults);
  return accept({
    type: "requirement-published",
    id,
    content,
    rate,
    ...entryStamp(context, content.state),
  });
};

export const withdrawRequirement = (
  context: Context,
  requirement: AssistanceRequirement,
  reason?: string,
): Decision<RequirementEvent> => {
  if (requirement.workPlan !== undefined) {
    return refuse(
      "requirement-closed",
      "This requirement belongs to a work plan: revise or withdraw the plan.",
    );
  }
  if (requirement.status !== "open")
    return refuse("requirement-closed", `The requirement is ${requirement.status}.`);
  return accept({
    type: "requirement-withdrawn",
    ...stamp(context, requirement.state),
    ...(reason !== undefined && { reason }),
  });
};

export const evolveRequirement = (
  requirement: AssistanceRequirement | undefined,
  event: RequirementEvent,
): AssistanceRequirement => {
  if (event.type === "requirement-withdrawn") {
    if (requirement === undefined) throw new Error("requirement-withdrawn before requirement-published");
    return { ...requirement, status: "withdrawn", updatedAt: event.at };
  }
  const { years, source, ...content } = event.content;
  return {
    ...content,
    ...(source && { source }),
    id: event.id,
    status: "open",
    rate: event.rate,
    lines: years.map(({ minor, ...line }) => ({ ...line, original: minor, revised: minor })),
    ...(event.enteredBy && { enteredBy: event.enteredBy }),
    createdAt: event.at,
    updatedAt: event.at,
  };
};

/** The id of the requirement that a plan's activity makes: the same through all revisions of the plan. */
export const requirementIdOf = (planId: WorkPlanId, ref: string): RequirementId =>
  `ar_${planId.slice(3)}.${ref}`;

/**
 * The requirements that a plan makes as it stands. An activity that was dropped, or whose plan was superseded or
 * withdrawn, is `closed` and asks for nothing more; what was committed to it stays recorded.
 */
export const requirementsOf = (plan: WorkPlan): AssistanceRequirement[] => {
  if (plan.original === undefined) return [];
  const current = isLive(plan) ? plan.content.activities : [];
  const original = plan.original.activities;
  const ever = [...original, ...plan.content.activities, ...(plan.formerActivities ?? [])];
  return [...new Set(ever.map((activity) => activity.ref))].flatMap((ref) => {
    const versions = ever.filter((activity) => activity.ref === ref);
    const now = current.find((activity) => activity.ref === ref);
    const first = original.find((activity) => activity.ref === ref);
    const shape = now ?? versions[0];
    const years = versions.flatMap((activity) => activity.years);
    if (shape === undefined || years.every((year) => year.assistanceRequired === 0n)) return [];
    const spans = new Map(years.map(({ span }) => [spanKey(span), span]));
    return [
      {
        id: requirementIdOf(plan.id, ref),
        status: now === undefined ? ("closed" as const) : ("open" as const),
        state: plan.content.state,
        pillar: shape.pillar,
        kind: "financial" as const,
        title: shape.title,
        currency: plan.content.currency,
        ...(shape.priority !== undefined && { priority: shape.priority }),
        ...(shape.delivery && { delivery: shape.delivery }),
        lines: [...spans.values()].map((span) => ({
          span,
          original: askedBy(first, span),
          revised: askedBy(now, span),
        })),
        workPlan: { id: plan.id, ref },
        ...(plan.rate && { rate: plan.rate }),
        visibility: plan.visibility,
        ...(plan.enteredBy && { enteredBy: plan.enteredBy }),
        ...(plan.confirmedAt && { confirmedAt: plan.confirmedAt }),
        ...(plan.source && { source: plan.source }),
        ...datesOf(plan, ref, now === undefined),
        createdAt: plan.createdAt,
        updatedAt: plan.updatedAt,
      },
    ];
  });
};

/** An activity that a revision added is a need from that day on. */
const datesOf = (
  { firstPublishedAt, activityDates = {}, closedAt, status }: WorkPlan,
  ref: string,
  closed: boolean,
): Pick<AssistanceRequirement, "publishedAt" | "closedAt" | "closedAs"> => {
  const { askedAt = firstPublishedAt, droppedAt } = activityDates[ref] ?? {};
  const ended = droppedAt ?? closedAt;
  const because = status === "superseded" || status === "withdrawn" ? status : "dropped";
  return {
    ...(askedAt !== undefined && { publishedAt: askedAt }),
    ...(closed &&
      ended !== undefined && { closedAt: ended, closedAs: droppedAt === undefined ? because : "dropped" }),
  };
};

const askedBy = (activity: Activity | undefined, span: Span): bigint =>
  activity?.years.find((year) => spanKey(year.span) === spanKey(span))?.assistanceRequired ?? 0n;
