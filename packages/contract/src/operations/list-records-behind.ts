import * as z from "zod";
import { defineOperation, reading } from "../operation.ts";
import {
  beside,
  CurrencySchema,
  cursor,
  InstantSchema,
  limit,
  listOf,
  PillarSchema,
  ProviderCodeSchema,
  QueryYearSchema,
  StateCodeSchema,
} from "../schemas/basic.ts";
import {
  ExactDimensionSchema,
  MeasureSchema,
  RecordsBehindSchema,
  recordsBehindExample,
  StandingSchema,
} from "../schemas/records-behind.ts";

export const listRecordsBehind = defineOperation({
  operationId: "listRecordsBehind",
  method: "get",
  path: "/reports/records",
  function: "reports",
  tag: "Reports",
  summary: "List the records behind a figure",
  description:
    "Every work plan, need, pledge, commitment and payment that a figure of a report is made of, with what each puts into it; together they are the figure, to the minor unit. Reports carry the link of each figure as `records`. Filters mean what they mean in the gap report; without any, these are the records behind all of it.",
  request: {
    query: z
      .strictObject({
        state: listOf(StateCodeSchema).exactOptional(),
        pillar: listOf(PillarSchema).exactOptional(),
        from: QueryYearSchema.exactOptional(),
        to: QueryYearSchema.exactOptional(),
        donor: ProviderCodeSchema.exactOptional().meta({
          description: "Only what this provider pledged, committed and paid.",
        }),
        measure: listOf(MeasureSchema).exactOptional().meta({
          description: "One figure, or several separated by commas; all of the gap report when left out.",
        }),
        standing: StandingSchema.exactOptional(),
        exactly: listOf(ExactDimensionSchema).exactOptional().meta({
          description:
            "Only lines with exactly these States (`state`), pillars (`pillar`) or undivided years (`years`), separated by commas; without the filter, only lines of none in particular. Otherwise a line is taken that has one of them among others.",
          example: "state,pillar,years",
        }),
        currency: CurrencySchema.exactOptional(),
        asOf: InstantSchema.exactOptional(),
        limit,
        cursor,
      })
      .refine((query) => query.from === undefined || query.to === undefined || query.from <= query.to, {
        error: "The first year lies after the last.",
        path: ["to"],
      })
      .refine(
        ({ exactly, from, to }) =>
          exactly?.split(",").includes("years") !== true || (from !== undefined && to !== undefined),
        { ...beside, error: "Exact years need both from and to.", path: ["exactly"] },
      ),
  },
  csv: "items",
  response: { status: 200, body: RecordsBehindSchema },
  problems: ["rate-missing", "provider-unknown", "cursor-invalid"],
  table: reading,
  example: {
    query: "state=KHM&pillar=survey-clearance&from=2024&to=2024&standing=cell&measure=funding",
    response: recordsBehindExample,
  },
});
