import { accept, type Context, type Decision, refuse } from "../shared/index.ts";
import type { Subscription, SubscriptionContent, SubscriptionEvent, SubscriptionId } from "./subscription.ts";

/** A year, and no longer than the shortest of the holder's roles. */
const validUntil = ({ caller, at }: Context): string => {
  const day = at.slice(0, 10);
  const inAYear = new Date(Date.parse(day) + 365 * 86_400_000).toISOString().slice(0, 10);
  return caller.rolesUntil !== undefined && caller.rolesUntil < inAYear ? caller.rolesUntil : inAYear;
};

const renewal = (context: Context, content: SubscriptionContent) => ({
  holder: context.caller,
  content,
  validUntil: validUntil(context),
});

const stamped = ({ caller, at }: Context) => ({ at, by: caller.subject });

export const openSubscription = (
  context: Context,
  id: SubscriptionId,
  content: SubscriptionContent,
): Decision<SubscriptionEvent> =>
  accept({ type: "subscription-opened", id, ...renewal(context, content), ...stamped(context) });

const cancelled = () => refuse("subscription-cancelled", "The subscription was cancelled; open another.");

/** Replaces the content, and renews it with what the holder may see now. */
export const reviseSubscription = (
  context: Context,
  { status }: Subscription,
  content: SubscriptionContent,
): Decision<SubscriptionEvent> =>
  status === "cancelled"
    ? cancelled()
    : accept({ type: "subscription-revised", ...renewal(context, content), ...stamped(context) });

export const rotateSubscriptionSecret = (
  context: Context,
  { status }: Subscription,
): Decision<SubscriptionEvent> =>
  status === "cancelled" ? cancelled() : accept({ type: "subscription-secret-rotated", ...stamped(context) });

export const cancelSubscription = (
  context: Context,
  { status }: Subscription,
): Decision<SubscriptionEvent> =>
  status === "cancelled" ? cancelled() : accept({ type: "subscription-cancelled", ...stamped(context) });
