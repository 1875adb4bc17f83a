import * as z from "zod";
import { defineOperation, reading, saving } from "../operation.ts";
import { SubscriptionIdSchema, SubscriptionSchema, subscriptionExample } from "../schemas/subscription.ts";

export const cancelSubscription = defineOperation({
  operationId: "cancelSubscription",
  method: "post",
  path: "/subscriptions/{id}/cancel",
  function: "subscriptions",
  tag: "Subscriptions",
  summary: "Cancel a subscription",
  description:
    "Nothing is told any more, not even what waits. Its address and secrets are forgotten at once.",
  roles: ["state-focal-point", "committee", "isu"],
  request: { params: z.object({ id: SubscriptionIdSchema }) },
  ifMatch: "required",
  response: { status: 200, body: SubscriptionSchema, etag: true },
  problems: ["subscription-not-found", "subscription-cancelled"],
  table: [...reading, ...saving],
  example: {
    response: {
      ...subscriptionExample,
      status: "cancelled",
      version: 2,
      delivery: { by: "webhook" },
      updatedAt: "2026-03-01T09:00:00.000Z",
    },
  },
});
