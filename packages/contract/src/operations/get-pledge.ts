import * as z from "zod";
import { defineOperation, reading } from "../operation.ts";
import { PledgeIdSchema } from "../schemas/basic.ts";
import { PledgeSchema, pledgeExample } from "../schemas/pledge.ts";

export const getPledge = defineOperation({
  operationId: "getPledge",
  method: "get",
  path: "/pledges/{id}",
  function: "pledges",
  tag: "Pledges",
  summary: "Read a pledge",
  description: "One pledge with its tranches, what is committed and what is outstanding of each.",
  request: { params: z.object({ id: PledgeIdSchema }) },
  response: { status: 200, body: PledgeSchema, etag: true },
  problems: ["pledge-not-found"],
  table: reading,
  example: { response: pledgeExample },
});
