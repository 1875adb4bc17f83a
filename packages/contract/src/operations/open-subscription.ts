import { defineOperation, saving } from "../operation.ts";
import {
  SubscriptionInputSchema,
  SubscriptionSchema,
  subscriptionExample,
  subscriptionRequestExample,
} from "../schemas/subscription.ts";

export const openSubscription = defineOperation({
  operationId: "openSubscription",
  method: "post",
  path: "/subscriptions",
  function: "subscriptions",
  tag: "Subscriptions",
  summary: "Open a subscription",
  description:
    "Asks to be told of events by State, pillar, donor, kind of event, or a saved search for needs. It tells what its holder may see, when an event happens and when it is sent, and nothing of anything else. The answer to a webhook holds the secret that signs its messages, this once; to an e-mail address a code is sent, with which it is confirmed first.",
  roles: ["state-focal-point", "committee", "isu"],
  request: { body: SubscriptionInputSchema },
  idempotent: true,
  response: { status: 201, body: SubscriptionSchema, etag: true },
  problems: ["subscription-invalid"],
  table: saving,
  example: {
    request: subscriptionRequestExample,
    response: { ...subscriptionExample, secret: "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw" },
  },
});
