import type { getMatchReport } from "@angkor/contract/operations/get-match-report";
import {
  type AppliedRate,
  answersOf,
  type Caller,
  type CommitmentId,
  canSee,
  defaultReportCurrency,
  isAffected,
  type MatchRecords,
  matchReport,
  mayReadProposal,
  mayReadResponse,
  type NeedResponse,
  type ReportPeriod,
  type StateCode,
} from "@angkor/domain";
import { type OperationRequest, problem } from "@angkor/http";
import {
  allocationProposals,
  commitments,
  fundAllocations,
  loadHistory,
  pledges,
  responses,
  states,
  type Table,
} from "@angkor/store";
import { commitmentSeen } from "../commitments/commitment-dto.ts";
import type { Dependencies } from "../composition.ts";
import { fundAllocationRecords } from "../finance/fund-allocation-dto.ts";
import { type Known, known, listOf } from "../list-known.ts";
import { pledgeSeen } from "../pledges/pledge-dto.ts";
import { rateFor } from "../rates.ts";
import { requirementSeen } from "../requirements/requirement-dto.ts";
import { filtersOf, viewOf } from "./asked.ts";
import { type MatchReportDto, matchReportLinesDto } from "./match-report-dto.ts";

export type MatchReportQuery = OperationRequest<typeof getMatchReport>["query"];

interface Reader {
  readonly caller: Caller;
  readonly states: readonly StateCode[] | undefined;
  readonly period: ReportPeriod;
}

/** The match report of a year for one caller: from what is known at `at`, or as it was known at the query's `asOf`. */
export const buildMatchReport = async (
  { table }: Dependencies,
  { query, caller, at }: { readonly query: MatchReportQuery; readonly caller: Caller; readonly at: string },
): Promise<MatchReportDto> => {
  const { currency, asOf, on } = viewOf(query, at);
  const period = periodOf(query.year ?? on.slice(0, 4), on);
  const filters = filtersOf(query);
  const [rate, kept] = await Promise.all([rateFor(table, currency, on, asOf), known(table, asOf)]);
  const reader = { caller, states: filters.states, period };
  const [records, rosters] = await Promise.all([
    recordsFor(table, kept, reader),
    kept.list(states, (state) => isAffected(state, period.last)),
  ]);
  const report = matchReport(records, { ...filters, period, rate });
  const reporting = new Set(report.needs.map(({ need }) => need.state));
  return {
    year: Number(period.first.slice(0, 4)),
    currency,
    computedAt: at,
    ...(asOf !== undefined && { asOf }),
    basis: basisOf(period, rate, filters),
    ...matchReportLinesDto(report, currency),
    notReported: rosters
      .map(({ state }) => state.iso3)
      .filter(
        (code) => !reporting.has(code) && (filters.states === undefined || filters.states.includes(code)),
      )
      .sort(),
  };
};

/** The year up to its end or the day of the report, whichever comes first. */
const periodOf = (year: string, on: string): ReportPeriod => {
  const [first, last] = [`${year}-01-01`, `${year}-12-31`];
  if (first > on) {
    throw problem("request-invalid", "The year has not begun.", [
      { pointer: "/query/year", detail: `Nothing is known of ${year} on ${on}.` },
    ]);
  }
  return { first, last: on < last ? on : last };
};

/** What the report is made of, as far as the caller may see it. Money that no need, pledge or proposal is linked to is left out. */
const recordsFor = async (
  table: Table,
  { list, needs: listNeeds }: Known,
  reader: Reader,
): Promise<MatchRecords> => {
  const { caller, states: of } = reader;
  const [needs, answers, pledged, committed, allocated, proposals] = await Promise.all([
    listNeeds(of, (need) => canSee(caller, requirementSeen(need))),
    listOf(list, responses, of, (response) => mayReadResponse(caller, response)),
    listOf(list, pledges, of, (pledge) => canSee(caller, pledgeSeen(pledge))),
    listOf(
      list,
      commitments,
      of,
      (commitment) =>
        (commitment.requirement !== undefined || commitment.content.fundId !== undefined) &&
        canSee(caller, commitmentSeen(commitment)),
    ),
    listOf(
      list,
      fundAllocations,
      of,
      (allocation) =>
        allocation.requirement !== undefined && canSee(caller, fundAllocationRecords.seen(allocation)),
    ),
    list(allocationProposals, ({ audience }) => mayReadProposal(caller, audience)),
  ]);
  const seen = new Set<string>(needs.map(({ id }) => id));
  const stood = await Promise.all(
    answers
      .filter(({ state }) => seen.has(state.requirementId))
      .map(({ state }) => asItStood(table, state, reader)),
  );
  return {
    needs: needs.map(({ state }) => state),
    responses: stood.filter((response) => response !== undefined),
    pledges: pledged.map(({ state, counters }) => ({ pledge: state, outstanding: counters })),
    commitments: committed.map(({ state }) => state),
    allocations: allocated.map(({ state }) => state),
    adopted: new Set<CommitmentId>(proposals.flatMap(({ state }) => Object.values(state.adopted))),
  };
};

/** A response at the end of the period: where its provider has answered again since, from its events. */
const asItStood = async (
  table: Table,
  response: NeedResponse,
  { caller, period }: Reader,
): Promise<NeedResponse | undefined> => {
  if (response.updatedAt.slice(0, 10) <= period.last) return response;
  if (response.createdAt.slice(0, 10) > period.last) return undefined;
  const history = await loadHistory(table, responses, response.id);
  const then = answersOf(history.map(({ event }) => event)).findLast(
    ({ updatedAt }) => updatedAt.slice(0, 10) <= period.last,
  );
  return then && mayReadResponse(caller, then) ? then : undefined;
};

const basisOf = (
  period: ReportPeriod,
  rate: AppliedRate,
  filters: MatchReportDto["basis"]["filters"],
): MatchReportDto["basis"] => ({
  period: { from: period.first, to: period.last },
  dates:
    "Needs count by the day on which they were published or closed here, answers as they stood at the end of the period, pledges by the day of announcement, commitments and allocations of pooled funds by the day of decision, payments by the day of payment. What a pledge has outstanding, and what was asked for, is as known when the report is made.",
  definitions: {
    stood: "published by the end of the period, and not closed before it began",
    open: "not closed, still valid, and not covered by commitments or allocations of pooled funds; help in kind until it is withdrawn",
    met: "commitments and allocations of pooled funds cover every year that the need asks for, at the end of the period and not before it began",
    matches:
      "needs with an answer of new or existing support, or that a live commitment or allocation of a pooled fund names, at the end of the period",
    overdue: "open, without any answer, more than sixty days after publication",
    daysToAnswer:
      "whole days from publication to the first answer of any provider; quartiles by linear interpolation",
    check: "the same day a year after publication, by the commitments decided until then",
    asked:
      "what the needs that stood ask for over all their years; of closed ones, no more than was committed to them, so that what replaces them is not counted twice",
    pledged:
      "commitments to these needs drawn on pledges, and what is outstanding of pledges that name these needs alone, themselves or by their provider's answer of support",
    committed:
      "live commitments that name these needs, and what pooled funds have allocated to them; of cancelled ones, what had been paid",
    paid: "payments of those commitments, and what the funds have disbursed of those allocations",
    ratios: "not capped; null where the divisor is zero",
  },
  conversion: `Amounts recorded in ${rate.currency} are unchanged; all others are converted from their US dollar value at the rate of the day each was decided.`,
  ...(rate.currency !== defaultReportCurrency && { rate }),
  filters,
  rosterOn: period.last,
});
