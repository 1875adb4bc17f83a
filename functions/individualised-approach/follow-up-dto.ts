import {
  type Currency,
  type FollowUp,
  followUpsDue,
  formatAmount,
  overdueTranches,
  unansweredExpressions,
} from "@angkor/domain";
import { figuresDto } from "../reports/gap-report-dto.ts";
import { standingTranches } from "../standing-tranches.ts";
import type { FollowUpDto, FollowUpView } from "./build-follow-up.ts";

const basis = (currency: Currency): FollowUpDto["basis"] => ({
  gap: "The gap report's cells of this State over all pillars and years, for the same caller, at both instants.",
  providers:
    "Money for this State alone, over all years; what a provider gives to several States, undivided, is in no line. Expressions of interest are in no figure.",
  unanswered:
    "Expressions of new support, or that support is under consideration, of providers that have neither pledged nor committed anything to this State alone since then; due by the day they named, or 60 days after they were expressed.",
  overdue:
    "Open money of pledges for this State alone whose payment year has passed, and all that is open of one that is no longer valid.",
  conversion: `Amounts recorded in ${currency} are unchanged; all others are converted from their US dollar value, at both instants at the rate of the day of the second. Each provider's amounts are converted by themselves.`,
});

/** A follow-up as the wire tells it. */
export const followUpDto = (
  { before, now, changes, cells, providers, shared }: FollowUp,
  { one, since, at, asOf, on, rate, pledged }: FollowUpView,
): FollowUpDto => {
  const { currency } = rate;
  const amount = (minor: bigint) => formatAmount(minor, currency);
  return {
    caseId: one.id,
    state: one.state,
    currency,
    computedAt: at,
    ...(asOf !== undefined && { asOf }),
    since,
    basis: basis(currency),
    totals: {
      before: figuresDto(before, currency),
      now: figuresDto(now, currency),
      moved: amount(before.gap - now.gap),
      changes: {
        requirement: amount(changes.requirement),
        surplus: amount(changes.surplus),
        nationalContribution: amount(changes.nationalContribution),
        funding: amount(changes.funding),
      },
    },
    cells: cells.map((cell) => ({
      pillar: cell.pillar,
      year: cell.year,
      before: amount(cell.before),
      now: amount(cell.now),
      moved: amount(cell.moved),
    })),
    shared: { before: figuresDto(shared.before, currency), now: figuresDto(shared.now, currency) },
    providers: providers.map(({ provider, expressions, ...money }) => ({
      provider,
      expressions: expressions.map(({ id }) => id),
      promised: amount(money.promised),
      committed: amount(money.committed),
      disbursed: amount(money.disbursed),
      funding: amount(money.funding),
    })),
    unanswered: unansweredExpressions(providers, on).map(({ expression, dueOn, overdue }) => ({
      id: expression.id,
      provider: expression.provider,
      dueOn,
      overdue,
    })),
    overdueTranches: overdueTranches(standingTranches(pledged, rate), on).map((tranche) => ({
      pledgeId: tranche.pledge.id,
      donor: tranche.pledge.content.donor,
      title: tranche.pledge.content.title,
      reason: tranche.reason,
      since: tranche.since,
      amount: amount(tranche.amount),
    })),
    followUpsDue: followUpsDue(one, on),
  };
};
