import { type AssistanceRequirement, canSee, type Pledge, type WorkPlan } from "@angkor/domain";
import { type Demand, demandOf, type Supply, supplyOf, type ToReport } from "@angkor/matching";
import { type Loaded, loadMany, pledges, requirements, type Table, workPlans } from "@angkor/store";
import { listAll } from "../list-all.ts";
import { pledgeSeen } from "../pledges/pledge-dto.ts";
import { requirementSeen } from "../requirements/requirement-dto.ts";
import { planSeen } from "../work-plans/work-plan-dto.ts";
import type { Landscape, Viewpoint } from "./landscape.ts";
import { openNeeds } from "./standings.ts";

/** Every open need that the caller may see. */
export const openRequirements = (table: Table, { caller }: Pick<Viewpoint, "caller">) =>
  listAll(
    table,
    requirements,
    ({ state }) => state.status === "open" && canSee(caller, requirementSeen(state)),
  );

/** Every pledge that stands and that the caller may see. */
export const standingPledges = (table: Table, { caller }: Pick<Viewpoint, "caller">) =>
  listAll(table, pledges, ({ state }) => state.status === "announced" && canSee(caller, pledgeSeen(state)));

/** Pledges as a ranking takes them, by their ids. */
export const suppliesOf = (
  loaded: readonly Loaded<Pledge>[],
  toReport: ToReport,
): ReadonlyMap<string, Supply> =>
  new Map(loaded.map(({ state, counters }) => [state.id, supplyOf(state, counters, toReport)]));

/** Needs as a ranking takes them, by their ids: of each, at most what is missing in its cell is open. */
export const demandsOf = async (
  table: Table,
  loaded: readonly Loaded<AssistanceRequirement>[],
  toReport: ToReport,
  landscape: Landscape,
): Promise<ReadonlyMap<string, Demand>> => {
  const plans = await plansOf(table, loaded, landscape);
  const demands = loaded.map(({ state, counters }) =>
    demandOf(state, counters, toReport, plans.get(state.workPlan?.id ?? "")),
  );
  const lines = demands.flatMap((demand) => demand.lines);
  const missing = new Map(
    openNeeds([...landscape.cells, ...landscape.shared], lines).map(({ id, open }) => [id, open]),
  );
  return new Map(
    demands.map((demand) => [
      demand.id,
      {
        ...demand,
        lines: demand.lines.map((line) =>
          line.kind === "financial" ? { ...line, open: missing.get(line.id) ?? 0n } : line,
        ),
      },
    ]),
  );
};

/** The plans that made these needs, as far as the caller may see them: they say how complete a need is. */
const plansOf = async (
  table: Table,
  loaded: readonly Loaded<AssistanceRequirement>[],
  { context }: Landscape,
): Promise<ReadonlyMap<string, WorkPlan>> => {
  const ids = new Set(loaded.flatMap(({ state }) => (state.workPlan ? [state.workPlan.id] : [])));
  const plans = new Map<string, WorkPlan>();
  for (const { state } of (await loadMany(table, workPlans, [...ids])).values()) {
    if (canSee(context.caller, planSeen(state))) plans.set(state.id, state);
  }
  return plans;
};
