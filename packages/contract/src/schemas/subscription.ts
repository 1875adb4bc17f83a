import { languages } from "@angkor/domain/shared";
import * as z from "zod";
import {
  DaySchema,
  InstantSchema,
  idSchema,
  isId,
  PillarSchema,
  ProviderCodeSchema,
  page,
  StateCodeSchema,
  text,
} from "./basic.ts";
import { InterestsSchema } from "./matching.ts";

export const SubscriptionIdSchema = idSchema("sb", "subscription").refine(isId("sb")).meta({
  id: "SubscriptionId",
  description: "Id of a subscription.",
  example: "sb_01JT3ZK2M4P6R8T1V3X5Z7B9D1",
});

export const ToldEventSchema = z
  .enum([
    "work-plan-published",
    "work-plan-revised",
    "work-plan-superseded",
    "work-plan-withdrawn",
    "progress-recorded",
    "progress-corrected",
    "requirement-published",
    "requirement-withdrawn",
    "pledge-announced",
    "pledge-revised",
    "pledge-cancelled",
    "commitment-recorded",
    "commitment-disbursed",
    "commitment-cancelled",
    "fund-allocation-recorded",
    "fund-allocation-disbursed",
    "fund-allocation-disbursement-cancelled",
    "fund-allocation-cancelled",
    "requirement-answered",
    "answer-due",
    "answer-overdue",
    "follow-up-due",
    "tranche-due",
    "tranche-overdue",
    "meeting-follow-up-due",
    "meeting-follow-up-overdue",
  ])
  .meta({
    id: "ToldEvent",
    description:
      "What a subscriber is told of: what happened to a work plan, what was reached under it, a need, a pledge, a commitment, an allocation of a pooled fund (recorded, paid, a payment or all of it cancelled) or an answer; and reminders of needs to be answered, of answers to be followed up after twelve months, of money that was pledged for a year, and of follow-ups of a meeting of the Individualised Approach, which only those are told who may read the case.",
    example: "commitment-recorded",
  });

const anyOf = <Item extends z.ZodType>(item: Item, most: number) =>
  z.array(item).max(most).exactOptional().meta({ description: "Any when left out." });

export const EventFilterSchema = z
  .strictObject({
    states: anyOf(StateCodeSchema, 200),
    pillars: anyOf(PillarSchema, 6),
    donors: anyOf(ProviderCodeSchema, 200),
    events: anyOf(ToldEventSchema, 26),
    interests: InterestsSchema.exactOptional().meta({
      description: "A saved search: only needs that fit these interests, by the rules that matching has.",
    }),
  })
  .meta({
    id: "EventFilter",
    description:
      "Which events are told: those that fit everything that is given. States and pillars are those that a record is for; a pledge that is open to any State or pillar fits each of them. Donors are those who pledge, commit or answer, and those whose money a pooled fund allocates.",
    example: { states: ["KHM"], pillars: ["survey-clearance"] },
  });

export const WebhookSchema = z
  .strictObject({
    by: z.literal("webhook").meta({ description: "By webhook." }),
    url: z
      .url({ protocol: /^https?$/, error: "An address begins with https://." })
      .max(2000)
      .meta({
        description: "Where each message is posted: an https address that leads to a public host.",
        example: "https://example.org/angkor",
      }),
  })
  .meta({
    id: "WebhookDelivery",
    description:
      "Each message by itself, signed by the rules of Standard Webhooks (standardwebhooks.com): headers `webhook-id`, `webhook-timestamp` and `webhook-signature`.",
  });

const everySchema = z.enum(["day", "week"]).meta({
  description:
    "Each morning (from 06:00 UTC), or each Monday morning. Where nothing happened, nothing is sent.",
});

const languageSchema = z.enum(languages).meta({
  description: "The language of its e-mails. What States and donors wrote stands in their own words.",
});

export const EmailSchema = z
  .strictObject({
    by: z.literal("email").meta({ description: "By e-mail." }),
    address: z
      .email({ error: "An e-mail address has one @ and a domain." })
      .max(254)
      .meta({ description: "Where digests are sent.", example: "desk@example.org" }),
    every: everySchema,
    language: languageSchema.default("en"),
  })
  .meta({
    id: "EmailDelivery",
    description:
      "What happened, gathered into one e-mail, by State, each line with its link. Nothing but a code is sent to an address before the holder has confirmed it with that code.",
  });

export const DeliverySchema = z.discriminatedUnion("by", [WebhookSchema, EmailSchema]).meta({
  description: "How it is delivered: by webhook, or as a digest by e-mail.",
});

const content = { title: text(200), filter: EventFilterSchema };

export const SubscriptionInputSchema = z.strictObject({ ...content, delivery: DeliverySchema }).meta({
  id: "SubscriptionInput",
  description: "What to be told of, and how.",
});

export const SubscriptionSchema = z
  .object({
    id: SubscriptionIdSchema,
    status: z.enum(["unconfirmed", "active", "ended", "cancelled"]).meta({
      description:
        "Whether it tells anything. `unconfirmed`: its e-mail address is yet to be confirmed, and nothing is told. `ended`: its last day is past; revise it to renew it.",
    }),
    version: z.int().meta({ description: "Its version, which `If-Match` names." }),
    ...content,
    title: z.string(),
    delivery: z
      .discriminatedUnion("by", [
        z.object({ by: z.literal("webhook"), url: z.string().exactOptional() }),
        z.object({
          by: z.literal("email"),
          address: z.string().exactOptional(),
          every: everySchema,
          language: languageSchema,
        }),
      ])
      .meta({ description: "How it is delivered; the address is forgotten once it is cancelled." }),
    validUntil: DaySchema.meta({
      description:
        "The last day on which it tells anything: a year after it was opened or last revised, and no later than the end of its holder's roles.",
    }),
    secret: z.string().exactOptional().meta({
      description:
        "The secret that signs messages, told once: when it is made. Keep it; nobody can read it again.",
      example: "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw",
    }),
    createdAt: InstantSchema,
    updatedAt: InstantSchema,
  })
  .meta({ id: "Subscription", description: "A standing wish to be told of events, of one holder." });

export const SubscriptionPageSchema = page("SubscriptionPage", SubscriptionSchema);

export const MessageStatusSchema = z.enum(["waiting", "delivered", "parked"]).meta({
  id: "MessageStatus",
  description:
    "A message is `waiting` to be sent, or sent again; `delivered` in the last thirty days; `parked` after it failed too often, to be replayed within ninety days.",
});

export const SubscriptionMessageSchema = z
  .object({
    id: z
      .string()
      .meta({ description: "Its own id: the `webhook-id` of each attempt.", example: "msg_8Jb3c1nGZ0" }),
    status: MessageStatusSchema,
    event: ToldEventSchema,
    at: InstantSchema.meta({ description: "When the event happened." }),
    kind: z
      .enum([
        "work-plan",
        "progress-record",
        "requirement",
        "pledge",
        "commitment",
        "fund-allocation",
        "response",
        "individualised-approach-case",
      ])
      .meta({ description: "The kind of record that the event is of." }),
    recordId: z.string().meta({ description: "Id of that record." }),
    version: z.int().meta({ description: "The version of the record that the event made." }),
    dueOn: DaySchema.exactOptional().meta({ description: "The day that a reminder is about." }),
    attempts: z.int().meta({ description: "How often it was sent since it was put, or replayed." }),
    nextAttemptAt: InstantSchema.exactOptional(),
    lastAttemptAt: InstantSchema.exactOptional(),
    lastError: z.string().exactOptional().meta({ description: "Why the last attempt failed." }),
  })
  .meta({ id: "SubscriptionMessage", description: "One message of a subscription, and how far it is." });

export const SubscriptionMessagePageSchema = page("SubscriptionMessagePage", SubscriptionMessageSchema);

export const subscriptionRequestExample = {
  title: "What is new for Cambodia's clearance",
  filter: { states: ["KHM"], pillars: ["survey-clearance"] },
  delivery: { by: "webhook", url: "https://example.org/angkor" },
};

export const subscriptionExample = {
  id: "sb_01JT3ZK2M4P6R8T1V3X5Z7B9D1",
  status: "active",
  version: 1,
  ...subscriptionRequestExample,
  validUntil: "2027-01-15",
  createdAt: "2026-01-15T09:00:00.000Z",
  updatedAt: "2026-01-15T09:00:00.000Z",
};

export const messageExample = {
  id: "msg_8Jb3c1nGZ0",
  status: "parked",
  event: "commitment-recorded",
  at: "2026-02-01T09:00:00.000Z",
  kind: "commitment",
  recordId: "co_01JT3ZG5X7M9P3R5T7V9X1Z3B5",
  version: 1,
  attempts: 8,
  lastAttemptAt: "2026-02-03T06:00:00.000Z",
  lastError: "It answered 503.",
};

export const digestRequestExample = {
  ...subscriptionRequestExample,
  delivery: { by: "email", address: "desk@example.org", every: "week", language: "fr" },
};
