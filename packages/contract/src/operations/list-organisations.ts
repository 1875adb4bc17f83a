import * as z from "zod";
import { defineOperation, reading } from "../operation.ts";
import { cursor, limit } from "../schemas/basic.ts";
import { OrganisationPageSchema } from "../schemas/reference.ts";

export const listOrganisations = defineOperation({
  operationId: "listOrganisations",
  method: "get",
  path: "/organisations",
  function: "reference",
  tag: "Reference",
  summary: "List organisations",
  description: "Providers and channels that are not States.",
  request: { query: z.strictObject({ limit, cursor }) },
  csv: "items",
  response: { status: 200, body: OrganisationPageSchema },
  problems: ["cursor-invalid"],
  table: reading,
  example: {
    response: {
      items: [{ code: "org:eu", name: "European Union", type: "multilateral", aliases: [], version: 1 }],
    },
  },
});
