import * as z from "zod";
import { defineOperation, reading, saving } from "../operation.ts";
import { PledgeIdSchema } from "../schemas/basic.ts";
import { PledgeSchema, pledgeExample } from "../schemas/pledge.ts";

export const confirmPledge = defineOperation({
  operationId: "confirmPledge",
  method: "post",
  path: "/pledges/{id}/confirm",
  function: "pledges",
  tag: "Pledges",
  summary: "Confirm a pledge that the ISU entered",
  description: "The provider confirms what the Implementation Support Unit entered on its behalf.",
  roles: ["state-focal-point"],
  request: { params: z.object({ id: PledgeIdSchema }) },
  ifMatch: "required",
  response: { status: 200, body: PledgeSchema, etag: true },
  problems: ["pledge-not-found", "not-your-state", "already-confirmed"],
  table: [...reading, ...saving],
  example: { response: { ...pledgeExample, version: 2, confirmedAt: "2025-02-02T08:00:00.000Z" } },
});
