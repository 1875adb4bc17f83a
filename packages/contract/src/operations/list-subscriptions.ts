import * as z from "zod";
import { defineOperation, reading } from "../operation.ts";
import { cursor, limit } from "../schemas/basic.ts";
import { SubscriptionPageSchema, subscriptionExample } from "../schemas/subscription.ts";

export const listSubscriptions = defineOperation({
  operationId: "listSubscriptions",
  method: "get",
  path: "/subscriptions",
  function: "subscriptions",
  tag: "Subscriptions",
  summary: "List one's subscriptions",
  description: "The caller's own subscriptions, newest first. Nobody sees another's.",
  roles: ["state-focal-point", "committee", "isu"],
  request: { query: z.strictObject({ limit, cursor }) },
  csv: "items",
  response: { status: 200, body: SubscriptionPageSchema },
  problems: ["cursor-invalid"],
  table: reading,
  example: { response: { items: [subscriptionExample] } },
});
