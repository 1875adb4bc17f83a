import type { NewsEvent } from "../agenda/index.ts";
import type { AssistanceKind } from "../requirement/requirement.ts";
import type { Caller, EventBase, Language, Pillar, ProviderCode, Span, StateCode } from "../shared/index.ts";
import type { ReminderKind } from "./reminder.ts";

export type SubscriptionId = `sb_${string}`;

/** What a subscriber can be told of: what happened to records, and what is due. */
export type ToldEvent = NewsEvent | ReminderKind;

/** A saved search for needs: what a donor looks for. What is left out is open. */
export interface SearchedNeeds {
  readonly donor: ProviderCode;
  readonly kinds?: readonly AssistanceKind[];
  readonly states?: readonly StateCode[];
  readonly pillars?: readonly Pillar[];
  readonly years?: Span;
  readonly channels?: readonly string[];
  readonly localOrganisations?: true;
  readonly validUntil?: string;
}

/** Which events a subscriber is told of: those that fit all that is given. An absent or empty list means any. */
export interface EventFilter {
  readonly states?: readonly StateCode[];
  readonly pillars?: readonly Pillar[];
  /** States and organisations whose pledges, commitments and answers are told, and what funds do with their money. */
  readonly donors?: readonly ProviderCode[];
  readonly events?: readonly ToldEvent[];
  /** Only of needs that fit these interests. */
  readonly interests?: SearchedNeeds;
}

/** How often what happened is gathered into one e-mail: each day, or each Monday. */
export const digestRhythms = ["day", "week"] as const;
export type DigestRhythm = (typeof digestRhythms)[number];

/** Addresses and secrets are kept apart, in no event: they can be forgotten. */
export interface SubscriptionContent {
  readonly title: string;
  readonly filter: EventFilter;
  /** By e-mail, so often; a webhook where there is none. */
  readonly digest?: DigestRhythm;
  /** The language of its e-mails; English where there is none. */
  readonly language?: Language;
}

/**
 * A standing wish to be told of events. It sees what its holder saw when it was made or last renewed, and ends on a day
 * unless it is renewed: so a role that was withdrawn tells nothing for ever.
 */
export interface Subscription {
  readonly id: SubscriptionId;
  /** `unconfirmed`: nobody has shown yet that the e-mail address is the holder's; it tells nothing. */
  readonly status: "unconfirmed" | "active" | "cancelled";
  readonly holder: Caller;
  readonly content: SubscriptionContent;
  /** The last day on which it tells, `YYYY-MM-DD`. */
  readonly validUntil: string;
  readonly createdAt: string;
  readonly updatedAt: string;
}

interface Renewal {
  readonly holder: Caller;
  readonly content: SubscriptionContent;
  readonly validUntil: string;
}

export type SubscriptionEvent =
  | (EventBase & Renewal & { readonly type: "subscription-opened"; readonly id: SubscriptionId })
  | (EventBase & Renewal & { readonly type: "subscription-revised"; readonly newAddress?: true })
  | (EventBase & { readonly type: "subscription-confirmed" })
  | (EventBase & { readonly type: "subscription-secret-rotated" })
  | (EventBase & { readonly type: "subscription-cancelled" });

/** The state after an event. Pure; an event that cannot follow is a defect and throws. */
export const evolveSubscription = (
  subscription: Subscription | undefined,
  event: SubscriptionEvent,
): Subscription => {
  if (event.type === "subscription-opened") {
    const { id, holder, content, validUntil, at } = event;
    const status = content.digest === undefined ? "active" : "unconfirmed";
    return { id, status, holder, content, validUntil, createdAt: at, updatedAt: at };
  }
  if (subscription === undefined) throw new Error(`${event.type} before subscription-opened`);
  const touched = { ...subscription, updatedAt: event.at };
  switch (event.type) {
    case "subscription-revised": {
      const { holder, content, validUntil } = event;
      const status = event.newAddress ? "unconfirmed" : touched.status;
      return { ...touched, status, holder, content, validUntil };
    }
    case "subscription-confirmed":
      return { ...touched, status: "active" };
    case "subscription-secret-rotated":
      return touched;
    case "subscription-cancelled":
      return { ...touched, status: "cancelled" };
  }
};

/** Whether a subscription tells anything on a day (`YYYY-MM-DD`). */
export const tellsOn = ({ status, validUntil }: Subscription, day: string): boolean =>
  status === "active" && day <= validUntil;
