import * as z from "zod";
import { defineOperation, reading } from "../operation.ts";
import { DaySchema, InstantSchema, QueryYearSchema } from "../schemas/basic.ts";
import { IndicatorReportSchema, indicatorReportExample } from "../schemas/indicators.ts";

export const getIndicators = defineOperation({
  operationId: "getIndicators",
  method: "get",
  path: "/indicators",
  function: "indicators",
  tag: "Reports",
  summary: "Read the indicators of Actions 40 to 45",
  description:
    "Each indicator for a calendar year twice: as States report it, and as records of the service show it; with everyone who is counted, those who did not report, and the differences to raise with a State. Over the literal denominator and, where the obligation does not apply to all of it, an adjusted one. Only States on the rosters of the cut-off day count, and only reports and records that were known at its end. Without a cut-off it is the day of the answer.",
  request: {
    query: z
      .strictObject({
        period: QueryYearSchema,
        cutoff: DaySchema.exactOptional(),
        asOf: InstantSchema.exactOptional(),
      })
      .refine(({ period, cutoff }) => cutoff === undefined || cutoff >= `${period}-01-01`, {
        error: "The cut-off lies before the period.",
        path: ["cutoff"],
      }),
  },
  csv: "summary",
  response: { status: 200, body: IndicatorReportSchema },
  problems: [],
  table: reading,
  example: { query: "period=2025&cutoff=2026-04-30", response: indicatorReportExample },
});
