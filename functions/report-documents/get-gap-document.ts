import { getGapDocument } from "@angkor/contract/operations/get-gap-document";
import { gapReportDocument } from "@angkor/documents/reports";
import { handle } from "@angkor/http";
import type { Dependencies } from "../composition.ts";
import { buildGapReport } from "../reports/build-gap-report.ts";
import { writeDocument } from "./write-document.ts";

export const getGapDocumentHandler = (dependencies: Dependencies) =>
  handle(getGapDocument, async ({ query: { format, language, ...query }, caller, at, tell }) => {
    const report = await buildGapReport(dependencies, { query, caller, at });
    return writeDocument(dependencies, "gap", { format, language, tell }, (to, nameOf) =>
      gapReportDocument(report, to, nameOf),
    );
  });
