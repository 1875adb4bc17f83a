import * as z from "zod";
import { defineOperation, reading } from "../operation.ts";
import { SubscriptionIdSchema } from "../schemas/subscription.ts";

export const replaySubscriptionMessages = defineOperation({
  operationId: "replaySubscriptionMessages",
  method: "post",
  path: "/subscriptions/{id}/replay",
  function: "subscriptions",
  tag: "Subscriptions",
  summary: "Send parked messages again",
  description:
    "Puts every parked message back into the queue, in the order of their events, and ends any pause: for a subscriber that is back. Nothing is sent twice that was delivered.",
  roles: ["state-focal-point", "committee", "isu"],
  request: { params: z.object({ id: SubscriptionIdSchema }) },
  response: {
    status: 200,
    body: z
      .object({ replayed: z.int().meta({ description: "How many messages wait again.", example: 12 }) })
      .meta({ id: "Replayed", description: "What was put back into the queue." }),
  },
  problems: ["subscription-not-found", "subscription-cancelled"],
  table: [...reading, "UpdateItem"],
  example: { response: { replayed: 12 } },
});
