import * as z from "zod";
import { defineOperation, reading } from "../operation.ts";
import { cursor, DaySchema, limit, StateCodeSchema } from "../schemas/basic.ts";
import {
  NationalMineActionPlatformPageSchema,
  nationalMineActionPlatformSummaryExample,
} from "../schemas/national-mine-action-platform.ts";

export const listNationalMineActionPlatforms = defineOperation({
  operationId: "listNationalMineActionPlatforms",
  method: "get",
  path: "/national-mine-action-platforms",
  function: "coordination",
  tag: "Coordination",
  summary: "List National Mine Action Platforms",
  description:
    "National Mine Action Platforms that the caller may see, newest first, without their meetings.",
  request: {
    query: z.strictObject({
      state: StateCodeSchema.exactOptional(),
      standingOn: DaySchema.exactOptional().meta({
        description: "Platforms that stand on this day: recorded, established by then, and not dissolved.",
      }),
      status: z
        .enum(["recorded", "withdrawn"])
        .exactOptional()
        .meta({ description: "All statuses when left out." }),
      limit,
      cursor,
    }),
  },
  csv: "items",
  response: { status: 200, body: NationalMineActionPlatformPageSchema },
  problems: ["cursor-invalid"],
  table: reading,
  example: { query: "state=KHM", response: { items: [nationalMineActionPlatformSummaryExample] } },
});
