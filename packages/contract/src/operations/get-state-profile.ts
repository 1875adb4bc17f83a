import * as z from "zod";
import { defineOperation, reading } from "../operation.ts";
import { beside, CurrencySchema, InstantSchema, QueryYearSchema, StateCodeSchema } from "../schemas/basic.ts";
import { StateProfileSchema } from "../schemas/state-profile.ts";
import { stateProfileExample } from "../schemas/state-profile-example.ts";

export const getStateProfile = defineOperation({
  operationId: "getStateProfile",
  method: "get",
  path: "/reports/states/{iso3}",
  function: "state-profiles",
  tag: "Reports",
  summary: "Read everything about one State",
  description:
    "The profile of a State, for a meeting with those who may support it: its obligations and their deadlines under Articles 4 and 5 and to victims; its plans, with who is to pay for them; what it means to reach year by year, and what it reports on progress, challenges and requirements in its own words; its figures by pillar and year, which are those of the gap and coverage reports; its open needs in its own order, with every answer; who supports it already, through whom, and what is still promised; its resource mobilisation plan and what has come of it; what its plan leaves open; and the sources of all this. `from` and `to` narrow the figures alone. As a table, the cells.",
  request: {
    params: z.object({ iso3: StateCodeSchema }),
    query: z
      .strictObject({
        from: QueryYearSchema.exactOptional(),
        to: QueryYearSchema.exactOptional(),
        currency: CurrencySchema.exactOptional(),
        asOf: InstantSchema.exactOptional(),
      })
      .refine((query) => query.from === undefined || query.to === undefined || query.from <= query.to, {
        ...beside,
        error: "The first year lies after the last.",
        path: ["to"],
      }),
  },
  csv: "cells",
  response: { status: 200, body: StateProfileSchema },
  problems: ["state-not-found", "rate-missing"],
  table: reading,
  example: { query: "from=2025&to=2027", response: stateProfileExample },
});
