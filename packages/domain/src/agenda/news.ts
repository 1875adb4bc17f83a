import { type Commitment, liveAmount } from "../commitment/commitment.ts";
import type { FinancingInstrument } from "../financing-instrument/financing-instrument.ts";
import { donorsOf, type FundAllocation } from "../fund-allocation/fund-allocation.ts";
import { type Pledge, pledgedTotal } from "../pledge/pledge.ts";
import { type ProgressRecord, reachedOver } from "../progress/index.ts";
import type { AssistanceRequirement } from "../requirement/requirement.ts";
import type { NeedResponse } from "../response/response.ts";
import {
  type Currency,
  type Destination,
  filledIn,
  grouped,
  listed,
  type Places,
  type Span,
  spanKey,
  spokenAmount,
  sum,
} from "../shared/index.ts";
import type { WorkPlan } from "../work-plan/work-plan.ts";
import { type NewsTextName, newsTexts } from "./news-texts.ts";

/** The events that the Committee is told of, as they are named in the log. */
export const newsEvents = [
  "work-plan-published",
  "work-plan-revised",
  "work-plan-superseded",
  "work-plan-withdrawn",
  "progress-recorded",
  "progress-corrected",
  "requirement-published",
  "requirement-withdrawn",
  "pledge-announced",
  "pledge-revised",
  "pledge-cancelled",
  "commitment-recorded",
  "commitment-disbursed",
  "commitment-cancelled",
  "fund-allocation-recorded",
  "fund-allocation-disbursed",
  "fund-allocation-disbursement-cancelled",
  "fund-allocation-cancelled",
  "requirement-answered",
] as const;
export type NewsEvent = (typeof newsEvents)[number];

export const isNews = (event: string): event is NewsEvent => newsEvents.some((news) => news === event);

/** A record of which there is news. */
export type NewsRecord =
  | { readonly kind: "work-plan"; readonly record: WorkPlan }
  | { readonly kind: "progress-record"; readonly record: ProgressRecord; readonly plan: WorkPlan }
  | { readonly kind: "requirement"; readonly record: AssistanceRequirement }
  | { readonly kind: "pledge"; readonly record: Pledge }
  | { readonly kind: "commitment"; readonly record: Commitment }
  | { readonly kind: "fund-allocation"; readonly record: FundAllocation; readonly fund: FinancingInstrument }
  | { readonly kind: "response"; readonly record: NeedResponse; readonly need: AssistanceRequirement };

/** The kinds of records of which there can be news. */
export const newsKinds = [
  "work-plan",
  "progress-record",
  "requirement",
  "pledge",
  "commitment",
  "fund-allocation",
  "response",
] as const;

type NameOf = (code: string) => string;

/** How a language writes news. */
export interface NewsWording {
  readonly texts: Readonly<Record<NewsTextName, string>>;
  /** What a State or an organisation is called. */
  readonly nameOf: NameOf;
  /** An amount as a person says it. */
  readonly about: (minor: bigint, currency: Currency) => string;
  readonly number: (number: number) => string;
  readonly listed: (members: readonly string[]) => string;
}

/** How the API tells news. */
export const englishNews = (nameOf: NameOf): NewsWording => ({
  texts: newsTexts,
  nameOf,
  about: spokenAmount,
  number: (number) => grouped(String(number)),
  listed,
});

/** What happened to a record last, in one line and in English: the record as it is now. */
export const newsText = (news: NewsRecord, event: NewsEvent, nameOf: NameOf): string =>
  newsIn(news, event, englishNews(nameOf));

/** The same as a language writes it. */
export const newsIn = (news: NewsRecord, event: NewsEvent, wording: NewsWording): string => {
  switch (news.kind) {
    case "work-plan":
      return planText(news.record, event, wording);
    case "progress-record":
      return progressText(news.record, news.plan, event, wording);
    case "requirement":
      return needText(news.record, event, wording);
    case "pledge":
      return pledgeText(news.record, event, wording);
    case "commitment":
      return commitmentText(news.record, event, wording);
    case "fund-allocation":
      return allocationText(news.record, news.fund, event, wording);
    case "response":
      return answerText(news.record, news.need, wording);
  }
};

const say = <Name extends NewsTextName>(
  { texts }: NewsWording,
  name: Name,
  values: Readonly<Record<Places<(typeof newsTexts)[Name]>, string>>,
): string => {
  const known: Readonly<Record<string, string>> = values;
  return filledIn(texts[name], (place) => known[place]);
};

const planText = ({ content }: WorkPlan, event: NewsEvent, wording: NewsWording): string => {
  const { kind, title, period, currency, activities } = content;
  const state = wording.nameOf(content.state);
  if (event === "work-plan-withdrawn" || event === "work-plan-superseded")
    return say(wording, event, { state, title });
  const years = activities.flatMap((activity) => activity.years);
  const cost = sum(years.map((year) => year.cost));
  const told = {
    state,
    title,
    years: spanKey(period),
    cost: wording.about(cost, currency),
    asked: askedText(cost, sum(years.map((year) => year.assistanceRequired)), currency, wording),
  };
  if (event === "work-plan-revised") return say(wording, event, told);
  // A humanitarian response plan is the United Nations' and its partners', not the State's own.
  return kind === "humanitarian-response-plan"
    ? say(wording, "response-plan-published", told)
    : say(wording, "work-plan-published", { ...told, plan: wording.texts[kind] });
};

const askedText = (cost: bigint, asked: bigint, currency: Currency, wording: NewsWording): string => {
  if (asked === 0n) return wording.texts["asked-none"];
  return asked === cost
    ? wording.texts["asked-all"]
    : say(wording, "asked-part", { amount: wording.about(asked, currency) });
};

const progressText = (
  { state: code, year, lines }: ProgressRecord,
  { content: { title } }: WorkPlan,
  event: NewsEvent,
  wording: NewsWording,
): string => {
  const told = { state: wording.nameOf(code), year: String(year), title };
  if (lines.length === 0) return say(wording, "progress-none", told);
  const { areaM2, areas, people } = reachedOver(lines);
  const figures = [
    { figure: areaM2, name: "progress-area" },
    { figure: areas, name: "progress-areas" },
    { figure: people, name: "progress-people" },
  ] as const;
  const reached = figures.flatMap(({ figure, name }) =>
    figure === undefined ? [] : say(wording, name, { figure: wording.number(figure) }),
  );
  const what = reached.length === 0 ? wording.texts["progress-in-words"] : wording.listed(reached);
  const name = event === "progress-corrected" ? event : "progress-recorded";
  return say(wording, name, { ...told, what });
};

const needText = (need: AssistanceRequirement, event: NewsEvent, wording: NewsWording): string => {
  const { title, kind, pillar, currency, lines } = need;
  const state = wording.nameOf(need.state);
  if (event === "requirement-withdrawn") return say(wording, event, { state, title });
  const amount = sum(lines.map(({ revised }) => revised));
  return say(wording, "requirement-published", {
    state,
    title,
    what: kind === "financial" ? wording.about(amount, currency) : wording.texts[kind],
    pillar: wording.texts[pillar],
    years: yearsOf(lines.map(({ span }) => span)),
  });
};

const pledgeText = ({ content }: Pledge, event: NewsEvent, wording: NewsWording): string => {
  const { title, kind, currency, targets, schedule } = content;
  const donor = wording.nameOf(content.donor);
  const given = kind === "financial" ? wording.about(pledgedTotal(content), currency) : wording.texts[kind];
  const place = placeOf(targets, "any-state", wording);
  const what =
    schedule.length === 0
      ? say(wording, "given-to", { given, place })
      : say(wording, "given-to-in", {
          given,
          place,
          years: yearsOf(schedule.map(({ availability }) => availability)),
        });
  if (event === "pledge-cancelled" || event === "pledge-revised")
    return say(wording, event, { donor, title, what });
  return say(wording, kind === "financial" ? "pledge-announced" : "pledge-offered", { donor, title, what });
};

const commitmentText = (commitment: Commitment, event: NewsEvent, wording: NewsWording): string => {
  const { currency, destination, lines } = commitment.content;
  const about = (amounts: readonly bigint[]) => wording.about(sum(amounts), currency);
  const told = {
    donor: wording.nameOf(commitment.content.donor),
    amount: about(lines.map(({ minor }) => minor)),
    place: placeOf(destination, "no-state", wording),
    years: yearsOf(lines.map(({ span }) => span)),
  };
  const kept = lines.map((line) => liveAmount(commitment, line));
  switch (event) {
    case "commitment-cancelled":
      return sum(kept) === 0n
        ? say(wording, event, told)
        : say(wording, "commitment-cancelled-rest", { ...told, paid: about(kept) });
    case "commitment-disbursed": {
      const paid = about(commitment.disbursements.map(({ amountSent }) => amountSent));
      return say(wording, event, { ...told, paid });
    }
    default:
      return say(wording, "commitment-recorded", told);
  }
};

const allocationText = (
  allocation: FundAllocation,
  { content: { title: fund } }: FinancingInstrument,
  event: NewsEvent,
  wording: NewsWording,
): string => {
  const { currency, destination, span, minor } = allocation.content;
  const told = {
    fund,
    amount: wording.about(minor, currency),
    place: placeOf(destination, "no-state", wording),
    years: spanKey(span),
  };
  const sent = sum(allocation.disbursements.map(({ amountSent }) => amountSent));
  const paid = wording.about(sent, currency);
  switch (event) {
    case "fund-allocation-cancelled":
      return sent === 0n
        ? say(wording, event, told)
        : say(wording, "fund-allocation-cancelled-rest", { ...told, paid });
    case "fund-allocation-disbursed":
    case "fund-allocation-disbursement-cancelled":
      return say(wording, event, { ...told, paid });
    default: {
      const donors = wording.listed(donorsOf(allocation).map(wording.nameOf));
      return say(wording, "fund-allocation-recorded", { ...told, donors });
    }
  }
};

const answerText = (
  { provider, answer, redirectedTo }: NeedResponse,
  { state, title }: AssistanceRequirement,
  wording: NewsWording,
): string =>
  say(wording, "requirement-answered", {
    provider: wording.nameOf(provider),
    title,
    state: wording.nameOf(state),
    answer:
      redirectedTo === undefined
        ? wording.texts[answer]
        : say(wording, "redirected-to", { provider: wording.nameOf(redirectedTo) }),
  });

/** `Cambodia and Ukraine, survey and clearance`. */
const placeOf = (
  { states, pillars }: Destination,
  anywhere: "any-state" | "no-state",
  { texts, nameOf, listed: join }: NewsWording,
): string => {
  const where = states.length === 0 ? texts[anywhere] : join(states.map(nameOf));
  return pillars.length === 0 ? where : `${where}, ${join(pillars.map((pillar) => texts[pillar]))}`;
};

/** From the first year to the last: `2026`, `2026-2028`. */
const yearsOf = (spans: readonly Span[]): string =>
  spanKey({
    from: Math.min(...spans.map(({ from }) => from)),
    to: Math.max(...spans.map(({ to }) => to)),
  });
