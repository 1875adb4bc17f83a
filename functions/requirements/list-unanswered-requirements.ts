import { listUnansweredRequirements } from "@angkor/contract/operations/list-unanswered-requirements";
import {
  type AssistanceRequirement,
  answerDue,
  canSee,
  daysBetween,
  formatAmount,
  mayReadResponse,
  needTotals,
  publishedAtOf,
  type StateCode,
} from "@angkor/domain";
import { handle } from "@angkor/http";
import {
  type AggregateKind,
  kindPartition,
  type Listing,
  type Loaded,
  requirements,
  responses,
  statePartition,
} from "@angkor/store";
import type { Dependencies } from "../composition.ts";
import { listAll } from "../list-all.ts";
import { isOpen, requirementSeen } from "./requirement-dto.ts";

/** More than this are told of, not shown. */
const maximum = 200;

const listingOf = (kind: AggregateKind, state: StateCode | undefined): Listing =>
  state === undefined
    ? { index: "kind", partition: kindPartition(kind) }
    : { index: "state", partition: statePartition(kind, [state]) };

const unansweredDto = ({ state: need, counters }: Loaded<AssistanceRequirement>, at: string) => {
  const publishedAt = publishedAtOf(need);
  const answerBy = answerDue(need, at);
  return {
    requirementId: need.id,
    state: need.state,
    pillar: need.pillar,
    kind: need.kind,
    title: need.title,
    currency: need.currency,
    open: formatAmount(needTotals(need, counters).open, need.currency),
    publishedAt,
    daysSincePublication: daysBetween(publishedAt, at),
    answerBy: answerBy.on,
    overdue: answerBy.passed,
  };
};

const orderOf = ({ state }: Loaded<AssistanceRequirement>): string => `${publishedAtOf(state)} ${state.id}`;

export const listUnansweredRequirementsHandler = ({ table }: Dependencies) =>
  handle(listUnansweredRequirements, async ({ query, caller, at }) => {
    const day = at.slice(0, 10);
    const [needs, answers] = await Promise.all([
      listAll(
        table,
        requirements,
        (loaded) =>
          isOpen(loaded, day) &&
          (query.pillar === undefined || loaded.state.pillar === query.pillar) &&
          canSee(caller, requirementSeen(loaded.state)),
        listingOf("requirement", query.state),
      ),
      listAll(
        table,
        responses,
        ({ state }) => mayReadResponse(caller, state),
        listingOf("response", query.state),
      ),
    ]);
    const answered = new Set(answers.map(({ state }) => state.requirementId));
    const unanswered = needs
      .filter(({ state }) => !answered.has(state.id))
      .sort((one, other) => (orderOf(one) < orderOf(other) ? -1 : 1));
    return {
      body: {
        items: unanswered.slice(0, maximum).map((need) => unansweredDto(need, at)),
        more: unanswered.length > maximum,
      },
    };
  });
