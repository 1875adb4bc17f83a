import * as z from "zod";
import { defineOperation, reading } from "../operation.ts";
import { InstantSchema, PillarSchema, ProviderCodeSchema, StateCodeSchema } from "../schemas/basic.ts";
import { ToldEventSchema } from "../schemas/subscription.ts";

export const getEventFeed = defineOperation({
  operationId: "getEventFeed",
  method: "get",
  path: "/feed",
  function: "feed",
  tag: "Subscriptions",
  summary: "Follow what is public as a feed",
  description:
    "What happened to public work plans, needs, pledges, commitments, allocations of pooled funds and answers as an Atom feed (RFC 4287), the latest first, fifty at a time, with a link to the next page of older ones (RFC 5005). Public records only, whoever asks: a record that is no longer public is in no entry. An entry's id never changes. Ask again with the `ETag` of the last answer in `If-None-Match`: while no newer entry has come, it costs little and answers `304`.",
  request: {
    query: z.strictObject({
      state: StateCodeSchema.exactOptional(),
      pillar: PillarSchema.exactOptional(),
      donor: ProviderCodeSchema.exactOptional().meta({
        description: "Who pledges, commits or answers, or whose money a pooled fund allocates.",
      }),
      event: ToldEventSchema.exactOptional(),
      before: InstantSchema.exactOptional().meta({
        description: "Only what happened before this instant: how pages go on.",
      }),
    }),
  },
  conditional: true,
  documents: ["atom"],
  response: { status: 200, body: z.never() },
  problems: [],
  table: reading,
  example: { query: "state=KHM&pillar=survey-clearance" },
});
