import { sum } from "../shared/index.ts";
import type { WorkPlanContent } from "./work-plan.ts";

/** What a plan costs over all its years and who is to pay it, in minor units of its currency. */
export interface PlanTotals {
  readonly cost: bigint;
  /** Committed or disbursed. */
  readonly nationalContribution: bigint;
  readonly nationalContributionPlanned: bigint;
  readonly assistanceRequired: bigint;
}

export const planTotals = ({ activities }: Pick<WorkPlanContent, "activities">): PlanTotals => {
  const lines = activities.flatMap(({ years }) => years);
  const own = lines.flatMap(({ nationalContribution }) => nationalContribution ?? []);
  const planned = own.filter(({ status }) => status === "planned");
  const counted = own.filter(({ status }) => status !== "planned");
  return {
    cost: sum(lines.map(({ cost }) => cost)),
    nationalContribution: sum(counted.map(({ minor }) => minor)),
    nationalContributionPlanned: sum(planned.map(({ minor }) => minor)),
    assistanceRequired: sum(lines.map(({ assistanceRequired }) => assistanceRequired)),
  };
};
