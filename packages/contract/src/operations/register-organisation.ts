import * as z from "zod";
import { defineOperation, reading, saving } from "../operation.ts";
import { OrganisationCodeSchema } from "../schemas/basic.ts";
import { OrganisationInputSchema, OrganisationSchema } from "../schemas/reference.ts";

export const registerOrganisation = defineOperation({
  operationId: "registerOrganisation",
  method: "put",
  path: "/organisations/{code}",
  function: "reference",
  tag: "Reference",
  summary: "Register an organisation",
  description:
    "The ISU keeps the reference list of providers and channels that are not States. Replacing an entry needs its ETag in If-Match; sending what is there already changes nothing.",
  roles: ["isu"],
  request: { params: z.object({ code: OrganisationCodeSchema }), body: OrganisationInputSchema },
  ifMatch: "to-replace",
  response: { status: 200, body: OrganisationSchema, etag: true },
  problems: [],
  table: [...reading, ...saving],
  example: {
    request: { name: "European Union", type: "multilateral", aliases: ["EU"] },
    response: { code: "org:eu", name: "European Union", type: "multilateral", aliases: ["EU"], version: 1 },
  },
});
