import {
  type AssistanceRequirement,
  type Caller,
  type Commitment,
  type CooperationReport,
  type CoverageSources,
  canSee,
  type FinancingInstrument,
  type FundAllocation,
  isForState,
  isLive,
  isSubmitted,
  type NeedResponse,
  type Organisation,
  type Pledge,
  type ProgressRecord,
  type ResourceMobilisationPlan,
  type State,
  type StateCode,
  standingSources,
  type WorkPlan,
} from "@angkor/domain";
import {
  commitments,
  cooperationReports,
  financingInstruments,
  fundAllocations,
  type Loaded,
  organisations,
  pledges,
  progressRecords,
  resourceMobilisationPlans,
  states,
  workPlans,
} from "@angkor/store";
import { commitmentSeen } from "../commitments/commitment-dto.ts";
import { cooperationReportSeen } from "../cooperation/cooperation-report-dto.ts";
import { resourceMobilisationPlanRecords } from "../cooperation/resource-mobilisation-plan-dto.ts";
import { financingInstrumentRecords } from "../finance/financing-instrument-dto.ts";
import { fundAllocationRecords } from "../finance/fund-allocation-dto.ts";
import { type Known, type ListKnown, listOf } from "../list-known.ts";
import { pledgeSeen } from "../pledges/pledge-dto.ts";
import { unansweredNeeds } from "../unanswered-needs.ts";
import { planSeen } from "../work-plans/work-plan-dto.ts";

/** What the figures of a State are made of. */
export interface StateFigureSources extends CoverageSources {
  readonly organisations: readonly Organisation[];
  /** The State's own entry; undefined where it is not on the reference list. */
  readonly roster: Loaded<State> | undefined;
}

/** What a pooled fund has allocated to the State. */
export interface StateAllocation {
  readonly allocation: Loaded<FundAllocation>;
  readonly fund: FinancingInstrument;
}

/** Plans of one State that the caller may see, with what was reached under them. */
export interface StatePlans {
  /** Live ones. */
  readonly plans: readonly Loaded<WorkPlan>[];
  /** Those that others took the place of. */
  readonly replacedPlans: readonly Loaded<WorkPlan>[];
  /** What was reached under plans of either kind. */
  readonly progress: readonly Loaded<ProgressRecord>[];
}

/** Records of one State that the caller may see. */
export interface StateRecords extends StatePlans {
  /** Open ones. */
  readonly needs: readonly Loaded<AssistanceRequirement>[];
  readonly answers: readonly Loaded<NeedResponse>[];
  /** Announced ones that name the State. */
  readonly pledges: readonly Loaded<Pledge>[];
  /** Recorded ones that name the State, and contributions of which a pooled fund has allocated something to it. */
  readonly commitments: readonly Loaded<Commitment>[];
  /** Those of which something stands, each with its fund. */
  readonly fundAllocations: readonly StateAllocation[];
  /** Submitted ones. */
  readonly cooperationReports: readonly Loaded<CooperationReport>[];
  /** Those that were not withdrawn. */
  readonly mobilisationPlans: readonly Loaded<ResourceMobilisationPlan>[];
}

export const readStateFigures = async (
  { list, positions, allProviderPositions }: Known,
  state: StateCode,
): Promise<StateFigureSources> => {
  const [own, providerPositions, entries, registered] = await Promise.all([
    positions([state]),
    allProviderPositions(),
    list(states, () => true),
    list(organisations, () => true),
  ]);
  return {
    positions: own,
    providerPositions,
    rosters: new Map(entries.map((entry) => [entry.state.iso3, entry.state])),
    organisations: registered.map((loaded) => loaded.state),
    roster: entries.find((entry) => entry.state.iso3 === state),
  };
};

export const readStateRecords = async (
  kept: Known,
  state: StateCode,
  { caller, on }: { readonly caller: Caller; readonly on: string },
): Promise<StateRecords> => {
  const { list } = kept;
  const [plans, needs, promises, made, allocations, reports, mobilisationPlans] = await Promise.all([
    readStatePlans(list, state, caller),
    unansweredNeeds(kept, { caller, day: on, states: [state] }),
    listOf(
      list,
      pledges,
      [state],
      (pledge) =>
        pledge.status === "announced" &&
        pledge.content.targets.states.includes(state) &&
        canSee(caller, pledgeSeen(pledge)),
    ),
    listOf(
      list,
      commitments,
      [state],
      (commitment) =>
        commitment.status === "recorded" &&
        isForState(commitment, state) &&
        canSee(caller, commitmentSeen(commitment)),
    ),
    allocationsTo(list, state, caller),
    listOf(
      list,
      cooperationReports,
      [state],
      (report) => isSubmitted(report) && canSee(caller, cooperationReportSeen(report)),
    ),
    listOf(
      list,
      resourceMobilisationPlans,
      [state],
      (plan) => plan.status === "recorded" && canSee(caller, resourceMobilisationPlanRecords.seen(plan)),
    ),
  ]);
  return {
    ...plans,
    needs: needs.open,
    answers: needs.answers,
    pledges: promises,
    commitments: made,
    fundAllocations: allocations,
    cooperationReports: reports,
    mobilisationPlans,
  };
};

export const readStatePlans = async (
  list: ListKnown,
  state: StateCode,
  caller: Caller,
): Promise<StatePlans> => {
  const [plans, progress] = await Promise.all([
    listOf(
      list,
      workPlans,
      [state],
      (plan) => (isLive(plan) || plan.status === "superseded") && canSee(caller, planSeen(plan)),
    ),
    listOf(list, progressRecords, [state], () => true),
  ]);
  const { live = [], replaced = [] } = Object.groupBy(plans, ({ state: plan }) =>
    isLive(plan) ? "live" : "replaced",
  );
  return {
    plans: live,
    replacedPlans: replaced,
    progress: progress.filter((record) => plans.some(({ id }) => id === record.state.workPlanId)),
  };
};

/** What pooled funds have allocated to a State, the last decided first. Of a cancelled one, what was disbursed stands. */
const allocationsTo = async (
  list: ListKnown,
  state: StateCode,
  caller: Caller,
): Promise<StateAllocation[]> => {
  const found = await listOf(
    list,
    fundAllocations,
    [state],
    (allocation) =>
      standingSources(allocation).length > 0 && canSee(caller, fundAllocationRecords.seen(allocation)),
  );
  if (found.length === 0) return [];
  const funds = await list(
    financingInstruments,
    (fund) =>
      found.some((allocation) => allocation.state.content.fundId === fund.id) &&
      canSee(caller, financingInstrumentRecords.seen(fund)),
  );
  return found
    .flatMap((allocation) => {
      const fund = funds.find(({ id }) => id === allocation.state.content.fundId)?.state;
      return fund === undefined ? [] : [{ allocation, fund }];
    })
    .sort((one, other) => (orderOf(one) < orderOf(other) ? 1 : -1));
};

const orderOf = ({ allocation: { id, state } }: StateAllocation): string =>
  `${state.content.decidedOn} ${id}`;
