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

const invalid = (pointer: string, detail: string) =>
  refuse("subscription-invalid", detail, [{ pointer, detail }]);

/**
 * Replaces the content, and renews it with what the holder may see now. A new e-mail address is to be confirmed again;
 * a webhook does not become a digest, nor the other way round: what waits was put for the one.
 */
export const reviseSubscription = (
  context: Context,
  { status, content: { digest } }: Subscription,
  content: SubscriptionContent,
  newEmail = false,
): Decision<SubscriptionEvent> => {
  if (status === "cancelled") return cancelled();
  if ((digest === undefined) !== (content.digest === undefined))
    return invalid("/delivery/by", "How it is delivered stays as it is; open another subscription.");
  const newAddress = newEmail ? { newAddress: true as const } : {};
  return accept({
    type: "subscription-revised",
    ...renewal(context, content),
    ...newAddress,
    ...stamped(context),
  });
};

export const rotateSubscriptionSecret = (
  context: Context,
  { status, content }: Subscription,
): Decision<SubscriptionEvent> => {
  if (status === "cancelled") return cancelled();
  return content.digest === undefined
    ? accept({ type: "subscription-secret-rotated", ...stamped(context) })
    : refuse("subscription-without-secret", "Digests are not signed: only webhooks have a secret.");
};

/** Whoever knows the code that was sent to the address reads what comes there. `codeIsRight`: they told it. */
export const confirmSubscription = (
  context: Context,
  { status }: Subscription,
  codeIsRight: boolean,
): Decision<SubscriptionEvent> => {
  if (status === "cancelled") return cancelled();
  return status === "unconfirmed" && codeIsRight
    ? accept({ type: "subscription-confirmed", ...stamped(context) })
    : refuse("confirmation-code-wrong", "This is not the code that was sent to the address last.");
};

export const cancelSubscription = (
  context: Context,
  { status }: Subscription,
): Decision<SubscriptionEvent> =>
  status === "cancelled" ? cancelled() : accept({ type: "subscription-cancelled", ...stamped(context) });
