import {
  type NationalMineActionPlatform,
  type NationalMineActionPlatformEvent,
  platformTopics,
  stakeholderKinds,
} from "@angkor/domain";
import * as z from "zod";
import {
  event,
  nationalMineActionPlatformId,
  record,
  schemaOf,
  source,
  state,
  visibility,
} from "./shapes.ts";

const stakeholder = z.strictObject({ kind: z.enum(stakeholderKinds), name: z.string() });

const meeting = z.strictObject({
  ref: z.string(),
  date: z.string(),
  topics: z.array(z.enum(platformTopics)),
  participants: z.array(stakeholder),
  conclusions: z.string().exactOptional(),
  followUps: z.array(
    z.strictObject({
      action: z.string(),
      responsible: z.string(),
      dueOn: z.string().exactOptional(),
      doneOn: z.string().exactOptional(),
    }),
  ),
});

const content = z.strictObject({
  state,
  name: z.string(),
  establishedOn: z.string(),
  dissolvedOn: z.string().exactOptional(),
  members: z.array(stakeholder),
  terms: z.strictObject({ title: z.string(), url: z.string() }).exactOptional(),
  meetings: z.array(meeting),
  visibility,
  source: source.exactOptional(),
});

export const nationalMineActionPlatform = schemaOf<NationalMineActionPlatform>()(
  z.strictObject({
    ...record,
    id: nationalMineActionPlatformId,
    status: z.enum(["recorded", "withdrawn"]),
    content,
    closedReason: z.string().exactOptional(),
  }),
);

export const nationalMineActionPlatformEvent = schemaOf<NationalMineActionPlatformEvent>()(
  z.discriminatedUnion("type", [
    z.strictObject({
      ...event,
      type: z.literal("national-mine-action-platform-recorded"),
      id: nationalMineActionPlatformId,
      content,
      enteredBy: z.literal("isu").exactOptional(),
    }),
    z.strictObject({ ...event, type: z.literal("national-mine-action-platform-revised"), content }),
    z.strictObject({ ...event, type: z.literal("national-mine-action-platform-met"), meeting }),
    z.strictObject({
      ...event,
      type: z.literal("national-mine-action-platform-withdrawn"),
      reason: z.string().exactOptional(),
    }),
    z.strictObject({ ...event, type: z.literal("national-mine-action-platform-confirmed") }),
  ]),
);
