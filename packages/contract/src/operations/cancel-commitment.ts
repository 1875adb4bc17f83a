import * as z from "zod";
import { defineOperation, reading, saving } from "../operation.ts";
import { CommitmentIdSchema } from "../schemas/basic.ts";
import { CommitmentSchema, commitmentExample } from "../schemas/commitment.ts";
import { ReasonSchema } from "../schemas/work-plan.ts";

export const cancelCommitment = defineOperation({
  operationId: "cancelCommitment",
  method: "post",
  path: "/commitments/{id}/cancel",
  function: "commitments",
  tag: "Commitments",
  summary: "Cancel a commitment",
  description:
    "What is not yet paid is released: it goes back to its pledge and reopens the requirement. What was paid stays funding.",
  roles: ["state-focal-point", "isu"],
  request: { params: z.object({ id: CommitmentIdSchema }), body: ReasonSchema },
  ifMatch: "required",
  response: { status: 200, body: CommitmentSchema, etag: true },
  problems: ["commitment-not-found", "not-your-state", "commitment-cancelled"],
  table: [...reading, ...saving],
  example: {
    request: { reason: "Entered twice" },
    response: { ...commitmentExample, status: "cancelled", version: 2, committed: "0.00" },
  },
});
