import type { UnansweredRequirementsSchema } from "@angkor/contract/schemas/response";
import {
  type AssistanceRequirement,
  answerDue,
  daysBetween,
  formatAmount,
  needTotals,
  publishedAtOf,
} from "@angkor/domain";
import type { Loaded } from "@angkor/store";
import type * as z from "zod";
import type { LeadDonors } from "../lead-donors.ts";

type UnansweredDto = z.input<typeof UnansweredRequirementsSchema>;

/** More than this are told of, not shown. */
const maximum = 200;

/** Needs that nobody has answered, as the wire tells them. */
export const unansweredDto = (
  unanswered: readonly Loaded<AssistanceRequirement>[],
  at: string,
  leadsOf: LeadDonors,
): UnansweredDto => ({
  items: unanswered
    .slice(0, maximum)
    .map((need) => ({ ...needDto(need, at), leadDonors: leadsOf(need.state.state, need.state.pillar) })),
  more: unanswered.length > maximum,
});

const needDto = (
  { state: need, counters }: Loaded<AssistanceRequirement>,
  at: string,
): Omit<UnansweredDto["items"][number], "leadDonors"> => {
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
