import {
  type AssistanceRequirement,
  caseReminders,
  type IndividualisedApproachCase,
  mayReadResponse,
  type NeedResponse,
  needReminders,
  type Pledge,
  parseSpanKey,
  pledgeReminders,
  type Reminder,
  type StandingPledge,
  type Subscription,
  sum,
} from "@angkor/domain";
import { individualisedApproachCases, type Loaded, pledges, responses, type Table } from "@angkor/store";
import { known } from "../list-known.ts";
import { isOpen } from "../requirements/requirement-dto.ts";
import { type Telling, tell, tellingSubscriptions } from "../telling.ts";

/**
 * Puts a message of everything that has come near or passed into the queues of those whom it concerns, once each; how
 * many were put.
 */
export const remind = async (table: Table, at: string): Promise<number> => {
  const subscribers = await tellingSubscriptions(table, at);
  if (subscribers.length === 0) return 0;
  const kept = await known(table, undefined);
  const day = at.slice(0, 10);
  const [needs, answers, pledged, cases] = await Promise.all([
    kept.needs(undefined, () => true),
    kept.list(responses, () => true),
    kept.list(pledges, ({ status }) => status === "announced"),
    kept.list(individualisedApproachCases, () => true),
  ]);
  const open = needs.filter((need) => isOpen(need, day));
  const asked = await remindOfNeeds(table, subscribers, open, { answers: byNeed(answers), at });
  const promised = await remindOfPledges(table, subscribers, pledged, at);
  return asked + promised + (await remindOfCases(table, subscribers, cases, at));
};

const byNeed = (answers: readonly Loaded<NeedResponse>[]): ReadonlyMap<string, readonly NeedResponse[]> =>
  Map.groupBy(
    answers.map(({ state }) => state),
    ({ requirementId }) => requirementId,
  );

interface Answered {
  readonly answers: ReadonlyMap<string, readonly NeedResponse[]>;
  readonly at: string;
}

/** Whether a need has been answered is what each subscriber can see: an answer that it may not see is none. */
const remindOfNeeds = async (
  table: Table,
  subscribers: readonly Subscription[],
  needs: readonly Loaded<AssistanceRequirement>[],
  { answers, at }: Answered,
): Promise<number> => {
  let put = 0;
  for (const { state: need, version } of needs) {
    if (needReminders(need, false, at).length === 0) continue;
    for (const subscriber of subscribers) {
      const seen = (answers.get(need.id) ?? []).some((answer) => mayReadResponse(subscriber.holder, answer));
      for (const reminder of needReminders(need, seen, at)) {
        const news = { kind: "requirement", record: need } as const;
        put += await tell(table, [subscriber], tellingOf(news, version, reminder, at), at);
      }
    }
  }
  return put;
};

const remindOfPledges = async (
  table: Table,
  subscribers: readonly Subscription[],
  pledged: readonly Loaded<Pledge>[],
  at: string,
): Promise<number> => {
  let put = 0;
  for (const loaded of pledged) {
    for (const reminder of pledgeReminders(standing(loaded), at)) {
      const news = { kind: "pledge", record: loaded.state } as const;
      put += await tell(table, subscribers, tellingOf(news, loaded.version, reminder, at), at);
    }
  }
  return put;
};

/** Only those who may read a case learn that there is one. */
const remindOfCases = async (
  table: Table,
  subscribers: readonly Subscription[],
  cases: readonly Loaded<IndividualisedApproachCase>[],
  at: string,
): Promise<number> => {
  let put = 0;
  for (const { state: record, version } of cases) {
    for (const reminder of caseReminders(record, at)) {
      const news = { kind: "individualised-approach-case", record } as const;
      put += await tell(table, subscribers, tellingOf(news, version, reminder, at), at);
    }
  }
  return put;
};

const tellingOf = (
  news: Telling["present"],
  version: number,
  { event, dueOn }: Reminder,
  at: string,
): Telling => ({
  told: { event, at, kind: news.kind, recordId: news.record.id, version, dueOn },
  past: news,
  present: news,
});

/** A pledge with what is open of its tranches, in its own currency. */
const standing = ({ state: pledge, counters }: Loaded<Pledge>): StandingPledge => {
  const tranches = Object.entries(counters).map(([name, open]) => ({
    span: parseSpanKey(name),
    open,
    pledged: open,
    outstanding: open,
  }));
  const all = sum(tranches.map(({ open }) => open));
  return { pledge, tranches, pledged: all, outstanding: all };
};
