import {
  type AdditiveFigure,
  addTo,
  amountOf,
  type FigureTally,
  type GapLine,
  type GapQuery,
  type GapReport,
  lineName,
  putOnLines,
} from "../gap/index.ts";
import type { ProviderPosition } from "../position/ledger.ts";
import { isStateParty, type State } from "../reference/state.ts";
import { isStateCode, type ProviderCode, type Standing, type StateCode } from "../shared/index.ts";

/** The figures of a gap report that are providers' money. */
export const moneyFigures = ["pledged", "committed", "disbursed", "funding"] as const;
export type ProviderMoney = Readonly<Record<(typeof moneyFigures)[number], bigint>>;

/**
 * A provider's part of one line of a gap report, as a report on that provider alone tells it; or, without a provider, what
 * rounding has to add so that the parts are the line.
 */
export interface ProviderPart extends ProviderMoney {
  readonly provider: ProviderCode | undefined;
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
 * Who provides the money of a report's lines. Each provider's part is converted and rounded by itself, as wherever that
 * provider is told of; where the line, converted whole, comes out a minor unit or so apart, a part of nobody tells it.
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
      return byProvider === undefined ? [] : partsOfLine({ line, standing }, byProvider, query);
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

const partsOfLine = (
  place: Pick<ProviderPart, "line" | "standing">,
  byProvider: ReadonlyMap<ProviderCode, Tallies>,
  { rate }: GapQuery,
): ProviderPart[] => {
  const parts = [...byProvider]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([provider, tallies]) => ({
      provider,
      ...place,
      ...moneyOf((figure) => amountOf(tallies.get(figure), rate)),
    }));
  const told = totalMoney(parts);
  const rounding = moneyOf((figure) => place.line[figure] - told[figure]);
  return [...parts, { provider: undefined, ...place, ...rounding }].filter((part) =>
    moneyFigures.some((figure) => part[figure] !== 0n),
  );
};

const moneyOf = (amount: (figure: (typeof moneyFigures)[number]) => bigint): ProviderMoney => ({
  pledged: amount("pledged"),
  committed: amount("committed"),
  disbursed: amount("disbursed"),
  funding: amount("funding"),
});

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
