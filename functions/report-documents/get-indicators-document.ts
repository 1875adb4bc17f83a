import { getIndicatorsDocument } from "@angkor/contract/operations/get-indicators-document";
import { indicatorReportDocument } from "@angkor/documents/reports";
import { handle } from "@angkor/http";
import type { Dependencies } from "../composition.ts";
import { buildIndicators } from "../reports/build-indicators.ts";
import { writeDocument } from "./write-document.ts";

export const getIndicatorsDocumentHandler = (dependencies: Dependencies) =>
  handle(getIndicatorsDocument, async ({ query: { format, language, ...query }, caller, at, tell }) => {
    const report = await buildIndicators(dependencies, { query, caller, at });
    return writeDocument(
      dependencies,
      `indicators-${report.period}`,
      { format, language, tell },
      (to, nameOf) => indicatorReportDocument(report, to, nameOf),
    );
  });
