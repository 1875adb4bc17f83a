import * as z from "zod";
import { defineOperation, reading } from "../operation.ts";
import {
  AllocationProposalSchema,
  allocationProposalExample,
  ProposalIdSchema,
} from "../schemas/allocation.ts";

export const getAllocationProposal = defineOperation({
  operationId: "getAllocationProposal",
  method: "get",
  path: "/allocation-proposals/{id}",
  function: "matching",
  tag: "Matching",
  summary: "Read an allocation proposal",
  description:
    "A proposal as it was made, with the commitments that donors have recorded from it since. One made over what only its maker may see is readable by its maker alone.",
  request: { params: z.object({ id: ProposalIdSchema }) },
  csv: "lines",
  response: { status: 200, body: AllocationProposalSchema },
  problems: ["proposal-not-found"],
  table: reading,
  example: { response: allocationProposalExample },
});
