import * as z from "zod";
import { defineOperation, reading } from "../operation.ts";
import { DaySchema } from "../schemas/basic.ts";
import { StatePageSchema, stateExample } from "../schemas/reference.ts";

export const listStates = defineOperation({
  operationId: "listStates",
  method: "get",
  path: "/states",
  function: "reference",
  tag: "Reference",
  summary: "List States",
  description:
    "States with their place on the rosters on a day: who is a State Party, who is affected and why. `verified: false` marks what was recalled and not read in a source. `role=provider` lists those with at least one record of assistance.",
  request: {
    query: z.strictObject({
      role: z.enum(["affected", "provider", "party"]).exactOptional().meta({
        description: "Affected States Parties, States that provide assistance, or all States Parties.",
      }),
      on: DaySchema.exactOptional(),
    }),
  },
  csv: "items",
  response: { status: 200, body: StatePageSchema },
  problems: [],
  table: reading,
  example: { query: "role=affected&on=2026-11-21", response: { items: [stateExample] } },
});
