import { type GapLine, type GapReport, gapReport } from "../gap/index.ts";
import { isAffected } from "../reference/state.ts";
import { type Pillar, pillars, type StateCode, sum } from "../shared/index.ts";
import { oneAccount } from "./account.ts";
import { type Beside, type BesideLine, besideLines, totalBeside } from "./beside.ts";
import { classTotals, type DonorTables, donorTables, type ProviderClassTotal } from "./donors.ts";
import {
  type Concentration,
  concentration,
  coverageFraction,
  externalCoverageFraction,
  gini,
} from "./equity.ts";
import { type CoverageLine, type CoverageQuery, type CoverageSources, inCell, lineOf, only } from "./line.ts";
import { type Predictability, predictability, type WithoutSupport, withoutSupport } from "./over-time.ts";
import { providerParts } from "./providers.ts";
import { type StateCoverage, stateCoverages } from "./states.ts";
import { type VictimAssistance, victimAssistance } from "./victim-assistance.ts";

export interface CoverageReport extends CoverageLine, DonorTables {
  /** The gap report of the same caller and filters, of which everything here is made. */
  readonly gap: GapReport;
  readonly reportYear: number;
  /** The lowest coverage first; then the States that have none, by why. */
  readonly states: readonly StateCoverage[];
  readonly pillars: readonly (CoverageLine & { readonly pillar: Pillar })[];
  readonly years: readonly (CoverageLine & { readonly year: number })[];
  /** Each State in each year, by State and year. */
  readonly stateYears: readonly (CoverageLine & { readonly state: StateCode; readonly year: number })[];
  /** On unallocated and shared lines. */
  readonly undivided: { readonly funding: bigint; readonly beside: Beside };
  readonly providers: readonly ProviderClassTotal[];
  readonly predictability: readonly Predictability[];
  readonly withoutSupport: readonly WithoutSupport[];
  readonly equity: {
    /** How many States Parties have a coverage. */
    readonly states: number;
    readonly coverageGini: string | null;
    readonly externalCoverageGini: string | null;
  };
  readonly concentration: Concentration;
  readonly victimAssistance: VictimAssistance;
  /** Affected States Parties without a requirement in the report. */
  readonly notReported: readonly StateCode[];
}

/**
 * The coverage report: the gap report's cells grouped by State, pillar, year and donor, and what follows from them.
 * Every figure is a sum over its lines, so that totals here and there are the same.
 */
export const coverageReport = (sources: CoverageSources, query: CoverageQuery): CoverageReport => {
  const { rosters, providerPositions } = sources;
  const { on } = query;
  const positions = oneAccount(sources.positions, providerPositions);
  const gap = gapReport(positions, query);
  const { years: _, ...forEveryYear } = query;
  const everyYear = query.years === undefined ? gap : gapReport(positions, forEveryYear);
  const reportYear = Number(on.slice(0, 4));
  const parts = providerParts(providerPositions, gap, query);
  const beside = besideLines(positions, query);
  const affected = affectedStates(sources, query);
  const notReported = affected.filter((state) => !gap.reporting.has(state));
  const states = stateCoverages({ gap, everyYear, parts, beside, notReported, rosters, on, reportYear });
  return {
    gap,
    reportYear,
    ...lineOf(gap.cells, beside.filter(inCell)),
    states,
    pillars: pillarLines(gap, beside.filter(inCell)),
    years: yearLines(gap.cells, beside.filter(inCell)),
    stateYears: stateYearLines(gap, beside.filter(inCell)),
    undivided: undividedOf(gap, beside),
    ...donorTables(parts, gap, rosters, query),
    providers: classTotals(parts, rosters, on),
    predictability: predictability(everyYear.cells, reportYear),
    withoutSupport: withoutSupport(affected, everyYear, reportYear),
    equity: equityOf(states),
    concentration: concentration(parts.filter(inCell)),
    victimAssistance: victimAssistance(gap, beside),
    notReported,
  };
};

/** The affected States Parties that the filters ask for. */
const affectedStates = ({ rosters }: CoverageSources, { states, on }: CoverageQuery): StateCode[] =>
  [...rosters.values()]
    .filter((state) => isAffected(state, on) && (states === undefined || states.includes(state.iso3)))
    .map(({ iso3 }) => iso3)
    .sort();

const pillarLines = (gap: GapReport, beside: readonly BesideLine[]): CoverageReport["pillars"] => {
  const cells = Map.groupBy(gap.cells, (line) => only(line.pillars));
  const besideCells = Map.groupBy(beside, (line) => only(line.pillars));
  return pillars
    .filter((pillar) => cells.has(pillar) || besideCells.has(pillar))
    .map((pillar) => ({ pillar, ...lineOf(cells.get(pillar), besideCells.get(pillar)) }));
};

const yearLines = (of: readonly GapLine[], beside: readonly BesideLine[]): CoverageReport["years"] => {
  const cells = Map.groupBy(of, ({ span }) => span?.from);
  const besideCells = Map.groupBy(beside, ({ span }) => span.from);
  return [...new Set([...cells.keys(), ...besideCells.keys()])]
    .filter((year) => year !== undefined)
    .sort((one, other) => one - other)
    .map((year) => ({ year, ...lineOf(cells.get(year), besideCells.get(year)) }));
};

/** The year lines of each State. */
const stateYearLines = (gap: GapReport, beside: readonly BesideLine[]): CoverageReport["stateYears"] => {
  const cells = Map.groupBy(gap.cells, (line) => only(line.states));
  const besideCells = Map.groupBy(beside, (line) => only(line.states));
  return [...new Set([...cells.keys(), ...besideCells.keys()])]
    .filter((state) => state !== undefined)
    .sort()
    .flatMap((state) =>
      yearLines(cells.get(state) ?? [], besideCells.get(state) ?? []).map((line) => ({ state, ...line })),
    );
};

const undividedOf = (
  { unallocated, shared }: GapReport,
  beside: readonly BesideLine[],
): CoverageReport["undivided"] => ({
  funding: sum([...unallocated, ...shared].map(({ funding }) => funding)),
  beside: totalBeside(beside.filter((line) => !inCell(line))),
});

/** Over States Parties: each State counts the same, whatever the size of its requirement. */
const equityOf = (states: readonly StateCoverage[]): CoverageReport["equity"] => {
  const parties = states.filter(({ statesParty }) => statesParty).map(({ figures }) => figures);
  const coverages = parties.map(coverageFraction).filter((fraction) => fraction !== undefined);
  const external = parties.map(externalCoverageFraction).filter((fraction) => fraction !== undefined);
  return {
    states: coverages.length,
    coverageGini: gini(coverages),
    externalCoverageGini: gini(external),
  };
};
