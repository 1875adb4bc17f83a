import * as z from "zod";
import { defineOperation, reading, saving } from "../operation.ts";
import { DisbursementIdSchema } from "../schemas/basic.ts";
import { FundAllocationIdSchema } from "../schemas/financing-instrument.ts";
import { FundAllocationSchema, fundAllocationExample } from "../schemas/fund-allocation.ts";
import { ReasonSchema } from "../schemas/work-plan.ts";

export const cancelFundDisbursement = defineOperation({
  operationId: "cancelFundDisbursement",
  method: "post",
  path: "/fund-allocations/{id}/disbursements/{disbursementId}/cancel",
  function: "finance",
  tag: "Finance",
  summary: "Cancel a payment of an allocation",
  description:
    "For a payment that was recorded by mistake, or whose money came back to the fund. It counts as disbursed to the State no more: the allocation has it to disburse again. What came back in part is cancelled, and recorded again with what stayed. To give what came back to another State, cancel the allocation afterwards: of a cancelled allocation, no payment is cancelled. What was told of it until then stays readable.",
  roles: ["state-focal-point", "isu"],
  request: {
    params: z.object({ id: FundAllocationIdSchema, disbursementId: DisbursementIdSchema }),
    body: ReasonSchema,
  },
  ifMatch: "required",
  response: { status: 200, body: FundAllocationSchema, etag: true },
  problems: [
    "fund-allocation-not-found",
    "fund-disbursement-not-found",
    "not-your-state",
    "fund-allocation-cancelled",
  ],
  table: [...reading, ...saving],
  example: {
    request: { reason: "Sent back: the contractor withdrew" },
    response: { ...fundAllocationExample, version: 3 },
  },
});
