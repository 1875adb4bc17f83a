import * as z from "zod";
import { defineOperation, reading, saving } from "../operation.ts";
import {
  NationalMineActionPlatformIdSchema,
  NationalMineActionPlatformSchema,
  nationalMineActionPlatformExample,
} from "../schemas/national-mine-action-platform.ts";

export const confirmNationalMineActionPlatform = defineOperation({
  operationId: "confirmNationalMineActionPlatform",
  method: "post",
  path: "/national-mine-action-platforms/{id}/confirm",
  function: "coordination",
  tag: "Coordination",
  summary: "Confirm a National Mine Action Platform",
  description: "The State confirms what the Implementation Support Unit entered on its behalf.",
  roles: ["state-focal-point"],
  request: { params: z.object({ id: NationalMineActionPlatformIdSchema }) },
  ifMatch: "required",
  response: { status: 200, body: NationalMineActionPlatformSchema, etag: true },
  problems: ["national-mine-action-platform-not-found", "not-your-state", "already-confirmed"],
  table: [...reading, ...saving],
  example: {
    response: {
      ...nationalMineActionPlatformExample,
      version: 2,
      confirmedAt: "2026-06-02T08:00:00.000Z",
    },
  },
});
