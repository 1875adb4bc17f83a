import {
  type AssistanceRequirement,
  type Funded,
  openAmount,
  publishedAtOf,
} from "../requirement/requirement.ts";
import { spanKey } from "../shared/index.ts";

/** Days within which providers are asked to answer a need. */
export const answerWithinDays = 60;

const dayMilliseconds = 86_400_000;

const dayOf = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** Whole days between the days of two instants. */
export const daysBetween = (from: string, to: string): number =>
  (Date.parse(to.slice(0, 10)) - Date.parse(from.slice(0, 10))) / dayMilliseconds;

/** A date that something is due on, and whether it has passed: the day itself still counts. */
export interface Due {
  readonly on: string;
  readonly passed: boolean;
}

const due = (on: string, at: string): Due => ({ on, passed: at.slice(0, 10) > on });

/** The last day to answer a need: 60 days after the day on which it was published. */
export const answerDue = (requirement: AssistanceRequirement, at: string): Due =>
  due(dayOf(Date.parse(publishedAtOf(requirement).slice(0, 10)) + answerWithinDays * dayMilliseconds), at);

/** The day of the check after 12 months: the same day a year later; 1 March after 29 February. */
export const checkDue = (requirement: AssistanceRequirement, at: string): Due => {
  const published = publishedAtOf(requirement);
  return due(
    dayOf(
      Date.UTC(
        Number(published.slice(0, 4)) + 1,
        Number(published.slice(5, 7)) - 1,
        Number(published.slice(8, 10)),
      ),
    ),
    at,
  );
};

export type NeedOutcome = "met" | "partly-met" | "unmet";

/** What a need asks, has and lacks over all its years, in minor units of its currency. */
export interface NeedTotals {
  readonly asked: bigint;
  readonly committed: bigint;
  readonly open: bigint;
}

/** A need that its plan closed asks for nothing more; it is judged by what it first asked. */
export const needTotals = ({ status, lines }: AssistanceRequirement, funded: Funded): NeedTotals => {
  const sumOf = (amounts: readonly bigint[]): bigint => amounts.reduce((sum, amount) => sum + amount, 0n);
  return {
    asked: sumOf(lines.map((line) => (status === "closed" ? line.original : line.revised))),
    committed: sumOf(lines.map((line) => funded[spanKey(line.span)] ?? 0n)),
    open: status === "open" ? sumOf(lines.map((line) => openAmount(line, funded))) : 0n,
  };
};

/**
 * How far commitments meet a need: every year in full, something, or nothing. A surplus in one year does not hide what
 * lacks in another. A need in kind without an amount is partly met as soon as anything is committed: no amount tells more.
 */
export const needOutcome = (requirement: AssistanceRequirement, funded: Funded): NeedOutcome => {
  const { asked, committed } = needTotals(requirement, funded);
  if (committed === 0n) return "unmet";
  const covered = requirement.lines.every(
    (line) =>
      (funded[spanKey(line.span)] ?? 0n) >= (requirement.status === "closed" ? line.original : line.revised),
  );
  return asked > 0n && covered ? "met" : "partly-met";
};
