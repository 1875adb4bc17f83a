import type {
  SubscriptionInputSchema,
  SubscriptionMessageSchema,
  SubscriptionSchema,
} from "@angkor/contract/schemas/subscription";
import type { Caller, Subscription, SubscriptionContent } from "@angkor/domain";
import { problem } from "@angkor/http";
import {
  type Loaded,
  load,
  type Message,
  type SubscriptionAddress,
  subscriptions,
  type Table,
} from "@angkor/store";
import type * as z from "zod";
import type { Dependencies } from "../composition.ts";

export type SubscriptionInput = z.output<typeof SubscriptionInputSchema>;

/** A subscription with where it goes. */
export interface Addressed {
  readonly loaded: Loaded<Subscription>;
  readonly address: SubscriptionAddress;
}

export const toSubscriptionContent = ({
  title,
  filter,
  delivery,
}: SubscriptionInput): SubscriptionContent => ({
  title,
  filter,
  ...(delivery.by === "email" && { digest: delivery.every, language: delivery.language }),
});

/** Where a new subscription goes, or one that gets a new address. */
export const newAddress = (
  delivery: SubscriptionInput["delivery"],
  chance: Dependencies["chance"],
): SubscriptionAddress =>
  delivery.by === "webhook"
    ? { url: delivery.url, secrets: [{ secret: secretOf(chance) }] }
    : {
        secrets: [],
        email: {
          address: delivery.address,
          endToken: chance(24).toString("base64url"),
          code: chance(12).toString("base64url"),
        },
      };

/** `secret` where it was just made. */
export const toSubscriptionDto = (
  { loaded: { state: subscription, version }, address }: Addressed,
  at: string,
  secret?: string,
): z.input<typeof SubscriptionSchema> => {
  const { id, status, content, validUntil, createdAt, updatedAt } = subscription;
  const ended = status === "active" && validUntil < at.slice(0, 10);
  return {
    id,
    status: ended ? "ended" : status,
    version,
    title: content.title,
    filter: filterDto(content),
    delivery: deliveryDto(content, address),
    validUntil,
    ...(secret !== undefined && { secret }),
    createdAt,
    updatedAt,
  };
};

const deliveryDto = (
  { digest, language = "en" }: SubscriptionContent,
  { url, email }: SubscriptionAddress,
) =>
  digest === undefined
    ? { by: "webhook" as const, ...(url !== undefined && { url }) }
    : { by: "email" as const, every: digest, language, ...(email && { address: email.address }) };

const filterDto = ({ filter: { states, pillars, donors, events, interests } }: SubscriptionContent) => ({
  ...(states && { states: [...states] }),
  ...(pillars && { pillars: [...pillars] }),
  ...(donors && { donors: [...donors] }),
  ...(events && { events: [...events] }),
  ...(interests && { interests: interestsDto(interests) }),
});

const interestsDto = ({
  kinds,
  states,
  pillars,
  channels,
  ...interests
}: NonNullable<SubscriptionContent["filter"]["interests"]>) => ({
  ...interests,
  ...(kinds && { kinds: [...kinds] }),
  ...(states && { states: [...states] }),
  ...(pillars && { pillars: [...pillars] }),
  ...(channels && { channels: [...channels] }),
});

export const toMessageDto = ({
  told,
  status,
  subscriptionId: _subscription,
  ...attempts
}: Message): z.input<typeof SubscriptionMessageSchema> => {
  if (status === "withheld") throw new Error("A withheld message is not told");
  return { ...told, status, ...attempts };
};

/** A subscription of the caller's own, for the State that it acts for; anyone else's does not exist. */
export const loadOwnSubscription = async (
  table: Table,
  id: string,
  caller: Caller,
): Promise<Loaded<Subscription>> => {
  const loaded = await load(table, subscriptions, id);
  if (loaded === undefined || !isHolder(caller, loaded.state))
    throw problem("subscription-not-found", `You have no subscription ${id}.`);
  return loaded;
};

export const isHolder = (caller: Caller, { holder }: Subscription): boolean =>
  holder.subject === caller.subject && holder.state === caller.state;

/** 32 bytes of chance, as Standard Webhooks writes them. */
export const secretOf = (chance: Dependencies["chance"]): string => `whsec_${chance(32).toString("base64")}`;
