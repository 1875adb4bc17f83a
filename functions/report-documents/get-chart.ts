import { getChart } from "@angkor/contract/operations/get-chart";
import { chartSvg } from "@angkor/documents/charts";
import { coverageChartOf, progressChart } from "@angkor/documents/reports";
import { type Caller, isStateCode } from "@angkor/domain";
import { handle, type OperationRequest, problem } from "@angkor/http";
import type { Dependencies } from "../composition.ts";
import { readNames } from "../names.ts";
import { buildCoverageReport } from "../reports/build-coverage-report.ts";
import { buildStateProgress } from "../reports/build-state-progress.ts";
import { drawingIn } from "./drawing.ts";

/** The table of the coverage report that each chart shows, beside the one by State. */
const tables = { coverage: "state", years: "year", flows: "donor-state", heat: "state-year" } as const;

type Query = OperationRequest<typeof getChart>["query"];

interface Asked {
  readonly query: Query;
  readonly caller: Caller;
  readonly at: string;
}

export const getChartHandler = (dependencies: Dependencies) =>
  handle(getChart, async ({ params: { chart: name }, query, caller, at }) => {
    const asked = { query, caller, at };
    const chart =
      name === "progress"
        ? await progressOf(dependencies, asked)
        : await coverageOf(dependencies, name, asked);
    if (chart === undefined) throw problem("nothing-to-draw", "There are no figures for this chart.");
    const { format, language } = query;
    // The fonts of the raster chart measure the texts of both.
    const draw = await drawingIn(dependencies.codeDirectory);
    const bytes = format === "png" ? draw(chart, language) : Buffer.from(chartSvg(chart, language));
    return { document: { format, bytes, name: `${name}-${at.slice(0, 10)}-${language}` } };
  });

const coverageOf = async (
  dependencies: Dependencies,
  name: keyof typeof tables,
  { query: { format: _, language, ...query }, caller, at }: Asked,
) => {
  const by = tables[name];
  const report = await buildCoverageReport(dependencies, { query: { ...query, by }, caller, at });
  return coverageChartOf(name, report, language, await readNames(dependencies.table, language));
};

const progressOf = async (dependencies: Dependencies, { query, caller, at }: Asked) => {
  const { state = "", language } = query;
  if (!isStateCode(state))
    throw problem("request-invalid", "What was reached is drawn for one State.", [
      { pointer: "/query/state", detail: "Name the State whose plans are meant." },
    ]);
  const { progress, instant, filters } = await buildStateProgress(dependencies, { state, query, caller, at });
  return progressChart(progress, { instant, language }, filters);
};
