import type { StateProfileSchema } from "@angkor/contract/schemas/state-profile";
import {
  type AssistanceRequirement,
  answerDue,
  byPriority,
  type Channel,
  type Commitment,
  type CooperationReport,
  type CoverageReport,
  daysBetween,
  type FlagEntry,
  flagsOn,
  formatAmount,
  type MayName,
  type NeedResponse,
  needTotals,
  type Pledge,
  planTotals,
  publishedAtOf,
  ratio,
  type State,
  type WorkPlan,
} from "@angkor/domain";
import type { Loaded } from "@angkor/store";
import type * as z from "zod";
import { toCooperationReportDto } from "../cooperation/cooperation-report-dto.ts";
import { toFundAllocationDto } from "../finance/fund-allocation-dto.ts";
import { toPledgeDto } from "../pledges/pledge-dto.ts";
import { toStateDto } from "../reference/state-dto.ts";
import { toRequirementDto } from "../requirements/requirement-dto.ts";
import { toResponseDto } from "../requirements/response-dto.ts";
import { spanDto } from "../wire.ts";
import { toWorkPlanDto, toWorkPlanSummaryDto } from "../work-plans/work-plan-dto.ts";
import { inOrder, stateProgressDto } from "./build-state-progress.ts";
import { coverageReportDto } from "./coverage-report-dto.ts";
import { type GapAsked, gapLinesDto } from "./gap-report-dto.ts";
import type { StateRecords } from "./read-state.ts";

export type StateProfileDto = z.input<typeof StateProfileSchema>;

/** What each part of a profile holds, in words. */
export const profileDefinitions = {
  obligations: "entries of the rosters that are in force on the day of the report",
  plans:
    "live plans, each in its own currency over all its years, whatever years were asked for; nationalShare is what the State has committed or disbursed over the plan's cost",
  milestones: "what live plans mean to reach, as they stand",
  progress:
    "what the State reports to have reached under each live plan, beside its milestones, and under plans that others took the place of; what is not reported is not zero, and what was found since is in no remaining challenge; people reached in several years or activities may be the same",
  position: "the State's line of the coverage report",
  needs:
    "open needs in the State's own order of priority where it gives one, then the oldest first; each with the latest answer of every provider that the reader may see",
  providers:
    "whose money is in the cells, and beside them on undivided lines; channels are those that live commitments to the State name, contributions that a pooled fund has allocated to it among them",
  fundAllocations:
    "what pooled funds have allocated to the State, and disbursed of it; it is its donors' money, and in the figures as theirs",
  pledges:
    "announced pledges that name the State, alone or with others, in their own currencies: what is outstanding of those to several States is not divided",
  cooperation:
    "reports that were submitted; a question that is left out is not reported, which is never a no",
  completeness: "checks of the State's latest plan of its own: the one that reaches furthest",
} as const;

/** What the State's records tell. */
export const stateRecordsDto = (
  roster: Loaded<State>,
  records: StateRecords,
  { on, instant, mayName }: { readonly on: string; readonly instant: string; readonly mayName: MayName },
) => ({
  roster: toStateDto(roster.state, roster.version, on),
  obligations: flagsOn(roster.state, on)
    .sort((one, other) => (deadlineOf(one) < deadlineOf(other) ? -1 : 1))
    .map((flag) => obligationDto(flag, on)),
  plans: inOrder(records.plans).map((plan) => planDto(plan, mayName)),
  milestones: records.plans
    .flatMap(milestonesDto)
    .sort((one, other) => (placeOf(one) < placeOf(other) ? -1 : 1)),
  progress: stateProgressDto(records, on),
  needs: [...records.needs]
    .sort((one, other) => byPriority(one.state, other.state))
    .map((need) => needDto(need, records.answers, { instant, mayName })),
  pledges: records.pledges
    .filter(isOutstanding)
    .map((pledge) => toPledgeDto(pledge, mayName))
    .sort(byId),
  fundAllocations: records.fundAllocations.map(({ allocation, fund }) => ({
    ...toFundAllocationDto(allocation, mayName),
    fund: fund.content.title,
  })),
  cooperation: cooperationDto(records.cooperationReports, Number(on.slice(0, 4)) - 1),
});

const byId = (one: { readonly id: string }, other: { readonly id: string }): number =>
  one.id < other.id ? -1 : 1;

const deadlineOf = ({ deadline, flag }: FlagEntry): string => `${deadline ?? "9999"} ${flag}`;

const obligationDto = (entry: FlagEntry, on: string): StateProfileDto["obligations"][number] => ({
  ...entry,
  ...(entry.deadline !== undefined && { daysToDeadline: daysBetween(on, entry.deadline) }),
});

const planDto = (loaded: Loaded<WorkPlan>, mayName: MayName): StateProfileDto["plans"][number] => {
  const { content } = loaded.state;
  const { sections, extensionRequest, remainingChallenge } = toWorkPlanDto(loaded, mayName);
  const { cost, nationalContribution, nationalContributionPlanned, assistanceRequired } = planTotals(content);
  const amount = (minor: bigint) => formatAmount(minor, content.currency);
  return {
    ...toWorkPlanSummaryDto(loaded, mayName),
    ...(sections && { sections }),
    ...(extensionRequest && { extensionRequest }),
    ...(remainingChallenge && { remainingChallenge }),
    nationalContribution: amount(nationalContribution),
    nationalContributionPlanned: amount(nationalContributionPlanned),
    assistanceRequired: amount(assistanceRequired),
    nationalShare: ratio(nationalContribution, cost),
  };
};

type Milestone = StateProfileDto["milestones"][number];

const milestonesDto = ({ state: { id, content } }: Loaded<WorkPlan>): Milestone[] =>
  content.activities.flatMap(({ ref, title, pillar, years }) =>
    years.flatMap(({ span, milestones }) =>
      milestones === undefined ? [] : [{ planId: id, ref, title, pillar, ...spanDto(span), ...milestones }],
    ),
  );

const placeOf = ({ year, period, planId, ref }: Milestone): string =>
  `${year ?? period?.from} ${planId} ${ref} ${period?.to ?? ""}`;

const needDto = (
  need: Loaded<AssistanceRequirement>,
  answers: readonly Loaded<NeedResponse>[],
  { instant, mayName }: { readonly instant: string; readonly mayName: MayName },
): StateProfileDto["needs"][number] => {
  const { asked, committed, open } = needTotals(need.state, need.counters);
  const amount = (minor: bigint) => formatAmount(minor, need.state.currency);
  const answerBy = answerDue(need.state, instant);
  const own = answers.filter(({ state }) => state.requirementId === need.id);
  return {
    requirement: toRequirementDto(need),
    asked: amount(asked),
    committed: amount(committed),
    open: amount(open),
    publishedAt: publishedAtOf(need.state),
    answerBy: answerBy.on,
    overdue: answerBy.passed && own.length === 0,
    responses: own
      .sort(({ state: one }, { state: other }) =>
        `${one.createdAt}${one.id}` < `${other.createdAt}${other.id}` ? -1 : 1,
      )
      .map((response) => toResponseDto(response, need.state, mayName)),
  };
};

/** In kind there is no amount to run out. */
const isOutstanding = ({ state, counters }: Loaded<Pledge>): boolean =>
  state.content.kind !== "financial" || Object.values(counters).some((open) => open > 0n);

const cooperationDto = (
  reports: readonly Loaded<CooperationReport>[],
  year: number,
): StateProfileDto["cooperation"] => ({
  year,
  reported: reports.some(({ state }) => state.content.year === year),
  reports: reports.map(toCooperationReportDto).sort((one, other) => other.year - one.year),
});

/** What the State's position tells, and who is behind it. */
export const stateFiguresDto = (
  report: CoverageReport,
  made: readonly Loaded<Commitment>[],
  asked: GapAsked,
) => {
  const coverage = coverageReportDto(report, asked, ["pillar", "year", "donor"]);
  const { totals, cells, unallocated, shared } = gapLinesDto(report.gap, asked);
  const [position] = coverage.byState;
  return {
    ...(position && { position }),
    totals,
    cells,
    byPillar: coverage.byPillar ?? [],
    byYear: coverage.byYear ?? [],
    ...(coverage.victimAssistance && { victimAssistance: coverage.victimAssistance }),
    unallocated,
    shared,
    providers: (coverage.byDonor ?? []).map((donor) => {
      const own = made.filter(({ state }) => state.content.donor === donor.donor);
      return {
        ...donor,
        channels: channelsOf(own),
        localOrganisations: own.some(({ state }) => state.content.localOrganisations === true),
      };
    }),
  };
};

/** Each channel once, by its code and name. */
const channelsOf = (made: readonly Loaded<Commitment>[]): Channel[] => {
  const channels = made.flatMap(({ state }) => state.content.channel ?? []);
  const named = new Map(channels.map((channel) => [`${channel.code} ${channel.name ?? ""}`, channel]));
  return [...named].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, channel]) => channel);
};
