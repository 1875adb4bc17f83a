import {
  type Caller,
  canSee,
  type EventBase,
  mayReadCase,
  mayReadResponse,
  type NewsRecord,
  type ProgressRecord,
  type ToldRecord,
  type WorkPlan,
} from "@angkor/domain";
import {
  type Aggregate,
  commitments,
  financingInstruments,
  fundAllocations,
  individualisedApproachCases,
  load,
  loadHistory,
  pledges,
  progressRecords,
  requirements,
  responses,
  type Table,
  workPlans,
} from "@angkor/store";
import { commitmentSeen } from "./commitments/commitment-dto.ts";
import { fundAllocationRecords } from "./finance/fund-allocation-dto.ts";
import { pledgeSeen } from "./pledges/pledge-dto.ts";
import { recordPath } from "./records.ts";
import { requirementSeen } from "./requirements/requirement-dto.ts";
import { planSeen } from "./work-plans/work-plan-dto.ts";

/** Names a record of which there can be news. */
export interface NewsReference {
  readonly kind: NewsRecord["kind"];
  readonly recordId: string;
}

/** Whether a caller may see a record of which it would be told. */
export const maySeeNews = (caller: Caller, news: ToldRecord): boolean => {
  switch (news.kind) {
    case "work-plan":
      return canSee(caller, planSeen(news.record));
    case "progress-record":
      return canSee(caller, planSeen(news.plan));
    case "requirement":
      return canSee(caller, requirementSeen(news.record));
    case "pledge":
      return canSee(caller, pledgeSeen(news.record));
    case "commitment":
      return canSee(caller, commitmentSeen(news.record));
    case "fund-allocation":
      return canSee(caller, fundAllocationRecords.seen(news.record));
    case "response":
      return canSee(caller, requirementSeen(news.need)) && mayReadResponse(caller, news.record);
    case "individualised-approach-case":
      return mayReadCase(caller, news.record);
  }
};

/** How the states of a record are read: the last one of them is the record as it stands. */
type ReadStates = <State, Event extends EventBase>(
  aggregate: Aggregate<State, Event>,
  id: string,
) => Promise<readonly State[]>;

const current =
  (table: Table): ReadStates =>
  async (aggregate, id) => {
    const loaded = await load(table, aggregate, id);
    return loaded === undefined ? [] : [loaded.state];
  };

/** As a version left the record, and as it stands: one read. */
const pastAndPresent =
  (table: Table, version: number): ReadStates =>
  async <State, Event extends EventBase>(aggregate: Aggregate<State, Event>, id: string) => {
    const states: State[] = [];
    for (const { event } of await loadHistory(table, aggregate, id))
      states.push(aggregate.evolve(states.at(-1), event));
    const [past, present] = [states[version - 1], states.at(-1)];
    return past === undefined || present === undefined ? [] : [past, present];
  };

const readNews = async (
  table: Table,
  { kind, recordId }: NewsReference,
  read: ReadStates,
): Promise<readonly NewsRecord[]> => {
  switch (kind) {
    case "work-plan":
      return (await read(workPlans, recordId)).map((record) => ({ kind, record }));
    case "progress-record":
      return withPlans(table, await read(progressRecords, recordId));
    case "requirement":
      return (await read(requirements, recordId)).map((record) => ({ kind, record }));
    case "pledge":
      return (await read(pledges, recordId)).map((record) => ({ kind, record }));
    case "commitment":
      return (await read(commitments, recordId)).map((record) => ({ kind, record }));
    case "fund-allocation": {
      const allocations = await read(fundAllocations, recordId);
      const fund = allocations[0] && (await load(table, financingInstruments, allocations[0].content.fundId));
      return fund === undefined ? [] : allocations.map((record) => ({ kind, record, fund: fund.state }));
    }
    case "response": {
      const answers = await read(responses, recordId);
      const need = answers[0] && (await load(table, requirements, answers[0].requirementId));
      return need === undefined ? [] : answers.map((record) => ({ kind, record, need: need.state }));
    }
  }
};

/** Each state of a record with its plan as it was then; the last one with the plan as it stands. */
const withPlans = async (table: Table, reported: readonly ProgressRecord[]): Promise<NewsRecord[]> => {
  const [first] = reported;
  const history = first === undefined ? [] : await loadHistory(table, workPlans, first.workPlanId);
  return reported.flatMap((record, index) => {
    const isLast = index === reported.length - 1;
    const plan = history
      .filter(({ event }) => isLast || event.at <= record.updatedAt)
      .reduce<WorkPlan | undefined>((before, { event }) => workPlans.evolve(before, event), undefined);
    return plan === undefined ? [] : [{ kind: "progress-record", record, plan }];
  });
};

/** The record as it stands, with its plan, its fund, or the need that a response answers; undefined where there is none. */
export const loadNews = async (
  table: Table,
  { kind, recordId }: { readonly kind: ToldRecord["kind"]; readonly recordId: string },
): Promise<ToldRecord | undefined> => {
  if (kind !== "individualised-approach-case")
    return (await readNews(table, { kind, recordId }, current(table)))[0];
  const loaded = await load(table, individualisedApproachCases, recordId);
  return loaded && { kind, record: loaded.state };
};

/** A record as one of its versions left it, and as it stands. */
export interface NewsPastAndPresent {
  readonly past: NewsRecord;
  readonly present: NewsRecord;
}

export const loadNewsAt = async (
  table: Table,
  reference: NewsReference & { readonly version: number },
): Promise<NewsPastAndPresent | undefined> => {
  const [past, present] = await readNews(table, reference, pastAndPresent(table, reference.version));
  return past === undefined || present === undefined ? undefined : { past, present };
};

/** Where a record of which one is told can be read. */
export const newsPath = (news: ToldRecord): string =>
  news.kind === "response"
    ? `${recordPath("requirement", news.need.id)}/responses`
    : recordPath(news.kind, news.record.id);
