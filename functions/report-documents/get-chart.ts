import { getChart } from "@angkor/contract/operations/get-chart";
import { chartSvg } from "@angkor/documents/charts";
import { coverageChartOf } from "@angkor/documents/reports";
import { handle, problem } from "@angkor/http";
import type { Dependencies } from "../composition.ts";
import { readNames } from "../names.ts";
import { buildCoverageReport } from "../reports/build-coverage-report.ts";
import { drawingIn } from "./drawing.ts";

/** The table of the report that each chart shows, beside the one by State. */
const tables = { coverage: "state", years: "year", flows: "donor-state", heat: "state-year" } as const;

export const getChartHandler = (dependencies: Dependencies) =>
  handle(getChart, async ({ params, query: { format, language, ...query }, caller, at }) => {
    const by = tables[params.chart];
    const report = await buildCoverageReport(dependencies, { query: { ...query, by }, caller, at });
    const nameOf = await readNames(dependencies.table, language);
    const chart = coverageChartOf(params.chart, report, language, nameOf);
    if (chart === undefined) throw problem("nothing-to-draw", "The report has no figures for this chart.");
    // The fonts of the raster chart measure the texts of both.
    const draw = await drawingIn(dependencies.codeDirectory);
    const bytes = format === "png" ? draw(chart, language) : Buffer.from(chartSvg(chart, language));
    return { document: { format, bytes, name: `${params.chart}-${at.slice(0, 10)}-${language}` } };
  });
