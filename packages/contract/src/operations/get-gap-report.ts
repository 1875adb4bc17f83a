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
import { GapReportSchema, gapReportExample } from "../schemas/report.ts";

export const getGapReport = defineOperation({
  operationId: "getGapReport",
  method: "get",
  path: "/reports/gap",
  function: "reports",
  tag: "Reports",
  summary: "Read the funding gap",
  description:
    "Requirement, national contribution, funding and gap for each State, pillar and availability year, exact at the moment it is read. A surplus in one cell never hides a gap in another; money of several destinations stands on lines of its own; a State that has not reported is listed, never counted as zero.",
  request: {
    query: z
      .strictObject({
        state: listOf(StateCodeSchema).exactOptional(),
        pillar: listOf(PillarSchema).exactOptional(),
        from: QueryYearSchema.exactOptional(),
        to: QueryYearSchema.exactOptional(),
        currency: CurrencySchema.exactOptional(),
        asOf: InstantSchema.exactOptional(),
      })
      .refine((query) => query.from === undefined || query.to === undefined || query.from <= query.to, {
        error: "The first year lies after the last.",
        path: ["to"],
      }),
  },
  csv: "cells",
  response: { status: 200, body: GapReportSchema },
  problems: ["rate-missing"],
  table: reading,
  example: { query: "state=KHM&from=2024&to=2025", response: gapReportExample },
});
