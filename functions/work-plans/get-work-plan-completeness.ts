import { getWorkPlanCompleteness } from "@angkor/contract/operations/get-work-plan-completeness";
import {
  type Caller,
  type CompletenessContext,
  canSee,
  completenessOf,
  hasUnitCost,
  isLive,
  peersOf,
  type WorkPlan,
} from "@angkor/domain";
import { handle } from "@angkor/http";
import { resourceMobilisationPlans, statePartition, type Table, workPlans } from "@angkor/store";
import { assessedPlanDto, completenessBasis, findingDto, scoreDto } from "../completeness-dto.ts";
import type { Dependencies } from "../composition.ts";
import { resourceMobilisationPlanRecords } from "../cooperation/resource-mobilisation-plan-dto.ts";
import { type ListKnown, listKnown } from "../list-known.ts";
import { knownRate } from "../rates.ts";
import { loadVersion } from "../versions.ts";
import { normalInstant, notAfter } from "../wire.ts";
import { planSeen, workPlanRecords } from "./work-plan-dto.ts";

export const getWorkPlanCompletenessHandler = ({ table }: Dependencies) =>
  handle(getWorkPlanCompleteness, async ({ params, query, caller, at }) => {
    const asOf = query.asOf === undefined ? undefined : notAfter(at, normalInstant(query.asOf));
    const on = query.on ?? (asOf ?? at).slice(0, 10);
    const found = await loadVersion(table, workPlanRecords, params.id, {
      query: asOf === undefined ? {} : { asOf },
      caller,
    });
    const context = await contextOf(table, found.state, { caller, on, asOf });
    const completeness = completenessOf(found.state, context);
    return {
      body: {
        computedAt: at,
        ...(asOf !== undefined && { asOf }),
        basis: completenessBasis(on),
        plan: assessedPlanDto(found.state, found.version),
        score: scoreDto(completeness),
        findings: completeness.findings.map(findingDto),
      },
    };
  });

interface View {
  readonly caller: Caller;
  readonly on: string;
  readonly asOf: string | undefined;
}

/** What the checks look at beside the plan. Other States' plans are read only where there is a unit cost to compare. */
const contextOf = async (
  table: Table,
  plan: WorkPlan,
  { caller, on, asOf }: View,
): Promise<CompletenessContext> => {
  const list = await listKnown(table, asOf);
  const { state, currency } = plan.content;
  const [own, mobilisation, all, rate] = await Promise.all([
    livePlans(list, caller, state),
    list(resourceMobilisationPlans, (one) => canSee(caller, resourceMobilisationPlanRecords.seen(one)), {
      index: "state",
      partition: statePartition("resource-mobilisation-plan", [state]),
    }),
    hasUnitCost(plan) ? livePlans(list, caller) : [],
    plan.rate ?? knownRate(table, currency, on, asOf),
  ]);
  return {
    on,
    resourceMobilisationPlans: mobilisation.map((loaded) => loaded.state),
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
