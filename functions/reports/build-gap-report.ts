import type { getGapReport } from "@angkor/contract/operations/get-gap-report";
import {
  type AppliedRate,
  type Caller,
  type Currency,
  defaultReportCurrency,
  type GapReport,
  gapReport,
  isAffected,
  isPillar,
  isStateCode,
  isStateParty,
  type State,
} from "@angkor/domain";
import type { OperationRequest } from "@angkor/http";
import {
  readPositions,
  readPositionsAsOf,
  readPositionsOf,
  type StoredPosition,
  type Table,
} from "@angkor/store";
import type { Dependencies } from "../composition.ts";
import { rateFor } from "../rates.ts";
import { filtersOf, linkFilters, type ReportQuery, viewOf } from "./asked.ts";
import { type GapReportDto, gapLinesDto } from "./gap-report-dto.ts";

export type GapReportQuery = OperationRequest<typeof getGapReport>["query"];

/** The gap report for one caller: what is known at `at`, or as it was known at the query's `asOf`. */
export const buildGapReport = async (
  { table }: Dependencies,
  { query, caller, at }: { readonly query: GapReportQuery; readonly caller: Caller; readonly at: string },
): Promise<GapReportDto> => {
  const asked = filtersOf(query);
  const { currency, asOf, on } = viewOf(query, at);
  const [positions, rate] = await Promise.all([
    positionsFor(table, asked.states, asOf),
    rateFor(table, currency, on, asOf),
  ]);
  const report = gapReport(positions, { ...asked, currency, rate, caller });
  const rosters = rostersOf(positions);
  return {
    currency,
    computedAt: at,
    ...(asOf !== undefined && { asOf }),
    basis: gapBasis(report, currency, rate, query, on),
    ...gapLinesDto(report, {
      basis: { currency, asOf },
      filters: linkFilters(query),
      isParty: isPartyIn(rosters, on),
    }),
    notReported: [...rosters.values()]
      .filter((state) => isAffected(state, on) && !report.reporting.has(state.iso3))
      .filter((state) => asked.states === undefined || asked.states.includes(state.iso3))
      .map((state) => state.iso3)
      .sort(),
  };
};

/** One query for all States; for a few, their items and the shared money; for the past, the events. */
const positionsFor = (
  table: Table,
  states: readonly StoredPosition["states"][number][] | undefined,
  asOf: string | undefined,
) => {
  if (asOf !== undefined) return readPositionsAsOf(table, asOf);
  return states === undefined || states.length > 10 ? readPositions(table) : readPositionsOf(table, states);
};

/** The rosters that come with positions. */
export const rostersOf = (positions: readonly StoredPosition[]): Map<State["iso3"], State> =>
  new Map(positions.flatMap(({ roster }) => (roster === undefined ? [] : [[roster.iso3, roster] as const])));

/** Who is a State Party on a day; a State without an entry in the rosters is none. */
export const isPartyIn =
  (rosters: ReadonlyMap<string, State>, on: string) =>
  (state: string): boolean => {
    const roster = rosters.get(state);
    return roster !== undefined && isStateParty(roster, on);
  };

/** What every figure of a gap report means. */
export const gapBasis = (
  report: GapReport,
  currency: Currency,
  rate: AppliedRate,
  query: ReportQuery,
  on: string,
) => ({
  statuses:
    "Funding is commitments plus payments that no recorded commitment covers. National contributions count when committed or disbursed. Pledges, by their outstanding part, stand beside funding. A payment to a pooled fund is disbursed to no State until the fund has disbursed it.",
  years: "Availability years: when the affected State can use the money.",
  formulas: {
    gap: "sum over cells of max(0, requirement - nationalContribution - funding)",
    surplus: "sum over cells of max(0, nationalContribution + funding - requirement)",
    netBalance: "requirement - nationalContribution - funding",
    coverage: "(nationalContribution + funding) / requirement",
    coverageWithoutSurplus: "(requirement - gap) / requirement",
    externalCoverage: "funding / assistanceRequired",
    coverageWithPledges: "(nationalContribution + funding + pledged) / requirement",
    totals: "sums over cells; unallocated and shared lines are never in them",
  },
  conversion: `Amounts recorded in ${currency} are unchanged; all others are converted from their US dollar value at the rate of the day each was decided.`,
  ...(currency !== defaultReportCurrency && { rate }),
  oldRates: [...report.oldRates],
  filters: {
    ...(query.state !== undefined && { states: query.state.split(",").filter(isStateCode) }),
    ...(query.pillar !== undefined && { pillars: query.pillar.split(",").filter(isPillar) }),
    ...(query.from !== undefined && { from: Number(query.from) }),
    ...(query.to !== undefined && { to: Number(query.to) }),
  },
  rosterOn: on,
});
