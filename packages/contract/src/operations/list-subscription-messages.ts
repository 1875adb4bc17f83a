import * as z from "zod";
import { defineOperation, reading } from "../operation.ts";
import { cursor, limit } from "../schemas/basic.ts";
import {
  MessageStatusSchema,
  messageExample,
  SubscriptionIdSchema,
  SubscriptionMessagePageSchema,
} from "../schemas/subscription.ts";

export const listSubscriptionMessages = defineOperation({
  operationId: "listSubscriptionMessages",
  method: "get",
  path: "/subscriptions/{id}/messages",
  function: "subscriptions",
  tag: "Subscriptions",
  summary: "List a subscription's messages",
  description:
    "Messages of one status in the order of their events, with how often each was sent and why the last attempt failed. What the holder may no longer see is not listed.",
  roles: ["state-focal-point", "committee", "isu"],
  request: {
    params: z.object({ id: SubscriptionIdSchema }),
    query: z.strictObject({ status: MessageStatusSchema.default("waiting"), limit, cursor }),
  },
  csv: "items",
  response: { status: 200, body: SubscriptionMessagePageSchema },
  problems: ["subscription-not-found", "cursor-invalid"],
  table: reading,
  example: { query: "status=parked", response: { items: [messageExample] } },
});
