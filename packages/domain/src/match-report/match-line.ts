import type { Commitment } from "../commitment/commitment.ts";
import type { AssistanceKind } from "../pledge/pledge.ts";
import type { ResponseAnswer } from "../response/response.ts";
import type { AppliedRate } from "../shared/index.ts";
import { addUp, type RatedAmount } from "./amounts.ts";
import { allocatedAmounts, disbursedAmounts, type FundMoney } from "./fund-money.ts";
import {
  type CheckOutcome,
  committedOf,
  type NeedEntry,
  type NeedFigure,
  type ReportPeriod,
} from "./need-entry.ts";
import type { PledgeEntry, PledgeFigure } from "./pledge-entry.ts";
import { type Quartiles, quartilesOf } from "./quartiles.ts";

/** How many, and what they amount to; `withoutAmount` are counted, and state no amount. */
export interface Counted {
  readonly count: number;
  readonly amount: bigint;
  readonly withoutAmount: number;
}

/** From what was asked for to what was paid, over one set of needs. Minor units of the report's currency. */
export interface Conversion {
  readonly asked: bigint;
  /** Commitments drawn on pledges, and what is outstanding of pledges that name these needs and no others. */
  readonly pledged: bigint;
  /** Outstanding of pledges that name needs here and elsewhere: beside, never inside. */
  readonly pledgedShared: bigint;
  readonly committedFromPledges: bigint;
  readonly committed: bigint;
  readonly paid: bigint;
}

/** All figures over one set of needs and pledges. */
export interface MatchLine {
  /** Needs that stood at any time of the period. */
  readonly stood: number;
  readonly needs: Readonly<
    Record<"published" | "open" | "withdrawn" | "superseded" | "met" | "unanswered" | "overdue", Counted>
  >;
  readonly matched: Readonly<
    Record<"any" | "byResponse" | "byCommitment" | "byProposal" | "byFundAllocation", number>
  >;
  readonly answered: number;
  /** Providers' answers that stood at the end of the period. */
  readonly answers: Readonly<Record<ResponseAnswer, number>>;
  readonly daysToAnswer: Quartiles | null;
  readonly check: Readonly<Record<CheckOutcome, number>>;
  readonly conversion: Conversion;
  readonly offers: Readonly<Record<"announced" | "open" | "withoutState", Counted>> & {
    readonly inKind: Readonly<Record<Exclude<AssistanceKind, "financial">, number>>;
  };
}

/** What stands beside a set of needs: its offers, all pledges, and the money of pooled funds. */
interface Beside {
  readonly offered: readonly PledgeEntry[];
  readonly all: readonly PledgeEntry[];
  readonly ofFunds: FundMoney;
}

/** Adds up the figures of some needs and of the offers beside them. */
export const matchLine = (
  needs: readonly NeedEntry[],
  beside: Beside,
  period: ReportPeriod,
  report: AppliedRate,
): MatchLine => {
  const having = (figure: NeedFigure) => needs.filter(({ figures }) => figures.has(figure));
  const asked = (figure: NeedFigure) =>
    counted(
      having(figure).map((entry) => entry.asked),
      report,
    );
  const open = (figure: NeedFigure) =>
    counted(
      having(figure).map((entry) => entry.open),
      report,
    );
  return {
    stood: needs.length,
    needs: {
      published: asked("published"),
      open: open("open"),
      withdrawn: asked("withdrawn"),
      superseded: asked("superseded"),
      met: asked("met"),
      unanswered: open("unanswered"),
      overdue: open("overdue"),
    },
    matched: {
      any: having("matched").length,
      byResponse: having("matched-by-response").length,
      byCommitment: having("matched-by-commitment").length,
      byProposal: having("matched-by-proposal").length,
      byFundAllocation: having("matched-by-fund-allocation").length,
    },
    answered: having("answered").length,
    answers: answersOf(needs),
    daysToAnswer: quartilesOf(needs.flatMap(({ daysToAnswer }) => daysToAnswer ?? [])),
    check: checksOf(needs),
    conversion: conversionOf(needs, beside, period, report),
    offers: offersOf(beside.offered, report),
  };
};

const counted = (amounts: readonly RatedAmount[], report: AppliedRate): Counted => ({
  count: amounts.length,
  amount: addUp(amounts, report),
  withoutAmount: amounts.filter(({ minor }) => minor === 0n).length,
});

const answersOf = (needs: readonly NeedEntry[]): MatchLine["answers"] => {
  const standing = needs.flatMap(({ responses }) => responses);
  const count = (answer: ResponseAnswer) => standing.filter((response) => response.answer === answer).length;
  return {
    "new-support": count("new-support"),
    "existing-support": count("existing-support"),
    "under-consideration": count("under-consideration"),
    declined: count("declined"),
    redirected: count("redirected"),
  };
};

const checksOf = (needs: readonly NeedEntry[]): MatchLine["check"] => {
  const outcomes = needs.flatMap(({ check }) => check?.outcome ?? []);
  const count = (outcome: CheckOutcome) => outcomes.filter((found) => found === outcome).length;
  return {
    met: count("met"),
    "partly-met": count("partly-met"),
    unmet: count("unmet"),
    withdrawn: count("withdrawn"),
  };
};

const conversionOf = (
  needs: readonly NeedEntry[],
  { all: pledges, ofFunds }: Pick<Beside, "all" | "ofFunds">,
  { last }: ReportPeriod,
  report: AppliedRate,
): Conversion => {
  const ids = new Set(needs.map(({ need }) => need.id));
  const commitments = needs.flatMap((entry) => entry.commitments);
  const allocations = needs.flatMap((entry) => entry.allocations);
  const named = pledges.filter((pledge) => [...pledge.named].some((id) => ids.has(id)));
  const isOwn = (pledge: PledgeEntry) => [...pledge.named].every((id) => ids.has(id));
  const live = (some: readonly Commitment[]) =>
    some.map((commitment) => ({ minor: committedOf(commitment), rate: commitment.rate }));
  const drawn = live(commitments.filter(({ pledgeId }) => pledgeId !== undefined));
  const outstanding = (some: readonly PledgeEntry[]) => some.map((pledge) => pledge.outstanding);
  return {
    asked: addUp(
      needs.map((entry) => entry.sought),
      report,
    ),
    pledged: addUp([...drawn, ...outstanding(named.filter(isOwn))], report),
    pledgedShared: addUp(outstanding(named.filter((pledge) => !isOwn(pledge))), report),
    committedFromPledges: addUp(drawn, report),
    committed: addUp(
      [...live(commitments), ...allocations.flatMap((allocation) => allocatedAmounts(allocation, ofFunds))],
      report,
    ),
    paid: addUp(
      [
        ...paymentsOf(commitments, last),
        ...allocations.flatMap((allocation) => disbursedAmounts(allocation, ofFunds, last)),
      ],
      report,
    ),
  };
};

const paymentsOf = (commitments: readonly Commitment[], last: string): RatedAmount[] =>
  commitments
    .flatMap(({ disbursements }) => disbursements)
    .filter(({ paidOn }) => paidOn <= last)
    .map(({ amountSent, rate }) => ({ minor: amountSent, rate }));

const offersOf = (pledges: readonly PledgeEntry[], report: AppliedRate): MatchLine["offers"] => {
  const having = (figure: PledgeFigure) => pledges.filter(({ figures }) => figures.has(figure));
  const left = (figure: PledgeFigure) =>
    counted(
      having(figure).map(({ outstanding }) => outstanding),
      report,
    );
  const inKind = having("in-kind");
  const ofKind = (kind: AssistanceKind) => inKind.filter(({ pledge }) => pledge.content.kind === kind).length;
  return {
    announced: counted(
      having("announced").map(({ pledged }) => pledged),
      report,
    ),
    open: left("open"),
    withoutState: left("without-state"),
    inKind: {
      equipment: ofKind("equipment"),
      expertise: ofKind("expertise"),
      training: ofKind("training"),
      information: ofKind("information"),
    },
  };
};
