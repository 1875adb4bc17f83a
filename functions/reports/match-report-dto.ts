import type { MatchReportSchema } from "@angkor/contract/schemas/match-report";
import {
  type Conversion,
  type Counted,
  type Currency,
  formatAmount,
  type MatchLine,
  type MatchReport,
  type NeedEntry,
  needFigures,
  type PledgeEntry,
  pledgeFigures,
  ratio,
} from "@angkor/domain";
import type * as z from "zod";

export type MatchReportDto = z.input<typeof MatchReportSchema>;
type Figures = MatchReportDto["totals"];

/** The lines of a match report, and the records behind them, as the wire tells them. */
export const matchReportLinesDto = (
  report: MatchReport,
  currency: Currency,
): Pick<MatchReportDto, "totals" | "states" | "pillars" | "needs" | "pledges"> => ({
  totals: figuresDto(report.totals, currency),
  states: report.states.map(({ state, ...line }) => ({ state, ...figuresDto(line, currency) })),
  pillars: report.pillars.map(({ pillar, ...line }) => ({ pillar, ...figuresDto(line, currency) })),
  needs: report.needs.map((entry) => needDto(entry, report.pledges)),
  pledges: report.pledges.map(pledgeDto),
});

const figuresDto = (line: MatchLine, currency: Currency): Figures => {
  const { stood, needs, matched, answers, check, daysToAnswer, offers } = line;
  const of = ({ count, amount, withoutAmount }: Counted) => ({
    count,
    amount: formatAmount(amount, currency),
    withoutAmount,
  });
  return {
    stood,
    published: of(needs.published),
    open: of(needs.open),
    withdrawn: of(needs.withdrawn),
    superseded: of(needs.superseded),
    met: of(needs.met),
    matches: {
      needs: matched.any,
      share: shareOf(matched.any, stood),
      byResponse: matched.byResponse,
      byCommitment: matched.byCommitment,
      byProposal: matched.byProposal,
      byFundAllocation: matched.byFundAllocation,
    },
    answers: {
      needs: line.answered,
      share: shareOf(line.answered, stood),
      newSupport: answers["new-support"],
      existingSupport: answers["existing-support"],
      underConsideration: answers["under-consideration"],
      declined: answers.declined,
      redirected: answers.redirected,
    },
    unanswered: of(needs.unanswered),
    overdue: of(needs.overdue),
    daysToAnswer: daysToAnswer && {
      needs: daysToAnswer.count,
      lowerQuartile: daysToAnswer.lower,
      median: daysToAnswer.median,
      upperQuartile: daysToAnswer.upper,
    },
    check: {
      due: Object.values(check).reduce((sum, count) => sum + count, 0),
      met: check.met,
      partlyMet: check["partly-met"],
      unmet: check.unmet,
      withdrawn: check.withdrawn,
    },
    conversion: conversionDto(line.conversion, currency),
    offers: {
      announced: of(offers.announced),
      open: of(offers.open),
      withoutState: of(offers.withoutState),
      ...offers.inKind,
    },
  };
};

const shareOf = (part: number, whole: number): string | null => ratio(BigInt(part), BigInt(whole));

const conversionDto = (conversion: Conversion, currency: Currency): Figures["conversion"] => {
  const { asked, pledged, pledgedShared, committedFromPledges, committed, paid } = conversion;
  const amount = (minor: bigint) => formatAmount(minor, currency);
  return {
    asked: amount(asked),
    pledged: amount(pledged),
    pledgedShared: amount(pledgedShared),
    committedFromPledges: amount(committedFromPledges),
    committed: amount(committed),
    paid: amount(paid),
    pledgedOfAsked: ratio(pledged, asked),
    committedOfPledged: ratio(committedFromPledges, pledged),
    committedOfAsked: ratio(committed, asked),
    paidOfCommitted: ratio(paid, committed),
  };
};

const needDto = (entry: NeedEntry, pledges: readonly PledgeEntry[]): MatchReportDto["needs"][number] => {
  const { need, publishedOn, closedOn, answerBy, figures, daysToAnswer, check } = entry;
  return {
    id: need.id,
    state: need.state,
    pillar: need.pillar,
    kind: need.kind,
    title: need.title,
    publishedOn,
    ...(closedOn !== undefined && { closedOn }),
    answerBy,
    figures: needFigures.filter((figure) => figures.has(figure)),
    ...(daysToAnswer !== undefined && { daysToAnswer }),
    ...(check && { check: { checkDue: check.on, outcome: check.outcome } }),
    responses: entry.responses.map(({ id }) => id).sort(),
    commitments: entry.commitments.map(({ id }) => id).sort(),
    fundAllocations: entry.allocations.map(({ id }) => id).sort(),
    pledges: pledges.filter(({ named }) => named.has(need.id)).map(({ pledge }) => pledge.id),
  };
};

const pledgeDto = ({
  pledge,
  announcedOn,
  targets,
  figures,
}: PledgeEntry): MatchReportDto["pledges"][number] => ({
  id: pledge.id,
  donor: pledge.content.donor,
  kind: pledge.content.kind,
  title: pledge.content.title,
  states: [...targets.states],
  pillars: [...targets.pillars],
  announcedOn,
  figures: pledgeFigures.filter((figure) => figures.has(figure)),
});
