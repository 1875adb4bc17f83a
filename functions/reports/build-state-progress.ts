import type { ProgressAgainstPlanSchema } from "@angkor/contract/schemas/progress";
import type { Caller, StateCode, WorkPlan } from "@angkor/domain";
import type { Loaded } from "@angkor/store";
import type * as z from "zod";
import type { Dependencies } from "../composition.ts";
import { known } from "../list-known.ts";
import { toProgressAgainstPlanDto } from "../work-plans/progress-dto.ts";
import { filtersOf, type ReportQuery, viewOf } from "./asked.ts";
import { readStatePlans, type StatePlans } from "./read-state.ts";

type StateProgressDto = z.input<typeof ProgressAgainstPlanSchema>[];

/** What a State's plans mean to reach and what was reached, as its profile tells it, and what of it is asked for. */
export const buildStateProgress = async (
  { table }: Pick<Dependencies, "table">,
  {
    state,
    query,
    caller,
    at,
  }: {
    readonly state: StateCode;
    readonly query: ReportQuery;
    readonly caller: Caller;
    readonly at: string;
  },
) => {
  const { asOf, on } = viewOf(query, at);
  const { list } = await known(table, asOf);
  const { pillars, years } = filtersOf(query);
  return {
    instant: asOf ?? at,
    filters: { ...(pillars && { pillars }), ...(years && { years }) },
    progress: stateProgressDto(await readStatePlans(list, state, caller), on),
  };
};

const reachOf = ({ id, state: { content } }: Loaded<WorkPlan>): string =>
  `${content.period.to} ${content.period.from} ${id}`;

/** The plan that reaches furthest first. */
export const inOrder = (plans: readonly Loaded<WorkPlan>[]): Loaded<WorkPlan>[] =>
  plans.toSorted((one, other) => (reachOf(one) < reachOf(other) ? 1 : -1));

/** Of live plans what they mean to reach, too; of others only what was reached. */
export const stateProgressDto = (
  { plans, replacedPlans, progress }: StatePlans,
  on: string,
): StateProgressDto => {
  const byPlan = Map.groupBy(progress, ({ state }) => state.workPlanId);
  const told = [...inOrder(plans), ...inOrder(replacedPlans).filter(({ state }) => byPlan.has(state.id))];
  return told
    .map(({ state: plan }) =>
      toProgressAgainstPlanDto(
        plan,
        (byPlan.get(plan.id) ?? []).map(({ state }) => state),
        on,
      ),
    )
    .filter(({ lines }) => lines.length > 0);
};
