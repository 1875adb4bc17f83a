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

/** Where messages go. Previous secrets sign beside the first until their instant. */
export const subscriptionAddress = z.strictObject({
  url: z.string().exactOptional(),
  secrets: z.array(z.strictObject({ secret: z.string(), until: z.string().exactOptional() })),
});
