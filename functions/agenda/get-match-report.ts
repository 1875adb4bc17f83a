import { getMatchReport } from "@angkor/contract/operations/get-match-report";
import { handle } from "@angkor/http";
import type { Dependencies } from "../composition.ts";
import { buildMatchReport } from "../reports/build-match-report.ts";

export const getMatchReportHandler = (dependencies: Dependencies) =>
  handle(getMatchReport, async (request) => ({ body: await buildMatchReport(dependencies, request) }));
