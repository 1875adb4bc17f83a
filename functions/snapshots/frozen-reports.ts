import type { takeSnapshot } from "@angkor/contract/operations/take-snapshot";
import { callerOf, indicatorRules, type SnapshotAudience } from "@angkor/domain";
import type { OperationRequest } from "@angkor/http";
import type { Dependencies } from "../composition.ts";
import { buildCompletenessReport } from "../reports/build-completeness-report.ts";
import { buildCoverageReport } from "../reports/build-coverage-report.ts";
import { buildDonorReport } from "../reports/build-donor-report.ts";
import { buildGapReport } from "../reports/build-gap-report.ts";
import { buildIndicators } from "../reports/build-indicators.ts";
import { buildMatchReport } from "../reports/build-match-report.ts";

/** Which report, with its own parameters. */
export type ReportRequest = OperationRequest<typeof takeSnapshot>["body"];

/**
 * Version of the rules of each report. It goes up with every change after which the same events give another report:
 * by it, a snapshot that no longer comes out the same says why.
 */
export const reportRules = {
  gap: "1",
  coverage: "1",
  donor: "1",
  completeness: "2",
  matches: "1",
  indicators: indicatorRules,
} as const satisfies Readonly<Record<ReportRequest["report"], string>>;

/** The JSON text of a report as it was at an instant, for an audience. The same events give the same text. */
export const reportText = async (
  dependencies: Dependencies,
  request: ReportRequest,
  moment: { readonly audience: SnapshotAudience; readonly cutoff: string },
): Promise<string> => JSON.stringify(await built(dependencies, request, moment));

const built = (
  dependencies: Dependencies,
  request: ReportRequest,
  { audience, cutoff }: { readonly audience: SnapshotAudience; readonly cutoff: string },
): Promise<object> => {
  const then = { caller: callerOf(audience), at: cutoff };
  const asOf = cutoff;
  switch (request.report) {
    case "gap":
      return buildGapReport(dependencies, { ...then, query: { ...request.parameters, asOf } });
    case "coverage":
      return buildCoverageReport(dependencies, { ...then, query: { ...request.parameters, asOf } });
    case "donor": {
      const { provider, parameters } = request;
      return buildDonorReport(dependencies, { ...then, provider, query: { ...parameters, asOf } });
    }
    case "completeness":
      return buildCompletenessReport(dependencies, { ...then, query: { ...request.parameters, asOf } });
    case "matches":
      return buildMatchReport(dependencies, { ...then, query: { ...request.parameters, asOf } });
    case "indicators":
      return buildIndicators(dependencies, { ...then, query: { ...request.parameters, asOf } });
  }
};
