import { type Commitment, liveAmount, liveDraws } from "../commitment/commitment.ts";
import { coveredDraws, standingSources } from "../fund-allocation/draw-on.ts";
import type { FundAllocation } from "../fund-allocation/fund-allocation.ts";
import {
  type AssistanceRequirement,
  closedAtOf,
  type Funded,
  isAsking,
  publishedAtOf,
} from "../requirement/requirement.ts";
import {
  answerDue,
  checkDue,
  daysBetween,
  type NeedOutcome,
  needOutcome,
  needTotals,
} from "../response/follow-up.ts";
import { isSupport, type NeedResponse } from "../response/response.ts";
import { dollarRate, min, sum } from "../shared/index.ts";
import type { RatedAmount } from "./amounts.ts";

/** The part of a calendar year that has passed: its first and last day, `YYYY-MM-DD`. */
export interface ReportPeriod {
  readonly first: string;
  readonly last: string;
}

/** The figures in which a need can be counted. */
export const needFigures = [
  "published",
  "open",
  "withdrawn",
  "superseded",
  "met",
  "matched",
  "matched-by-response",
  "matched-by-commitment",
  "matched-by-proposal",
  "matched-by-fund-allocation",
  "answered",
  "unanswered",
  "overdue",
] as const;
export type NeedFigure = (typeof needFigures)[number];

/** How a need stood at its check after twelve months; `withdrawn` when it had been closed before, and was not met. */
export type CheckOutcome = NeedOutcome | "withdrawn";

/** A need that stood at any time of the period, with all that the report counts of it. */
export interface NeedEntry {
  readonly need: AssistanceRequirement;
  readonly publishedOn: string;
  readonly closedOn?: string;
  readonly answerBy: string;
  readonly figures: ReadonlySet<NeedFigure>;
  readonly asked: RatedAmount;
  /** What it can still be given: once closed it asks for no more than was committed to it, so that what replaces it counts alone. */
  readonly sought: RatedAmount;
  readonly open: RatedAmount;
  /** Days to the first answer, where that was given in the period. */
  readonly daysToAnswer?: number;
  /** Where the check fell due in the period. */
  readonly check?: { readonly on: string; readonly outcome: CheckOutcome };
  /** Every provider's answer that stood at the end of the period. */
  readonly responses: readonly NeedResponse[];
  /** Commitments that name it, decided by the end of the period. */
  readonly commitments: readonly Commitment[];
  /** Allocations of pooled funds that name it, decided by then. */
  readonly allocations: readonly FundAllocation[];
}

/** What is known of one need. */
export interface KnownOfNeed {
  readonly need: AssistanceRequirement;
  readonly responses: readonly NeedResponse[];
  readonly commitments: readonly Commitment[];
  readonly allocations: readonly FundAllocation[];
  /** Commitments that were recorded from lines of allocation proposals. */
  readonly adopted: ReadonlySet<string>;
}

const dayOf = (instant: string): string => instant.slice(0, 10);

/** The need's entry, or undefined when it did not stand at any time of the period. */
export const needEntry = (known: KnownOfNeed, period: ReportPeriod): NeedEntry | undefined => {
  const { need } = known;
  const publishedOn = dayOf(publishedAtOf(need));
  const closedAt = closedAtOf(need);
  const closedOn = closedAt && dayOf(closedAt);
  if (publishedOn > period.last || (closedOn !== undefined && closedOn < period.first)) return undefined;
  const commitments = known.commitments.filter(({ content }) => content.decidedOn <= period.last);
  const allocations = known.allocations.filter(({ content }) => content.decidedOn <= period.last);
  const money = { commitments, allocations };
  const stood = asItStood(need, period.last);
  const funded = fundedBy(money, period.last);
  const { asked, committed, open } = needTotals(stood, funded);
  const rate = need.rate ?? dollarRate;
  const responses = known.responses.filter(({ createdAt }) => dayOf(createdAt) <= period.last);
  const first = responses.map(({ createdAt }) => dayOf(createdAt)).sort()[0];
  const check = checkOf(stood, money, period);
  return {
    need,
    publishedOn,
    ...(closedOn !== undefined && closedOn <= period.last && { closedOn }),
    answerBy: answerDue(need, period.last).on,
    figures: new Set(figuresOf({ ...known, ...money, need: stood, responses }, funded, period)),
    asked: { minor: asked, rate },
    sought: { minor: stood.status === "open" ? asked : min(asked, committed), rate },
    open: { minor: open, rate },
    ...(first !== undefined &&
      within(first, period) && { daysToAnswer: daysBetween(publishedAtOf(need), first) }),
    ...(check && { check }),
    responses,
    ...money,
  };
};

const within = (day: string, { first, last }: ReportPeriod): boolean => first <= day && day <= last;

/** A need that was closed only later was open at the end of the period, and asked for what it first asked. */
const asItStood = (need: AssistanceRequirement, last: string): AssistanceRequirement => {
  const closedAt = closedAtOf(need);
  if (closedAt === undefined || dayOf(closedAt) <= last) return need;
  return {
    ...need,
    status: "open",
    lines: need.lines.map((line) => ({ ...line, revised: line.original })),
  };
};

type NeedMoney = Pick<NeedEntry, "commitments" | "allocations">;

/** What was given to the need and decided by a day covers of it. */
const fundedBy = ({ commitments, allocations }: NeedMoney, day: string): Funded => {
  const decided = (record: { readonly content: { readonly decidedOn: string } }) =>
    record.content.decidedOn <= day;
  const funded: Record<string, bigint> = {};
  for (const draws of [
    ...commitments.filter(decided).map(liveDraws),
    ...allocations.filter(decided).map(coveredDraws),
  ]) {
    for (const [span, minor] of Object.entries(draws)) funded[span] = (funded[span] ?? 0n) + minor;
  }
  return funded;
};

const figuresOf = (known: KnownOfNeed, funded: Funded, period: ReportPeriod): NeedFigure[] => {
  const { need, responses } = known;
  const closedAt = closedAtOf(need);
  const closedNow = closedAt !== undefined && within(dayOf(closedAt), period);
  const asking = isAsking(need, funded, period.last);
  const unanswered = asking && responses.length === 0;
  return [
    ...when("published", within(dayOf(publishedAtOf(need)), period)),
    ...when("open", asking),
    ...when("withdrawn", closedNow && need.closedAs !== "superseded"),
    ...when("superseded", closedNow && need.closedAs === "superseded"),
    ...when("met", isMetWithin(known, funded, period)),
    ...matchFigures(known),
    ...when("answered", responses.length > 0),
    ...when("unanswered", unanswered),
    ...when("overdue", unanswered && answerDue(need, period.last).passed),
  ];
};

const when = (figure: NeedFigure, counted: boolean): NeedFigure[] => (counted ? [figure] : []);

/** Met at the end of the period, and not before it began. */
const isMetWithin = (
  { need, commitments, allocations }: KnownOfNeed,
  funded: Funded,
  { first }: ReportPeriod,
): boolean => {
  if (needOutcome(need, funded) !== "met") return false;
  const earlier = (record: { readonly content: { readonly decidedOn: string } }) =>
    record.content.decidedOn < first;
  const before = fundedBy(
    { commitments: commitments.filter(earlier), allocations: allocations.filter(earlier) },
    first,
  );
  return dayOf(publishedAtOf(need)) >= first || needOutcome(need, before) !== "met";
};

/** A match stands: an answer of support, or money that names the need. */
const matchFigures = ({ responses, commitments, allocations, adopted }: KnownOfNeed): NeedFigure[] => {
  const live = commitments.filter((commitment) => committedOf(commitment) > 0n);
  const allocated = allocations.some((allocation) => standingSources(allocation).length > 0);
  const supported = responses.some(({ answer }) => isSupport(answer));
  return [
    ...when("matched", supported || live.length > 0 || allocated),
    ...when("matched-by-response", supported),
    ...when("matched-by-commitment", live.length > 0),
    ...when(
      "matched-by-proposal",
      live.some(({ id }) => adopted.has(id)),
    ),
    ...when("matched-by-fund-allocation", allocated),
  ];
};

/** What a commitment still commits: of a cancelled one, what had been paid. Minor units of its currency. */
export const committedOf = (commitment: Commitment): bigint =>
  sum(commitment.content.lines.map((line) => liveAmount(commitment, line)));

/** The check after twelve months, where it fell due in the period: from what was decided by its day. */
const checkOf = (need: AssistanceRequirement, money: NeedMoney, period: ReportPeriod): NeedEntry["check"] => {
  const { on } = checkDue(need, period.last);
  if (!within(on, period)) return undefined;
  const outcome = needOutcome(need, fundedBy(money, on));
  const closedAt = closedAtOf(need);
  const closed = closedAt !== undefined && dayOf(closedAt) <= on;
  return { on, outcome: closed && outcome !== "met" ? "withdrawn" : outcome };
};
