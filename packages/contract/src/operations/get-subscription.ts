import * as z from "zod";
import { defineOperation, reading } from "../operation.ts";
import { SubscriptionIdSchema, SubscriptionSchema, subscriptionExample } from "../schemas/subscription.ts";

export const getSubscription = defineOperation({
  operationId: "getSubscription",
  method: "get",
  path: "/subscriptions/{id}",
  function: "subscriptions",
  tag: "Subscriptions",
  summary: "Read a subscription",
  description: "One of the caller's own subscriptions.",
  roles: ["state-focal-point", "committee", "isu"],
  request: { params: z.object({ id: SubscriptionIdSchema }) },
  response: { status: 200, body: SubscriptionSchema, etag: true },
  problems: ["subscription-not-found"],
  table: reading,
  example: { response: subscriptionExample },
});
