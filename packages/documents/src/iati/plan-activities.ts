import {
  type ActivityYear,
  type AssistanceRequirement,
  formatAmount,
  formatScaled,
  isLive,
  isSingleYear,
  type Pillar,
  type Activity as PlannedActivity,
  requirementIdOf,
  type StateCode,
  spanKey,
  split,
  sum,
  type WorkPlan,
  type WorkPlanContent,
} from "@angkor/domain";
import { type Activity, dividedSectors, pillarsOf, placeOf, relatedTo, sectorsOf } from "./activity.ts";
import { type ActivityStatus, role } from "./codes.ts";
import type { Setting } from "./money-activity.ts";
import { partyElement, partyOf } from "./organisations.ts";
import { identifierOf, publisherOf } from "./publisher.ts";
import { periodElement, valueElement } from "./transactions.ts";
import type { Element } from "./xml.ts";

/** BudgetType and BudgetStatus: original or revised, and indicative. */
const budgetType = { original: "1", revised: "2" } as const;
const indicative = "1";

const documentCategory = (kind: WorkPlanContent["kind"]): string =>
  kind === "national-strategy" ? "B11" : "A05";

const participants = (state: StateCode, { names }: Setting): Element[] => [
  partyElement(partyOf(state, names), { "@role": role.accountable }),
];

/** The same record in the ISU's report, or in the State's own. */
const thirdParty = ({ publisher, names }: Setting, state: StateCode, id: string): Element =>
  relatedTo(identifierOf(publisherOf(publisher.code === "isu" ? state : "isu", names), id), "thirdParty");

interface Budgeted {
  readonly span: ActivityYear["span"];
  readonly minor: bigint;
}

/** A budget for each year; the standard has none for a longer period, and nothing is divided that its State does not divide. */
const budgets = (
  type: keyof typeof budgetType,
  lines: readonly Budgeted[],
  currency: WorkPlanContent["currency"],
  on: string,
): Element[] =>
  lines
    .filter(({ span }) => isSingleYear(span))
    .map(({ span, minor }) => ({
      "@type": budgetType[type],
      "@status": indicative,
      ...periodElement(span),
      value: valueElement({ minor, currency }, on),
    }));

const undividedNotes = (
  lines: readonly Budgeted[],
  currency: WorkPlanContent["currency"],
  what: string,
): string[] =>
  lines
    .filter(({ span }) => !isSingleYear(span))
    .map(
      ({ span, minor }) =>
        `${what} over ${spanKey(span)}, not divided by year: ${formatAmount(minor, currency)} ${currency}.`,
    );

const costs = (activity: PlannedActivity | undefined): Budgeted[] =>
  (activity?.years ?? []).map(({ span, cost }) => ({ span, minor: cost }));

/** What a revision makes of the first version's costs: nothing of a year that it drops. */
const revisedCosts = (first: readonly Budgeted[], now: readonly Budgeted[]): Budgeted[] => {
  const planned = new Set(now.map(({ span }) => spanKey(span)));
  return [
    ...now,
    ...first.filter(({ span }) => !planned.has(spanKey(span))).map(({ span }) => ({ span, minor: 0n })),
  ];
};

const sameCosts = (a: readonly Budgeted[], b: readonly Budgeted[]): boolean => {
  const named = (lines: readonly Budgeted[]) =>
    lines.map(({ span, minor }) => `${spanKey(span)}: ${minor}`).sort();
  return named(a).join() === named(b).join();
};

/** The cost of an activity as first published and, where a revision changed it, as it stands. */
const costBudgets = (
  { content: { currency }, ...plan }: WorkPlan,
  first: PlannedActivity | undefined,
  now: PlannedActivity,
): Element[] => {
  const [before, after] = [costs(first), costs(now)];
  const firstOn = (plan.firstPublishedAt ?? plan.createdAt).slice(0, 10);
  const latestOn = (plan.publishedAt ?? plan.createdAt).slice(0, 10);
  return [
    ...budgets("original", before, currency, firstOn),
    ...(sameCosts(before, after) ? [] : budgets("revised", revisedCosts(before, after), currency, latestOn)),
  ];
};

const planStatus = (plan: WorkPlan): ActivityStatus => (isLive(plan) ? "pipeline" : "cancelled");

const publishedOn = (plan: WorkPlan): string => (plan.publishedAt ?? plan.createdAt).slice(0, 10);

/** What the State itself gives, as a payment that is planned; in-kind resources are no transfer of money. */
const ownContributions = (plan: WorkPlan, activity: PlannedActivity, { names }: Setting): Element[] =>
  activity.years.flatMap(({ span, nationalContribution: own }) =>
    own === undefined || own.inKind || own.minor === 0n
      ? []
      : [
          {
            "@type": budgetType.original,
            ...periodElement(span),
            value: valueElement({ minor: own.minor, currency: plan.content.currency }, publishedOn(plan)),
            "provider-org": partyElement(partyOf(plan.content.state, names)),
          },
        ],
  );

const askedNotes = ({ years }: PlannedActivity, currency: WorkPlanContent["currency"]): string[] =>
  years
    .filter(({ assistanceRequired }) => assistanceRequired > 0n)
    .map(
      ({ span, assistanceRequired }) =>
        `Assistance required in ${spanKey(span)}: ${formatAmount(assistanceRequired, currency)} ${currency}.`,
    );

const common = (setting: Setting, plan: WorkPlan) => ({
  updatedAt: plan.updatedAt,
  currency: plan.content.currency,
  humanitarian: plan.content.kind === "humanitarian-response-plan",
  participants: participants(plan.content.state, setting),
  place: placeOf([plan.content.state], setting.names),
  sources: plan.source ? [plan.source] : [],
  sourceCategory: documentCategory(plan.content.kind),
});

/** Years from the first to the last of some spans; the year of a day where there are none. */
const yearsOver = (spans: readonly Budgeted["span"][], day: string): Activity["years"] => {
  const years = spans.flatMap(({ from, to }) => [from, to]);
  const year = Number(day.slice(0, 4));
  return years.length === 0 ? { from: year, to: year } : { from: Math.min(...years), to: Math.max(...years) };
};

/** The versions of a plan's activity: as it stands, if it does; as first published; and one to name it by. */
const versionsOf = (plan: WorkPlan, ref: string) => {
  const named = (activities: readonly PlannedActivity[] | undefined) =>
    activities?.find((one) => one.ref === ref);
  const now = isLive(plan) ? named(plan.content.activities) : undefined;
  const first = named(plan.original?.activities);
  const shape = now ?? first ?? named(plan.content.activities) ?? named(plan.formerActivities);
  if (shape === undefined) throw new RangeError(`${plan.id} has no activity ${ref}`);
  return { now, first, shape };
};

/** An activity of a plan: its cost as budgets, original and as revised; what the State gives of it; its one pillar. */
const plannedActivity = (setting: Setting, plan: WorkPlan, ref: string): Activity => {
  const { now, first, shape } = versionsOf(plan, ref);
  const { state, currency, title } = plan.content;
  const id = requirementIdOf(plan.id, ref);
  const live = now && {
    notes: [...undividedNotes(costs(now), currency, "Cost"), ...askedNotes(now, currency)],
    budgets: costBudgets(plan, first, now),
    plannedDisbursements: ownContributions(plan, now, setting),
  };
  return {
    ...common(setting, plan),
    identifier: identifierOf(setting.publisher, id),
    level: 2,
    title: `${title}: ${shape.title}`,
    description: shape.title,
    notes: [],
    status: now ? planStatus(plan) : "cancelled",
    years: yearsOver(
      shape.years.map(({ span }) => span),
      plan.createdAt,
    ),
    classification: sectorsOf({ named: [shape.pillar], whole: true }),
    ...live,
    related: [relatedTo(identifierOf(setting.publisher, plan.id), "parent"), thirdParty(setting, state, id)],
  };
};

/** Percentages of the pillars by what they cost, that add up to 100; undefined where the plan costs nothing. */
const shares = (activities: readonly PlannedActivity[]): (readonly [Pillar, string])[] | undefined => {
  const byPillar = Map.groupBy(activities, ({ pillar }) => pillar);
  const weights = [...byPillar].map(([pillar, of]): readonly [Pillar, bigint] => [
    pillar,
    sum(of.flatMap(({ years }) => years.map(({ cost }) => cost))),
  ]);
  if (sum(weights.map(([, cost]) => cost)) === 0n) return undefined;
  const parts = split(
    10_000n,
    weights.map(([, cost]) => cost),
  );
  return weights.map(([pillar], index) => [pillar, formatScaled(parts[index] ?? 0n, 2)]);
};

const planClassification = (activities: readonly PlannedActivity[]): Element => {
  const divided = shares(activities);
  return divided
    ? dividedSectors(divided)
    : sectorsOf(pillarsOf(activities.map(({ pillar }) => ({ states: [], pillars: [pillar] }))));
};

/** A published plan and its activities. The amounts stand with the activities alone, so that nobody adds them twice. */
export const planActivities = (setting: Setting, plan: WorkPlan): Activity[] => {
  const { content, original } = plan;
  if (original === undefined) return [];
  const refs = [
    ...new Set(
      [...original.activities, ...content.activities, ...(plan.formerActivities ?? [])].map(({ ref }) => ref),
    ),
  ].sort();
  const parent: Activity = {
    ...common(setting, plan),
    identifier: identifierOf(setting.publisher, plan.id),
    level: 1,
    title: content.title,
    description: content.title,
    notes: plan.closedReason === undefined ? [] : [plan.closedReason],
    status: planStatus(plan),
    years: content.period,
    classification: planClassification(content.activities),
    related: [
      ...refs.map((ref) =>
        relatedTo(identifierOf(setting.publisher, requirementIdOf(plan.id, ref)), "child"),
      ),
      thirdParty(setting, content.state, plan.id),
    ],
  };
  return [parent, ...refs.map((ref) => plannedActivity(setting, plan, ref))];
};

/** A need that stands alone: what is asked as budgets. */
export const needActivity = (setting: Setting, need: AssistanceRequirement): Activity => {
  const asked = need.lines
    .map(({ span, revised }) => ({ span, minor: revised }))
    .filter(({ minor }) => minor > 0n);
  const open = need.status === "open";
  const on = need.createdAt.slice(0, 10);
  return {
    identifier: identifierOf(setting.publisher, need.id),
    updatedAt: need.updatedAt,
    currency: need.currency,
    humanitarian: false,
    level: 1,
    title: need.title,
    description: need.description ?? need.title,
    notes: open ? undividedNotes(asked, need.currency, "Assistance required") : [],
    participants: participants(need.state, setting),
    status: open ? "pipeline" : "cancelled",
    years: yearsOver(
      need.lines.map(({ span }) => span),
      on,
    ),
    place: placeOf([need.state], setting.names),
    classification: sectorsOf({ named: [need.pillar], whole: true }),
    budgets: open ? budgets("original", asked, need.currency, on) : [],
    sources: need.source ? [need.source] : [],
    sourceCategory: "A02",
    related: [thirdParty(setting, need.state, need.id)],
  };
};
