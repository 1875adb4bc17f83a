import { getCoverageReport } from "@angkor/contract/operations/get-coverage-report";
import { handle } from "@angkor/http";
import type { Dependencies } from "../composition.ts";
import { buildCoverageReport } from "./build-coverage-report.ts";

export const getCoverageReportHandler = (dependencies: Dependencies) =>
  handle(getCoverageReport, async (request) => ({ body: await buildCoverageReport(dependencies, request) }));
