import { getCompletenessReport } from "@angkor/contract/operations/get-completeness-report";
import { handle } from "@angkor/http";
import type { Dependencies } from "../composition.ts";
import { buildCompletenessReport } from "../reports/build-completeness-report.ts";

export const getCompletenessReportHandler = (dependencies: Dependencies) =>
  handle(getCompletenessReport, async (request) => ({
    body: await buildCompletenessReport(dependencies, request),
  }));
