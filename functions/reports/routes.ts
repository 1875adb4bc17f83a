import type { Route } from "@angkor/http";
import type { Dependencies } from "../composition.ts";
import { getCoverageReportHandler } from "./get-coverage-report.ts";
import { getDonorReportHandler } from "./get-donor-report.ts";
import { getGapReportHandler } from "./get-gap-report.ts";
import { listRecordsBehindHandler } from "./list-records-behind.ts";

export const routes = (dependencies: Dependencies): readonly Route[] => [
  getGapReportHandler(dependencies),
  getCoverageReportHandler(dependencies),
  getDonorReportHandler(dependencies),
  listRecordsBehindHandler(dependencies),
];
