import * as z from "zod";
import { defineOperation, reading, saving } from "../operation.ts";
import {
  NationalMineActionPlatformIdSchema,
  NationalMineActionPlatformSchema,
  nationalMineActionPlatformExample,
} from "../schemas/national-mine-action-platform.ts";
import { ReasonSchema } from "../schemas/work-plan.ts";

export const withdrawNationalMineActionPlatform = defineOperation({
  operationId: "withdrawNationalMineActionPlatform",
  method: "post",
  path: "/national-mine-action-platforms/{id}/withdraw",
  function: "coordination",
  tag: "Coordination",
  summary: "Withdraw a National Mine Action Platform",
  description:
    "For what was recorded by mistake: the platform and its meetings count no more, on no day; the record stays readable. A platform that ended is revised with the day on which it was dissolved.",
  roles: ["state-focal-point", "isu"],
  request: { params: z.object({ id: NationalMineActionPlatformIdSchema }), body: ReasonSchema },
  ifMatch: "required",
  response: { status: 200, body: NationalMineActionPlatformSchema, etag: true },
  problems: [
    "national-mine-action-platform-not-found",
    "not-your-state",
    "national-mine-action-platform-withdrawn",
  ],
  table: [...reading, ...saving],
  example: {
    request: { reason: "Recorded twice" },
    response: {
      ...nationalMineActionPlatformExample,
      status: "withdrawn",
      version: 2,
      closedReason: "Recorded twice",
    },
  },
});
