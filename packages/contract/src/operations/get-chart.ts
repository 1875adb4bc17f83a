import * as z from "zod";
import { defineOperation, reading } from "../operation.ts";
import { documentQuery } from "../schemas/documents.ts";
import { getGapReport } from "./get-gap-report.ts";

export const getChart = defineOperation({
  operationId: "getChart",
  method: "get",
  path: "/documents/charts/{chart}",
  function: "report-documents",
  tag: "Documents",
  summary: "Draw a chart",
  description:
    "One chart, as SVG for the web and for print, or as PNG. `coverage`, `years`, `flows` and `heat` are of the coverage report: coverage by State, funding against requirement by year, flows from donors to States, coverage by State and year. `progress` is of one State, which `state` names: what its plans mean to reach each year beside what it reports to have reached, a panel for each plan, pillar and measure, six at most, of live plans first. A year that is over and not reported says so and has no bar; what is reported in part only stands as at least so much; nothing is projected. `pillar` and the years narrow it, and money has no part in it. Figures are those of the report or the State's profile for the same caller and filters, and are told in words inside the SVG. Shades stay apart in grey.",
  request: {
    params: z.object({
      chart: z
        .enum(["coverage", "years", "flows", "heat", "progress"])
        .meta({ description: "Which chart.", example: "coverage" }),
    }),
    query: getGapReport.request.query.safeExtend({
      language: documentQuery.language,
      format: z.enum(["svg", "png"]).default("svg").meta({ description: "The format; `svg` when left out." }),
    }),
  },
  documents: ["svg", "png"],
  response: { status: 200, body: z.never() },
  problems: ["rate-missing", "nothing-to-draw"],
  table: reading,
  example: { query: "from=2024&to=2028&format=png" },
});
