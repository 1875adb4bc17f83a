import { defineOperation, reading } from "../operation.ts";
import { PledgePreviewSchema, pledgePreviewExample } from "../schemas/coordination.ts";
import { PledgeInputSchema, pledgeRequestExample } from "../schemas/pledge.ts";

export const previewPledge = defineOperation({
  operationId: "previewPledge",
  method: "post",
  path: "/pledges/preview",
  function: "matching",
  tag: "Matching",
  summary: "See what a pledge would meet",
  description:
    "Coordination before a pledge is recorded (Action 44): the cells of the gap report that it would over-fund or that others fill already, who else is there, and the empty cells beside it, as far as the caller may see them. Records nothing. Assistance in kind without a schedule has no tranches to look at.",
  request: { body: PledgeInputSchema },
  response: { status: 200, body: PledgePreviewSchema },
  problems: ["provider-unknown", "requirement-not-found", "pledge-invalid", "rate-missing"],
  table: reading,
  example: { request: pledgeRequestExample, response: pledgePreviewExample },
});
