import type { PledgeContent } from "../pledge/pledge.ts";
import { divideRounded, max, type Span, spanKey, sum } from "../shared/index.ts";
import type { StandingPledge, StandingTranche } from "./standing-pledges.ts";

export type OverdueReason = "payment-year-passed" | "validity-ended";

/** Money of a tranche that should have been paid, or can't be committed any more, and is still open. */
export interface OverdueTranche {
  readonly pledge: StandingPledge["pledge"];
  readonly span: Span;
  readonly reason: OverdueReason;
  /** The first day on which it was overdue. */
  readonly since: string;
  /** Minor units of the pledge's currency. */
  readonly minor: bigint;
  /** Minor units of the report's currency. */
  readonly amount: bigint;
}

/** What is overdue on a day, the longest first. */
export const overdueTranches = (pledges: readonly StandingPledge[], on: string): OverdueTranche[] =>
  pledges
    .flatMap(({ pledge, tranches }) =>
      tranches.flatMap((tranche) => {
        const late = overdueOf(pledge.content, tranche, on);
        if (late === undefined) return [];
        const amount = divideRounded(tranche.outstanding * late.minor, tranche.open);
        return [{ pledge, span: tranche.span, ...late, amount }];
      }),
    )
    .sort((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1));

const keyOf = ({ since, pledge, span }: OverdueTranche): string => `${since} ${pledge.id} ${spanKey(span)}`;

const overdueOf = (
  content: PledgeContent,
  { span, open }: StandingTranche,
  on: string,
): Pick<OverdueTranche, "reason" | "since" | "minor"> | undefined => {
  if (open <= 0n) return undefined;
  const late = unpaidOf(content, span, open, on);
  const { validUntil } = content.conditions ?? {};
  if (validUntil === undefined || validUntil >= on) return late;
  const ended = dayAfter(validUntil);
  return late !== undefined && late.since <= ended
    ? { ...late, minor: open }
    : { reason: "validity-ended", since: ended, minor: open };
};

/** Payments of a tranche are taken to be made in their order: what is committed serves the earliest, what is open the last. */
const unpaidOf = (
  { schedule }: PledgeContent,
  span: Span,
  open: bigint,
  on: string,
): Pick<OverdueTranche, "reason" | "since" | "minor"> | undefined => {
  const lines = schedule
    .filter((line) => spanKey(line.availability) === spanKey(span))
    .sort((one, other) => one.payment.to - other.payment.to);
  const due = lines.filter((line) => line.payment.to < Number(on.slice(0, 4)));
  const minor = max(0n, open - sum(lines.filter((line) => !due.includes(line)).map((line) => line.minor)));
  if (minor === 0n) return undefined;
  const committed = sum(lines.map((line) => line.minor)) - open;
  const first = due.find((_, index) => sum(due.slice(0, index + 1).map((line) => line.minor)) > committed);
  return first && { reason: "payment-year-passed", since: `${first.payment.to + 1}-01-01`, minor };
};

const dayMilliseconds = 86_400_000;

const dayAfter = (day: string): string =>
  new Date(Date.parse(day) + dayMilliseconds).toISOString().slice(0, 10);
