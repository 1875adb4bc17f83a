import {
  assistanceKinds,
  digestRhythms,
  languages,
  roles,
  type Subscription,
  type SubscriptionEvent,
  toldEvents,
} from "@angkor/domain";
import * as z from "zod";
import {
  event,
  localOrganisations,
  pillar,
  provider,
  schemaOf,
  span,
  state,
  subscriptionId,
} from "./shapes.ts";

const holder = z.strictObject({
  subject: z.string(),
  state: provider.exactOptional(),
  roles: z.array(z.enum(roles)),
  statesParty: z.boolean(),
  rolesUntil: z.string().exactOptional(),
});

const interests = z.strictObject({
  donor: provider,
  kinds: z.array(z.enum(assistanceKinds)).exactOptional(),
  states: z.array(state).exactOptional(),
  pillars: z.array(pillar).exactOptional(),
  years: span.exactOptional(),
  channels: z.array(z.string()).exactOptional(),
  localOrganisations,
  validUntil: z.string().exactOptional(),
});

const content = z.strictObject({
  title: z.string(),
  filter: z.strictObject({
    states: z.array(state).exactOptional(),
    pillars: z.array(pillar).exactOptional(),
    donors: z.array(provider).exactOptional(),
    events: z.array(z.enum(toldEvents)).exactOptional(),
    interests: interests.exactOptional(),
  }),
  digest: z.enum(digestRhythms).exactOptional(),
  language: z.enum(languages).exactOptional(),
});

export const subscription = schemaOf<Subscription>()(
  z.strictObject({
    id: subscriptionId,
    status: z.enum(["unconfirmed", "active", "cancelled"]),
    holder,
    content,
    validUntil: z.string(),
    createdAt: z.string(),
    updatedAt: z.string(),
  }),
);

const renewal = { holder, content, validUntil: z.string() };

export const subscriptionEvent = schemaOf<SubscriptionEvent>()(
  z.discriminatedUnion("type", [
    z.strictObject({ ...event, ...renewal, type: z.literal("subscription-opened"), id: subscriptionId }),
    z.strictObject({
      ...event,
      ...renewal,
      type: z.literal("subscription-revised"),
      newAddress: z.literal(true).exactOptional(),
    }),
    z.strictObject({ ...event, type: z.literal("subscription-confirmed") }),
    z.strictObject({ ...event, type: z.literal("subscription-secret-rotated") }),
    z.strictObject({ ...event, type: z.literal("subscription-cancelled") }),
  ]),
);
