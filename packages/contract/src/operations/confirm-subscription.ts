import * as z from "zod";
import { defineOperation, reading, saving } from "../operation.ts";
import {
  digestRequestExample,
  SubscriptionIdSchema,
  SubscriptionSchema,
  subscriptionExample,
} from "../schemas/subscription.ts";

export const confirmSubscription = defineOperation({
  operationId: "confirmSubscription",
  method: "post",
  path: "/subscriptions/{id}/confirm",
  function: "subscriptions",
  tag: "Subscriptions",
  summary: "Confirm the e-mail address of a subscription",
  description:
    "The holder tells the code that was sent to the address, and so shows that it reads what comes there: from now on, digests are sent. A code is good once, and until the subscription gets another address.",
  roles: ["state-focal-point", "committee", "isu"],
  request: {
    params: z.object({ id: SubscriptionIdSchema }),
    body: z.strictObject({
      code: z.string().min(1).max(100).meta({
        description: "The code of the e-mail that asked for it.",
        example: "mU3vQe0Tq1pYb7Hc",
      }),
    }),
  },
  response: { status: 200, body: SubscriptionSchema, etag: true },
  problems: ["subscription-not-found", "subscription-cancelled", "confirmation-code-wrong"],
  table: [...reading, ...saving],
  example: {
    request: { code: "mU3vQe0Tq1pYb7Hc" },
    response: { ...subscriptionExample, ...digestRequestExample, version: 2 },
  },
});
