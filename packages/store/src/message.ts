import { createHash } from "node:crypto";
import { newsEvents } from "@angkor/domain";
import type * as z from "zod";
import { toldBody } from "./codec/message.ts";
import { type Key, messageKey, subscriptionOf } from "./keys.ts";
import { CorruptItemError, type Item, nameOf, nameOfItem, numberOf, textOf } from "./table.ts";

/** What a message tells: an event of a record, or what is due of it. */
export type Told = z.output<typeof toldBody>;

/** `withheld`: its record is no longer one that the holder may see. */
export type MessageStatus = "waiting" | "delivered" | "parked" | "withheld";

/** One message of a subscription, as it stands. */
export interface Message {
  readonly subscriptionId: string;
  readonly told: Told;
  readonly status: MessageStatus;
  /** How often it was sent since it was put, or replayed. */
  readonly attempts: number;
  readonly nextAttemptAt?: string;
  readonly lastAttemptAt?: string;
  readonly lastError?: string;
}

/** Days for which a message is kept that waits no more. */
export const keptDays = { delivered: 30, parked: 90, withheld: 30, waiting: undefined } as const;

const placeOf = ({ event, version, dueOn = "" }: Told): string =>
  newsEvents.some((news) => news === event) ? String(version).padStart(8, "0") : `due-${dueOn}-${event}`;

/** Follows from the event. */
export const keyOfMessage = ({ subscriptionId, told }: Pick<Message, "subscriptionId" | "told">): Key =>
  messageKey(subscriptionId, { kind: told.kind, id: told.recordId, place: placeOf(told) });

/** Sorts messages by the instants of their events. */
export const orderOf = (told: Told): string => `${told.at}#${told.kind}#${told.recordId}#${placeOf(told)}`;

/** The same event for the same subscription is the same message. */
export const idOf = (key: Key): string =>
  `msg_${createHash("sha256").update(nameOf(key)).digest("base64url").slice(0, 27)}`;

/** A stored message. @throws CorruptItemError where it does not parse. */
export const decodeMessage = (item: Item): Message => {
  const status = (["waiting", "delivered", "parked", "withheld"] as const).find(
    (known) => known === item["status"]?.S,
  );
  const optional = (name: "nextAttemptAt" | "lastAttemptAt" | "lastError") => {
    const text = item[name]?.S;
    return text === undefined ? {} : { [name]: text };
  };
  try {
    if (status === undefined) throw new Error("A message of no known status");
    return {
      subscriptionId: subscriptionOf(textOf(item, "pk")),
      told: toldBody.parse(JSON.parse(textOf(item, "body"))),
      status,
      attempts: numberOf(item, "attempts"),
      ...optional("nextAttemptAt"),
      ...optional("lastAttemptAt"),
      ...optional("lastError"),
    };
  } catch (cause) {
    throw new CorruptItemError(nameOfItem(item), cause);
  }
};
