import { getDonorDocument } from "@angkor/contract/operations/get-donor-document";
import { donorReportDocument } from "@angkor/documents/reports";
import { handle } from "@angkor/http";
import type { Dependencies } from "../composition.ts";
import { buildDonorReport } from "../reports/build-donor-report.ts";
import { writeDocument } from "./write-document.ts";

export const getDonorDocumentHandler = (dependencies: Dependencies) =>
  handle(getDonorDocument, async ({ params, query: { format, language, ...query }, caller, at, tell }) => {
    const report = await buildDonorReport(dependencies, { ...params, query, caller, at });
    return writeDocument(
      dependencies,
      `donor-${report.provider.replace(":", "-").toLowerCase()}`,
      { format, language, tell },
      (to, nameOf) => donorReportDocument(report, to, nameOf),
    );
  });
