import * as z from "zod";
import { defineOperation, reading, saving } from "../operation.ts";
import { FundAllocationIdSchema } from "../schemas/financing-instrument.ts";
import {
  FundAllocationSchema,
  FundDisbursementInputSchema,
  fundAllocationExample,
} from "../schemas/fund-allocation.ts";

export const recordFundDisbursement = defineOperation({
  operationId: "recordFundDisbursement",
  method: "post",
  path: "/fund-allocations/{id}/disbursements",
  function: "finance",
  tag: "Finance",
  summary: "Record what a pooled fund has paid of an allocation",
  description:
    "What donors paid to the fund is now at the State's disposal: in reports it counts as disbursed to that State, pillar and year, where until now it was disbursed to no State. It is part of its allocation, never more than that, and no new money. Whose money it is follows the allocation's order. What was recorded by mistake or came back is cancelled (`cancelFundDisbursement`).",
  roles: ["state-focal-point", "isu"],
  request: { params: z.object({ id: FundAllocationIdSchema }), body: FundDisbursementInputSchema },
  idempotent: true,
  response: { status: 201, body: FundAllocationSchema, etag: true },
  problems: [
    "fund-allocation-not-found",
    "not-your-state",
    "fund-allocation-cancelled",
    "fund-allocation-exceeded",
    "disbursement-invalid",
    "record-too-large",
  ],
  table: [...reading, ...saving],
  example: {
    request: { paidOn: "2026-11-15", amountSent: "200000.00", reference: "TF-26/0031" },
    response: {
      ...fundAllocationExample,
      version: 2,
      disbursed: "200000.00",
      disbursements: [
        {
          id: "di_01JT3ZR9V2X4Z6B8D1F3H5K7M9",
          paidOn: "2026-11-15",
          amountSent: "200000.00",
          reference: "TF-26/0031",
          recordedAt: "2026-11-16T08:00:00.000Z",
          sources: [
            {
              commitmentId: "co_01JT3ZG5X7M9P3R5T7V9X1Z3B5",
              donor: "NOR",
              payments: [{ disbursementId: "di_01JT3ZH8K2M4P6R8T1V3X5Z7B9", amount: "200000.00" }],
            },
          ],
        },
      ],
    },
  },
});
