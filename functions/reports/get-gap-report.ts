import { getGapReport } from "@angkor/contract/operations/get-gap-report";
import { handle } from "@angkor/http";
import type { Dependencies } from "../composition.ts";
import { buildGapReport } from "./build-gap-report.ts";

export const getGapReportHandler = (dependencies: Dependencies) =>
  handle(getGapReport, async ({ query, caller, at }) => ({
    body: await buildGapReport(dependencies, { query, caller, at }),
  }));
