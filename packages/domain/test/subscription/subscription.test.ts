import { describe, expect, test } from "vitest";
import {
  cancelSubscription,
  type Decision,
  evolveSubscription,
  nextAttemptAt,
  openSubscription,
  retryDelays,
  reviseSubscription,
  rotateSubscriptionSecret,
  type Subscription,
  type SubscriptionEvent,
  tellsOn,
} from "../../src/index.ts";
import { focalPoint, noon } from "../builders/index.ts";

const caller = focalPoint("NOR");
const context = { caller, at: noon };
const content = { title: "News", filter: {} };

const after = (before: Subscription | undefined, decision: Decision<SubscriptionEvent>): Subscription => {
  if (!decision.ok) throw new Error(decision.refusal.detail);
  const state = decision.events.reduce<Subscription | undefined>(evolveSubscription, before);
  if (state === undefined) throw new Error("nothing happened");
  return state;
};
const refusalOf = (decision: Decision<SubscriptionEvent>): string | undefined =>
  decision.ok ? undefined : decision.refusal.name;
const opened = () => after(undefined, openSubscription(context, "sb_1", content));

describe("a subscription", () => {
  test("tells for a year, and no longer than its holder's roles", () => {
    const subscription = opened();
    expect(subscription).toMatchObject({ status: "active", validUntil: "2026-02-01", holder: caller });
    expect(tellsOn(subscription, "2026-02-01")).toBe(true);
    expect(tellsOn(subscription, "2026-02-02")).toBe(false);
    const bounded = { caller: { ...caller, rolesUntil: "2025-06-30" }, at: noon };
    expect(after(undefined, openSubscription(bounded, "sb_1", content)).validUntil).toBe("2025-06-30");
  });

  test("is renewed by a revision, with what its holder may see then", () => {
    const later = { caller: { ...caller, statesParty: false }, at: "2025-10-01T00:00:00.000Z" };
    const revised = after(opened(), reviseSubscription(later, opened(), content));
    expect(revised).toMatchObject({ validUntil: "2026-10-01", holder: { statesParty: false } });
  });

  test("that was cancelled does nothing more", () => {
    const cancelled = after(opened(), cancelSubscription(context, opened()));
    expect(tellsOn(cancelled, "2025-02-01")).toBe(false);
    for (const decision of [
      cancelSubscription(context, cancelled),
      rotateSubscriptionSecret(context, cancelled),
      reviseSubscription(context, cancelled, content),
    ])
      expect(refusalOf(decision)).toBe("subscription-cancelled");
  });
});

test("a message is tried for more than a day and a half, at growing distances, and then no more", () => {
  expect(retryDelays.toSorted((one, other) => one - other)).toEqual(retryDelays);
  expect(retryDelays.reduce((sum, delay) => sum + delay)).toBeGreaterThan(36 * 3600);
  expect(nextAttemptAt(1, noon)).toBe("2025-02-01T12:01:00.000Z");
  expect(nextAttemptAt(retryDelays.length, noon)).toBe("2025-02-02T12:00:00.000Z");
  expect(nextAttemptAt(retryDelays.length + 1, noon)).toBeUndefined();
});
