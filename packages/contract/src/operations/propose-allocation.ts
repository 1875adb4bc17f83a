import { defineOperation, reading, saving } from "../operation.ts";
import {
  AllocationProposalSchema,
  AllocationRequestSchema,
  allocationProposalExample,
} from "../schemas/allocation.ts";

export const proposeAllocation = defineOperation({
  operationId: "proposeAllocation",
  method: "post",
  path: "/allocation-proposals",
  function: "matching",
  tag: "Matching",
  summary: "Propose the fairest use of open money",
  description:
    "Over all pledges still outstanding and all needs still open in the years asked: raises the worst-covered State as far as the earmarks allow, then the next, and so on, and places as much money as the earmarks allow. Counts what is already committed. Nothing is assigned: donors adopt their own lines. Kept with all it was made of, so that it can be made again exactly.",
  roles: ["state-focal-point", "committee", "isu"],
  request: { body: AllocationRequestSchema },
  idempotent: true,
  response: { status: 201, body: AllocationProposalSchema },
  problems: ["pledge-invalid", "requirement-invalid", "rate-missing", "record-too-large"],
  table: [...reading, ...saving],
  example: {
    request: { years: { from: 2027, to: 2028 }, currency: "USD" },
    response: allocationProposalExample,
  },
});
