import {
  type Caller,
  canSee,
  type EventBase,
  type IndicatorRecords,
  isSubmitted,
  mayRead,
  type ProviderPosition,
  type Seen,
} from "@angkor/domain";
import {
  type Aggregate,
  cooperationReports,
  kindPartition,
  pledges,
  readAllProviderPositions,
  readPast,
  requirements,
  resourceMobilisationPlans,
  type Table,
  workPlans,
} from "@angkor/store";
import { cooperationReportSeen } from "../cooperation/cooperation-report-dto.ts";
import { resourceMobilisationPlanRecords } from "../cooperation/resource-mobilisation-plan-dto.ts";
import { listAll } from "../list-all.ts";
import { pledgeSeen } from "../pledges/pledge-dto.ts";
import { requirementSeen } from "../requirements/requirement-dto.ts";
import { planSeen } from "../work-plans/work-plan-dto.ts";

type ListAll = <State, Event extends EventBase>(
  aggregate: Aggregate<State, Event>,
  keep: (state: State) => boolean,
) => Promise<State[]>;

/** Everything that indicators rest on but the rosters: as it is, or as it was known at an instant; as this caller sees it. */
export const indicatorRecords = async (
  table: Table,
  { caller, asOf }: { readonly caller: Caller; readonly asOf: string | undefined },
): Promise<Omit<IndicatorRecords, "states">> => {
  const past = asOf === undefined ? undefined : await readPast(table, asOf);
  const all: ListAll = async (aggregate, keep) => {
    const loaded =
      past?.list(aggregate, { index: "kind", partition: kindPartition(aggregate.kind) }) ??
      (await listAll(table, aggregate, ({ state }) => keep(state)));
    return loaded.map(({ state }) => state).filter(keep);
  };
  const [records, positions] = await Promise.all([
    recordsSeen(all, (seen) => canSee(caller, seen)),
    past?.providerPositions ?? readAllProviderPositions(table),
  ]);
  return { ...records, providers: positions.map((position) => readable(position, caller)) };
};

/** Records of every kind that indicators ask for, where they count at all. */
const recordsSeen = async (
  all: ListAll,
  isSeen: (seen: Seen) => boolean,
): Promise<Omit<IndicatorRecords, "states" | "providers">> => {
  const [reports, plans, needs, mobilisation, pledged] = await Promise.all([
    all(cooperationReports, (report) => isSubmitted(report) && isSeen(cooperationReportSeen(report))),
    all(workPlans, (plan) => plan.original !== undefined && isSeen(planSeen(plan))),
    all(requirements, (need) => need.workPlan === undefined && isSeen(requirementSeen(need))),
    all(resourceMobilisationPlans, (plan) => isSeen(resourceMobilisationPlanRecords.seen(plan))),
    all(pledges, (pledge) => isSeen(pledgeSeen(pledge))),
  ]);
  return {
    reports,
    workPlans: plans,
    requirements: needs,
    resourceMobilisationPlans: mobilisation,
    pledges: pledged,
  };
};

/** A position with the amounts that this caller may read. */
const readable = (position: ProviderPosition, caller: Caller): ProviderPosition => ({
  ...position,
  amounts: position.amounts.filter(({ scope }) => mayRead(caller, scope)),
});
