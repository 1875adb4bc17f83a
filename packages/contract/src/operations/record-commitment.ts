import { defineOperation, saving } from "../operation.ts";
import {
  CommitmentInputSchema,
  CommitmentSchema,
  commitmentExample,
  commitmentRequestExample,
} from "../schemas/commitment.ts";

export const recordCommitment = defineOperation({
  operationId: "recordCommitment",
  method: "post",
  path: "/commitments",
  function: "commitments",
  tag: "Commitments",
  summary: "Record a commitment",
  description:
    "A firm obligation to provide an amount: against a requirement, to a State and pillar, or unallocated; from a pledge or on its own. It never exceeds its pledge; beyond what the requirement still asks for it is refused unless `acceptSurplus` says otherwise.",
  roles: ["state-focal-point", "isu"],
  request: { body: CommitmentInputSchema },
  idempotent: true,
  response: { status: 201, body: CommitmentSchema, etag: true },
  problems: [
    "not-your-state",
    "provider-unknown",
    "pledge-not-found",
    "requirement-not-found",
    "financing-instrument-not-found",
    "commitment-invalid",
    "pledge-cancelled",
    "pledge-exceeded",
    "pledge-expired",
    "pledge-target-mismatch",
    "pledge-year-not-available",
    "requirement-closed",
    "requirement-exceeded",
    "requirement-year-not-asked",
    "rate-missing",
    "record-too-large",
  ],
  table: saving,
  example: { request: commitmentRequestExample, response: commitmentExample },
});
