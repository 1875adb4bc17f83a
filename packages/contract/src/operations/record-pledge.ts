import { defineOperation, saving } from "../operation.ts";
import { PledgeInputSchema, PledgeSchema, pledgeExample, pledgeRequestExample } from "../schemas/pledge.ts";

export const recordPledge = defineOperation({
  operationId: "recordPledge",
  method: "post",
  path: "/pledges",
  function: "pledges",
  tag: "Pledges",
  summary: "Record a multi-year pledge",
  description:
    "A non-binding announcement of an intended contribution by an identified provider, with the years in which it is paid and in which it can be used. A pledge stands beside funding, never inside.",
  roles: ["state-focal-point", "isu"],
  request: { body: PledgeInputSchema },
  idempotent: true,
  response: { status: 201, body: PledgeSchema, etag: true },
  problems: [
    "not-your-state",
    "provider-unknown",
    "requirement-not-found",
    "financing-instrument-not-found",
    "pledge-invalid",
    "rate-missing",
    "record-too-large",
  ],
  table: saving,
  example: { request: pledgeRequestExample, response: pledgeExample },
});
