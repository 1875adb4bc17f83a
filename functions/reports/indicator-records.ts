import {
  type Caller,
  canSee,
  type EventBase,
  type IndicatorRecords,
  isSubmitted,
  mayRead,
  type ProviderPosition,
} from "@angkor/domain";
import {
  type Aggregate,
  cooperationReports,
  kindPartition,
  readAllProviderPositions,
  readPast,
  type Table,
  workPlans,
} from "@angkor/store";
import { cooperationReportSeen } from "../cooperation/cooperation-report-dto.ts";
import { listAll } from "../list-all.ts";
import { planSeen } from "../work-plans/work-plan-dto.ts";

/** Everything that indicators rest on but the rosters: as it is, or as it was known at an instant; as this caller sees it. */
export const indicatorRecords = async (
  table: Table,
  { caller, asOf }: { readonly caller: Caller; readonly asOf: string | undefined },
): Promise<Omit<IndicatorRecords, "states">> => {
  const past = asOf === undefined ? undefined : await readPast(table, asOf);
  const all = async <State, Event extends EventBase>(
    aggregate: Aggregate<State, Event>,
    keep: (state: State) => boolean,
  ): Promise<State[]> => {
    const listing = { index: "kind", partition: kindPartition(aggregate.kind) } as const;
    const loaded = past
      ? past.list(aggregate, listing).filter(({ state }) => keep(state))
      : await listAll(table, aggregate, ({ state }) => keep(state));
    return loaded.map(({ state }) => state);
  };
  const [reports, plans, positions] = await Promise.all([
    all(cooperationReports, (report) => isSubmitted(report) && canSee(caller, cooperationReportSeen(report))),
    all(workPlans, (plan) => plan.original !== undefined && canSee(caller, planSeen(plan))),
    past ? past.providerPositions : readAllProviderPositions(table),
  ]);
  return {
    reports,
    workPlans: plans,
    requirements: [],
    pledges: [],
    providers: positions.map((position) => readable(position, caller)),
  };
};

/** A position with the amounts that this caller may read. */
const readable = (position: ProviderPosition, caller: Caller): ProviderPosition => ({
  ...position,
  amounts: position.amounts.filter(({ scope }) => mayRead(caller, scope)),
});
