import * as z from "zod";
import { defineOperation, reading, saving } from "../operation.ts";
import { PledgeIdSchema } from "../schemas/basic.ts";
import { PledgeInputSchema, PledgeSchema, pledgeExample, pledgeRequestExample } from "../schemas/pledge.ts";

export const revisePledge = defineOperation({
  operationId: "revisePledge",
  method: "put",
  path: "/pledges/{id}",
  function: "pledges",
  tag: "Pledges",
  summary: "Revise a pledge",
  description: "Replaces the content of a pledge. It never falls below what is already committed of it.",
  roles: ["state-focal-point", "isu"],
  request: { params: z.object({ id: PledgeIdSchema }), body: PledgeInputSchema },
  ifMatch: "required",
  response: { status: 200, body: PledgeSchema, etag: true },
  problems: [
    "pledge-not-found",
    "requirement-not-found",
    "financing-instrument-not-found",
    "not-your-state",
    "pledge-cancelled",
    "pledge-exceeded",
    "pledge-invalid",
    "rate-missing",
    "record-too-large",
  ],
  table: [...reading, ...saving],
  example: { request: pledgeRequestExample, response: { ...pledgeExample, version: 2 } },
});
