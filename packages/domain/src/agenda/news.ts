import { type Commitment, liveAmount } from "../commitment/commitment.ts";
import { kindInWords } from "../completeness/wording.ts";
import { type Pledge, pledgedTotal } from "../pledge/pledge.ts";
import { type ProgressRecord, reachedOver } from "../progress/index.ts";
import type { AssistanceRequirement } from "../requirement/requirement.ts";
import type { NeedResponse, ResponseAnswer } from "../response/response.ts";
import {
  type Currency,
  type Destination,
  grouped,
  listed,
  type Pillar,
  pillarNames,
  type Span,
  spanKey,
  spokenAmount,
  sum,
} from "../shared/index.ts";
import type { WorkPlan, WorkPlanKind } from "../work-plan/work-plan.ts";

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
  | { readonly kind: "response"; readonly record: NeedResponse; readonly need: AssistanceRequirement };

/** The kinds of records of which there can be news. */
export const newsKinds = [
  "work-plan",
  "progress-record",
  "requirement",
  "pledge",
  "commitment",
  "response",
] as const;

type NameOf = (code: string) => string;

/** What happened to a record last, in one line: the record as it is now. */
export const newsText = (news: NewsRecord, event: NewsEvent, nameOf: NameOf): string => {
  switch (news.kind) {
    case "work-plan":
      return planText(news.record, event, nameOf);
    case "progress-record":
      return progressText(news.record, news.plan, event, nameOf);
    case "requirement":
      return needText(news.record, event, nameOf);
    case "pledge":
      return pledgeText(news.record, event, nameOf);
    case "commitment":
      return commitmentText(news.record, event, nameOf);
    case "response":
      return answerText(news.record, news.need, nameOf);
  }
};

const planText = ({ content }: WorkPlan, event: NewsEvent, nameOf: NameOf): string => {
  const { state, kind, title, period, currency, activities } = content;
  const years = activities.flatMap((activity) => activity.years);
  const cost = sum(years.map((year) => year.cost));
  const asked = sum(years.map((year) => year.assistanceRequired));
  const figures = `${spokenAmount(cost, currency)}, ${askedText(cost, asked, currency)} asked from others`;
  if (event === "work-plan-withdrawn") return `${nameOf(state)} withdrew "${title}".`;
  if (event === "work-plan-superseded") return `${nameOf(state)} replaced "${title}" by a newer plan.`;
  return event === "work-plan-revised"
    ? `${nameOf(state)} revised "${title}", for ${spanKey(period)}: ${figures}.`
    : `${publishedText(kind, nameOf(state))}, "${title}", for ${spanKey(period)}: ${figures}.`;
};

const askedText = (cost: bigint, asked: bigint, currency: Currency): string => {
  if (asked === 0n) return "nothing of it";
  return asked === cost ? "all of it" : `${spokenAmount(asked, currency)} of it`;
};

/** A humanitarian response plan is the United Nations' and its partners', not the State's own. */
const publishedText = (kind: WorkPlanKind, state: string): string =>
  kind === "humanitarian-response-plan"
    ? `A humanitarian response plan for ${state} was published`
    : `${state} published ${kindInWords[kind]}`;

const progressText = (
  { state, year, lines }: ProgressRecord,
  { content }: WorkPlan,
  event: NewsEvent,
  nameOf: NameOf,
): string => {
  const under = `${year} under "${content.title}"`;
  if (lines.length === 0) return `${nameOf(state)} reports nothing any more of what it reached in ${under}.`;
  const { areaM2, areas, people } = reachedOver(lines);
  const figures = [
    { figure: areaM2, words: "square metres released" },
    { figure: areas, words: "areas released" },
    { figure: people, words: "people reached" },
  ].flatMap(({ figure, words }) => (figure === undefined ? [] : `${grouped(String(figure))} ${words}`));
  const what = figures.length === 0 ? "in words" : listed(figures);
  return event === "progress-corrected"
    ? `${nameOf(state)} corrected what it reached in ${under}: ${what}.`
    : `${nameOf(state)} reported what it reached in ${under}: ${what}.`;
};

const needText = (need: AssistanceRequirement, event: NewsEvent, nameOf: NameOf): string => {
  const { state, title, kind, pillar, currency, lines } = need;
  if (event === "requirement-withdrawn") return `${nameOf(state)} withdrew its need "${title}".`;
  const amount = sum(lines.map(({ revised }) => revised));
  const what = kind === "financial" ? spokenAmount(amount, currency) : kind;
  return `${nameOf(state)} asks for ${what}, ${pillarNames[pillar]}, ${yearsOf(lines.map(({ span }) => span))}: "${title}".`;
};

const pledgeText = ({ content }: Pledge, event: NewsEvent, nameOf: NameOf): string => {
  const { donor, title, kind, currency, targets, schedule } = content;
  const amount = spokenAmount(pledgedTotal(content), currency);
  const years = schedule.length === 0 ? "" : `, ${yearsOf(schedule.map(({ availability }) => availability))}`;
  const what = `${kind === "financial" ? amount : kind} for ${placeOf(targets, nameOf, "any State")}${years}`;
  switch (event) {
    case "pledge-cancelled":
      return `${nameOf(donor)} cancelled its pledge "${title}" (${what}).`;
    case "pledge-revised":
      return `${nameOf(donor)} revised its pledge "${title}": ${what}.`;
    default:
      return `${nameOf(donor)} ${kind === "financial" ? "pledged" : "offers"} ${what}: "${title}".`;
  }
};

const commitmentText = (commitment: Commitment, event: NewsEvent, nameOf: NameOf): string => {
  const { donor, currency, destination, lines } = commitment.content;
  const committed = spokenAmount(sum(lines.map(({ minor }) => minor)), currency);
  const place = `${placeOf(destination, nameOf, "no State in particular")}, ${yearsOf(lines.map(({ span }) => span))}`;
  const kept = sum(lines.map((line) => liveAmount(commitment, line)));
  switch (event) {
    case "commitment-cancelled":
      return kept === 0n
        ? `${nameOf(donor)} cancelled its commitment of ${committed} to ${place}.`
        : `${nameOf(donor)} cancelled what it had not yet paid of its commitment of ${committed} to ${place}; ${spokenAmount(kept, currency)} was paid.`;
    case "commitment-disbursed": {
      const paid = sum(commitment.disbursements.map(({ amountSent }) => amountSent));
      return `${nameOf(donor)} has paid ${spokenAmount(paid, currency)} of its commitment of ${committed} to ${place}.`;
    }
    default:
      return `${nameOf(donor)} committed ${committed} to ${place}.`;
  }
};

const answerWords = {
  "new-support": "new support",
  "existing-support": "existing support",
  "under-consideration": "under consideration",
  declined: "declined",
  redirected: "another is the one to ask",
} as const satisfies Readonly<Record<ResponseAnswer, string>>;

const answerText = (
  { provider, answer, redirectedTo }: NeedResponse,
  { state, title }: AssistanceRequirement,
  nameOf: NameOf,
): string => {
  const said = redirectedTo === undefined ? answerWords[answer] : `${nameOf(redirectedTo)} is the one to ask`;
  return `${nameOf(provider)} answered the need "${title}" of ${nameOf(state)}: ${said}.`;
};

/** `Cambodia and Ukraine, survey and clearance`. */
const placeOf = ({ states, pillars }: Destination, nameOf: NameOf, anywhere: string): string => {
  const where = states.length === 0 ? anywhere : listed(states.map(nameOf));
  const what = (pillar: Pillar) => pillarNames[pillar];
  return pillars.length === 0 ? where : `${where}, ${listed(pillars.map(what))}`;
};

/** From the first year to the last: `2026`, `2026-2028`. */
const yearsOf = (spans: readonly Span[]): string =>
  spanKey({
    from: Math.min(...spans.map(({ from }) => from)),
    to: Math.max(...spans.map(({ to }) => to)),
  });
