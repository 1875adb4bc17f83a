import * as z from "zod";
import { defineOperation, reading } from "../operation.ts";
import { cursor, limit, ProviderCodeSchema, StateCodeSchema } from "../schemas/basic.ts";
import { PledgePageSchema, pledgeExample } from "../schemas/pledge.ts";

export const listPledges = defineOperation({
  operationId: "listPledges",
  method: "get",
  path: "/pledges",
  function: "pledges",
  tag: "Pledges",
  summary: "List pledges",
  description: "Pledges that the caller may see, with what is committed and what is outstanding of each.",
  request: {
    query: z.strictObject({
      donor: ProviderCodeSchema.exactOptional(),
      state: StateCodeSchema.exactOptional(),
      status: z
        .enum(["announced", "cancelled"])
        .exactOptional()
        .meta({ description: "All statuses when left out." }),
      limit,
      cursor,
    }),
  },
  csv: "items",
  response: { status: 200, body: PledgePageSchema },
  problems: ["cursor-invalid"],
  table: reading,
  example: { query: "donor=NOR", response: { items: [pledgeExample] } },
});
