import {
  type AssistanceRequirement,
  type Caller,
  type EventBase,
  isNews,
  type NewsEvent,
  type NewsRecord,
  newsKinds,
} from "@angkor/domain";
import {
  type Aggregate,
  commitments,
  financingInstruments,
  fundAllocations,
  type Loaded,
  loadMany,
  pledges,
  progressRecords,
  readLatestEvents,
  requirements,
  responses,
  type Table,
  workPlans,
} from "@angkor/store";
import type { ListKnown } from "../list-known.ts";
import { maySeeNews } from "../news-records.ts";

/** What happened to a record since the last meeting, with the record as it stands. */
export interface News {
  readonly at: string;
  readonly events: readonly NewsEvent[];
  readonly last: NewsEvent;
  readonly news: NewsRecord;
}

interface Question {
  readonly caller: Caller;
  readonly from: string;
  readonly until: string;
  /** Set when what was known at an instant is asked for: then records are read as they were. */
  readonly past: ListKnown | undefined;
  /** Needs that the caller may see. */
  readonly needs: readonly Loaded<AssistanceRequirement>[];
}

/** At most so many events are read, and so many records told. */
const maximumEvents = 5_000;
const maximumNews = 500;

interface Happened {
  readonly kind: NewsRecord["kind"];
  readonly id: string;
  readonly at: string;
  readonly last: NewsEvent;
  readonly events: NewsEvent[];
}

/** What is new, the latest first, as far as the caller may see it; `more` when there is more than is told. */
export const latestNews = async (
  table: Table,
  question: Question,
): Promise<{ readonly items: readonly News[]; readonly more: boolean }> => {
  const { happened, more } = await readHappened(table, question);
  const records = await recordsOf(table, happened, question);
  const seen = happened.flatMap(({ kind, id, at, last, events }) => {
    const news = records.get(`${kind}#${id}`);
    return news === undefined ? [] : [{ at, last, events: events.toReversed(), news }];
  });
  return { items: seen.slice(0, maximumNews), more: more || seen.length > maximumNews };
};

const readHappened = async (
  table: Table,
  { from, until }: Question,
): Promise<{ readonly happened: readonly Happened[]; readonly more: boolean }> => {
  const happened = new Map<string, Happened>();
  let read = 0;
  for await (const { kind, id, type, at } of readLatestEvents(table, { from, until })) {
    if (read === maximumEvents) return { happened: [...happened.values()], more: true };
    read += 1;
    const told = newsKinds.find((name) => name === kind);
    if (told === undefined || !isNews(type)) continue;
    const known = happened.get(`${kind}#${id}`);
    if (known === undefined)
      happened.set(`${kind}#${id}`, { kind: told, id, at, last: type, events: [type] });
    else known.events.push(type);
  }
  return { happened: [...happened.values()], more: false };
};

const recordsOf = async (
  table: Table,
  happened: readonly Happened[],
  { caller, past, needs }: Question,
): Promise<ReadonlyMap<string, NewsRecord>> => {
  const some = <State extends { readonly id: string }, Event extends EventBase>(
    aggregate: Aggregate<State, Event>,
  ): Promise<State[]> => {
    const ids = happened.filter(({ kind }) => kind === aggregate.kind).map(({ id }) => id);
    return readSome(table, aggregate, ids, past);
  };
  const [plans, reached, asked, pledged, committed, allocated, answers] = await Promise.all([
    some(workPlans),
    some(progressRecords),
    some(requirements),
    some(pledges),
    some(commitments),
    some(fundAllocations),
    some(responses),
  ]);
  const planIds = reached.map(({ workPlanId }) => workPlanId);
  const fundIds = allocated.map(({ content }) => content.fundId);
  const planOf = byId(await readSome(table, workPlans, planIds, past));
  const fundOf = byId(await readSome(table, financingInstruments, fundIds, past));
  const needOf = byId(needs.map(({ state }) => state));
  const records: NewsRecord[] = [
    ...plans.map((record) => ({ kind: "work-plan", record }) as const),
    ...reached.flatMap((record) => {
      const plan = planOf.get(record.workPlanId);
      return plan === undefined ? [] : [{ kind: "progress-record", record, plan } as const];
    }),
    ...asked.map((record) => ({ kind: "requirement", record }) as const),
    ...pledged.map((record) => ({ kind: "pledge", record }) as const),
    ...committed.map((record) => ({ kind: "commitment", record }) as const),
    ...allocated.flatMap((record) => {
      const fund = fundOf.get(record.content.fundId);
      return fund === undefined ? [] : [{ kind: "fund-allocation", record, fund } as const];
    }),
    ...answers.flatMap((record) => {
      const need = needOf.get(record.requirementId);
      return need === undefined ? [] : [{ kind: "response", record, need } as const];
    }),
  ];
  return new Map(
    records
      .filter((news) => maySeeNews(caller, news))
      .map((news) => [`${news.kind}#${news.record.id}`, news]),
  );
};

const byId = <State extends { readonly id: string }>(records: readonly State[]): ReadonlyMap<string, State> =>
  new Map(records.map((record) => [record.id, record]));

const readSome = async <State extends { readonly id: string }, Event extends EventBase>(
  table: Table,
  aggregate: Aggregate<State, Event>,
  ids: readonly string[],
  past: ListKnown | undefined,
): Promise<State[]> => {
  const wanted = new Set(ids);
  const found =
    past === undefined
      ? [...(await loadMany(table, aggregate, [...wanted])).values()]
      : await past(aggregate, ({ id }) => wanted.has(id));
  return found.map(({ state }) => state);
};
