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
  summary: "Draw a chart of the coverage report",
  description:
    "One chart of the coverage report, as SVG for the web and for print, or as PNG: coverage by State, funding against requirement by year, flows from donors to States, or coverage by State and year. Figures are those of the coverage report for the same caller and filters, and are told in words inside the SVG. Shades stay apart in grey.",
  request: {
    params: z.object({
      chart: z
        .enum(["coverage", "years", "flows", "heat"])
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
