import {
  type Activity,
  type ActivityYear,
  type ContributionStatus,
  currency,
  evolveWorkPlan,
  isPillar,
  type Milestones,
  max,
  type RemainingChallenge,
  stateCode,
  type Visibility,
  type WorkPlan,
  type WorkPlanContent,
  type WorkPlanEvent,
  type WorkPlanId,
} from "../../src/index.ts";
import { after, easyRate, focalPoint, minor, noon, spanOf } from "./basics.ts";

interface YearFigures {
  readonly cost: string;
  readonly national?: readonly [amount: string, status: ContributionStatus];
  /** Left out: cost minus national contribution. */
  readonly asked?: string;
  readonly milestones?: Milestones;
}

/** Years (or `"2025-2027"`) with their figures, as decimal amounts of the plan's currency. */
type Years = Readonly<Record<string, YearFigures>>;

interface Draft {
  readonly content: WorkPlanContent;
  readonly activities: readonly { readonly ref: string; readonly pillar: string; readonly years: Years }[];
  readonly id: WorkPlanId;
  readonly enteredByIsu: boolean;
}

/** A national work plan of Cambodia's, public, in US dollars, for 2024 to 2028, without activities. */
export const aWorkPlan = () =>
  build({
    content: {
      state: stateCode("KHM"),
      kind: "national-work-plan",
      title: "Mine-free 2025",
      currency: currency("USD"),
      period: { from: 2024, to: 2028 },
      activities: [],
      visibility: "public",
      supersedes: [],
    },
    activities: [],
    id: "wp_1",
    enteredByIsu: false,
  });

const build = (draft: Draft) => {
  const change = (content: Partial<WorkPlanContent>) =>
    build({ ...draft, content: { ...draft.content, ...content } });
  const content = (): WorkPlanContent => ({
    ...draft.content,
    activities: draft.activities.map((activity) => toActivity(activity, draft.content.currency)),
  });
  const drafted = (): WorkPlanEvent => ({
    type: "work-plan-drafted",
    id: draft.id,
    content: content(),
    at: noon,
    by: focalPoint(draft.content.state).subject,
    ...(draft.enteredByIsu && { by: "isu", enteredBy: "isu" as const, onBehalf: true as const }),
  });
  const published = (): WorkPlanEvent => ({
    type: "work-plan-published",
    rate: easyRate(draft.content.currency),
    at: noon,
    by: focalPoint(draft.content.state).subject,
  });
  return {
    named: (id: WorkPlanId) => build({ ...draft, id }),
    of: (state: string) => change({ state: stateCode(state) }),
    in: (code: string) => change({ currency: currency(code) }),
    seenBy: (visibility: Visibility) => change({ visibility }),
    over: (from: number, to: number) => change({ period: { from, to } }),
    leaving: (remainingChallenge: RemainingChallenge) => change({ remainingChallenge }),
    superseding: (...supersedes: readonly WorkPlanId[]) => change({ supersedes }),
    enteredByIsu: () => build({ ...draft, enteredByIsu: true }),
    with: (ref: string, pillar: string, years: Years) =>
      build({ ...draft, activities: [...draft.activities, { ref, pillar, years }] }),
    content,
    draft: (): WorkPlan => after(evolveWorkPlan, [drafted()]),
    build: (): WorkPlan => after(evolveWorkPlan, [drafted(), published()]),
  };
};

const toActivity = (
  { ref, pillar, years }: Draft["activities"][number],
  code: WorkPlanContent["currency"],
): Activity => {
  if (!isPillar(pillar)) throw new RangeError(`Not a pillar: ${pillar}`);
  return {
    ref,
    title: `Activity ${ref}`,
    pillar,
    years: Object.entries(years).map(([span, figures]) => toYear(span, figures, code)),
  };
};

const toYear = (
  span: string,
  { cost, national, asked, milestones }: YearFigures,
  code: string,
): ActivityYear => {
  const own = national === undefined ? 0n : minor(national[0], code);
  return {
    span: spanOf(span),
    cost: minor(cost, code),
    ...(national && { nationalContribution: { minor: own, status: national[1] } }),
    assistanceRequired: asked === undefined ? max(0n, minor(cost, code) - own) : minor(asked, code),
    ...(milestones && { milestones }),
  };
};
