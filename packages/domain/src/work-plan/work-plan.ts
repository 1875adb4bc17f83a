import type {
  AppliedRate,
  Currency,
  EventBase,
  Pillar,
  RecordBase,
  Source,
  Span,
  StateCode,
  Visibility,
} from "../shared/index.ts";
import { spanKey } from "../shared/index.ts";
import type { ExtensionRequest, PlanSections, RemainingChallenge, StatedTotals } from "./narrative.ts";

export const workPlanKinds = [
  "national-work-plan",
  "national-strategy",
  "article5-extension-request",
  "updated-work-plan",
  "article4-plan",
  "victim-assistance-plan",
  "risk-education-plan",
  "humanitarian-response-plan",
] as const;
export type WorkPlanKind = (typeof workPlanKinds)[number];

export const contributionStatuses = ["planned", "committed", "disbursed"] as const;
export type ContributionStatus = (typeof contributionStatuses)[number];

export type WorkPlanId = `wp_${string}`;

/** Resources of the affected State itself for an activity and span. Only committed and disbursed ones count in coverage. */
export interface NationalContribution {
  readonly minor: bigint;
  readonly status: ContributionStatus;
  readonly inKind?: true;
}

/** Yearly targets; counts and square metres as integers. */
export interface Milestones {
  readonly areaM2?: number;
  readonly areas?: number;
  readonly people?: number;
  readonly description?: string;
}

/** What an activity costs in a span, and who is to pay it. All amounts in minor units of the plan's currency. */
export interface ActivityYear {
  readonly span: Span;
  readonly cost: bigint;
  readonly nationalContribution?: NationalContribution;
  /** What is asked from others: as declared, else cost minus national contribution (at least 0). */
  readonly assistanceRequired: bigint;
  /** Set where the plan does not state what it asks for, so that it is cost minus national contribution. */
  readonly assistanceDerived?: true;
  readonly milestones?: Milestones;
}

/** How what is asked for can be delivered; what is left out is open. */
export interface Delivery {
  /** CRS channel codes, one of which it can be delivered through. */
  readonly channels?: readonly string[];
  /** Implemented by national or local organisations (Action 7). */
  readonly localOrganisations?: true;
}

export interface Activity {
  /** The State's own stable reference: the same through all revisions of the plan. */
  readonly ref: string;
  readonly title: string;
  readonly pillar: Pillar;
  /** 1 is the most urgent. */
  readonly priority?: number;
  readonly delivery?: Delivery;
  readonly years: readonly ActivityYear[];
}

/** What the first version does not tell of an activity that asks for assistance. */
export interface ActivityDates {
  /** When a revision first made it ask; absent where the first version did. */
  readonly askedAt?: string;
  /** When a revision dropped it; absent while the plan has it. */
  readonly droppedAt?: string;
}

/** What a State declares in a plan. */
export interface WorkPlanContent {
  readonly state: StateCode;
  readonly kind: WorkPlanKind;
  readonly title: string;
  readonly currency: Currency;
  readonly period: Span;
  readonly activities: readonly Activity[];
  readonly visibility: Visibility;
  readonly source?: Source;
  /** Earlier plans that publishing this one replaces, so that one need is never counted twice. */
  readonly supersedes: readonly WorkPlanId[];
  /** The day on which the State adopted the document or last updated it, `YYYY-MM-DD`. */
  readonly adoptedOn?: string;
  readonly sections?: PlanSections;
  /** Of a request for extension only. */
  readonly extensionRequest?: ExtensionRequest;
  readonly remainingChallenge?: RemainingChallenge;
  readonly statedTotals?: StatedTotals;
}

export type WorkPlanStatus = "draft" | "published" | "revised" | "superseded" | "withdrawn";

/** A work plan as it stands. Every earlier state is in its events. */
export interface WorkPlan extends RecordBase {
  readonly id: WorkPlanId;
  readonly status: WorkPlanStatus;
  readonly content: WorkPlanContent;
  /** The first published content: the original requirement. */
  readonly original?: WorkPlanContent;
  /**
   * Activities of versions in between, with the years that neither the first nor the current version plans, or asks
   * anything for: what was asked for there is closed, and what was committed to it stays recorded.
   */
  readonly formerActivities?: readonly Activity[];
  /** By reference, of activities that a revision made ask, or dropped. */
  readonly activityDates?: Readonly<Record<string, ActivityDates>>;
  /** Rate of the plan's currency on the day of the latest publication. */
  readonly rate?: AppliedRate;
  /** When the latest version was published. */
  readonly publishedAt?: string;
  /** When the first version was published. */
  readonly firstPublishedAt?: string;
  readonly supersededBy?: WorkPlanId;
  /** When it was superseded or withdrawn. */
  readonly closedAt?: string;
  readonly closedReason?: string;
}

export type WorkPlanEvent =
  | (EventBase & {
      readonly type: "work-plan-drafted";
      readonly id: WorkPlanId;
      readonly content: WorkPlanContent;
      readonly enteredBy?: "isu";
    })
  | (EventBase & { readonly type: "work-plan-redrafted"; readonly content: WorkPlanContent })
  | (EventBase & { readonly type: "work-plan-published"; readonly rate: AppliedRate })
  | (EventBase & {
      readonly type: "work-plan-revised";
      readonly content: WorkPlanContent;
      readonly rate: AppliedRate;
      readonly reason?: string;
    })
  | (EventBase & {
      readonly type: "work-plan-superseded";
      /** Absent in a service that was started from a public dump, where not everyone may see what replaced the plan. */
      readonly supersededBy?: WorkPlanId;
    })
  | (EventBase & { readonly type: "work-plan-withdrawn"; readonly reason?: string })
  | (EventBase & { readonly type: "work-plan-confirmed" });

/** Whether the plan's figures count: it is published and neither superseded nor withdrawn. */
export const isLive = (plan: WorkPlan): boolean => plan.status === "published" || plan.status === "revised";

/** The activity of this reference, as the latest version that had it tells it; undefined where none ever had. */
export const activityOf = (
  { content, formerActivities = [], original }: WorkPlan,
  ref: string,
): Activity | undefined =>
  [...content.activities, ...formerActivities.toReversed(), ...(original?.activities ?? [])].find(
    (activity) => activity.ref === ref,
  );

/** The state after an event. Pure; an event that cannot follow is a defect and throws. */
export const evolveWorkPlan = (plan: WorkPlan | undefined, event: WorkPlanEvent): WorkPlan => {
  if (event.type === "work-plan-drafted") {
    return {
      id: event.id,
      status: "draft",
      content: event.content,
      visibility: event.content.visibility,
      ...(event.enteredBy && { enteredBy: event.enteredBy }),
      ...(event.content.source && { source: event.content.source }),
      createdAt: event.at,
      updatedAt: event.at,
    };
  }
  if (plan === undefined) throw new Error(`${event.type} before work-plan-drafted`);
  const touched = { ...plan, updatedAt: event.at };
  switch (event.type) {
    case "work-plan-redrafted":
      return withContent(touched, event.content);
    case "work-plan-published":
      return {
        ...touched,
        status: "published",
        original: plan.content,
        rate: event.rate,
        publishedAt: event.at,
        firstPublishedAt: event.at,
      };
    case "work-plan-revised":
      return {
        ...withContent(touched, event.content),
        ...formerly(plan, event.content),
        ...datesAfter(plan, event),
        status: "revised",
        rate: event.rate,
        publishedAt: event.at,
      };
    case "work-plan-superseded":
      return {
        ...touched,
        status: "superseded",
        ...(event.supersededBy && { supersededBy: event.supersededBy }),
        closedAt: event.at,
      };
    case "work-plan-withdrawn":
      return {
        ...touched,
        status: "withdrawn",
        closedAt: event.at,
        ...(event.reason !== undefined && { closedReason: event.reason }),
      };
    case "work-plan-confirmed":
      return { ...touched, confirmedAt: event.at };
  }
};

/** What a revision leaves behind of the versions before it. Dropped activities may come back. */
const formerly = (
  { original, formerActivities = [], content }: WorkPlan,
  revision: WorkPlanContent,
): { readonly formerActivities?: readonly Activity[] } => {
  const kept = [...(original?.activities ?? []), ...revision.activities];
  const planned = yearNames(kept, () => true);
  const asked = yearNames(kept, (year) => year.assistanceRequired > 0n);
  const left = [...formerActivities, ...content.activities]
    .map((activity) => ({
      ...activity,
      years: activity.years.filter((year) => {
        const name = yearName(activity, year);
        return !planned.has(name) || (year.assistanceRequired > 0n && !asked.has(name));
      }),
    }))
    .filter((activity) => activity.years.length > 0);
  return left.length > 0 ? { formerActivities: left } : {};
};

/** Which activities a revision makes ask for the first time, and which it drops. One that comes back keeps its first date. */
const datesAfter = (
  { original, activityDates = {} }: WorkPlan,
  { content, at }: { readonly content: WorkPlanContent; readonly at: string },
): { readonly activityDates?: Readonly<Record<string, ActivityDates>> } => {
  const fromTheStart = askingRefs(original);
  const asking = askingRefs(content);
  const planned = new Set(content.activities.map(({ ref }) => ref));
  const dates: Record<string, ActivityDates> = {};
  for (const ref of new Set([...fromTheStart, ...Object.keys(activityDates), ...asking])) {
    const { askedAt = at, droppedAt = at } = activityDates[ref] ?? {};
    const known = {
      ...(!fromTheStart.has(ref) && { askedAt }),
      ...(!planned.has(ref) && { droppedAt }),
    };
    if (Object.keys(known).length > 0) dates[ref] = known;
  }
  return Object.keys(dates).length > 0 ? { activityDates: dates } : {};
};

const askingRefs = (content: WorkPlanContent | undefined): ReadonlySet<string> =>
  new Set(
    (content?.activities ?? [])
      .filter(({ years }) => years.some((year) => year.assistanceRequired > 0n))
      .map(({ ref }) => ref),
  );

const yearName = ({ ref }: Activity, { span }: ActivityYear): string => `${ref}|${spanKey(span)}`;

const yearNames = (
  activities: readonly Activity[],
  which: (year: ActivityYear) => boolean,
): ReadonlySet<string> =>
  new Set(
    activities.flatMap((activity) => activity.years.filter(which).map((year) => yearName(activity, year))),
  );

const withContent = (
  { source: _source, formerActivities: _former, activityDates: _dates, ...plan }: WorkPlan,
  content: WorkPlanContent,
): WorkPlan => ({
  ...plan,
  content,
  visibility: content.visibility,
  ...(content.source && { source: content.source }),
});
