import * as z from "zod";
import { defineOperation, reading, saving } from "../operation.ts";
import { SubscriptionIdSchema } from "../schemas/subscription.ts";

export const unsubscribe = defineOperation({
  operationId: "unsubscribe",
  method: "post",
  path: "/subscriptions/{id}/unsubscribe",
  function: "subscriptions",
  tag: "Subscriptions",
  summary: "End a subscription from its e-mail",
  description:
    "What a mail program calls when its reader unsubscribes: the one-click link of RFC 8058, which each digest carries in its `List-Unsubscribe` header. Whoever has the link needs no account. The subscription is cancelled, and its address forgotten.",
  request: {
    params: z.object({ id: SubscriptionIdSchema }),
    query: z.strictObject({
      token: z.string().min(1).max(100).meta({
        description: "What nobody can guess: it stands in the link alone.",
        example: "9nX4rT0cVb2mQe7LkPzW3s",
      }),
    }),
  },
  response: {
    status: 200,
    body: z.object({ status: z.literal("cancelled") }).meta({
      id: "Unsubscribed",
      description: "That the subscription tells nothing any more.",
    }),
  },
  problems: ["subscription-not-found"],
  table: [...reading, ...saving],
  example: { query: "token=9nX4rT0cVb2mQe7LkPzW3s", response: { status: "cancelled" } },
});
