import type { StateCode } from "../shared/index.ts";
import { isLive, type WorkPlan, type WorkPlanKind, workPlanKinds } from "../work-plan/work-plan.ts";

/** The plans that are a State's own. A humanitarian response plan is the United Nations' and its partners'. */
export const ownPlanKinds: readonly WorkPlanKind[] = workPlanKinds.filter(
  (kind) => kind !== "humanitarian-response-plan",
);

/** Of a State's live plans the one that reaches furthest; of several, the one that begins and was published last. */
export const latestPlans = (
  plans: readonly WorkPlan[],
  kinds: readonly WorkPlanKind[],
): ReadonlyMap<StateCode, WorkPlan> => {
  const latest = new Map<StateCode, WorkPlan>();
  for (const plan of plans) {
    if (!isLive(plan) || !kinds.includes(plan.content.kind)) continue;
    const known = latest.get(plan.content.state);
    if (known === undefined || reach(known) < reach(plan)) latest.set(plan.content.state, plan);
  }
  return latest;
};

const reach = ({ id, content: { period }, publishedAt }: WorkPlan): string =>
  [period.to, period.from, publishedAt ?? "", id].join(" ");
