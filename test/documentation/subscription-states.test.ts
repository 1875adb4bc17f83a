/** Subscriptions: docs/state-machines.md shows what their decisions allow. */
import {
  cancelSubscription,
  evolveSubscription,
  openSubscription,
  reviseSubscription,
  rotateSubscriptionSecret,
} from "@angkor/domain";
import { expect, test } from "vitest";
import { by, focalPoint } from "../../packages/domain/test/builders/index.ts";
import { arrowsOf, diagramOf } from "./diagrams.ts";

test("docs/state-machines.md shows what the decisions allow of a subscription", () => {
  const context = by(focalPoint("NOR"));
  const content = { title: "News", filter: {} };
  const arrows = arrowsOf(
    ["openSubscription", openSubscription(context, "sb_1", content)],
    {
      reviseSubscription: (subscription) => reviseSubscription(context, subscription, content),
      rotateSubscriptionSecret: (subscription) => rotateSubscriptionSecret(context, subscription),
      cancelSubscription: (subscription) => cancelSubscription(context, subscription),
    },
    evolveSubscription,
    ({ status }) => status,
  );
  expect(diagramOf("Subscription").toSorted()).toEqual(arrows);
});
