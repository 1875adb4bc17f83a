import {
  type Caller,
  type CompletenessContext,
  canSee,
  hasUnitCost,
  isLive,
  peersOf,
  progressIsDue,
  type WorkPlan,
} from "@angkor/domain";
import {
  parentPartition,
  progressRecords,
  resourceMobilisationPlans,
  statePartition,
  type Table,
  workPlans,
} from "@angkor/store";
import { resourceMobilisationPlanRecords } from "./cooperation/resource-mobilisation-plan-dto.ts";
import type { ListKnown } from "./list-known.ts";
import { knownRate } from "./rates.ts";
import { planSeen } from "./work-plans/work-plan-dto.ts";

interface View {
  readonly caller: Caller;
  readonly on: string;
  readonly asOf: string | undefined;
}

/**
 * What the checks look at beside the plan. Other States' plans are read only where there is a unit cost to compare, and
 * what was reached only where it is due.
 */
export const completenessContext = async (
  table: Table,
  list: ListKnown,
  plan: WorkPlan,
  { caller, on, asOf }: View,
): Promise<CompletenessContext> => {
  const { state, currency } = plan.content;
  const [own, mobilisation, progress, all, rate] = await Promise.all([
    livePlans(list, caller, state),
    list(resourceMobilisationPlans, (one) => canSee(caller, resourceMobilisationPlanRecords.seen(one)), {
      index: "state",
      partition: statePartition("resource-mobilisation-plan", [state]),
    }),
    progressIsDue(plan, on)
      ? list(progressRecords, () => true, {
          index: "parent",
          partition: parentPartition("progress-record", plan.id),
        })
      : [],
    hasUnitCost(plan) ? livePlans(list, caller) : [],
    plan.rate ?? knownRate(table, currency, on, asOf),
  ]);
  return {
    on,
    resourceMobilisationPlans: mobilisation.map((loaded) => loaded.state),
    progress: progress.map((loaded) => loaded.state),
    otherPlans: own.filter(({ id }) => id !== plan.id),
    peers: peersOf(all, state),
    ...(rate && { rate }),
  };
};

const livePlans = async (
  list: ListKnown,
  caller: Caller,
  state?: WorkPlan["content"]["state"],
): Promise<WorkPlan[]> => {
  const found = await list(
    workPlans,
    (plan) => isLive(plan) && canSee(caller, planSeen(plan)),
    state && { index: "state", partition: statePartition("work-plan", [state]) },
  );
  return found.map((loaded) => loaded.state);
};
