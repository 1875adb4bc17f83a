import * as z from "zod";
import { defineOperation, reading } from "../operation.ts";
import { InstantSchema, QueryVersionSchema } from "../schemas/basic.ts";
import { FundAllocationIdSchema } from "../schemas/financing-instrument.ts";
import { FundAllocationSchema, fundAllocationExample } from "../schemas/fund-allocation.ts";

export const getFundAllocation = defineOperation({
  operationId: "getFundAllocation",
  method: "get",
  path: "/fund-allocations/{id}",
  function: "finance",
  tag: "Finance",
  summary: "Read an allocation of a pooled fund",
  description: "An allocation of a pooled fund as it stands, or as it was at a version or an instant.",
  request: {
    params: z.object({ id: FundAllocationIdSchema }),
    query: z.strictObject({
      version: QueryVersionSchema.exactOptional(),
      asOf: InstantSchema.exactOptional(),
    }),
  },
  response: { status: 200, body: FundAllocationSchema, etag: true },
  problems: ["fund-allocation-not-found", "version-not-found"],
  table: reading,
  example: { query: "version=1", response: fundAllocationExample },
});
