import { accept, type Caller, type Context, type Decision, refuse } from "../shared/index.ts";
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

/** Replaces the content, and renews it with what the holder may see now. `newAddress`: one that must be confirmed. */
export const reviseSubscription = (
  context: Context,
  subscription: Subscription,
  content: SubscriptionContent,
  newAddress: boolean,
): Decision<SubscriptionEvent> => {
  if (subscription.status === "cancelled") return cancelled();
  const byMail = subscription.content.digest !== undefined;
  if (byMail !== (content.digest !== undefined)) {
    return refuse("subscription-invalid", "A subscription keeps its way of delivery; open another.", [
      { pointer: "/delivery/by", detail: `This one is delivered by ${byMail ? "email" : "webhook"}.` },
    ]);
  }
  return accept({
    type: "subscription-revised",
    ...renewal(context, content),
    ...(newAddress && { confirmAgain: true as const }),
    ...stamped(context),
  });
};

export const confirmSubscription = (
  { at }: { readonly at: string },
  subscription: Subscription,
): Decision<SubscriptionEvent> => {
  if (subscription.status === "cancelled") return cancelled();
  return subscription.status === "active"
    ? refuse("already-confirmed", "The address is confirmed.")
    : accept({ type: "subscription-confirmed", at, by: subscription.holder.subject });
};

export const rotateSubscriptionSecret = (
  context: Context,
  { status, content }: Subscription,
): Decision<SubscriptionEvent> => {
  if (status === "cancelled") return cancelled();
  return content.digest === undefined
    ? accept({ type: "subscription-secret-rotated", ...stamped(context) })
    : refuse("subscription-invalid", "Only what is delivered to a webhook is signed with a secret.");
};

export const cancelSubscription = (
  { at, caller }: { readonly at: string; readonly caller: Pick<Caller, "subject"> },
  subscription: Subscription,
): Decision<SubscriptionEvent> =>
  subscription.status === "cancelled"
    ? cancelled()
    : accept({ type: "subscription-cancelled", at, by: caller.subject });
