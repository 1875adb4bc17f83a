import type { Amount, AmountKey, Declaration, DeclaredLine, Position } from "../position/position.ts";
import {
  type AppliedRate,
  type Caller,
  type Currency,
  type Destination,
  mayRead,
  type Pillar,
  type Span,
  type Standing,
  type StateCode,
  spanKey,
  spansOverlap,
  standingOf,
  toUsdValue,
  usd,
} from "../shared/index.ts";
import { addTo, amountOf, type FigureTally } from "./tally.ts";

/** The figures of one line of the report, in minor units of the report's currency. */
export interface Figures {
  readonly requirement: bigint;
  readonly requirementOriginal: bigint;
  readonly nationalContribution: bigint;
  readonly nationalContributionPlanned: bigint;
  readonly assistanceRequired: bigint;
  /** Pledges' outstanding part: beside funding, never inside. */
  readonly pledged: bigint;
  readonly committed: bigint;
  readonly disbursed: bigint;
  /** Commitments, and payments that no commitment covers. */
  readonly funding: bigint;
  readonly gap: bigint;
  readonly surplus: bigint;
  /** requirement - national contribution - funding: what is missing when surpluses are counted against gaps. */
  readonly netBalance: bigint;
}

/** One line: a cell, or money and needs that belong to no single one. */
export interface GapLine extends Figures, Destination {
  readonly span: Span | undefined;
}

/** What a report is asked for, and by whom. */
export interface GapFilters {
  readonly states?: readonly StateCode[];
  readonly pillars?: readonly Pillar[];
  readonly years?: Span;
  readonly caller: Caller;
}

export interface GapQuery extends GapFilters {
  readonly currency: Currency;
  /** Rate of the report's currency on the day of the report. */
  readonly rate: AppliedRate;
}

export interface GapReport {
  readonly totals: Figures;
  readonly cells: readonly GapLine[];
  readonly unallocated: readonly GapLine[];
  readonly shared: readonly GapLine[];
  /** States with a requirement in the cells or lines of the report. */
  readonly reporting: ReadonlySet<StateCode>;
  /** Rates that figures in the report depend on and that were old when they were used. */
  readonly oldRates: readonly AppliedRate[];
}

/** The figures that amounts add up to; the others are made of them. */
export const additiveFigures = [
  "requirement",
  "requirementOriginal",
  "nationalContribution",
  "nationalContributionPlanned",
  "assistanceRequired",
  "pledged",
  "committed",
  "disbursed",
  "funding",
] as const;
export type AdditiveFigure = (typeof additiveFigures)[number];

/** Puts an amount on a figure of one line. */
export type PutOnLine = (figure: AdditiveFigure, amount: Amount, currency: Currency) => void;

interface Row {
  readonly destination: Destination;
  readonly span: Span;
  readonly tallies: Map<AdditiveFigure, FigureTally>;
}

/**
 * The gap report over positions, for what this caller may see. Gap and surplus are taken cell by cell and then added:
 * a surplus in one cell never hides a gap in another. Totals are sums over cells only.
 */
export const gapReport = (positions: readonly Position[], query: GapQuery): GapReport => {
  const rows = new Map<string, Row>();
  const reporting = new Set<StateCode>();
  const oldRates = new Map<string, AppliedRate>();
  const lineAt = (destination: Destination, span: Span): PutOnLine => {
    const row = rowAt(rows, destination, span);
    const into = query.currency;
    return (figure, amount, currency) => addTo(row.tallies, figure, amount, { currency, into });
  };
  for (const position of positions) {
    for (const { state, currency, rate } of putOnLines(position, query, lineAt)) {
      reporting.add(state);
      if (rate.old) oldRates.set(`${currency}${rate.period}`, rate);
    }
  }
  const lines = [...rows.values()].map((row) => ({
    standing: standingOf(row.destination, row.span),
    line: settle(row, query),
  }));
  const of = (standing: Standing) =>
    lines
      .filter((entry) => entry.standing === standing)
      .map((entry) => entry.line)
      .filter(hasFigures)
      .sort(byPlace);
  const cells = of("cell");
  return {
    totals: total(cells),
    cells,
    unallocated: of("unallocated"),
    shared: of("shared"),
    reporting,
    oldRates: [...oldRates.values()],
  };
};

/**
 * Puts everything that a position holds on the lines where it belongs, as far as the caller may see it and the filters
 * ask for it. Answers the declarations that were among it.
 */
export const putOnLines = (
  position: Position,
  query: GapFilters,
  lineAt: (destination: Destination, span: Span) => PutOnLine,
): Declaration[] => {
  for (const amount of position.amounts) {
    if (isAsked(amount, query)) putAmount(amount, lineAt(amount.destination, amount.span));
  }
  return position.declarations.filter((declaration) => {
    if (!mayRead(query.caller, declaration.scope)) return false;
    let seen = false;
    for (const line of declaration.lines) {
      const destination: Destination = { states: [declaration.state], pillars: [line.pillar] };
      if (!wanted(destination, line.span, query)) continue;
      seen = true;
      putDeclared(declaration, line, lineAt(destination, line.span));
    }
    return seen;
  });
};

/** Whether an amount belongs in a report: there is one, the filters ask for it, and the caller may see it. */
export const isAsked = (
  { minor, destination, span, scope }: AmountKey & Amount,
  query: GapFilters,
): boolean => minor !== 0n && wanted(destination, span, query) && mayRead(query.caller, scope);

/** Sums of figures over lines: the only way totals are made. */
export const total = (lines: readonly Figures[]): Figures => {
  const sums = { ...zero };
  for (const line of lines) {
    for (const name of figureNames) sums[name] += line[name];
  }
  return sums;
};

const zero: { -readonly [Name in keyof Figures]: bigint } = {
  requirement: 0n,
  requirementOriginal: 0n,
  nationalContribution: 0n,
  nationalContributionPlanned: 0n,
  assistanceRequired: 0n,
  pledged: 0n,
  committed: 0n,
  disbursed: 0n,
  funding: 0n,
  gap: 0n,
  surplus: 0n,
  netBalance: 0n,
};

export const figureNames = [...additiveFigures, "gap", "surplus", "netBalance"] as const;

const wanted = (destination: Destination, span: Span, query: GapFilters): boolean =>
  matches(query.states, destination.states) &&
  matches(query.pillars, destination.pillars) &&
  (query.years === undefined || spansOverlap(span, query.years));

const matches = <T>(asked: readonly T[] | undefined, has: readonly T[]): boolean =>
  asked === undefined || asked.length === 0 || has.some((member) => asked.includes(member));

/** The name of a line: `KHM|survey-clearance|2025`. */
export const lineName = ({ states, pillars }: Destination, span: Span): string =>
  `${states.join("+")}|${pillars.join("+")}|${spanKey(span)}`;

const rowAt = (rows: Map<string, Row>, destination: Destination, span: Span): Row => {
  const key = lineName(destination, span);
  const row = rows.get(key) ?? { destination, span, tallies: new Map() };
  rows.set(key, row);
  return row;
};

const putDeclared = (declaration: Declaration, line: DeclaredLine, put: PutOnLine): void => {
  const declare = (figure: AdditiveFigure, minor: bigint) =>
    put(figure, { minor, usdValue: toUsdValue(minor, declaration.rate) }, declaration.currency);
  declare("requirement", line.requirement);
  declare("requirementOriginal", line.requirementOriginal);
  declare("assistanceRequired", line.assistanceRequired);
  declare("nationalContributionPlanned", line.national.planned);
  declare("nationalContribution", line.national.committed + line.national.disbursed);
};

const putAmount = (amount: AmountKey & Amount, put: PutOnLine): void => {
  switch (amount.measure) {
    case "pledged":
      put("pledged", amount, amount.currency);
      break;
    case "committed":
      put("committed", amount, amount.currency);
      put("funding", amount, amount.currency);
      break;
    case "disbursed":
      put("disbursed", amount, amount.currency);
      break;
    case "uncovered":
      put("funding", amount, amount.currency);
      break;
    // Parts of funding are in it already; broader funding is of no requirement.
    case "local":
    case "front-loaded":
    case "innovative":
    case "broader":
      break;
  }
};

const settle = (row: Row, query: GapQuery): GapLine => {
  const value = (name: AdditiveFigure): bigint => amountOf(row.tallies.get(name), query.rate);
  const requirement = value("requirement");
  const nationalContribution = value("nationalContribution");
  const funding = value("funding");
  const netBalance = requirement - nationalContribution - funding;
  return {
    ...row.destination,
    span: row.span,
    requirement,
    requirementOriginal: value("requirementOriginal"),
    nationalContribution,
    nationalContributionPlanned: value("nationalContributionPlanned"),
    assistanceRequired: value("assistanceRequired"),
    pledged: value("pledged"),
    committed: value("committed"),
    disbursed: value("disbursed"),
    funding,
    gap: netBalance > 0n ? netBalance : 0n,
    surplus: netBalance < 0n ? -netBalance : 0n,
    netBalance,
  };
};

const hasFigures = (line: GapLine): boolean => figureNames.some((name) => line[name] !== 0n);

const byPlace = (a: GapLine, b: GapLine): number => {
  const place = (line: GapLine) =>
    [line.states.join("+"), line.pillars.join("+"), line.span ? spanKey(line.span) : ""].join("|");
  return place(a) < place(b) ? -1 : 1;
};

/** The report's own currency when none is asked for. */
export const defaultReportCurrency: Currency = usd;
