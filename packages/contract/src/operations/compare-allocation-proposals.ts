import * as z from "zod";
import { defineOperation, reading } from "../operation.ts";
import { ProposalIdSchema } from "../schemas/allocation.ts";
import { AllocationComparisonSchema, allocationComparisonExample } from "../schemas/allocation-comparison.ts";

export const compareAllocationProposals = defineOperation({
  operationId: "compareAllocationProposals",
  method: "get",
  path: "/allocation-proposals/{id}/comparison",
  function: "matching",
  tag: "Matching",
  summary: "Compare two allocation proposals",
  description:
    "What a second proposal places otherwise than the first: by State with coverage before and after each, by donor and line by line, each in a sentence; and in what they were made of different things: years, fairness, rules, suppositions, open money and needs. Both must be in one currency, and readable by the caller.",
  request: {
    params: z.object({ id: ProposalIdSchema }),
    query: z.strictObject({
      with: ProposalIdSchema.meta({
        description: "The second proposal.",
        example: "ap_01JT3ZN7R9T1V3X5Z7B9D1F3H5",
      }),
    }),
  },
  csv: "states",
  response: { status: 200, body: AllocationComparisonSchema },
  problems: ["proposal-not-found", "proposals-not-comparable"],
  table: reading,
  example: { query: "with=ap_01JT3ZN7R9T1V3X5Z7B9D1F3H5", response: allocationComparisonExample },
});
