import type { Commitment, CommitmentId } from "../commitment/commitment.ts";
import type { FundAllocation } from "../fund-allocation/fund-allocation.ts";
import type { Outstanding, Pledge, PledgeContent } from "../pledge/pledge.ts";
import type { AssistanceRequirement } from "../requirement/requirement.ts";
import type { NeedResponse } from "../response/response.ts";
import {
  type AppliedRate,
  type Destination,
  destination,
  type Pillar,
  type StateCode,
} from "../shared/index.ts";
import { fundMoney } from "./fund-money.ts";
import { type MatchLine, matchLine } from "./match-line.ts";
import { type NeedEntry, needEntry, type ReportPeriod } from "./need-entry.ts";
import { type PledgeEntry, pledgeEntry } from "./pledge-entry.ts";

/** The records that a report is made of, as far as its reader may see them. */
export interface MatchRecords {
  readonly needs: readonly AssistanceRequirement[];
  /** As they stood at the end of the period. */
  readonly responses: readonly NeedResponse[];
  readonly pledges: readonly { readonly pledge: Pledge; readonly outstanding: Outstanding }[];
  /** Those that name needs, and contributions to pooled funds. */
  readonly commitments: readonly Commitment[];
  /** Allocations of pooled funds that name needs. */
  readonly allocations: readonly FundAllocation[];
  /** Commitments that were recorded from lines of allocation proposals. */
  readonly adopted: ReadonlySet<CommitmentId>;
}

export interface MatchQuery {
  readonly period: ReportPeriod;
  readonly states?: readonly StateCode[];
  readonly pillars?: readonly Pillar[];
  /** Rate of the report's currency on the day of the report. */
  readonly rate: AppliedRate;
}

export interface MatchReport {
  readonly totals: MatchLine;
  /** In the order of codes: States with a need that stood in the period, or with offers of their own. */
  readonly states: readonly (MatchLine & { readonly state: StateCode })[];
  readonly pillars: readonly (MatchLine & { readonly pillar: Pillar })[];
  /** Every need that is counted, the first to be published first. */
  readonly needs: readonly NeedEntry[];
  /** Every pledge that is counted, the first to be announced first. */
  readonly pledges: readonly PledgeEntry[];
}

/**
 * What became of needs and offers in a period. Needs and answers count by the day on which the service came to know
 * them, commitments and payments by the day on which they were decided and made.
 */
export const matchReport = (records: MatchRecords, query: MatchQuery): MatchReport => {
  const needs = needEntries(records, query);
  const all = pledgeEntries(records, query.period);
  const pledges = all.filter((entry) => entry.figures.size > 0 && isAskedFor(entry, query));
  const ofFunds = fundMoney(records.commitments);
  const line = (some: readonly NeedEntry[], offered: readonly PledgeEntry[]) =>
    matchLine(some, { offered, all, ofFunds }, query.period, query.rate);
  const states = distinct([
    ...needs.map(({ need }) => need.state),
    ...pledges.flatMap((entry) => onlyState(entry) ?? []),
  ]);
  const pillars = distinct([
    ...needs.map(({ need }) => need.pillar),
    ...pledges.flatMap((entry) => onlyPillar(entry) ?? []),
  ]);
  return {
    totals: line(needs, pledges),
    states: states.map((state) => ({
      state,
      ...line(
        needs.filter(({ need }) => need.state === state),
        pledges.filter((entry) => onlyState(entry) === state),
      ),
    })),
    pillars: pillars.map((pillar) => ({
      pillar,
      ...line(
        needs.filter(({ need }) => need.pillar === pillar),
        pledges.filter((entry) => onlyPillar(entry) === pillar),
      ),
    })),
    needs,
    pledges,
  };
};

/** Offers of several States, or of any, belong to no single one: they are in totals alone. */
const onlyState = ({ targets }: PledgeEntry): StateCode | undefined => only(targets.states);
const onlyPillar = ({ targets }: PledgeEntry): Pillar | undefined => only(targets.pillars);
const only = <Member>(members: readonly Member[]): Member | undefined =>
  members.length === 1 ? members[0] : undefined;

const distinct = <Code extends string>(codes: readonly Code[]): Code[] => [...new Set(codes)].sort();

const needEntries = (
  { needs, responses, commitments, allocations, adopted }: MatchRecords,
  { period, states, pillars }: MatchQuery,
): NeedEntry[] => {
  const answers = Map.groupBy(responses, ({ requirementId }) => requirementId);
  const money = Map.groupBy(commitments, ({ requirement }) => requirement?.id);
  const given = Map.groupBy(allocations, ({ requirement }) => requirement?.id);
  return needs
    .filter((need) => asks(states, [need.state]) && asks(pillars, [need.pillar]))
    .map((need) =>
      needEntry(
        {
          need,
          responses: answers.get(need.id) ?? [],
          commitments: money.get(need.id) ?? [],
          allocations: given.get(need.id) ?? [],
          adopted,
        },
        period,
      ),
    )
    .filter((entry) => entry !== undefined)
    .sort((a, b) => (`${a.publishedOn} ${a.need.id}` < `${b.publishedOn} ${b.need.id}` ? -1 : 1));
};

const pledgeEntries = ({ needs, pledges, responses }: MatchRecords, period: ReportPeriod): PledgeEntry[] => {
  const needOf = new Map(needs.map((need) => [need.id, need]));
  const targetsOf = ({ targets, requirements = [] }: PledgeContent): Destination => {
    const named = requirements.flatMap((id) => needOf.get(id) ?? []);
    return named.length === 0
      ? targets
      : destination(
          named.map(({ state }) => state),
          named.map(({ pillar }) => pillar),
        );
  };
  const answers = Map.groupBy(responses, ({ pledgeId }) => pledgeId);
  return pledges
    .map(({ pledge, outstanding }) =>
      pledgeEntry(
        {
          pledge,
          targets: targetsOf(pledge.content),
          outstanding,
          responses: answers.get(pledge.id) ?? [],
        },
        period,
      ),
    )
    .filter((entry) => entry !== undefined)
    .sort((a, b) => (`${a.announcedOn} ${a.pledge.id}` < `${b.announcedOn} ${b.pledge.id}` ? -1 : 1));
};

const isAskedFor = ({ targets }: PledgeEntry, { states, pillars }: MatchQuery): boolean =>
  asks(states, targets.states) && asks(pillars, targets.pillars);

/** As in the gap report: a filter takes what names any of its members. */
const asks = <Member>(wanted: readonly Member[] | undefined, has: readonly Member[]): boolean =>
  wanted === undefined || has.some((member) => wanted.includes(member));
