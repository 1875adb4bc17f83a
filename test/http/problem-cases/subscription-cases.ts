import { cancelSubscription } from "@angkor/contract/operations/cancel-subscription";
import { confirmSubscription } from "@angkor/contract/operations/confirm-subscription";
import { getSubscription } from "@angkor/contract/operations/get-subscription";
import { listSubscriptionMessages } from "@angkor/contract/operations/list-subscription-messages";
import { listSubscriptions } from "@angkor/contract/operations/list-subscriptions";
import { openSubscription } from "@angkor/contract/operations/open-subscription";
import { replaySubscriptionMessages } from "@angkor/contract/operations/replay-subscription-messages";
import { reviseSubscription } from "@angkor/contract/operations/revise-subscription";
import { rotateSubscriptionSecret } from "@angkor/contract/operations/rotate-subscription-secret";
import { unsubscribe } from "@angkor/contract/operations/unsubscribe";
import { aSubscription, subscribed } from "../records.ts";
import type { World } from "../world.ts";
import { anyVersion, at, type CasesOf, cambodia, missing } from "./circumstances.ts";

const noSubscription = { params: { id: `sb_${missing}` } };
const nonsense = { query: { cursor: "nonsense" } };
const cancelled = async (world: World) =>
  cambodia(world).does(cancelSubscription, at(await subscribed(cambodia(world))));
const byEmail = { delivery: { by: "email", address: "desk@example.org", every: "day" } };
const wrongCode = { body: { code: "wrong" } };
const notPublic = aSubscription({ delivery: { by: "webhook", url: "https://192.168.0.1/hook" } });

export const subscriptionCases = (): CasesOf<
  | "getEventFeed"
  | "openSubscription"
  | "listSubscriptions"
  | "getSubscription"
  | "reviseSubscription"
  | "cancelSubscription"
  | "rotateSubscriptionSecret"
  | "confirmSubscription"
  | "unsubscribe"
  | "listSubscriptionMessages"
  | "replaySubscriptionMessages"
> => ({
  getEventFeed: {},
  openSubscription: {
    "subscription-invalid": (world) => cambodia(world).ask(openSubscription, { body: notPublic }),
  },
  listSubscriptions: { "cursor-invalid": (world) => cambodia(world).ask(listSubscriptions, nonsense) },
  getSubscription: {
    "subscription-not-found": (world) => cambodia(world).ask(getSubscription, noSubscription),
  },
  reviseSubscription: {
    "subscription-not-found": (world) =>
      cambodia(world).ask(reviseSubscription, { ...noSubscription, ...anyVersion, body: aSubscription() }),
    "subscription-cancelled": async (world) =>
      cambodia(world).ask(reviseSubscription, { ...at(await cancelled(world)), body: aSubscription() }),
    "subscription-invalid": async (world) =>
      cambodia(world).ask(reviseSubscription, {
        ...at(await subscribed(cambodia(world))),
        body: notPublic,
      }),
  },
  cancelSubscription: {
    "subscription-not-found": (world) =>
      cambodia(world).ask(cancelSubscription, { ...noSubscription, ...anyVersion }),
    "subscription-cancelled": async (world) =>
      cambodia(world).ask(cancelSubscription, at(await cancelled(world))),
  },
  rotateSubscriptionSecret: {
    "subscription-not-found": (world) =>
      cambodia(world).ask(rotateSubscriptionSecret, { ...noSubscription, ...anyVersion }),
    "subscription-cancelled": async (world) =>
      cambodia(world).ask(rotateSubscriptionSecret, at(await cancelled(world))),
    "subscription-without-secret": async (world) =>
      cambodia(world).ask(rotateSubscriptionSecret, at(await subscribed(cambodia(world), byEmail))),
  },
  confirmSubscription: {
    "subscription-not-found": (world) =>
      cambodia(world).ask(confirmSubscription, { ...noSubscription, ...wrongCode }),
    "subscription-cancelled": async (world) => {
      const { id } = (await cancelled(world)).body;
      return cambodia(world).ask(confirmSubscription, { params: { id }, ...wrongCode });
    },
    "confirmation-code-wrong": async (world) => {
      const { id } = (await subscribed(cambodia(world), byEmail)).body;
      return cambodia(world).ask(confirmSubscription, { params: { id }, ...wrongCode });
    },
  },
  unsubscribe: {
    "subscription-not-found": async (world) => {
      const { id } = (await subscribed(cambodia(world), byEmail)).body;
      return world.anyone.ask(unsubscribe, { params: { id }, query: { token: "wrong" } });
    },
  },
  listSubscriptionMessages: {
    "subscription-not-found": (world) => cambodia(world).ask(listSubscriptionMessages, noSubscription),
    "cursor-invalid": async (world) => {
      const { id } = (await subscribed(cambodia(world))).body;
      return cambodia(world).ask(listSubscriptionMessages, { params: { id }, ...nonsense });
    },
  },
  replaySubscriptionMessages: {
    "subscription-not-found": (world) => cambodia(world).ask(replaySubscriptionMessages, noSubscription),
    "subscription-cancelled": async (world) => {
      const { id } = (await cancelled(world)).body;
      return cambodia(world).ask(replaySubscriptionMessages, { params: { id } });
    },
  },
});
