import { type Commitment, liveAmount, liveDraws } from "../commitment/commitment.ts";
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
}

/** What is known of one need. */
export interface KnownOfNeed {
  readonly need: AssistanceRequirement;
  readonly responses: readonly NeedResponse[];
  readonly commitments: readonly Commitment[];
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
  const stood = asItStood(need, period.last);
  const funded = fundedBy(commitments, period.last);
  const { asked, committed, open } = needTotals(stood, funded);
  const rate = need.rate ?? dollarRate;
  const responses = known.responses.filter(({ createdAt }) => dayOf(createdAt) <= period.last);
  const first = responses.map(({ createdAt }) => dayOf(createdAt)).sort()[0];
  const check = checkOf(stood, commitments, period);
  return {
    need,
    publishedOn,
    ...(closedOn !== undefined && closedOn <= period.last && { closedOn }),
    answerBy: answerDue(need, period.last).on,
    figures: new Set(figuresOf({ ...known, need: stood, responses, commitments }, funded, period)),
    asked: { minor: asked, rate },
    sought: { minor: stood.status === "open" ? asked : min(asked, committed), rate },
    open: { minor: open, rate },
    ...(first !== undefined &&
      within(first, period) && { daysToAnswer: daysBetween(publishedAtOf(need), first) }),
    ...(check && { check }),
    responses,
    commitments,
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

/** What these commitments, as far as they were decided by a day, cover of the requirement. */
const fundedBy = (commitments: readonly Commitment[], day: string): Funded => {
  const funded: Record<string, bigint> = {};
  for (const commitment of commitments) {
    if (commitment.content.decidedOn > day) continue;
    for (const [span, minor] of Object.entries(liveDraws(commitment)))
      funded[span] = (funded[span] ?? 0n) + minor;
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
  { need, commitments }: KnownOfNeed,
  funded: Funded,
  { first }: ReportPeriod,
): boolean => {
  if (needOutcome(need, funded) !== "met") return false;
  const before = fundedBy(
    commitments.filter(({ content }) => content.decidedOn < first),
    first,
  );
  return dayOf(publishedAtOf(need)) >= first || needOutcome(need, before) !== "met";
};

/** A match stands: an answer of support, or money that names the need. */
const matchFigures = ({ responses, commitments, adopted }: KnownOfNeed): NeedFigure[] => {
  const live = commitments.filter((commitment) => committedOf(commitment) > 0n);
  const supported = responses.some(({ answer }) => isSupport(answer));
  return [
    ...when("matched", supported || live.length > 0),
    ...when("matched-by-response", supported),
    ...when("matched-by-commitment", live.length > 0),
    ...when(
      "matched-by-proposal",
      live.some(({ id }) => adopted.has(id)),
    ),
  ];
};

/** What a commitment still commits: of a cancelled one, what had been paid. Minor units of its currency. */
export const committedOf = (commitment: Commitment): bigint =>
  sum(commitment.content.lines.map((line) => liveAmount(commitment, line)));

/** The check after twelve months, where it fell due in the period: from what was decided by its day. */
const checkOf = (
  need: AssistanceRequirement,
  commitments: readonly Commitment[],
  period: ReportPeriod,
): NeedEntry["check"] => {
  const { on } = checkDue(need, period.last);
  if (!within(on, period)) return undefined;
  const outcome = needOutcome(need, fundedBy(commitments, on));
  const closedAt = closedAtOf(need);
  const closed = closedAt !== undefined && dayOf(closedAt) <= on;
  return { on, outcome: closed && outcome !== "met" ? "withdrawn" : outcome };
};
