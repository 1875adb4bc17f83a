/** Subscriptions: docs/state-machines.md shows what their decisions allow. */
import {
  cancelSubscription,
  confirmSubscription,
  evolveSubscription,
  openSubscription,
  refuse,
  reviseSubscription,
  rotateSubscriptionSecret,
} from "@angkor/domain";
import { expect, test } from "vitest";
import { by, focalPoint } from "../../packages/domain/test/builders/index.ts";
import { arrowsOf, diagramOf } from "./diagrams.ts";

test.each([
  ["Subscription", {}],
  ["Subscription by e-mail", { digest: "day" }],
] as const)("docs/state-machines.md shows what the decisions allow of a %s", (name, delivery) => {
  const context = by(focalPoint("NOR"));
  const content = { title: "News", filter: {}, ...delivery };
  const arrows = arrowsOf(
    ["openSubscription", openSubscription(context, "sb_1", content)],
    {
      reviseSubscription: (subscription) => reviseSubscription(context, subscription, content),
      "reviseSubscription, new address": (subscription) =>
        name === "Subscription"
          ? refuse("subscription-invalid", "No e-mail")
          : reviseSubscription(context, subscription, content, true),
      rotateSubscriptionSecret: (subscription) => rotateSubscriptionSecret(context, subscription),
      confirmSubscription: (subscription) => confirmSubscription(context, subscription, true),
      cancelSubscription: (subscription) => cancelSubscription(context, subscription),
    },
    evolveSubscription,
    ({ status }) => status,
  );
  expect(diagramOf(name).toSorted()).toEqual(arrows);
});
