import { getCoverageDocument } from "@angkor/contract/operations/get-coverage-document";
import { coverageReportDocument } from "@angkor/documents/reports";
import { handle } from "@angkor/http";
import type { Dependencies } from "../composition.ts";
import { buildCoverageReport } from "../reports/build-coverage-report.ts";
import { writeDocument } from "./write-document.ts";

/** Every table that the document shows. */
const by = "pillar,year,state-year,donor,donor-state";

export const getCoverageDocumentHandler = (dependencies: Dependencies) =>
  handle(getCoverageDocument, async ({ query: { format, language, ...query }, caller, at, tell }) => {
    const report = await buildCoverageReport(dependencies, { query: { ...query, by }, caller, at });
    return writeDocument(dependencies, "coverage", { format, language, tell }, (to, nameOf) =>
      coverageReportDocument(report, to, nameOf),
    );
  });
