import {
  type Caller,
  type Decision,
  requirementsOf,
  type WorkPlan,
  type WorkPlanEvent,
  workPlanEffects,
} from "@angkor/domain";
import {
  beginTransaction,
  type Loaded,
  requirements,
  type Table,
  type Transaction,
  workPlans,
} from "@angkor/store";
import type { Attempt } from "./deciding.ts";
import { seenNow } from "./naming.ts";
import { planNames, toWorkPlanDto } from "./work-plans/work-plan-dto.ts";

/** A plan with the decision about it. */
export interface DecidedPlan {
  readonly before: Loaded<WorkPlan>;
  readonly decision: Decision<WorkPlanEvent>;
}

/** Saves what was decided about a plan, and about plans it supersedes, in one transaction. */
export const saveWorkPlan = async (
  table: Table,
  { caller, at }: { readonly caller: Caller; readonly at: string },
  plan: DecidedPlan,
  others: readonly DecidedPlan[] = [],
): Promise<Attempt<ReturnType<typeof toWorkPlanDto>>> => {
  const transaction = beginTransaction(table, at);
  for (const other of others) {
    if (!other.decision.ok) return other.decision;
    appendToPlan(transaction, other.before, other.decision.events);
  }
  if (!plan.decision.ok) return plan.decision;
  const after = appendToPlan(transaction, plan.before, plan.decision.events);
  const mayName = await planNames(seenNow(table), caller, [after.state]);
  return { ok: true, transaction, body: toWorkPlanDto(after, mayName), version: after.version, status: 200 };
};

/** The plan's events with all that follows from them: its position, and the requirements it makes. */
export const appendToPlan = (
  transaction: Transaction,
  before: Loaded<WorkPlan>,
  events: readonly WorkPlanEvent[],
): Loaded<WorkPlan> => {
  const after = transaction.append(workPlans, before.id, before, events);
  transaction.affect(workPlanEffects(after.state));
  for (const requirement of requirementsOf(after.state)) {
    transaction.project(requirements, requirement.id, requirement, after.version);
  }
  return after;
};
