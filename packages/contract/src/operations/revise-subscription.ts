import * as z from "zod";
import { defineOperation, reading, saving } from "../operation.ts";
import {
  SubscriptionIdSchema,
  SubscriptionInputSchema,
  SubscriptionSchema,
  subscriptionExample,
  subscriptionRequestExample,
} from "../schemas/subscription.ts";

export const reviseSubscription = defineOperation({
  operationId: "reviseSubscription",
  method: "put",
  path: "/subscriptions/{id}",
  function: "subscriptions",
  tag: "Subscriptions",
  summary: "Revise or renew a subscription",
  description:
    "Replaces what the subscription tells and where, and renews it for a year, with what its holder may see now. Messages that wait go to the new address; one for e-mail is confirmed first.",
  roles: ["state-focal-point", "committee", "isu"],
  request: { params: z.object({ id: SubscriptionIdSchema }), body: SubscriptionInputSchema },
  ifMatch: "required",
  response: { status: 200, body: SubscriptionSchema, etag: true },
  problems: ["subscription-not-found", "subscription-cancelled", "subscription-invalid"],
  table: [...reading, ...saving],
  example: { request: subscriptionRequestExample, response: { ...subscriptionExample, version: 2 } },
});
