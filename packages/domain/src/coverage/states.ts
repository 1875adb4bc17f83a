import type { Figures, GapLine, GapReport } from "../gap/index.ts";
import { isStateParty } from "../reference/state.ts";
import { max, type StateCode, sum } from "../shared/index.ts";
import type { BesideLine } from "./beside.ts";
import { type Concentration, compareFractions, concentration, coverageFraction } from "./equity.ts";
import { type CoverageLine, type CoverageSources, inCell, lineOf, only } from "./line.ts";
import { type Predictability, predictability } from "./over-time.ts";
import type { ProviderPart } from "./providers.ts";

/** What a State has told of its requirement: it is in cells, it is only undivided, there is none, or nothing. */
export const reportingStatuses = ["reported", "undivided", "zero", "not-reported"] as const;
export type ReportingStatus = (typeof reportingStatuses)[number];

export interface StateCoverage extends CoverageLine {
  readonly state: StateCode;
  readonly statesParty: boolean;
  readonly requirementStatus: ReportingStatus;
  /** Funding of this State alone that is of no single pillar and year, and so in none of the figures. */
  readonly undividedFunding: bigint;
  /** The gap if all of that went where it is missing: no less is possible. */
  readonly gapIfFullyAllocated: bigint;
  readonly predictability: readonly Predictability[];
  readonly concentration: Concentration;
}

interface Calculated extends Pick<CoverageSources, "rosters"> {
  readonly gap: GapReport;
  /** The same for every year. */
  readonly everyYear: GapReport;
  readonly parts: readonly ProviderPart[];
  readonly beside: readonly BesideLine[];
  readonly notReported: readonly StateCode[];
  /** The day of the report. */
  readonly on: string;
  readonly reportYear: number;
}

/** A line for each State that has cells or has reported, and for each affected one: lowest coverage first. */
export const stateCoverages = (from: Calculated): StateCoverage[] => {
  const { gap, rosters } = from;
  const cells = Map.groupBy(gap.cells, ({ states }) => only(states));
  const cellsOfEveryYear = Map.groupBy(from.everyYear.cells, ({ states }) => only(states));
  const undivided = Map.groupBy([...gap.unallocated, ...gap.shared], ({ states }) => only(states));
  const beside = Map.groupBy(from.beside.filter(inCell), ({ states }) => only(states));
  const parts = Map.groupBy(from.parts.filter(inCell), ({ line }) => only(line.states));
  const states = new Set([...cells.keys(), ...beside.keys(), ...gap.reporting, ...from.notReported]);
  return [...states]
    .filter((state) => state !== undefined)
    .map((state): StateCoverage => {
      const line = lineOf(cells.get(state), beside.get(state));
      const outside = undivided.get(state) ?? [];
      const undividedFunding = sum(outside.map(({ funding }) => funding));
      const roster = rosters.get(state);
      return {
        state,
        statesParty: roster !== undefined && isStateParty(roster, from.on),
        requirementStatus: statusOf(line.figures, outside, gap.reporting.has(state)),
        ...line,
        undividedFunding,
        gapIfFullyAllocated: max(0n, line.figures.gap - undividedFunding),
        predictability: predictability(cellsOfEveryYear.get(state) ?? [], from.reportYear),
        concentration: concentration(parts.get(state) ?? []),
      };
    })
    .sort(byCoverage);
};

const statusOf = (
  { requirement }: Figures,
  outside: readonly GapLine[],
  reporting: boolean,
): ReportingStatus => {
  if (!reporting) return "not-reported";
  if (requirement > 0n) return "reported";
  return outside.some((line) => line.requirement > 0n) ? "undivided" : "zero";
};

const byCoverage = (one: StateCoverage, other: StateCoverage): number => {
  const place = ({ requirementStatus }: StateCoverage) => reportingStatuses.indexOf(requirementStatus);
  const [left, right] = [coverageFraction(one.figures), coverageFraction(other.figures)];
  return (
    place(one) - place(other) ||
    (left && right ? compareFractions(left, right) : 0) ||
    (one.state < other.state ? -1 : 1)
  );
};
