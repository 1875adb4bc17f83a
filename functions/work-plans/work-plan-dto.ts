import type {
  WorkPlanInputSchema,
  WorkPlanSchema,
  WorkPlanSummarySchema,
} from "@angkor/contract/schemas/work-plan";
import {
  type Activity,
  type Caller,
  type ExtensionRequest,
  formatAmount,
  type MayName,
  max,
  type PlanSections,
  planNaming,
  type RemainingChallenge,
  type Seen,
  sum,
  type WorkPlan,
  type WorkPlanContent,
} from "@angkor/domain";
import { type Loaded, workPlans } from "@angkor/store";
import type * as z from "zod";
import { naming, type SeenAmong } from "../naming.ts";
import { deliveryDto, recordDto } from "../records.ts";
import { minorOf, spanDto, toSpan } from "../wire.ts";

type WorkPlanInput = z.output<typeof WorkPlanInputSchema>;

/** Who sees a plan: one that was never published is its own State's, whatever visibility it would have had. */
export const planSeen = (plan: WorkPlan): Seen => ({
  owner: plan.content.state,
  visibility: plan.original === undefined ? "private" : plan.visibility,
  ...(plan.enteredBy && { enteredBy: plan.enteredBy }),
});

export const workPlanRecords = {
  aggregate: workPlans,
  seen: planSeen,
  missing: "work-plan-not-found",
} as const;

/** Which of the plans that these name this caller may be told. */
export const planNames = (
  seenAmong: SeenAmong,
  caller: Caller,
  plans: readonly WorkPlan[],
): Promise<MayName> =>
  naming(
    seenAmong(
      caller,
      workPlanRecords,
      plans.flatMap(({ content, supersededBy }) => [...content.supersedes, supersededBy]),
    ),
  );

/** What a request declares, in the domain's terms. What is asked from others is cost minus own share unless declared. */
export const toContent = (input: WorkPlanInput): WorkPlanContent => ({
  state: input.state,
  kind: input.kind,
  title: input.title,
  currency: input.currency,
  period: input.period,
  activities: input.activities.map(
    (activity): Activity => ({
      ref: activity.ref,
      title: activity.title,
      pillar: activity.pillar,
      ...(activity.priority !== undefined && { priority: activity.priority }),
      ...(activity.delivery && { delivery: activity.delivery }),
      years: activity.years.map((line) => {
        const cost = minorOf(line.cost, input.currency);
        const own = line.nationalContribution && {
          minor: minorOf(line.nationalContribution.amount, input.currency),
          status: line.nationalContribution.status,
          ...(line.nationalContribution.inKind && { inKind: line.nationalContribution.inKind }),
        };
        return {
          span: toSpan(line),
          cost,
          ...(own && { nationalContribution: own }),
          ...(line.assistanceRequired === undefined || line.assistanceDerived
            ? { assistanceRequired: max(0n, cost - (own?.minor ?? 0n)), assistanceDerived: true }
            : { assistanceRequired: minorOf(line.assistanceRequired, input.currency) }),
          ...(line.milestones && { milestones: line.milestones }),
        };
      }),
    }),
  ),
  visibility: input.visibility,
  ...(input.source && { source: input.source }),
  supersedes: input.supersedes,
  ...narrativeOf(input, (amount) => minorOf(amount, input.currency)),
});

interface Narrative<Amount> {
  readonly adoptedOn?: string;
  readonly sections?: PlanSections;
  readonly extensionRequest?: ExtensionRequest;
  readonly remainingChallenge?: RemainingChallenge;
  readonly statedTotals?: {
    readonly cost?: Amount;
    readonly nationalContribution?: Amount;
    readonly assistanceRequired?: Amount;
  };
}

/** What a plan says beside its figures, which is the same on the wire and in the domain but for its amounts. */
const narrativeOf = <From, To>(
  { adoptedOn, sections, extensionRequest, remainingChallenge, statedTotals }: Narrative<From>,
  toAmount: (amount: From) => To,
): Narrative<To> => ({
  ...(adoptedOn !== undefined && { adoptedOn }),
  ...(sections && { sections }),
  ...(extensionRequest && { extensionRequest }),
  ...(remainingChallenge && { remainingChallenge }),
  ...(statedTotals && {
    statedTotals: {
      ...(statedTotals.cost !== undefined && { cost: toAmount(statedTotals.cost) }),
      ...(statedTotals.nationalContribution !== undefined && {
        nationalContribution: toAmount(statedTotals.nationalContribution),
      }),
      ...(statedTotals.assistanceRequired !== undefined && {
        assistanceRequired: toAmount(statedTotals.assistanceRequired),
      }),
    },
  }),
});

const activityDto = (activity: Activity, currency: WorkPlanContent["currency"]) => ({
  ref: activity.ref,
  title: activity.title,
  pillar: activity.pillar,
  ...(activity.priority !== undefined && { priority: activity.priority }),
  ...(activity.delivery && { delivery: deliveryDto(activity.delivery) }),
  years: activity.years.map((year) => ({
    ...spanDto(year.span),
    cost: formatAmount(year.cost, currency),
    ...(year.nationalContribution && {
      nationalContribution: {
        amount: formatAmount(year.nationalContribution.minor, currency),
        status: year.nationalContribution.status,
        ...(year.nationalContribution.inKind && { inKind: year.nationalContribution.inKind }),
      },
    }),
    assistanceRequired: formatAmount(year.assistanceRequired, currency),
    ...(year.assistanceDerived && { assistanceDerived: year.assistanceDerived }),
    ...(year.milestones && { milestones: year.milestones }),
  })),
});

const totalCost = (content: WorkPlanContent): string =>
  formatAmount(
    sum(content.activities.flatMap((activity) => activity.years.map((year) => year.cost))),
    content.currency,
  );

export const toWorkPlanSummaryDto = (
  { id, state, version }: Loaded<WorkPlan>,
  mayName: MayName,
): z.input<typeof WorkPlanSummarySchema> => {
  const plan = planNaming(state, mayName);
  return {
    id,
    status: plan.status,
    ...recordDto(plan, version),
    state: plan.content.state,
    kind: plan.content.kind,
    title: plan.content.title,
    currency: plan.content.currency,
    period: { from: plan.content.period.from, to: plan.content.period.to },
    supersedes: [...plan.content.supersedes],
    ...(plan.content.adoptedOn !== undefined && { adoptedOn: plan.content.adoptedOn }),
    ...(plan.supersededBy && { supersededBy: plan.supersededBy }),
    ...(plan.publishedAt !== undefined && { publishedAt: plan.publishedAt }),
    ...(plan.closedReason !== undefined && { closedReason: plan.closedReason }),
    requirement: {
      ...(plan.original && { original: totalCost(plan.original) }),
      revised: totalCost(plan.content),
    },
  };
};

export const toWorkPlanDto = (
  loaded: Loaded<WorkPlan>,
  mayName: MayName,
): z.input<typeof WorkPlanSchema> => ({
  ...toWorkPlanSummaryDto(loaded, mayName),
  ...narrativeOf(loaded.state.content, (minor) => formatAmount(minor, loaded.state.content.currency)),
  activities: loaded.state.content.activities.map((activity) =>
    activityDto(activity, loaded.state.content.currency),
  ),
});
