import * as z from "zod";
import { defineOperation, reading, saving } from "../operation.ts";
import { CommitmentIdSchema } from "../schemas/basic.ts";
import { CommitmentSchema, commitmentExample, DisbursementInputSchema } from "../schemas/commitment.ts";

export const recordDisbursement = defineOperation({
  operationId: "recordDisbursement",
  method: "post",
  path: "/commitments/{id}/disbursements",
  function: "commitments",
  tag: "Commitments",
  summary: "Record a payment",
  description:
    "A payment is part of its commitment, never added to it. What exceeds the commitment is refused unless `acceptExcess` says otherwise, and then counts as funding of its own.",
  roles: ["state-focal-point", "isu"],
  request: { params: z.object({ id: CommitmentIdSchema }), body: DisbursementInputSchema },
  idempotent: true,
  response: { status: 201, body: CommitmentSchema, etag: true },
  problems: [
    "commitment-not-found",
    "not-your-state",
    "commitment-cancelled",
    "commitment-exceeded",
    "disbursement-invalid",
    "rate-missing",
    "record-too-large",
  ],
  table: [...reading, ...saving],
  example: {
    request: {
      paidOn: "2025-03-15",
      year: 2025,
      amountSent: "2500000.00",
      amountReceived: { amount: "2498750.00", currency: "USD" },
    },
    response: {
      ...commitmentExample,
      version: 2,
      disbursed: "2500000.00",
      disbursements: [
        {
          id: "di_01JT3ZH8K2M4P6R8T1V3X5Z7B9",
          year: 2025,
          paidOn: "2025-03-15",
          amountSent: "2500000.00",
          amountReceived: { amount: "2498750.00", currency: "USD" },
          uncovered: "0.00",
          recordedAt: "2025-03-16T08:00:00.000Z",
        },
      ],
    },
  },
});
