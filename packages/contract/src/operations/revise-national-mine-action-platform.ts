import * as z from "zod";
import { defineOperation, reading, saving } from "../operation.ts";
import {
  NationalMineActionPlatformIdSchema,
  NationalMineActionPlatformInputSchema,
  NationalMineActionPlatformSchema,
  nationalMineActionPlatformExample,
  nationalMineActionPlatformRequestExample,
} from "../schemas/national-mine-action-platform.ts";

export const reviseNationalMineActionPlatform = defineOperation({
  operationId: "reviseNationalMineActionPlatform",
  method: "put",
  path: "/national-mine-action-platforms/{id}",
  function: "coordination",
  tag: "Coordination",
  summary: "Revise a National Mine Action Platform",
  description:
    "Replaces the content with all its meetings, such as the day on which it was dissolved or on which what a meeting agreed was done. Earlier versions stay readable.",
  roles: ["state-focal-point", "isu"],
  request: {
    params: z.object({ id: NationalMineActionPlatformIdSchema }),
    body: NationalMineActionPlatformInputSchema,
  },
  ifMatch: "required",
  response: { status: 200, body: NationalMineActionPlatformSchema, etag: true },
  problems: [
    "national-mine-action-platform-not-found",
    "not-your-state",
    "national-mine-action-platform-withdrawn",
    "national-mine-action-platform-invalid",
    "record-too-large",
  ],
  table: [...reading, ...saving],
  example: {
    request: nationalMineActionPlatformRequestExample,
    response: { ...nationalMineActionPlatformExample, version: 2 },
  },
});
