import * as z from "zod";
import { defineOperation, reading, saving } from "../operation.ts";
import { AdoptionInputSchema, AdoptionSchema, ProposalIdSchema } from "../schemas/allocation.ts";

export const adoptAllocationProposal = defineOperation({
  operationId: "adoptAllocationProposal",
  method: "post",
  path: "/allocation-proposals/{id}/adoptions",
  function: "matching",
  tag: "Matching",
  summary: "Adopt your own lines of a proposal",
  description:
    "A donor consents to its own lines, all or some: each becomes a commitment under the usual conditions. A line that no longer fits is refused with its reason and the others go on. Adopting a line again changes nothing and tells its commitment.",
  roles: ["state-focal-point", "isu"],
  request: { params: z.object({ id: ProposalIdSchema }), body: AdoptionInputSchema },
  response: { status: 200, body: AdoptionSchema },
  problems: ["proposal-not-found", "proposal-lines-invalid", "not-your-state"],
  table: [...reading, ...saving],
  example: {
    request: { lines: [1], decidedOn: "2026-11-01" },
    response: {
      id: "ap_01JT3ZM6Q8S2U4W6Y8A1C3E5G7",
      results: [{ line: 1, outcome: "recorded", commitmentId: "co_01JT3ZG5X7M9P3R5T7V9X1Z3B5" }],
    },
  },
});
