import { nextAttemptAt, type Subscription, tellsOn } from "@angkor/domain";
import {
  type Lease,
  leaseQueue,
  listMessages,
  load,
  loadAddress,
  type Message,
  releaseQueue,
  type Settlement,
  settleMessage,
  subscriptions,
  type Table,
  waitsForEarlier,
} from "@angkor/store";
import { holderToday } from "../holders.ts";
import { loadNews, maySeeNews } from "../news-records.ts";
import type { Parcel, Sent } from "../webhook.ts";
import { messageBody } from "../webhook-body.ts";

export interface Delivering {
  readonly table: Table;
  readonly now: () => string;
  readonly send: (url: string, parcel: Parcel, at: string) => Promise<Sent>;
  /** Seconds before each further attempt. */
  readonly delays: readonly number[];
  /** Where links to records begin. */
  readonly apiUrl: string;
}

/** Longer than a function runs: a lease that is older belongs to nobody. */
const leaseSeconds = 90;
const readAtOnce = 100;
/** By then a list shows what was put before. */
const lookAgainSeconds = 60;

/** When there is more to do, and whether nothing is to be sent before. */
interface Rest {
  readonly nextAt: string | undefined;
  readonly pauses: boolean;
}

const later = (at: string, seconds: number): string =>
  new Date(Date.parse(at) + seconds * 1000).toISOString();

/** Sends what is due of one subscription, until nothing is or the time is over; nothing while another does. */
export const deliverQueue = async (
  delivering: Delivering,
  subscriptionId: string,
  hasTime: () => boolean,
): Promise<void> => {
  const { table, now } = delivering;
  let held: Lease | undefined;
  do {
    const at = now();
    const lease = await leaseQueue(table, subscriptionId, { now: at, until: later(at, leaseSeconds), held });
    if (lease === undefined) return;
    const rest = await sendDue(delivering, subscriptionId, hasTime).catch(async (error: unknown) => {
      await releaseQueue(table, lease, { nextAt: later(now(), lookAgainSeconds), pauses: true });
      throw error;
    });
    const again = lease.woken ? later(now(), lookAgainSeconds) : undefined;
    if (await releaseQueue(table, lease, { ...rest, nextAt: rest.nextAt ?? again })) return;
    held = lease;
  } while (hasTime());
  await releaseQueue(table, held, { nextAt: now(), pauses: true });
};

const sendDue = async (
  delivering: Delivering,
  subscriptionId: string,
  hasTime: () => boolean,
): Promise<Rest> => {
  const { table, now } = delivering;
  const waiting = await listMessages(table, subscriptionId, "waiting", { limit: readAtOnce });
  const blocked = new Set<string>();
  const nextTimes: string[] = waiting.length === readAtOnce ? [now()] : [];
  for (const message of waiting) {
    if (!hasTime()) return { nextAt: now(), pauses: true };
    const record = `${message.told.kind}#${message.told.recordId}`;
    if (blocked.has(record)) continue;
    const outcome = await sendNext(delivering, message);
    if (outcome.endpointUntil !== undefined) return { nextAt: outcome.endpointUntil, pauses: true };
    if (outcome.takesAll !== undefined) return settleAll(delivering, subscriptionId, outcome.takesAll);
    if (outcome.until !== undefined) {
      blocked.add(record);
      nextTimes.push(outcome.until);
    }
  }
  return { nextAt: nextTimes.toSorted()[0], pauses: false };
};

/** What an attempt means for the messages behind it. */
interface Outcome {
  /** The record's later messages wait until then. */
  readonly until?: string;
  /** The endpoint fails: everything waits until then. */
  readonly endpointUntil?: string;
  /** What becomes of everything that waits: the endpoint has failed too often, or nothing is told any more. */
  readonly takesAll?: "parked" | "withheld";
}

const sendNext = async (delivering: Delivering, message: Message): Promise<Outcome> => {
  const { table, now } = delivering;
  const at = now();
  if (message.nextAttemptAt !== undefined && message.nextAttemptAt > at)
    return { until: message.nextAttemptAt };
  if (await waitsForEarlier(table, message)) {
    const error = "An earlier message of this record is parked.";
    await settleMessage(table, message, { status: "parked", attempts: message.attempts, at, error });
    return {};
  }
  const [subscription, address] = await Promise.all([
    load(table, subscriptions, message.subscriptionId),
    loadAddress(table, message.subscriptionId),
  ]);
  // Of a subscription that is being cancelled, the one may still be read as it was and the other not.
  const { secrets, url } = address;
  if (subscription === undefined || url === undefined || !tellsOn(subscription.state, at.slice(0, 10)))
    return { takesAll: "withheld" };
  const valid = secrets.filter(({ until }) => until === undefined || at <= until);
  const to = { holder: subscription.state.holder, url, secrets: valid.map(({ secret }) => secret) };
  const sent = await attempt(delivering, message, to, at);
  if (sent === undefined || sent.ok) {
    const attempts = message.attempts + (sent === undefined ? 0 : 1);
    const status = sent === undefined ? "withheld" : "delivered";
    await settleMessage(table, message, { status, attempts, at: now() });
    return {};
  }
  return failed(delivering, message, sent);
};

const failed = async (
  { table, now, delays }: Delivering,
  message: Message,
  { error, endpoint }: { readonly error: string; readonly endpoint: boolean },
): Promise<Outcome> => {
  const [at, attempts] = [now(), message.attempts + 1];
  const until = nextAttemptAt(attempts, at, delays);
  const status = until === undefined ? "parked" : "waiting";
  const settlement: Settlement = { status, attempts, at, error, nextAttemptAt: until };
  await settleMessage(table, message, settlement);
  if (!endpoint) return until === undefined ? {} : { until };
  return until === undefined ? { takesAll: "parked" } : { endpointUntil: until };
};

/** Sends one message; undefined where its record is not the holder's to see (any more). */
const attempt = async (
  { table, send, apiUrl }: Delivering,
  { told }: Message,
  { holder, url, secrets }: { holder: Subscription["holder"]; url: string; secrets: readonly string[] },
  at: string,
): Promise<Sent | undefined> => {
  const [holderNow, news] = await Promise.all([holderToday(table, holder, at), loadNews(table, told)]);
  if (news === undefined || !maySeeNews(holderNow, news)) return undefined;
  return send(url, { id: told.id, body: messageBody(told, news, apiUrl), secrets }, at);
};

/** Takes everything that waits out of the queue: parked with what failed, or of a subscription that tells nothing more. */
const settleAll = async (
  { table, now }: Delivering,
  subscriptionId: string,
  status: "parked" | "withheld",
): Promise<Rest> => {
  const waiting = await listMessages(table, subscriptionId, "waiting", { limit: readAtOnce });
  for (const message of waiting) {
    const { attempts, lastError = "The webhook has failed too often." } = message;
    await settleMessage(table, message, { status, attempts, at: now(), error: lastError });
  }
  // A list is eventually consistent: what it did not show yet is found by the next run.
  return { nextAt: waiting.length === 0 ? undefined : now(), pauses: false };
};
