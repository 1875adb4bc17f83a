import { getCompletenessDocument } from "@angkor/contract/operations/get-completeness-document";
import { completenessReportDocument } from "@angkor/documents/reports";
import { handle } from "@angkor/http";
import type { Dependencies } from "../composition.ts";
import { buildCompletenessReport } from "../reports/build-completeness-report.ts";
import { writeDocument } from "./write-document.ts";

export const getCompletenessDocumentHandler = (dependencies: Dependencies) =>
  handle(getCompletenessDocument, async ({ query: { format, language, ...query }, caller, at, tell }) => {
    const report = await buildCompletenessReport(dependencies, { query, caller, at });
    return writeDocument(dependencies, "completeness", { format, language, tell }, (to, nameOf) =>
      completenessReportDocument(report, to, nameOf),
    );
  });
