import {
  type AdditiveFigure,
  addTo,
  type FigureTally,
  type GapLine,
  type GapQuery,
  type GapReport,
  lineName,
  putOnLines,
  shareOut,
} from "../gap/index.ts";
import type { ProviderPosition } from "../position/ledger.ts";
import { isStateParty, type State } from "../reference/state.ts";
import { isStateCode, type ProviderCode, type Standing, type StateCode } from "../shared/index.ts";

/** The figures of a gap report that are providers' money. */
export const moneyFigures = ["pledged", "committed", "disbursed", "funding"] as const;
export type ProviderMoney = Readonly<Record<(typeof moneyFigures)[number], bigint>>;

/** A provider's part of one line of a gap report. */
export interface ProviderPart extends ProviderMoney {
  readonly provider: ProviderCode;
  readonly standing: Standing;
  readonly line: GapLine;
}

export const totalMoney = (parts: readonly ProviderMoney[]): ProviderMoney => {
  const sums = { pledged: 0n, committed: 0n, disbursed: 0n, funding: 0n };
  for (const part of parts) {
    for (const figure of moneyFigures) sums[figure] += part[figure];
  }
  return sums;
};

type Tallies = Map<AdditiveFigure, FigureTally>;

/**
 * Who provides the money of a report's lines. The parts of a line add up to its figures, to the minor unit: what is
 * converted is rounded once for the line, and shared out.
 */
export const providerParts = (
  providerPositions: readonly ProviderPosition[],
  report: GapReport,
  query: GapQuery,
): ProviderPart[] => {
  const tallies = talliesByLine(providerPositions, query);
  const partsOf = (standing: Standing, lines: readonly GapLine[]) =>
    lines.flatMap((line) => {
      const byProvider = line.span && tallies.get(lineName(line, line.span));
      return byProvider === undefined ? [] : partsOfLine(line, standing, byProvider);
    });
  return [
    ...partsOf("cell", report.cells),
    ...partsOf("unallocated", report.unallocated),
    ...partsOf("shared", report.shared),
  ];
};

const talliesByLine = (
  providerPositions: readonly ProviderPosition[],
  query: GapQuery,
): Map<string, Map<ProviderCode, Tallies>> => {
  const lines = new Map<string, Map<ProviderCode, Tallies>>();
  for (const { provider, ...position } of providerPositions) {
    putOnLines(position, query, (destination, span) => {
      const name = lineName(destination, span);
      const byProvider = lines.get(name) ?? new Map<ProviderCode, Tallies>();
      lines.set(name, byProvider);
      const tallies: Tallies = byProvider.get(provider) ?? new Map();
      byProvider.set(provider, tallies);
      return (figure, amount, currency) => addTo(tallies, figure, amount, { currency, into: query.currency });
    });
  }
  return lines;
};

const nothing: FigureTally = { own: 0n, usdValue: 0n };

const partsOfLine = (
  line: GapLine,
  standing: Standing,
  byProvider: ReadonlyMap<ProviderCode, Tallies>,
): ProviderPart[] => {
  const providers = [...byProvider].sort(([one], [other]) => (one < other ? -1 : 1));
  const shares = (figure: keyof ProviderMoney): bigint[] =>
    shareOut(
      line[figure],
      providers.map(([, tallies]) => tallies.get(figure) ?? nothing),
    );
  const [pledged, committed] = [shares("pledged"), shares("committed")];
  const [disbursed, funding] = [shares("disbursed"), shares("funding")];
  return providers
    .map(([provider], index) => ({
      provider,
      standing,
      line,
      pledged: pledged[index] ?? 0n,
      committed: committed[index] ?? 0n,
      disbursed: disbursed[index] ?? 0n,
      funding: funding[index] ?? 0n,
    }))
    .filter((part) => moneyFigures.some((figure) => part[figure] !== 0n));
};

/** What a provider is to the Convention. */
export const providerClasses = ["states-parties", "states-not-party", "organisations"] as const;
export type ProviderClass = (typeof providerClasses)[number];

/** What a provider was on a day. A State without an entry in the rosters is no party. */
export const classOf = (
  provider: ProviderCode,
  rosters: ReadonlyMap<StateCode, State>,
  on: string,
): ProviderClass => {
  if (!isStateCode(provider)) return "organisations";
  const state = rosters.get(provider);
  return state !== undefined && isStateParty(state, on) ? "states-parties" : "states-not-party";
};
