import * as z from "zod";
import { defineOperation, reading, saving } from "../operation.ts";
import { FundAllocationIdSchema } from "../schemas/financing-instrument.ts";
import { FundAllocationSchema, fundAllocationExample } from "../schemas/fund-allocation.ts";
import { ReasonSchema } from "../schemas/work-plan.ts";

export const cancelFundAllocation = defineOperation({
  operationId: "cancelFundAllocation",
  method: "post",
  path: "/fund-allocations/{id}/cancel",
  function: "finance",
  tag: "Finance",
  summary: "Cancel an allocation of a pooled fund",
  description:
    "What was not disbursed is the fund's again, where its donors gave it, and the requirement is open again by as much; what was disbursed stays. The allocation stays readable.",
  roles: ["state-focal-point", "isu"],
  request: { params: z.object({ id: FundAllocationIdSchema }), body: ReasonSchema },
  ifMatch: "required",
  response: { status: 200, body: FundAllocationSchema, etag: true },
  problems: ["fund-allocation-not-found", "not-your-state", "fund-allocation-cancelled"],
  table: [...reading, ...saving],
  example: {
    request: { reason: "Decided anew" },
    response: { ...fundAllocationExample, status: "cancelled", version: 2, closedReason: "Decided anew" },
  },
});
