import * as z from "zod";
import { defineOperation, reading } from "../operation.ts";
import { DaySchema, StateCodeSchema } from "../schemas/basic.ts";
import { StateSchema, stateExample } from "../schemas/reference.ts";

export const getState = defineOperation({
  operationId: "getState",
  method: "get",
  path: "/states/{iso3}",
  function: "reference",
  tag: "Reference",
  summary: "Read a State",
  description: "One State with its dated place on the rosters.",
  request: {
    params: z.object({ iso3: StateCodeSchema }),
    query: z.strictObject({ on: DaySchema.exactOptional() }),
  },
  response: { status: 200, body: StateSchema, etag: true },
  problems: ["state-not-found"],
  table: reading,
  example: { response: stateExample },
});
