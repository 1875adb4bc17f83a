import * as z from "zod";
import { defineOperation, reading } from "../operation.ts";
import { cursor, limit, PledgeIdSchema, ProviderCodeSchema, StateCodeSchema } from "../schemas/basic.ts";
import { CommitmentPageSchema, commitmentExample } from "../schemas/commitment.ts";

export const listCommitments = defineOperation({
  operationId: "listCommitments",
  method: "get",
  path: "/commitments",
  function: "commitments",
  tag: "Commitments",
  summary: "List commitments",
  description:
    "Commitments that the caller may see, by donor, by State or by pledge. Of a pledge that the caller may not see there are none.",
  request: {
    query: z.strictObject({
      donor: ProviderCodeSchema.exactOptional(),
      state: StateCodeSchema.exactOptional(),
      pledgeId: PledgeIdSchema.exactOptional(),
      limit,
      cursor,
    }),
  },
  csv: "items",
  response: { status: 200, body: CommitmentPageSchema },
  problems: ["cursor-invalid"],
  table: reading,
  example: { query: "state=UKR&donor=NOR", response: { items: [commitmentExample] } },
});
