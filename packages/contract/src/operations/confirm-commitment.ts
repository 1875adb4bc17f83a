import * as z from "zod";
import { defineOperation, reading, saving } from "../operation.ts";
import { CommitmentIdSchema } from "../schemas/basic.ts";
import { CommitmentSchema, commitmentExample } from "../schemas/commitment.ts";

export const confirmCommitment = defineOperation({
  operationId: "confirmCommitment",
  method: "post",
  path: "/commitments/{id}/confirm",
  function: "commitments",
  tag: "Commitments",
  summary: "Confirm a commitment that the ISU entered",
  description: "The provider confirms what the Implementation Support Unit entered on its behalf.",
  roles: ["state-focal-point"],
  request: { params: z.object({ id: CommitmentIdSchema }) },
  ifMatch: "required",
  response: { status: 200, body: CommitmentSchema, etag: true },
  problems: ["commitment-not-found", "not-your-state", "already-confirmed"],
  table: [...reading, ...saving],
  example: { response: { ...commitmentExample, version: 2, confirmedAt: "2025-02-02T08:00:00.000Z" } },
});
