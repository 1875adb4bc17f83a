import type { takeSnapshot } from "@angkor/contract/operations/take-snapshot";
import { callerOf, type SnapshotAudience } from "@angkor/domain";
import type { OperationRequest } from "@angkor/http";
import type { Dependencies } from "../composition.ts";
import { buildGapReport } from "./build-gap-report.ts";

type SnapshotRequest = OperationRequest<typeof takeSnapshot>["body"];

/** Which report, with its own parameters. */
export type ReportRequest = Pick<SnapshotRequest, "report" | "parameters">;

/**
 * Version of the rules of each report. It goes up with every change after which the same events give another report:
 * by it, a snapshot that no longer comes out the same says why.
 */
export const reportRules = { gap: "1" } as const satisfies Readonly<Record<ReportRequest["report"], string>>;

/** The JSON text of a report as it was at an instant, for an audience. The same events give the same text. */
export const reportText = async (
  dependencies: Dependencies,
  { report, parameters = {} }: ReportRequest,
  { audience, cutoff }: { readonly audience: SnapshotAudience; readonly cutoff: string },
): Promise<string> => {
  const then = { query: { ...parameters, asOf: cutoff }, caller: callerOf(audience), at: cutoff };
  switch (report) {
    case "gap":
      return JSON.stringify(await buildGapReport(dependencies, then));
  }
};
