import { type GapLine, type GapReport, ratio, total } from "../gap/index.ts";
import { type Span, type StateCode, spansOverlap, sum, yearSpan } from "../shared/index.ts";

/** How much of a year to come is committed already. */
export interface Predictability {
  readonly year: number;
  readonly requirement: bigint;
  readonly committed: bigint;
  /** Committed of the requirement; null where there is none. */
  readonly share: string | null;
}

/** The two years after the report's, over these cells. */
export const predictability = (cells: readonly GapLine[], reportYear: number): Predictability[] =>
  [reportYear + 1, reportYear + 2].map((year) => {
    const { requirement, committed } = total(cells.filter(({ span }) => span?.from === year));
    return { year, requirement, committed, share: ratio(committed, requirement) };
  });

/** Pairs of consecutive years in which support is looked for. */
export const supportPeriods = ["last-complete-years", "current-plan-years"] as const;
export type SupportPeriod = (typeof supportPeriods)[number];

/** The years of each pair, for a report of a year. */
export const yearsOfPeriod = (period: SupportPeriod, reportYear: number): Span =>
  period === "last-complete-years"
    ? { from: reportYear - 2, to: reportYear - 1 }
    : { from: reportYear, to: reportYear + 1 };

/** A State that asked for assistance in each of two consecutive years and that no funding reached in either. */
export interface WithoutSupport {
  readonly state: StateCode;
  readonly period: SupportPeriod;
  readonly years: Span;
  /** What it asked for in the two years. */
  readonly assistanceRequired: bigint;
}

/**
 * The States among these without external support. What several share counts as support of each of them, and undivided
 * years as support in each of them: a State is listed only where no funding can have reached it.
 */
export const withoutSupport = (
  states: readonly StateCode[],
  report: GapReport,
  reportYear: number,
): WithoutSupport[] => {
  const linesOf = linesByState(report);
  return supportPeriods.flatMap((period) => {
    const years = yearsOfPeriod(period, reportYear);
    return states.flatMap((state) => {
      const lines = (linesOf.get(state) ?? []).filter((line) => touches(line, years));
      const own = lines.filter((line) => line.states.length === 1 && line.assistanceRequired > 0n);
      const asked = [years.from, years.to].every((year) => own.some((line) => touches(line, yearSpan(year))));
      if (!asked || lines.some((line) => line.funding > 0n)) return [];
      return [{ state, period, years, assistanceRequired: sum(own.map((line) => line.assistanceRequired)) }];
    });
  });
};

const touches = ({ span }: GapLine, years: Span): boolean => span !== undefined && spansOverlap(span, years);

const linesByState = ({ cells, unallocated, shared }: GapReport): Map<StateCode, GapLine[]> => {
  const lines = new Map<StateCode, GapLine[]>();
  for (const line of [...cells, ...unallocated, ...shared]) {
    for (const state of line.states) {
      const known = lines.get(state);
      if (known === undefined) lines.set(state, [line]);
      else known.push(line);
    }
  }
  return lines;
};
