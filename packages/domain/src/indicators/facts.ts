import type { CooperationReport } from "../cooperation-report/index.ts";
import type { DonorCoordinationGroup } from "../donor-coordination-group/index.ts";
import type { ExchangeArrangement } from "../exchange/index.ts";
import type { FinancingInstrument } from "../financing-instrument/index.ts";
import type { HeldMeeting } from "../individualised-approach/index.ts";
import type { NationalMineActionPlatform } from "../national-mine-action-platform/index.ts";
import type { Pledge } from "../pledge/index.ts";
import type { ProviderPosition } from "../position/index.ts";
import type { ProgressRecord } from "../progress/index.ts";
import { flagsOn, isAffected, isStateParty, type RosterFlag, type State } from "../reference/index.ts";
import type { AssistanceRequirement } from "../requirement/index.ts";
import type { ResourceMobilisationPlan } from "../resource-mobilisation-plan/index.ts";
import type { ProviderCode, Span, StateCode } from "../shared/index.ts";
import type { WorkPlan } from "../work-plan/index.ts";

/** What the indicators are computed from: as known at one instant, and only what the caller may see. */
export interface IndicatorRecords {
  /** Every State of the reference list with its dated place on the rosters. */
  readonly states: readonly State[];
  /** Submitted reports of any year. */
  readonly reports: readonly CooperationReport[];
  /** Plans that were ever published. */
  readonly workPlans: readonly WorkPlan[];
  /** What was reached under these plans, but for those that were withdrawn. */
  readonly progressRecords: readonly ProgressRecord[];
  /** Requirements that stand alone; those of plans are in the plans. */
  readonly requirements: readonly AssistanceRequirement[];
  readonly resourceMobilisationPlans: readonly ResourceMobilisationPlan[];
  readonly nationalMineActionPlatforms: readonly NationalMineActionPlatform[];
  readonly donorCoordinationGroups: readonly DonorCoordinationGroup[];
  /** Of the Individualised Approach: of which State, and when, and nothing else of them. */
  readonly heldMeetings: readonly HeldMeeting[];
  readonly pledges: readonly Pledge[];
  readonly financingInstruments: readonly FinancingInstrument[];
  readonly exchangeArrangements: readonly ExchangeArrangement[];
  readonly providers: readonly ProviderPosition[];
}

export interface IndicatorQuestion {
  /** The calendar year covered. */
  readonly period: number;
  /** The day whose rosters say who is counted. */
  readonly cutoff: string;
}

/** The records with the ways in which indicators ask for them. */
export interface Facts extends IndicatorQuestion {
  readonly records: IndicatorRecords;
  /** The first and last day of the period. */
  readonly firstDay: string;
  readonly lastDay: string;
  readonly isStateParty: (code: ProviderCode) => boolean;
  readonly isAffected: (code: ProviderCode) => boolean;
  readonly hasFlag: (code: ProviderCode, flag: RosterFlag) => boolean;
  /** A State's report for a year, if it submitted one. */
  readonly reportOf: (code: ProviderCode, year?: number) => CooperationReport | undefined;
  /** Its reports for the period and before, the latest year first. */
  readonly reportsOf: (code: ProviderCode) => readonly CooperationReport[];
  readonly plansOf: (code: ProviderCode) => readonly WorkPlan[];
  readonly progressRecordsOf: (code: ProviderCode) => readonly ProgressRecord[];
  readonly requirementsOf: (code: ProviderCode) => readonly AssistanceRequirement[];
  readonly mobilisationPlansOf: (code: ProviderCode) => readonly ResourceMobilisationPlan[];
  readonly platformsOf: (code: ProviderCode) => readonly NationalMineActionPlatform[];
  readonly pledgesOf: (code: ProviderCode) => readonly Pledge[];
  /** Its money by the State that gets it. */
  readonly positionsOf: (code: ProviderCode) => readonly ProviderPosition[];
  /** Whether a span of years touches the period. */
  readonly inPeriod: (span: Span) => boolean;
}

const byOwner = <Entry>(
  entries: readonly Entry[],
  ownerOf: (entry: Entry) => ProviderCode,
): ((code: ProviderCode) => readonly Entry[]) => {
  const groups = Map.groupBy(entries, ownerOf);
  return (code) => groups.get(code) ?? [];
};

export const factsOf = (records: IndicatorRecords, question: IndicatorQuestion): Facts => {
  const { period, cutoff } = question;
  const states = new Map<ProviderCode, State>(records.states.map((state) => [state.iso3, state]));
  const on = (code: ProviderCode, test: (state: State) => boolean): boolean => {
    const state = states.get(code);
    return state !== undefined && test(state);
  };
  const known = records.reports
    .filter(({ content }) => content.year <= period)
    .toSorted((a, b) => b.content.year - a.content.year);
  const reportsOf = byOwner(known, ({ content }) => content.state);
  return {
    ...question,
    records,
    firstDay: `${period}-01-01`,
    lastDay: `${period}-12-31`,
    isStateParty: (code) => on(code, (state) => isStateParty(state, cutoff)),
    isAffected: (code) => on(code, (state) => isAffected(state, cutoff)),
    hasFlag: (code, flag) =>
      on(
        code,
        (state) => isAffected(state, cutoff) && flagsOn(state, cutoff).some((entry) => entry.flag === flag),
      ),
    reportOf: (code, year = period) => reportsOf(code).find(({ content }) => content.year === year),
    reportsOf,
    plansOf: byOwner(records.workPlans, ({ content }) => content.state),
    progressRecordsOf: byOwner(records.progressRecords, ({ state }) => state),
    requirementsOf: byOwner(records.requirements, ({ state }) => state),
    mobilisationPlansOf: byOwner(records.resourceMobilisationPlans, ({ content }) => content.state),
    platformsOf: byOwner(records.nationalMineActionPlatforms, ({ content }) => content.state),
    pledgesOf: byOwner(records.pledges, ({ content }) => content.donor),
    positionsOf: byOwner(records.providers, ({ provider }) => provider),
    inPeriod: (span) => span.from <= period && period <= span.to,
  };
};

/** Every State of the reference list, in the order of its code. */
export const codesOf = ({ records }: Facts): StateCode[] => records.states.map(({ iso3 }) => iso3).toSorted();
