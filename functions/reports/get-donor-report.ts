import { getDonorReport } from "@angkor/contract/operations/get-donor-report";
import { handle } from "@angkor/http";
import type { Dependencies } from "../composition.ts";
import { buildDonorReport } from "./build-donor-report.ts";

export const getDonorReportHandler = (dependencies: Dependencies) =>
  handle(getDonorReport, async ({ params, query, caller, at }) => ({
    body: await buildDonorReport(dependencies, { provider: params.provider, query, caller, at }),
  }));
