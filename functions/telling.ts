import {
  type AssistanceRequirement,
  type Caller,
  fitsFilter,
  type SearchedNeeds,
  type Subscription,
  type ToldEvent,
  type ToldRecord,
  tellsOn,
} from "@angkor/domain";
import { isEligible, needsOf, supplyOfInterests } from "@angkor/matching";
import {
  load,
  parentPartition,
  putMessage,
  requirements,
  subscriptions,
  type Table,
  type Told,
  wakeQueue,
} from "@angkor/store";
import { holderToday } from "./holders.ts";
import { listAll } from "./list-all.ts";
import { maySeeNews } from "./news-records.ts";

/** Subscriptions that tell something on the day of an instant, with what their holders see today. */
export const tellingSubscriptions = async (table: Table, at: string): Promise<readonly Subscription[]> => {
  const found = await listAll(table, subscriptions, ({ state }) => tellsOn(state, at.slice(0, 10)), {
    index: "parent",
    partition: parentPartition("subscription", "active"),
  });
  return Promise.all(
    found.map(async ({ state }) => ({ ...state, holder: await holderToday(table, state.holder, at) })),
  );
};

/** An event, with its record as it left it and as it stands. */
export interface Telling {
  readonly told: Omit<Told, "id" | "event"> & { readonly event: ToldEvent };
  readonly past: ToldRecord;
  readonly present: ToldRecord;
}

/**
 * Puts one message into the queue of each subscription that was there before the event and that it fits, if its holder could see the record as the
 * event left it and can see it now. The same event again puts nothing.
 */
export const tell = async (
  table: Table,
  subscribers: readonly Subscription[],
  { told, past, present }: Telling,
  at: string,
): Promise<number> => {
  let put = 0;
  for (const { id, holder, content, createdAt } of subscribers) {
    const fits = createdAt <= told.at && fitsFilter(content.filter, told.event, past);
    if (!fits || !maySeeNews(holder, past) || !maySeeNews(holder, present)) continue;
    const { interests } = content.filter;
    if (interests !== undefined && !(await fitsInterests(table, interests, present, { caller: holder, at })))
      continue;
    if (await putMessage(table, id, told)) put += 1;
    // Digests are sent at their time, and not when something is put.
    if (content.digest === undefined) await wakeQueue(table, id, at);
  }
  return put;
};

interface Question {
  readonly caller: Caller;
  readonly at: string;
}

/** Whether any line of a need fits what is looked for, by the rules that matching has. Amounts play no part. */
const fitsInterests = async (
  table: Table,
  interests: SearchedNeeds,
  news: ToldRecord,
  { caller, at }: Question,
): Promise<boolean> => {
  if (news.kind !== "requirement") return false;
  const { counters = {} } = (await load(table, requirements, news.record.id)) ?? {};
  const on = at.slice(0, 10);
  const { offers } = supplyOfInterests({ id: "interests", ...interests });
  const lines = linesOf(news.record, counters);
  const context = { caller, on, currency: news.record.currency, nameOf: (code: string) => code };
  return offers.some((offer) => lines.some((line) => isEligible(offer, line, context)));
};

const linesOf = (need: AssistanceRequirement, funded: Readonly<Record<string, bigint>>) =>
  needsOf(need, funded, (minor) => minor);
