import type { getCoverageReport } from "@angkor/contract/operations/get-coverage-report";
import { type Caller, coverageReport, providerCode } from "@angkor/domain";
import type { OperationRequest } from "@angkor/http";
import {
  type BothPositions,
  readAllProviderPositions,
  readBothPositionsAsOf,
  readPositions,
  type Table,
} from "@angkor/store";
import type { Dependencies } from "../composition.ts";
import { rateFor } from "../rates.ts";
import { filtersOf, linkFilters, viewOf } from "./asked.ts";
import { gapBasis, isPartyIn, rostersOf } from "./build-gap-report.ts";
import { coverageFormulas } from "./coverage-basis.ts";
import { type CoverageReportDto, coverageReportDto } from "./coverage-report-dto.ts";

export type CoverageReportQuery = OperationRequest<typeof getCoverageReport>["query"];

/** The coverage report for one caller: what is known at `at`, or as it was known at the query's `asOf`. */
export const buildCoverageReport = async (
  { table }: Pick<Dependencies, "table">,
  {
    query,
    caller,
    at,
  }: { readonly query: CoverageReportQuery; readonly caller: Caller; readonly at: string },
): Promise<CoverageReportDto> => {
  const { currency, asOf, on } = viewOf(query, at);
  const [both, rate] = await Promise.all([readBoth(table, asOf), rateFor(table, currency, on, asOf)]);
  const rosters = rostersOf(both.positions);
  const donors = query.donor?.split(",").map(providerCode);
  const report = coverageReport(
    { ...both, rosters },
    { ...filtersOf(query), ...(donors && { donors }), currency, rate, caller, on },
  );
  const { formulas, filters, ...basis } = gapBasis(report.gap, currency, rate, query, on);
  return {
    currency,
    computedAt: at,
    ...(asOf !== undefined && { asOf }),
    basis: {
      ...basis,
      formulas: { ...formulas, ...coverageFormulas },
      filters: { ...filters, ...(donors && { donors }) },
      reportYear: report.reportYear,
    },
    ...coverageReportDto(
      report,
      {
        basis: { currency, asOf },
        filters: linkFilters(query),
        isParty: isPartyIn(rosters, on),
      },
      query.by?.split(",") ?? [],
    ),
  };
};

/** Two queries of small items, whatever the number of flows; for the past, the events. */
const readBoth = async (table: Table, asOf: string | undefined): Promise<BothPositions> => {
  if (asOf !== undefined) return readBothPositionsAsOf(table, asOf);
  const [positions, providerPositions] = await Promise.all([
    readPositions(table),
    readAllProviderPositions(table),
  ]);
  return { positions, providerPositions };
};
