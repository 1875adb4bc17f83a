import {
  addTo,
  amountOf,
  type FigureTally,
  type GapFilters,
  type GapQuery,
  isAsked,
  lineName,
} from "../gap/index.ts";
import type { Measure, Position } from "../position/position.ts";
import { type Destination, type Span, type Standing, standingOf } from "../shared/index.ts";

/** What is told beside funding: parts of it, which may overlap, and broader victim assistance, which is none of it. */
export const besideFigures = ["local", "frontLoaded", "innovative", "broader"] as const;
export type BesideFigure = (typeof besideFigures)[number];
export type Beside = Readonly<Record<BesideFigure, bigint>>;

/** These figures on one line of a report, in minor units of its currency. */
export interface BesideLine extends Beside, Destination {
  readonly span: Span;
  readonly standing: Standing;
}

const figureOf: Readonly<Record<Measure, BesideFigure | undefined>> = {
  pledged: undefined,
  committed: undefined,
  disbursed: undefined,
  uncovered: undefined,
  local: "local",
  "front-loaded": "frontLoaded",
  innovative: "innovative",
  broader: "broader",
};

/** An amount that stands beside funding, if it belongs in a report at all. */
export const besideFigureIn = (
  amount: Position["amounts"][number],
  query: GapFilters,
): BesideFigure | undefined => {
  const figure = figureOf[amount.measure];
  return figure !== undefined && isAsked(amount, query) ? figure : undefined;
};

interface Row {
  readonly destination: Destination;
  readonly span: Span;
  readonly tallies: Map<BesideFigure, FigureTally>;
}

/** What stands beside the lines of a gap report over the same positions, converted as its figures are. */
export const besideLines = (positions: readonly Position[], query: GapQuery): BesideLine[] => {
  const rows = new Map<string, Row>();
  for (const amount of positions.flatMap(({ amounts }) => amounts)) {
    const figure = besideFigureIn(amount, query);
    if (figure === undefined) continue;
    const { destination, span, currency } = amount;
    const name = lineName(destination, span);
    const row = rows.get(name) ?? { destination, span, tallies: new Map() };
    rows.set(name, row);
    addTo(row.tallies, figure, amount, { currency, into: query.currency });
  }
  return [...rows.values()].map(({ destination, span, tallies }) => ({
    ...destination,
    span,
    standing: standingOf(destination, span),
    local: amountOf(tallies.get("local"), query.rate),
    frontLoaded: amountOf(tallies.get("frontLoaded"), query.rate),
    innovative: amountOf(tallies.get("innovative"), query.rate),
    broader: amountOf(tallies.get("broader"), query.rate),
  }));
};

export const totalBeside = (lines: readonly Beside[]): Beside => {
  const sums = { local: 0n, frontLoaded: 0n, innovative: 0n, broader: 0n };
  for (const line of lines) {
    for (const figure of besideFigures) sums[figure] += line[figure];
  }
  return sums;
};
