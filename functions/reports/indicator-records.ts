import {
  type Caller,
  canSee,
  heldMeetingSeen,
  type IndicatorRecords,
  isSubmitted,
  mayRead,
  type ProviderPosition,
  type Seen,
} from "@angkor/domain";
import {
  cooperationReports,
  donorCoordinationGroups,
  exchangeArrangements,
  financingInstruments,
  individualisedApproachCases,
  type Loaded,
  nationalMineActionPlatforms,
  pledges,
  progressRecords,
  requirements,
  resourceMobilisationPlans,
  type Table,
  workPlans,
} from "@angkor/store";
import { cooperationReportSeen } from "../cooperation/cooperation-report-dto.ts";
import { resourceMobilisationPlanRecords } from "../cooperation/resource-mobilisation-plan-dto.ts";
import { donorCoordinationGroupRecords } from "../coordination/donor-coordination-group-dto.ts";
import { nationalMineActionPlatformRecords } from "../coordination/national-mine-action-platform-dto.ts";
import { exchangeArrangementRecords } from "../exchange/exchange-arrangement-dto.ts";
import { financingInstrumentRecords } from "../finance/financing-instrument-dto.ts";
import { known, type ListKnown } from "../list-known.ts";
import { pledgeSeen } from "../pledges/pledge-dto.ts";
import { requirementSeen } from "../requirements/requirement-dto.ts";
import { planSeen } from "../work-plans/work-plan-dto.ts";

/** Everything that indicators rest on but the rosters: as it is, or as it was known at an instant; as this caller sees it. */
export const indicatorRecords = async (
  table: Table,
  { caller, asOf }: { readonly caller: Caller; readonly asOf: string | undefined },
): Promise<Omit<IndicatorRecords, "states">> => {
  const { list, allProviderPositions } = await known(table, asOf);
  const [records, positions] = await Promise.all([
    recordsSeen(list, (seen) => canSee(caller, seen)),
    allProviderPositions(),
  ]);
  return { ...records, providers: positions.map((position) => readable(position, caller)) };
};

/** Records of every kind that indicators ask for, where they count at all. */
const recordsSeen = async (
  list: ListKnown,
  isSeen: (seen: Seen) => boolean,
): Promise<Omit<IndicatorRecords, "states" | "providers">> => {
  const [
    reports,
    plans,
    reached,
    needs,
    mobilisation,
    pledged,
    instruments,
    platforms,
    groups,
    arrangements,
    cases,
  ] = await Promise.all([
    list(cooperationReports, (report) => isSubmitted(report) && isSeen(cooperationReportSeen(report))),
    list(workPlans, (plan) => plan.original !== undefined && isSeen(planSeen(plan))),
    list(progressRecords, () => true),
    list(requirements, (need) => need.workPlan === undefined && isSeen(requirementSeen(need))),
    list(resourceMobilisationPlans, (plan) => isSeen(resourceMobilisationPlanRecords.seen(plan))),
    list(pledges, (pledge) => isSeen(pledgeSeen(pledge))),
    list(financingInstruments, (instrument) => isSeen(financingInstrumentRecords.seen(instrument))),
    list(nationalMineActionPlatforms, (platform) => isSeen(nationalMineActionPlatformRecords.seen(platform))),
    list(donorCoordinationGroups, (group) => isSeen(donorCoordinationGroupRecords.seen(group))),
    list(exchangeArrangements, (arrangement) => isSeen(exchangeArrangementRecords.seen(arrangement))),
    list(individualisedApproachCases, (one) => one.heldOn !== undefined && isSeen(heldMeetingSeen(one))),
  ]);
  const counting = new Set(plans.filter(({ state }) => state.status !== "withdrawn").map(({ id }) => id));
  return {
    reports: statesOf(reports),
    workPlans: statesOf(plans),
    progressRecords: statesOf(reached).filter(({ workPlanId }) => counting.has(workPlanId)),
    requirements: statesOf(needs),
    resourceMobilisationPlans: statesOf(mobilisation),
    nationalMineActionPlatforms: statesOf(platforms),
    donorCoordinationGroups: statesOf(groups),
    pledges: statesOf(pledged),
    financingInstruments: statesOf(instruments),
    exchangeArrangements: statesOf(arrangements),
    heldMeetings: statesOf(cases).flatMap(({ state, heldOn }) =>
      heldOn === undefined ? [] : [{ state, heldOn }],
    ),
  };
};

const statesOf = <State>(records: readonly Loaded<State>[]): State[] => records.map(({ state }) => state);

/** A position with the amounts that this caller may read. */
const readable = (position: ProviderPosition, caller: Caller): ProviderPosition => ({
  ...position,
  amounts: position.amounts.filter(({ scope }) => mayRead(caller, scope)),
});
