import { type Currency, formatAmount, type Span, spanKey } from "../shared/index.ts";
import type { Activity, ActivityYear, WorkPlan, WorkPlanKind } from "../work-plan/work-plan.ts";

/** An exact amount as a person reads it: `USD 46,000,000.00`. */
export const amountInWords = (minor: bigint, currency: Currency): string => {
  const [whole = "", decimals] = formatAmount(minor, currency).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return `${currency} ${decimals === undefined ? grouped : `${grouped}.${decimals}`}`;
};

/** A number with its thousands apart: `411,000,000`. */
export const numberInWords = (value: number): string => String(value).replace(/\B(?=(\d{3})+$)/g, ",");

/** How many places a sentence names before it only counts. */
const namedPlaces = 4;

/** `A1`, `A1 and A2`, `A1, A2, A3, A4 and 7 more`. */
export const listInWords = (names: readonly string[]): string => {
  const named = names.length > namedPlaces + 1 ? names.slice(0, namedPlaces) : names;
  const rest = names.length - named.length;
  const parts = rest > 0 ? [...named, `${rest} more`] : named;
  return parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}`;
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

export const lineInWords = ({ activity, year }: PlanLine): string =>
  `${activity.ref} in ${spanKey(year.span)}`;

/** `A1 in 2024, A1 in 2025 and A2 in 2024-2026`. */
export const linesInWords = (lines: readonly PlanLine[]): string => listInWords(lines.map(lineInWords));

/** `the only line`, `all 5 lines`, `2 of 5 lines`. */
export const countInWords = (some: readonly unknown[], all: readonly unknown[]): string => {
  if (all.length === 1) return "the plan's only line";
  return some.length === all.length ? `all ${all.length} lines` : `${some.length} of ${all.length} lines`;
};

export const periodInWords = (span: Span): string =>
  span.from === span.to ? String(span.from) : `${span.from} to ${span.to}`;

export const kindInWords: Readonly<Record<WorkPlanKind, string>> = {
  "national-work-plan": "a national work plan",
  "national-strategy": "a national strategy",
  "article5-extension-request": "a request for extension under Article 5",
  "updated-work-plan": "an updated work plan",
  "article4-plan": "a plan under Article 4",
  "victim-assistance-plan": "a victim assistance plan",
  "risk-education-plan": "a risk education plan",
  "humanitarian-response-plan": "a humanitarian response plan",
};
