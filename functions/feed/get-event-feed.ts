import { createHash } from "node:crypto";
import { getEventFeed } from "@angkor/contract/operations/get-event-feed";
import { type AtomEntry, writeAtomFeed } from "@angkor/documents/atom";
import {
  anonymous,
  concernsOf,
  type EventFilter,
  fitsFilter,
  isNews,
  type NewsEvent,
  newsKinds,
  newsText,
} from "@angkor/domain";
import { handle, type OperationRequest } from "@angkor/http";
import { firstMonth, type LatestEvent, readLatestEvents, type Table } from "@angkor/store";
import type { Dependencies } from "../composition.ts";
import { loadNewsAt, maySeeNews, type NewsPastAndPresent, newsPath } from "../news-records.ts";
import { loadNames, type NameOf } from "../wording.ts";

type Query = OperationRequest<typeof getEventFeed>["query"];

const pageSize = 50;
/** At most so many events are looked at for a page, however few of them fit. */
const mostRead = 1000;
/** Events are read together in so many, since each needs its record's history. */
const together = 25;

const filterOf = ({ state, pillar, donor, event }: Query): EventFilter => ({
  ...(state && { states: [state] }),
  ...(pillar && { pillars: [pillar] }),
  ...(donor && { donors: [donor] }),
  ...(event && { events: [event] }),
});

interface PublicNews extends NewsPastAndPresent {
  readonly event: LatestEvent;
  readonly type: NewsEvent;
}

/** An event with its record, where that is public and was; undefined where not, or where it does not fit. */
const newsOf = async (
  table: Table,
  event: LatestEvent,
  filter: EventFilter,
): Promise<PublicNews | undefined> => {
  const { kind, id, version, type } = event;
  const newsKind = newsKinds.find((known) => known === kind);
  if (newsKind === undefined || !isNews(type)) return undefined;
  const news = await loadNewsAt(table, { kind: newsKind, recordId: id, version });
  if (news === undefined || !fitsFilter(filter, type, news.past)) return undefined;
  if (!maySeeNews(anonymous, news.past) || !maySeeNews(anonymous, news.present)) return undefined;
  return { ...news, event, type };
};

/** Names an event for good. */
const idOf = ({ kind, id, version }: LatestEvent): string => `urn:angkor:event:${kind}:${id}:${version}`;

const entryOf = ({ event, type, past, present }: PublicNews, nameOf: NameOf): AtomEntry => {
  const { states: concerned, pillars, donors } = concernsOf(past);
  const words = (scheme: string, terms: readonly string[]) =>
    terms.map((term) => ({ scheme: `urn:angkor:${scheme}`, term }));
  return {
    id: idOf(event),
    title: newsText(past, type, nameOf),
    updated: event.at,
    link: newsPath(present),
    categories: [
      ...words("event", [type]),
      ...words("state", concerned),
      ...words("pillar", pillars),
      ...words("donor", donors),
    ],
  };
};

interface Page {
  readonly entries: readonly AtomEntry[];
  /** Where the next page begins; undefined on the last. */
  readonly before: string | undefined;
}

const readEntries = async (
  table: Table,
  until: string,
  toEntry: (event: LatestEvent) => Promise<AtomEntry | undefined>,
): Promise<Page> => {
  const entries: AtomEntry[] = [];
  let batch: LatestEvent[] = [];
  let read = 0;
  const take = async () => {
    entries.push(...(await Promise.all(batch.map(toEntry))).filter((entry) => entry !== undefined));
    batch = [];
  };
  for await (const event of readLatestEvents(table, { from: `${firstMonth}-01`, until })) {
    const last = batch.at(-1);
    // Pages are divided between instants, never within one.
    if (last !== undefined && batch.length >= together && event.at !== last.at) {
      await take();
      if (entries.length >= pageSize || read >= mostRead) return { entries, before: last.at };
    }
    read += 1;
    batch.push(event);
  }
  await take();
  return { entries, before: undefined };
};

/** Enough where the newest events are mostly public ones. */
const few = 5;

/** The newest event that fits; undefined where none of the latest does. */
const newestOf = async (
  table: Table,
  until: string,
  filter: EventFilter,
): Promise<LatestEvent | undefined> => {
  let read = 0;
  for await (const event of readLatestEvents(table, { from: `${firstMonth}-01`, until, page: few })) {
    if ((await newsOf(table, event, filter)) !== undefined) return event;
    read += 1;
    if (read >= mostRead) return undefined;
  }
  return undefined;
};

/** Names a page by its newest entry: what is not public moves nothing in it. */
const etagOf = (id: string): string =>
  `W/"${createHash("sha256").update(id).digest("base64url").slice(0, 22)}"`;

/** The last instant before another. */
const justBefore = (instant: string): string => new Date(Date.parse(instant) - 1).toISOString();

const addressOf = (query: Query, before?: string): string => {
  const all = { ...query, ...(before !== undefined && { before }) };
  const text = new URLSearchParams(Object.entries(all)).toString();
  return text === "" ? "/feed" : `/feed?${text}`;
};

/** Whether no event can come any more that a slower request dates before this one. */
const isSettled = ({ updated }: AtomEntry, at: string, settling: number): boolean =>
  Date.parse(at) - Date.parse(updated) >= settling;

export const getEventFeedHandler = ({ table, settling }: Dependencies) =>
  handle(getEventFeed, async ({ query, at, knows }) => {
    const filter = filterOf(query);
    const until = query.before === undefined ? at : justBefore(query.before);
    if (knows.length > 0) {
      const newest = await newestOf(table, until, filter);
      const etag = newest && etagOf(idOf(newest));
      if (etag !== undefined && knows.includes(etag)) return { unchanged: etag };
    }
    const nameOf = await loadNames(table);
    const { entries, before } = await readEntries(table, until, async (event) => {
      const news = await newsOf(table, event, filter);
      return news && entryOf(news, nameOf);
    });
    const [newest] = entries;
    const etag = newest && isSettled(newest, at, settling) ? etagOf(newest.id) : undefined;
    const { before: _before, ...words } = query;
    const xml = writeAtomFeed({
      id: `urn:angkor:feed:${new URLSearchParams(Object.entries(words))}`,
      title: "Cooperation and assistance under the Anti-Personnel Mine Ban Convention",
      subtitle:
        "What happened to public work plans, needs, pledges, commitments, allocations of pooled funds and answers.",
      updated: `${firstMonth}-01T00:00:00.000Z`,
      self: addressOf(query),
      ...(before !== undefined && { next: addressOf(words, before) }),
      entries,
    });
    const document = { format: "atom" as const, bytes: Buffer.from(xml), name: "feed" };
    return { document: { ...document, ...(etag !== undefined && { etag }) } };
  });
