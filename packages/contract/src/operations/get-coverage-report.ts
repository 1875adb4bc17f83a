import * as z from "zod";
import { defineOperation, reading } from "../operation.ts";
import {
  CurrencySchema,
  InstantSchema,
  listOf,
  PillarSchema,
  ProviderCodeSchema,
  QueryYearSchema,
  StateCodeSchema,
} from "../schemas/basic.ts";
import { CoverageReportSchema, CoverageTableSchema } from "../schemas/coverage.ts";
import { coverageReportExample } from "../schemas/coverage-example.ts";

export const getCoverageReport = defineOperation({
  operationId: "getCoverageReport",
  method: "get",
  path: "/reports/coverage",
  function: "reports",
  tag: "Reports",
  summary: "Read the coverage report",
  description:
    "Who is covered and who is not, and by whom: the figures of the gap report by State, lowest coverage first, and by pillar, year and donor; how few the donors are; how evenly States are covered; what of the next two years is committed already; affected States that no support has reached for two years; what goes through local organisations and comes from front-loaded or innovative finance; and victim assistance by both routes of Action 43. Totals are those of the gap report for the same caller and filters. It answers the table by State and what concerns all of them; further tables are asked for with `by`, so that the answer stays small (an answer over 6 MB is not possible: narrow it by State, donor or years). As a table (CSV) it answers the rows by State.",
  request: {
    query: z
      .strictObject({
        state: listOf(StateCodeSchema).exactOptional(),
        pillar: listOf(PillarSchema).exactOptional(),
        donor: listOf(ProviderCodeSchema).exactOptional().meta({
          description:
            "Whose lines the tables by donor give, separated by commas. All other figures stay those of all donors: the gap that one donor leaves is no gap.",
        }),
        from: QueryYearSchema.exactOptional(),
        to: QueryYearSchema.exactOptional(),
        currency: CurrencySchema.exactOptional(),
        asOf: InstantSchema.exactOptional(),
        by: listOf(CoverageTableSchema).exactOptional().meta({
          description:
            "Tables to give beside the one by State, separated by commas: pillar, year, state-year, donor, donor-state, donor-pillar, donor-year.",
          example: "pillar,year,donor",
        }),
      })
      .refine((query) => query.from === undefined || query.to === undefined || query.from <= query.to, {
        error: "The first year lies after the last.",
        path: ["to"],
      }),
  },
  csv: "byState",
  response: { status: 200, body: CoverageReportSchema },
  problems: ["rate-missing"],
  table: reading,
  example: { query: "state=KHM&from=2024&to=2025&by=donor", response: coverageReportExample },
});
