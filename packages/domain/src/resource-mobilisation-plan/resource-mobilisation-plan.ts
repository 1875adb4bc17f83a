import {
  type Currency,
  type EventBase,
  newRecord,
  type RecordBase,
  type Source,
  type Span,
  type StateCode,
  type Visibility,
  withContent,
} from "../shared/index.ts";

export type ResourceMobilisationPlanId = `rm_${string}`;

/** Where resources are to come from (Action 40: all possible sources, conventional and innovative). */
export const resourceSources = [
  "national-budget",
  "bilateral",
  "multilateral",
  "private",
  "innovative",
  "other",
] as const;
export type ResourceSource = (typeof resourceSources)[number];

/** What is to be raised from one source for a year, or for years that the plan does not divide. Minor units. */
export interface ResourceTarget {
  readonly source: ResourceSource;
  readonly span: Span;
  readonly minor: bigint;
}

export const mobilisationStatuses = ["planned", "under-way", "done", "dropped"] as const;
export type MobilisationStatus = (typeof mobilisationStatuses)[number];

/** A step to raise resources: what is done, who answers for it, and by which day. */
export interface MobilisationAction {
  /** The State's own stable reference. */
  readonly ref: string;
  readonly title: string;
  readonly responsible: string;
  /** `YYYY-MM-DD`. */
  readonly dueOn: string;
  readonly status: MobilisationStatus;
  /** The sources that it is to open; none when it serves them all. */
  readonly sources?: readonly ResourceSource[];
}

/** What a State declares in a resource mobilisation plan (Action 41). Days are `YYYY-MM-DD`, both ends of validity included. */
export interface ResourceMobilisationPlanContent {
  readonly state: StateCode;
  readonly title: string;
  readonly currency: Currency;
  readonly validFrom: string;
  readonly validTo: string;
  readonly adoptedOn?: string;
  readonly targets: readonly ResourceTarget[];
  readonly actions: readonly MobilisationAction[];
  readonly visibility: Visibility;
  readonly source?: Source;
}

export type ResourceMobilisationPlanStatus = "recorded" | "withdrawn";

/** A resource mobilisation plan as it stands. Every earlier state is in its events. */
export interface ResourceMobilisationPlan extends RecordBase {
  readonly id: ResourceMobilisationPlanId;
  readonly status: ResourceMobilisationPlanStatus;
  readonly content: ResourceMobilisationPlanContent;
  readonly closedReason?: string;
}

export type ResourceMobilisationPlanEvent =
  | (EventBase & {
      readonly type: "resource-mobilisation-plan-recorded";
      readonly id: ResourceMobilisationPlanId;
      readonly content: ResourceMobilisationPlanContent;
      readonly enteredBy?: "isu";
    })
  | (EventBase & {
      readonly type: "resource-mobilisation-plan-revised";
      readonly content: ResourceMobilisationPlanContent;
    })
  | (EventBase & { readonly type: "resource-mobilisation-plan-withdrawn"; readonly reason?: string })
  | (EventBase & { readonly type: "resource-mobilisation-plan-confirmed" });

/** The state after an event. Pure; an event that cannot follow is a defect and throws. */
export const evolveResourceMobilisationPlan = (
  plan: ResourceMobilisationPlan | undefined,
  event: ResourceMobilisationPlanEvent,
): ResourceMobilisationPlan => {
  if (event.type === "resource-mobilisation-plan-recorded") {
    return { ...newRecord(event), status: "recorded" };
  }
  if (plan === undefined) throw new Error(`${event.type} before resource-mobilisation-plan-recorded`);
  const touched = { ...plan, updatedAt: event.at };
  switch (event.type) {
    case "resource-mobilisation-plan-revised":
      return withContent(touched, event.content);
    case "resource-mobilisation-plan-withdrawn":
      return {
        ...touched,
        status: "withdrawn",
        ...(event.reason !== undefined && { closedReason: event.reason }),
      };
    case "resource-mobilisation-plan-confirmed":
      return { ...touched, confirmedAt: event.at };
  }
};

/**
 * The plan of a State that is in place on a day (`YYYY-MM-DD`): recorded and valid; of several, the one whose validity
 * began last, then the one recorded last. For indicator 41.2 the day is 31 December of the period.
 */
export const resourceMobilisationPlanInPlace = (
  plans: readonly ResourceMobilisationPlan[],
  day: string,
): ResourceMobilisationPlan | undefined =>
  plans
    .filter(
      ({ status, content }) => status === "recorded" && content.validFrom <= day && day <= content.validTo,
    )
    .sort((one, other) => (latestFirst(one) < latestFirst(other) ? 1 : -1))[0];

const latestFirst = ({ content, createdAt, id }: ResourceMobilisationPlan): string =>
  `${content.validFrom} ${createdAt} ${id}`;

/** Actions that should be done by a day and are neither done nor dropped. */
export const overdueActions = (
  { content }: ResourceMobilisationPlan,
  day: string,
): readonly MobilisationAction[] =>
  content.actions.filter(
    ({ status, dueOn }) => dueOn < day && (status === "planned" || status === "under-way"),
  );
