import * as z from "zod";
import { defineOperation, reading, saving } from "../operation.ts";
import {
  NationalMineActionPlatformIdSchema,
  NationalMineActionPlatformSchema,
  nationalMineActionPlatformExample,
  PlatformMeetingInputSchema,
  platformMeetingExample,
} from "../schemas/national-mine-action-platform.ts";

export const recordPlatformMeeting = defineOperation({
  operationId: "recordPlatformMeeting",
  method: "post",
  path: "/national-mine-action-platforms/{id}/meetings",
  function: "coordination",
  tag: "Coordination",
  summary: "Record a meeting of a National Mine Action Platform",
  description:
    "Adds a meeting that was held: its topics, who took part, what it concluded and what is to follow. For indicator 42.2 it shows whom the State met: national stakeholders, international ones, States in a position to provide assistance.",
  roles: ["state-focal-point", "isu"],
  request: { params: z.object({ id: NationalMineActionPlatformIdSchema }), body: PlatformMeetingInputSchema },
  idempotent: true,
  response: { status: 201, body: NationalMineActionPlatformSchema, etag: true },
  problems: [
    "national-mine-action-platform-not-found",
    "not-your-state",
    "national-mine-action-platform-withdrawn",
    "national-mine-action-platform-invalid",
    "record-too-large",
  ],
  table: [...reading, ...saving],
  example: {
    request: platformMeetingExample,
    response: { ...nationalMineActionPlatformExample, version: 2 },
  },
});
