import { type Caller, canSee, type EventBase, mayReadResponse, type NewsRecord } from "@angkor/domain";
import {
  type Aggregate,
  commitments,
  load,
  loadHistory,
  pledges,
  requirements,
  responses,
  type Table,
  workPlans,
} from "@angkor/store";
import { commitmentSeen } from "./commitments/commitment-dto.ts";
import { pledgeSeen } from "./pledges/pledge-dto.ts";
import { recordPath } from "./records.ts";
import { requirementSeen } from "./requirements/requirement-dto.ts";
import { planSeen } from "./work-plans/work-plan-dto.ts";

/** Names a record of which there can be news. */
export interface NewsReference {
  readonly kind: NewsRecord["kind"];
  readonly recordId: string;
}

/** Whether a caller may see a record of which there is news. */
export const maySeeNews = (caller: Caller, news: NewsRecord): boolean => {
  switch (news.kind) {
    case "work-plan":
      return canSee(caller, planSeen(news.record));
    case "requirement":
      return canSee(caller, requirementSeen(news.record));
    case "pledge":
      return canSee(caller, pledgeSeen(news.record));
    case "commitment":
      return canSee(caller, commitmentSeen(news.record));
    case "response":
      return canSee(caller, requirementSeen(news.need)) && mayReadResponse(caller, news.record);
  }
};

/** A record as it stands, or as a version left it; undefined where there is none. */
const stateOf = async <State, Event extends EventBase>(
  table: Table,
  aggregate: Aggregate<State, Event>,
  id: string,
  version: number | undefined,
): Promise<State | undefined> => {
  if (version === undefined) return (await load(table, aggregate, id))?.state;
  const history = await loadHistory(table, aggregate, id);
  return history
    .filter((entry) => entry.version <= version)
    .reduce<State | undefined>((state, { event }) => aggregate.evolve(state, event), undefined);
};

/** The record as it stands, or as a version left it, with the need that a response answers as it stands. */
export const loadNews = async (
  table: Table,
  { kind, recordId }: NewsReference,
  version?: number,
): Promise<NewsRecord | undefined> => {
  switch (kind) {
    case "work-plan": {
      const record = await stateOf(table, workPlans, recordId, version);
      return record && { kind, record };
    }
    case "requirement": {
      const record = await stateOf(table, requirements, recordId, version);
      return record && { kind, record };
    }
    case "pledge": {
      const record = await stateOf(table, pledges, recordId, version);
      return record && { kind, record };
    }
    case "commitment": {
      const record = await stateOf(table, commitments, recordId, version);
      return record && { kind, record };
    }
    case "response": {
      const record = await stateOf(table, responses, recordId, version);
      const need = record && (await load(table, requirements, record.requirementId));
      return record && need && { kind, record, need: need.state };
    }
  }
};

/** Where a record of which there is news can be read. */
export const newsPath = (news: NewsRecord): string =>
  news.kind === "response"
    ? `${recordPath("requirement", news.need.id)}/responses`
    : recordPath(news.kind, news.record.id);
