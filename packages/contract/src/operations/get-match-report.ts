import * as z from "zod";
import { defineOperation, reading } from "../operation.ts";
import {
  CurrencySchema,
  InstantSchema,
  listOf,
  PillarSchema,
  QueryYearSchema,
  StateCodeSchema,
} from "../schemas/basic.ts";
import { MatchReportSchema } from "../schemas/match-report.ts";
import { matchReportExample } from "../schemas/match-report-example.ts";

export const getMatchReport = defineOperation({
  operationId: "getMatchReport",
  method: "get",
  path: "/reports/matches",
  function: "agenda",
  tag: "Reports",
  summary: "Read the match report of a year",
  description:
    "What became of needs and offers in a calendar year, for the Committee: needs published, open, withdrawn and met; offers; matches; answers and the time that they took; needs without an answer; the check after twelve months; and how much of what was asked for was pledged, committed and paid. In total, by State and by pillar, with the records behind every figure. It reads all needs, answers, pledges and commitments; with `state`, those of the States asked for. What the caller may not see is not counted.",
  request: {
    query: z.strictObject({
      year: QueryYearSchema.exactOptional().meta({
        description: "The calendar year; the current one when left out.",
        example: "2025",
      }),
      state: listOf(StateCodeSchema).exactOptional(),
      pillar: listOf(PillarSchema).exactOptional(),
      currency: CurrencySchema.exactOptional(),
      asOf: InstantSchema.exactOptional(),
    }),
  },
  csv: "states",
  response: { status: 200, body: MatchReportSchema },
  problems: ["rate-missing"],
  table: reading,
  example: { query: "year=2025&state=KHM", response: matchReportExample },
});
