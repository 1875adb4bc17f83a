import * as z from "zod";
import { defineOperation, reading, saving } from "../operation.ts";
import { StateCodeSchema } from "../schemas/basic.ts";
import { StateInputSchema, StateSchema, stateExample } from "../schemas/reference.ts";

export const recordState = defineOperation({
  operationId: "recordState",
  method: "put",
  path: "/states/{iso3}",
  function: "reference",
  tag: "Reference",
  summary: "Record a State on the rosters",
  description:
    "The ISU keeps the rosters. Earlier entries stay in the history. Replacing an entry needs its ETag in If-Match; sending what is there already changes nothing.",
  roles: ["isu"],
  request: { params: z.object({ iso3: StateCodeSchema }), body: StateInputSchema },
  ifMatch: "to-replace",
  response: { status: 200, body: StateSchema, etag: true },
  problems: [],
  table: [...reading, ...saving],
  example: {
    request: {
      iso2: stateExample.iso2,
      name: stateExample.name,
      party: stateExample.party,
      flags: stateExample.flags,
    },
    response: stateExample,
  },
});
