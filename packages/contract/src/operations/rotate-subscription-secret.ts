import * as z from "zod";
import { defineOperation, reading, saving } from "../operation.ts";
import { SubscriptionIdSchema, SubscriptionSchema, subscriptionExample } from "../schemas/subscription.ts";

export const rotateSubscriptionSecret = defineOperation({
  operationId: "rotateSubscriptionSecret",
  method: "post",
  path: "/subscriptions/{id}/secret",
  function: "subscriptions",
  tag: "Subscriptions",
  summary: "Make a new secret",
  description:
    "Messages of a webhook are signed with a new secret, told this once, and for a day with the one before it too: `webhook-signature` then holds two signatures, one of which the receiver knows.",
  roles: ["state-focal-point", "committee", "isu"],
  request: { params: z.object({ id: SubscriptionIdSchema }) },
  ifMatch: "required",
  response: { status: 200, body: SubscriptionSchema, etag: true },
  problems: ["subscription-not-found", "subscription-cancelled", "subscription-without-secret"],
  table: [...reading, ...saving],
  example: {
    response: { ...subscriptionExample, version: 2, secret: "whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD" },
  },
});
