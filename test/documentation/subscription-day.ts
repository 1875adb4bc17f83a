import { anonymous } from "@angkor/domain/shared";
import { focalPoint } from "../../packages/domain/test/builders/index.ts";
import type { service } from "./service.ts";

type Ask = ReturnType<typeof service>;

const norway = focalPoint("NOR");

/** The service of this day has no chance: what nobody could guess is all zeros. */
const noChance = (bytes: number): string => Buffer.alloc(bytes).toString("base64url");

/** Norway wishes to be told of Cambodia. */
export const subscribing = async (ask: Ask, told: (operationId: string) => void): Promise<void> => {
  const body = {
    title: "News of Cambodia",
    filter: { states: ["KHM"] },
    delivery: { by: "webhook", url: "http://127.0.0.1:9/hook" },
  };
  const { id } = await ask("openSubscription", { caller: norway, key: "subscription", body });
  told("openSubscription");
  const params = { id };
  await ask("getEventFeed", { caller: norway, query: { state: "KHM" } });
  told("getEventFeed");
  await ask("getSubscription", { caller: norway, params });
  told("getSubscription");
  const digest = { ...body, delivery: { by: "email", address: "desk@example.org", every: "day" } };
  const { id: byEmail } = await ask("openSubscription", { caller: norway, key: "digest", body: digest });
  const named = { params: { id: byEmail } };
  await ask("confirmSubscription", { caller: norway, ...named, body: { code: noChance(12) } });
  told("confirmSubscription");
  await ask("unsubscribe", { caller: anonymous, ...named, query: { token: noChance(24) } });
  told("unsubscribe");
  await ask("listSubscriptions", { caller: norway });
  told("listSubscriptions");
  await ask("reviseSubscription", { caller: norway, params, version: 1, body });
  told("reviseSubscription");
  await ask("rotateSubscriptionSecret", { caller: norway, params, version: 2 });
  told("rotateSubscriptionSecret");
  await ask("listSubscriptionMessages", { caller: norway, params });
  told("listSubscriptionMessages");
  await ask("replaySubscriptionMessages", { caller: norway, params });
  told("replaySubscriptionMessages");
  await ask("cancelSubscription", { caller: norway, params, version: 3 });
  told("cancelSubscription");
};
