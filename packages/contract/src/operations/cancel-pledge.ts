import * as z from "zod";
import { defineOperation, reading, saving } from "../operation.ts";
import { PledgeIdSchema } from "../schemas/basic.ts";
import { PledgeSchema, pledgeExample } from "../schemas/pledge.ts";
import { ReasonSchema } from "../schemas/work-plan.ts";

export const cancelPledge = defineOperation({
  operationId: "cancelPledge",
  method: "post",
  path: "/pledges/{id}/cancel",
  function: "pledges",
  tag: "Pledges",
  summary: "Cancel a pledge",
  description: "What is outstanding is no longer pledged. Commitments already made of it stand.",
  roles: ["state-focal-point", "isu"],
  request: { params: z.object({ id: PledgeIdSchema }), body: ReasonSchema },
  ifMatch: "required",
  response: { status: 200, body: PledgeSchema, etag: true },
  problems: ["pledge-not-found", "not-your-state", "pledge-cancelled"],
  table: [...reading, ...saving],
  example: {
    request: { reason: "Budget not approved" },
    response: { ...pledgeExample, status: "cancelled", version: 2, outstanding: "0.00" },
  },
});
