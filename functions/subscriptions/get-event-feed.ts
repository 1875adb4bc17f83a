import { getEventFeed } from "@angkor/contract/operations/get-event-feed";
import { type AtomEntry, writeAtomFeed } from "@angkor/documents/atom";
import {
  anonymous,
  concernsOf,
  type EventFilter,
  fitsFilter,
  isNews,
  newsKinds,
  newsText,
} from "@angkor/domain";
import { handle, type OperationRequest } from "@angkor/http";
import { firstMonth, type LatestEvent, readLatestEvents, type Table } from "@angkor/store";
import type { Dependencies } from "../composition.ts";
import { loadNewsAt, maySeeNews, newsPath } from "../news-records.ts";
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

/** An event as an entry, where its record is public and was; undefined where not, or where it does not fit. */
const entryOf = async (
  table: Table,
  { kind, id, version, type, at }: LatestEvent,
  filter: EventFilter,
  nameOf: NameOf,
): Promise<AtomEntry | undefined> => {
  const newsKind = newsKinds.find((known) => known === kind);
  if (newsKind === undefined || !isNews(type)) return undefined;
  const news = await loadNewsAt(table, { kind: newsKind, recordId: id, version });
  if (news === undefined || !fitsFilter(filter, type, news.past)) return undefined;
  if (!maySeeNews(anonymous, news.past) || !maySeeNews(anonymous, news.present)) return undefined;
  const { states: concerned, pillars, donors } = concernsOf(news.past);
  const words = (scheme: string, terms: readonly string[]) =>
    terms.map((term) => ({ scheme: `urn:angkor:${scheme}`, term }));
  return {
    id: `urn:angkor:event:${kind}:${id}:${version}`,
    title: newsText(news.past, type, nameOf),
    updated: at,
    link: newsPath(news.present),
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

/** The last instant before another. */
const justBefore = (instant: string): string => new Date(Date.parse(instant) - 1).toISOString();

const addressOf = (query: Query, before?: string): string => {
  const all = { ...query, ...(before !== undefined && { before }) };
  const text = new URLSearchParams(Object.entries(all)).toString();
  return text === "" ? "/feed" : `/feed?${text}`;
};

export const getEventFeedHandler = ({ table }: Dependencies) =>
  handle(getEventFeed, async ({ query, at }) => {
    const nameOf = await loadNames(table);
    const filter = filterOf(query);
    const until = query.before === undefined ? at : justBefore(query.before);
    const { entries, before } = await readEntries(table, until, (event) =>
      entryOf(table, event, filter, nameOf),
    );
    const { before: _before, ...words } = query;
    const xml = writeAtomFeed({
      id: `urn:angkor:feed:${new URLSearchParams(Object.entries(words))}`,
      title: "Cooperation and assistance under the Anti-Personnel Mine Ban Convention",
      subtitle: "What happened to public work plans, needs, pledges, commitments and answers.",
      updated: `${firstMonth}-01T00:00:00.000Z`,
      self: addressOf(query),
      ...(before !== undefined && { next: addressOf(words, before) }),
      entries,
    });
    return { document: { format: "atom", bytes: Buffer.from(xml), name: "feed" } };
  });
