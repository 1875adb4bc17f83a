import * as z from "zod";
import { defineOperation, reading } from "../operation.ts";
import { CommitmentIdSchema } from "../schemas/basic.ts";
import { CommitmentSchema, commitmentExample } from "../schemas/commitment.ts";

export const getCommitment = defineOperation({
  operationId: "getCommitment",
  method: "get",
  path: "/commitments/{id}",
  function: "commitments",
  tag: "Commitments",
  summary: "Read a commitment",
  description: "One commitment with its payments.",
  request: { params: z.object({ id: CommitmentIdSchema }) },
  response: { status: 200, body: CommitmentSchema, etag: true },
  problems: ["commitment-not-found"],
  table: reading,
  example: { response: commitmentExample },
});
