import type { AllocationProposalEvent } from "../allocation-proposal/index.ts";
import type { CommitmentEvent, PledgeDraw } from "../commitment/commitment.ts";
import type {
  ExchangeArrangementContent,
  ExchangeArrangementEvent,
  ExchangeEntryEvent,
} from "../exchange/index.ts";
import type { FundAllocationEvent } from "../fund-allocation/fund-allocation.ts";
import {
  commitmentContentNaming,
  type MayName,
  planContentNaming,
  pledgeContentNaming,
  responseContentNaming,
  withoutTranches,
} from "../naming/index.ts";
import type { PledgeEvent } from "../pledge/pledge.ts";
import { evolveProgress, type ProgressEvent, type ProgressRecord } from "../progress/progress-record.ts";
import type { NeedResponseEvent } from "../response/response.ts";
import type { WorkPlanEvent } from "../work-plan/work-plan.ts";

/** Records that everyone may see, by id, each with when its public part begins where it had another part before. */
export type Known = ReadonlyMap<string, string | undefined>;

/** A record that everyone may see may be named. */
const naming =
  (known: Known): MayName =>
  (id) =>
    known.has(id);

/** A plan names public plans only: what replaced it may be unknown to everyone. */
export const publicPlanEvents = (events: readonly WorkPlanEvent[], known: Known): WorkPlanEvent[] =>
  events.map((event) => {
    switch (event.type) {
      case "work-plan-drafted":
      case "work-plan-redrafted":
      case "work-plan-revised":
        return { ...event, content: planContentNaming(event.content, naming(known)) };
      case "work-plan-superseded": {
        const { supersededBy, ...rest } = event;
        return supersededBy !== undefined && known.has(supersededBy) ? event : rest;
      }
      default:
        return event;
    }
  });

/** A pledge names public requirements only. */
export const publicPledgeEvents = (events: readonly PledgeEvent[], known: Known): PledgeEvent[] =>
  events.map((event) =>
    event.type === "pledge-announced" || event.type === "pledge-revised"
      ? { ...event, content: pledgeContentNaming(event.content, naming(known)) }
      : event,
  );

/** Whether everyone could see the pledge when the commitment drew on it. */
const isDrawPublic = (draw: PledgeDraw, at: string, known: Known): boolean => {
  const since = known.get(draw.id);
  return draw.scope === "public" && known.has(draw.id) && (since === undefined || since <= at);
};

/** A commitment names its pledge and its requirement only where everyone may see them. */
export const publicCommitmentEvents = (
  events: readonly CommitmentEvent[],
  known: Known,
): CommitmentEvent[] => {
  const draw = events.find((event) => event.type === "commitment-recorded")?.pledge;
  const recordedAt = events[0]?.at ?? "";
  const keepsPledge = draw === undefined || isDrawPublic(draw, recordedAt, known);
  return events.map((event) => {
    if (event.type !== "commitment-recorded" && event.type !== "commitment-cancelled") return event;
    const { pledge, requirement, ...rest } = event;
    const links = {
      ...(pledge && keepsPledge && { pledge }),
      ...(requirement && known.has(requirement.id) && { requirement }),
    };
    if (rest.type === "commitment-cancelled") return { ...rest, ...links };
    const content = commitmentContentNaming(rest.content, naming(known));
    return { ...rest, ...links, content: keepsPledge ? content : withoutTranches(content) };
  });
};

/**
 * The progress of a plan is as public as the plan. What was reported before everyone could see the plan is told as it
 * then stood, in as many events.
 */
export const publicProgressEvents = (events: readonly ProgressEvent[], known: Known): ProgressEvent[] => {
  const [first] = events;
  if (first?.type !== "progress-recorded" || !known.has(first.workPlanId)) return [];
  const since = known.get(first.workPlanId);
  const hidden = since === undefined ? [] : events.filter(({ at }) => at < since);
  const before = hidden.reduce<ProgressRecord | undefined>(evolveProgress, undefined);
  if (before === undefined) return [...events];
  const { lines, source, updatedAt, enteredBy, confirmedAt } = before;
  const content = { lines, ...(source && { source }) };
  const { enteredBy: _, ...recorded } = first;
  return [
    { ...recorded, content, at: updatedAt, ...(enteredBy && !confirmedAt && { enteredBy }) },
    ...hidden.slice(1).map(({ by, onBehalf }) => ({
      type: "progress-corrected" as const,
      content,
      at: updatedAt,
      by,
      ...(onBehalf && { onBehalf }),
    })),
    ...events.slice(hidden.length),
  ];
};

/** An answer to a need that not everyone may see is left out; a pledge that not everyone may see is not named. */
export const publicResponseEvents = (
  events: readonly NeedResponseEvent[],
  known: Known,
): NeedResponseEvent[] =>
  events
    .filter(({ requirementId }) => known.has(requirementId))
    .map((event) => ({ ...event, content: responseContentNaming(event.content, naming(known)) }));

/** Whom to write to is never public. */
export const publicEntryEvents = (events: readonly ExchangeEntryEvent[]): ExchangeEntryEvent[] =>
  events.map((event) => {
    if (event.type !== "exchange-entry-recorded" && event.type !== "exchange-entry-revised") return event;
    const { contact: _, ...content } = event.content;
    return { ...event, content };
  });

const withKnownEntries = (
  { offerId, requestId, ...content }: ExchangeArrangementContent,
  known: Known,
): ExchangeArrangementContent => ({
  ...content,
  ...(offerId !== undefined && known.has(offerId) && { offerId }),
  ...(requestId !== undefined && known.has(requestId) && { requestId }),
});

/** An arrangement names public offers and requests only. */
export const publicArrangementEvents = (
  events: readonly ExchangeArrangementEvent[],
  known: Known,
): ExchangeArrangementEvent[] =>
  events.map((event) =>
    event.type === "exchange-arrangement-recorded" || event.type === "exchange-arrangement-revised"
      ? { ...event, content: withKnownEntries(event.content, known) }
      : event,
  );

/** Adopted lines are told whose commitments everyone may see. */
export const publicProposalEvents = (
  events: readonly AllocationProposalEvent[],
  known: Known,
): AllocationProposalEvent[] =>
  events.filter((event) => event.type !== "allocation-line-adopted" || known.has(event.commitmentId));

/** An allocation of a fund names the requirement that it covers only where everyone may see that. */
export const publicFundAllocationEvents = (
  events: readonly FundAllocationEvent[],
  known: Known,
): FundAllocationEvent[] =>
  events.map((event) => {
    if (event.type !== "fund-allocation-recorded" && event.type !== "fund-allocation-cancelled") return event;
    const { requirement, ...rest } = event;
    return { ...rest, ...(requirement && known.has(requirement.id) && { requirement }) };
  });
