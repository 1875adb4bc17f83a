import { digestDay, isNews, nextAttemptAt, type Subscription, type ToldRecord } from "@angkor/domain";
import {
  leaseMail,
  listMessages,
  loadAddress,
  type MailName,
  type Message,
  releaseMail,
  type Settlement,
  settleMessage,
  type Table,
} from "@angkor/store";
import type { SendMail } from "../mail.ts";
import { loadNews, loadNewsAt, maySeeNews } from "../news-records.ts";
import type { NameOf } from "../wording.ts";
import { type DigestLine, digestMail } from "./digest-mail.ts";

export interface Digesting {
  readonly table: Table;
  readonly now: () => string;
  readonly sendMail: SendMail;
  /** Seconds before each further attempt. */
  readonly delays: readonly number[];
  /** Where links to records begin. */
  readonly apiUrl: string;
}

/** One mail holds no more; the rest waits for the next. */
const mostLines = 500;
const together = 25;

/** Longer than a function runs: a lease that is older belongs to nobody. */
export const leaseUntil = (at: string): string => new Date(Date.parse(at) + 360_000).toISOString();

/** What a message tells, where its holder may see it, as the event left it and as it stands. */
const lineOf = async (
  table: Table,
  { holder }: Subscription,
  { told }: Message,
): Promise<DigestLine | undefined> => {
  const { kind, event } = told;
  if (!isNews(event) || kind === "individualised-approach-case") {
    const record = await loadNews(table, told);
    return record && maySeeNews(holder, record) ? { told, record, present: record } : undefined;
  }
  const news = await loadNewsAt(table, { ...told, kind });
  const sees = (record: ToldRecord) => maySeeNews(holder, record);
  return news && sees(news.past) && sees(news.present)
    ? { told, record: news.past, present: news.present }
    : undefined;
};

interface Read {
  readonly message: Message;
  readonly line: DigestLine | undefined;
}

const readLines = async (
  table: Table,
  subscription: Subscription,
  waiting: readonly Message[],
): Promise<Read[]> => {
  const read: Read[] = [];
  for (let from = 0; from < waiting.length; from += together) {
    const some = waiting.slice(from, from + together);
    read.push(
      ...(await Promise.all(
        some.map(async (message) => ({ message, line: await lineOf(table, subscription, message) })),
      )),
    );
  }
  return read;
};

/**
 * Sends one mail of what waits, if the subscription has had none for this day or week. What waits is taken away only
 * once the mail was handed over: so it may come twice after a crash, and is never lost.
 */
export const sendDigest = async (
  digesting: Digesting,
  subscription: Subscription,
  nameOf: NameOf,
): Promise<void> => {
  const { table, now } = digesting;
  const { id, content, createdAt } = subscription;
  const at = now();
  const day = digestDay(content.digest ?? "day", at);
  if (day <= createdAt.slice(0, 10)) return;
  const waiting = await listMessages(table, id, "waiting", { limit: mostLines });
  const [head] = waiting;
  if (head === undefined || (head.nextAttemptAt ?? at) > at) return;
  const mail: MailName = { subscriptionId: id, name: `digest-${day}` };
  if (!(await leaseMail(table, mail, { now: at, until: leaseUntil(at) }))) return;
  let sent = false;
  try {
    sent = await attempt(digesting, subscription, { mail, waiting, nameOf, at });
  } finally {
    await releaseMail(table, mail, sent ? at : undefined);
  }
};

interface Attempt {
  readonly mail: MailName;
  readonly waiting: readonly Message[];
  readonly nameOf: NameOf;
  readonly at: string;
}

/** Whether a mail was sent: none is where the holder may see nothing of what waits. */
const attempt = async (
  digesting: Digesting,
  subscription: Subscription,
  { mail, waiting, nameOf, at }: Attempt,
): Promise<boolean> => {
  const { table, sendMail, apiUrl } = digesting;
  const [{ email }, read] = await Promise.all([
    loadAddress(table, subscription.id),
    readLines(table, subscription, waiting),
  ]);
  if (email === undefined) return false;
  const lines = read.flatMap(({ line }) => (line === undefined ? [] : [line]));
  if (lines.length > 0) {
    try {
      await sendMail(digestMail(subscription, { email, lines, nameOf, apiUrl, name: mail.name, at }));
    } catch (error) {
      await failed(digesting, waiting, { error: String(error), at });
      return false;
    }
  }
  for (const { message, line } of read) {
    const attempts = message.attempts + (line === undefined ? 0 : 1);
    await settleMessage(table, message, { status: line ? "delivered" : "withheld", attempts, at });
  }
  return lines.length > 0;
};

/** Tried again later, and in the end parked with all that waits, as a failing webhook is. */
const failed = async (
  { table, delays }: Digesting,
  waiting: readonly Message[],
  { error, at }: { readonly error: string; readonly at: string },
): Promise<void> => {
  const [head] = waiting;
  if (head === undefined) return;
  const attempts = head.attempts + 1;
  const until = nextAttemptAt(attempts, at, delays);
  const settlement: Settlement = { status: "waiting", attempts, at, error, nextAttemptAt: until };
  if (until !== undefined) {
    await settleMessage(table, head, settlement);
    return;
  }
  for (const message of waiting)
    await settleMessage(table, message, { status: "parked", attempts: message.attempts + 1, at, error });
};
