import { toldEvents, toldKinds } from "@angkor/domain";
import * as z from "zod";

/** What an event tells, as far as it never changes: what it says of the record is read when it is sent. */
export const toldBody = z.strictObject({
  /** The message's own id, the same in every attempt. */
  id: z.string(),
  event: z.enum(toldEvents),
  at: z.string(),
  kind: z.enum(toldKinds),
  recordId: z.string(),
  version: z.number(),
  /** The day that a reminder is about. */
  dueOn: z.string().exactOptional(),
});

/**
 * Where messages go: a webhook, whose previous secrets sign beside the first until their instant, or an e-mail address
 * with the token that ends the subscription and, until it is confirmed, the code that confirms it.
 */
export const subscriptionAddress = z.strictObject({
  url: z.string().exactOptional(),
  email: z
    .strictObject({ address: z.string(), endToken: z.string(), code: z.string().exactOptional() })
    .exactOptional(),
  secrets: z.array(z.strictObject({ secret: z.string(), until: z.string().exactOptional() })),
});
