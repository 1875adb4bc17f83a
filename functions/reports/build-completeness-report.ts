import type { getCompletenessReport } from "@angkor/contract/operations/get-completeness-report";
import type { CompletenessReportSchema } from "@angkor/contract/schemas/completeness-report";
import {
  type Caller,
  type CompletenessContext,
  canSee,
  checkCodes,
  completenessOf,
  isAffected,
  isLive,
  latestPlans,
  ownPlanKinds,
  type ProgressRecord,
  peersOf,
  type ResourceMobilisationPlan,
  type Severity,
  type State,
  type StateCode,
  type WorkPlan,
  type WorkPlanKind,
  workPlanKinds,
} from "@angkor/domain";
import type { OperationRequest } from "@angkor/http";
import {
  type Loaded,
  progressRecords,
  resourceMobilisationPlans,
  states,
  type Table,
  workPlans,
} from "@angkor/store";
import type * as z from "zod";
import { assessedPlanDto, completenessBasis, scoreDto } from "../completeness-dto.ts";
import type { Dependencies } from "../composition.ts";
import { resourceMobilisationPlanRecords } from "../cooperation/resource-mobilisation-plan-dto.ts";
import { listKnown } from "../list-known.ts";
import { planSeen } from "../work-plans/work-plan-dto.ts";
import { filtersOf, viewOf } from "./asked.ts";

export type CompletenessReportQuery = OperationRequest<typeof getCompletenessReport>["query"];

type CompletenessReportDto = z.input<typeof CompletenessReportSchema>;

interface Known {
  readonly rosters: readonly State[];
  /** Live plans that the caller may see. */
  readonly plans: readonly Loaded<WorkPlan>[];
  readonly mobilisation: readonly ResourceMobilisationPlan[];
  /** What was reached, under whatever plan. */
  readonly progress: readonly ProgressRecord[];
}

/** The completeness of every State's latest plan for one caller: as known at `at`, or at the query's `asOf`. */
export const buildCompletenessReport = async (
  { table }: Dependencies,
  {
    query,
    caller,
    at,
  }: { readonly query: CompletenessReportQuery; readonly caller: Caller; readonly at: string },
): Promise<CompletenessReportDto> => {
  const view = viewOf({ ...(query.asOf !== undefined && { asOf: query.asOf }) }, at);
  const on = query.on ?? view.on;
  const known = await readKnown(table, caller, view.asOf);
  const kinds = kindsOf(query.kind);
  const { states: wanted } = filtersOf({ ...(query.state !== undefined && { state: query.state }) });
  const isWanted = (state: StateCode) => wanted === undefined || wanted.includes(state);
  const plans = known.plans.map(({ state }) => state);
  const latest = latestPlans(plans, kinds);
  return {
    computedAt: at,
    ...(view.asOf !== undefined && { asOf: view.asOf }),
    basis: completenessBasis(on),
    kinds: [...kinds],
    items: [...latest.values()]
      .filter(({ content }) => isWanted(content.state))
      .map((plan) => stateCompleteness(plan, known, { on, kinds }))
      .sort((one, other) => (placeOf(one) < placeOf(other) ? -1 : 1)),
    withoutPlan: known.rosters
      .filter(({ iso3 }) => isWanted(iso3) && !latest.has(iso3))
      .filter((state) => isAffected(state, on))
      .map((state) => withoutPlan(state, plans, Number(on.slice(0, 4))))
      .sort((one, other) => (one.state < other.state ? -1 : 1)),
  };
};

const readKnown = async (table: Table, caller: Caller, asOf: string | undefined): Promise<Known> => {
  const list = await listKnown(table, asOf);
  const [rosters, plans, mobilisation, progress] = await Promise.all([
    list(states, () => true),
    list(workPlans, (plan) => isLive(plan) && canSee(caller, planSeen(plan))),
    list(resourceMobilisationPlans, (plan) => canSee(caller, resourceMobilisationPlanRecords.seen(plan))),
    list(progressRecords, () => true),
  ]);
  return {
    rosters: rosters.map(({ state }) => state),
    plans,
    mobilisation: mobilisation.map(({ state }) => state),
    progress: progress.map(({ state }) => state),
  };
};

const kindsOf = (query: string | undefined): readonly WorkPlanKind[] =>
  query === undefined ? ownPlanKinds : workPlanKinds.filter((kind) => query.split(",").includes(kind));

type StateCompletenessDto = CompletenessReportDto["items"][number];

/** The lowest share first; of the same share by State. */
const placeOf = ({ score, state }: StateCompletenessDto): string => `${score.share ?? "9"} ${state}`;

const contextFor = ({ content, id }: WorkPlan, known: Known, on: string): CompletenessContext => ({
  on,
  resourceMobilisationPlans: known.mobilisation.filter((plan) => plan.content.state === content.state),
  progress: known.progress.filter(({ workPlanId }) => workPlanId === id),
  otherPlans: known.plans
    .map(({ state }) => state)
    .filter((plan) => plan.content.state === content.state && plan.id !== id),
  peers: peersOf(
    known.plans.map(({ state }) => state),
    content.state,
  ),
});

const stateCompleteness = (
  plan: WorkPlan,
  known: Known,
  { on, kinds }: { readonly on: string; readonly kinds: readonly WorkPlanKind[] },
): StateCompletenessDto => {
  const { state } = plan.content;
  const roster = known.rosters.find(({ iso3 }) => iso3 === state);
  const context = contextFor(plan, known, on);
  const completeness = completenessOf(plan, context);
  const { findings } = completeness;
  const outcomes = new Map(findings.map(({ code, outcome }) => [code, outcome]));
  const missing = (severity: Severity) =>
    findings.filter((one) => one.severity === severity && one.outcome === "not-met").length;
  return {
    state,
    name: roster?.name ?? state,
    affected: roster !== undefined && isAffected(roster, on),
    plan: assessedPlanDto(plan, known.plans.find(({ id }) => id === plan.id)?.version ?? 0),
    otherPlans: context.otherPlans.filter(({ content }) => kinds.includes(content.kind)).length,
    score: scoreDto(completeness),
    missing: {
      essential: missing("essential"),
      important: missing("important"),
      question: missing("question"),
    },
    checks: Object.fromEntries(checkCodes.map((code) => [code, outcomes.get(code) ?? "not-applicable"])),
  };
};

const withoutPlan = (
  { iso3, name }: State,
  plans: readonly WorkPlan[],
  year: number,
): CompletenessReportDto["withoutPlan"][number] => {
  const current = plans.filter(({ content }) => content.period.to >= year);
  const response = latestPlans(current, ["humanitarian-response-plan"]).get(iso3);
  return {
    state: iso3,
    name,
    ...(response && {
      humanitarianResponsePlan: {
        id: response.id,
        title: response.content.title,
        period: { from: response.content.period.from, to: response.content.period.to },
      },
    }),
  };
};
