import * as z from "zod";
import { defineOperation, reading } from "../operation.ts";
import { cursor, limit, StateCodeSchema } from "../schemas/basic.ts";
import { FinancingInstrumentIdSchema } from "../schemas/financing-instrument.ts";
import { FundAllocationPageSchema, fundAllocationExample } from "../schemas/fund-allocation.ts";

export const listFundAllocations = defineOperation({
  operationId: "listFundAllocations",
  method: "get",
  path: "/fund-allocations",
  function: "finance",
  tag: "Finance",
  summary: "List allocations of pooled funds",
  description: "Allocations of pooled funds, newest first, with whose money each is.",
  request: {
    query: z.strictObject({
      fundId: FinancingInstrumentIdSchema.exactOptional(),
      state: StateCodeSchema.exactOptional(),
      status: z.enum(["recorded", "cancelled"]).exactOptional().meta({ description: "Both when left out." }),
      limit,
      cursor,
    }),
  },
  csv: "items",
  response: { status: 200, body: FundAllocationPageSchema },
  problems: ["cursor-invalid"],
  table: reading,
  example: { query: "state=KHM", response: { items: [fundAllocationExample] } },
});
