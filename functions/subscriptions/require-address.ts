import { problem } from "@angkor/http";
import { type Reach, resolvedFault } from "../public-address.ts";
import type { SubscriptionInput } from "./subscription-dto.ts";

/** The address of a webhook leads to a public host, as far as can be told now; it is looked at again at each sending. */
export const requireAddress = async (
  delivery: SubscriptionInput["delivery"],
  reach: Reach,
): Promise<void> => {
  if (delivery.by === "email") return;
  const fault = await resolvedFault(new URL(delivery.url), reach);
  if (fault === undefined) return;
  throw problem("subscription-invalid", "Nothing can be sent to this address.", [
    { pointer: "/delivery/url", detail: fault },
  ]);
};
