import { type Currency, formatAmount, grouped, listed, type Span, spanKey } from "../shared/index.ts";
import type { Activity, ActivityYear, WorkPlan, WorkPlanKind } from "../work-plan/work-plan.ts";
import { type FindingSentence, phrase, type SentenceValue, type Wording, writtenIn } from "./sentence.ts";
import { findingTexts, phraseTexts } from "./texts.ts";

/** How the API writes its sentences. */
const english: Wording = {
  phrases: phraseTexts,
  number: (number) => grouped(String(number)),
  amount: (amount, currency) => {
    const [whole = "", decimals] = amount.split(".");
    return `${currency} ${grouped(whole)}${decimals === undefined ? "" : `.${decimals}`}`;
  },
  day: (day) => day,
  years: (from, to) => spanKey({ from, to }),
  listed,
};

/** What was found, in English. */
export const inEnglish = ({ name, values }: FindingSentence): string =>
  writtenIn(findingTexts[name].detail, values, english);

/** An exact amount as a person reads it: `USD 46,000,000.00`. */
export const amountInWords = (minor: bigint, currency: Currency): string =>
  english.amount(formatAmount(minor, currency), currency);

export const textValue = (text: string): SentenceValue => ({ kind: "text", text });
export const numberValue = (number: number): SentenceValue => ({ kind: "number", number });
export const dayValue = (day: string): SentenceValue => ({ kind: "day", day });
export const amountValue = (minor: bigint, currency: Currency): SentenceValue => ({
  kind: "amount",
  amount: formatAmount(minor, currency),
  currency,
});

/** How many places a sentence names before it only counts. */
const namedPlaces = 4;

/** `A1`, `A1 and A2`, `A1, A2, A3, A4 and 7 more`. */
export const listValue = (items: readonly SentenceValue[]): SentenceValue => {
  const named = items.length > namedPlaces + 1 ? items.slice(0, namedPlaces) : items;
  const rest = items.length - named.length;
  return {
    kind: "list",
    items: rest > 0 ? [...named, phrase("more-places", { count: numberValue(rest) })] : named,
  };
};

/** One line of a plan with its place: an activity in a year or in an undivided period. */
export interface PlanLine {
  readonly activity: Activity;
  readonly year: ActivityYear;
  readonly pointer: string;
}

export const linesOf = (plan: WorkPlan): PlanLine[] =>
  plan.content.activities.flatMap((activity, a) =>
    activity.years.map((year, y) => ({ activity, year, pointer: `/activities/${a}/years/${y}` })),
  );

/** `A1 in 2024`, `A2 in 2024-2026`. */
export const lineValue = ({ activity, year: { span } }: PlanLine): SentenceValue =>
  phrase("line", {
    ref: textValue(activity.ref),
    years: { kind: "years", from: span.from, to: span.to },
  });

/** `A1 in 2024, A1 in 2025 and A2 in 2024-2026`. */
export const linesValue = (lines: readonly PlanLine[]): SentenceValue => listValue(lines.map(lineValue));

/** `the plan's only line`, `all 5 lines`, `2 of 5 lines`. */
export const countValue = (some: readonly unknown[], all: readonly unknown[]): SentenceValue => {
  if (all.length === 1) return phrase("only-line", {});
  const count = numberValue(all.length);
  return some.length === all.length
    ? phrase("every-line", { count })
    : phrase("some-lines", { some: numberValue(some.length), count });
};

/** `2025`, `2024 to 2028`. */
export const periodValue = ({ from, to }: Span): SentenceValue =>
  from === to
    ? textValue(String(from))
    : phrase("from-to", { from: textValue(String(from)), to: textValue(String(to)) });

export const periodInWords = (span: Span): string =>
  span.from === span.to ? String(span.from) : `${span.from} to ${span.to}`;

export const kindInWords = {
  "national-work-plan": "a national work plan",
  "national-strategy": "a national strategy",
  "article5-extension-request": "a request for extension under Article 5",
  "updated-work-plan": "an updated work plan",
  "article4-plan": "a plan under Article 4",
  "victim-assistance-plan": "a victim assistance plan",
  "risk-education-plan": "a risk education plan",
  "humanitarian-response-plan": "a humanitarian response plan",
} as const satisfies Readonly<Record<WorkPlanKind, string>>;
