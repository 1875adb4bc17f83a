import * as z from "zod";
import { defineOperation, reading } from "../operation.ts";
import { InstantSchema, QueryVersionSchema } from "../schemas/basic.ts";
import {
  NationalMineActionPlatformIdSchema,
  NationalMineActionPlatformSchema,
  nationalMineActionPlatformExample,
} from "../schemas/national-mine-action-platform.ts";

export const getNationalMineActionPlatform = defineOperation({
  operationId: "getNationalMineActionPlatform",
  method: "get",
  path: "/national-mine-action-platforms/{id}",
  function: "coordination",
  tag: "Coordination",
  summary: "Read a National Mine Action Platform",
  description:
    "A National Mine Action Platform with its meetings as it stands, or as it was at a version or an instant: everything recorded stays readable as it was.",
  request: {
    params: z.object({ id: NationalMineActionPlatformIdSchema }),
    query: z.strictObject({
      version: QueryVersionSchema.exactOptional(),
      asOf: InstantSchema.exactOptional(),
    }),
  },
  response: { status: 200, body: NationalMineActionPlatformSchema, etag: true },
  problems: ["national-mine-action-platform-not-found", "version-not-found"],
  table: reading,
  example: { query: "version=1", response: nationalMineActionPlatformExample },
});
