import { getMatchDocument } from "@angkor/contract/operations/get-match-document";
import { matchReportDocument } from "@angkor/documents/reports";
import { handle } from "@angkor/http";
import type { Dependencies } from "../composition.ts";
import { buildMatchReport } from "../reports/build-match-report.ts";
import { writeDocument } from "./write-document.ts";

export const getMatchDocumentHandler = (dependencies: Dependencies) =>
  handle(getMatchDocument, async ({ query: { format, language, ...query }, caller, at, tell }) => {
    const report = await buildMatchReport(dependencies, { query, caller, at });
    return writeDocument(dependencies, `matches-${report.year}`, { format, language, tell }, (to, nameOf) =>
      matchReportDocument(report, to, nameOf),
    );
  });
