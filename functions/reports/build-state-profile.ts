import type { getStateProfile } from "@angkor/contract/operations/get-state-profile";
import {
  type Caller,
  completenessOf,
  coverageReport,
  latestPlans,
  type MayName,
  mobilisationProgress,
  ownPlanKinds,
  type ResourceMobilisationPlan,
  resourceMobilisationPlanInPlace,
  type StateCode,
} from "@angkor/domain";
import { type OperationRequest, problem } from "@angkor/http";
import type { Loaded, Table } from "@angkor/store";
import { completenessContext } from "../completeness-context.ts";
import { completenessDto } from "../completeness-dto.ts";
import type { Dependencies } from "../composition.ts";
import { toResourceMobilisationPlanDto } from "../cooperation/resource-mobilisation-plan-dto.ts";
import { fundAllocationNames } from "../finance/fund-allocation-dto.ts";
import { type Known, known } from "../list-known.ts";
import type { SeenAmong } from "../naming.ts";
import { pledgeNames } from "../pledges/pledge-dto.ts";
import { knownRate, rateFor } from "../rates.ts";
import { responseNames } from "../requirements/response-dto.ts";
import { planNames } from "../work-plans/work-plan-dto.ts";
import { filtersOf, linkFilters, viewOf } from "./asked.ts";
import { gapBasis, isPartyIn } from "./build-gap-report.ts";
import { coverageFormulas } from "./coverage-basis.ts";
import { progressDto } from "./mobilisation-progress-dto.ts";
import { type MobilisationSources, progressRecords } from "./mobilisation-sources.ts";
import { readStateFigures, readStateRecords, type StateRecords } from "./read-state.ts";
import {
  profileDefinitions,
  type StateProfileDto,
  stateFiguresDto,
  stateRecordsDto,
} from "./state-profile-dto.ts";
import { sourcesDto } from "./state-sources.ts";

export type StateProfileQuery = OperationRequest<typeof getStateProfile>["query"];

interface Asked {
  readonly state: StateCode;
  readonly query: StateProfileQuery;
  readonly caller: Caller;
  readonly at: string;
}

/** Everything about one State for one caller: what is known at `at`, or as it was known at the query's `asOf`. */
export const buildStateProfile = async (
  { table }: Pick<Dependencies, "table">,
  { state, query, caller, at }: Asked,
): Promise<StateProfileDto> => {
  const asked = { ...query, state };
  const { currency, asOf, on } = viewOf(asked, at);
  const kept = await known(table, asOf);
  const [sources, records, rate] = await Promise.all([
    readStateFigures(kept, state),
    readStateRecords(kept, state, { caller, on }),
    rateFor(table, currency, on, asOf),
  ]);
  const mayName = await namesIn(records, kept.seenAmong, caller);
  const { roster, rosters } = sources;
  if (roster === undefined) throw problem("state-not-found", `${state} is not on the reference list.`);
  const report = coverageReport(sources, { ...filtersOf(asked), currency, rate, caller, on });
  const { formulas, ...basis } = gapBasis(report.gap, currency, rate, asked, on);
  const view = { caller, asOf, on };
  const [resourceMobilisationPlans, completeness] = await Promise.all([
    Promise.all(records.mobilisationPlans.map((plan) => withProgress(table, plan, sources, view))),
    completenessOfLatest(table, kept, records, view),
  ]);
  return {
    state,
    name: roster.state.name,
    currency,
    computedAt: at,
    ...(asOf !== undefined && { asOf }),
    basis: {
      ...basis,
      formulas: { ...formulas, ...coverageFormulas },
      reportYear: report.reportYear,
      definitions: profileDefinitions,
    },
    ...stateRecordsDto(roster, records, { on, instant: asOf ?? at, mayName }),
    ...stateFiguresDto(report, records.commitments, {
      basis: { currency, asOf },
      filters: linkFilters(asked),
      isParty: isPartyIn(rosters, on),
    }),
    resourceMobilisationPlans: resourceMobilisationPlans.sort((one, other) =>
      `${one.validFrom} ${one.id}` < `${other.validFrom} ${other.id}` ? 1 : -1,
    ),
    ...(completeness && { completeness }),
    sources: sourcesDto(roster.state, records, on),
  };
};

/** Which of the records that these name the caller may be told. */
const namesIn = async (
  { plans, pledges, fundAllocations, answers }: StateRecords,
  seenAmong: SeenAmong,
  caller: Caller,
): Promise<MayName> => {
  const statesOf = <State>(records: readonly Loaded<State>[]) => records.map(({ state }) => state);
  const allocations = fundAllocations.map(({ allocation }) => allocation);
  const named = await Promise.all([
    planNames(seenAmong, caller, statesOf(plans)),
    pledgeNames(seenAmong, caller, statesOf(pledges)),
    fundAllocationNames(seenAmong, caller, statesOf(allocations)),
    responseNames(seenAmong, caller, statesOf(answers)),
  ]);
  return (id) => named.some((mayName) => mayName(id));
};

interface View {
  readonly caller: Caller;
  readonly asOf: string | undefined;
  readonly on: string;
}

/** A plan with what has come of it; without, where its currency has no rate. */
const withProgress = async (
  table: Table,
  loaded: Loaded<ResourceMobilisationPlan>,
  sources: MobilisationSources,
  { caller, asOf, on }: View,
): Promise<StateProfileDto["resourceMobilisationPlans"][number]> => {
  const { state: plan } = loaded;
  const { state, currency } = plan.content;
  const rate = await knownRate(table, currency, on, asOf);
  const dto = toResourceMobilisationPlanDto(loaded);
  if (rate === undefined) return dto;
  const progress = mobilisationProgress(plan, progressRecords(sources, state), { currency, rate, caller });
  const inPlace = resourceMobilisationPlanInPlace([plan], on) !== undefined;
  return { ...dto, progress: progressDto(plan, progress, { on, rate, inPlace }) };
};

/** Of the plan that the completeness report measures too; undefined without one. */
const completenessOfLatest = async (
  table: Table,
  { list }: Known,
  { plans }: StateRecords,
  view: View,
): Promise<StateProfileDto["completeness"]> => {
  const [latest] = latestPlans(
    plans.map(({ state }) => state),
    ownPlanKinds,
  ).values();
  const loaded = plans.find(({ id }) => id === latest?.id);
  if (loaded === undefined) return undefined;
  const context = await completenessContext(table, list, loaded.state, view);
  return completenessDto(loaded, completenessOf(loaded.state, context), view.on);
};
