import type { Disbursement } from "../commitment/commitment.ts";
import { besideFigureIn, besideFigures, besideLines } from "../coverage/beside.ts";
import { additiveFigures, type GapQuery, gapReport, lineName, putOnLines, shareOut } from "../gap/index.ts";
import { createLedger } from "../position/ledger.ts";
import type { Amount, Position } from "../position/position.ts";
import {
  type AppliedRate,
  type Currency,
  type Destination,
  type Span,
  type Standing,
  spanKey,
  standingOf,
  sum,
} from "../shared/index.ts";
import { type CountedRecord, countedParts } from "./counted-parts.ts";

/** What of a line must be exactly what is asked for, and none where nothing is. */
export const exactDimensions = ["state", "pillar", "years"] as const;
export type ExactDimension = (typeof exactDimensions)[number];

/** Figures that amounts of records add up to: those of the gap report, and those that stand beside funding. */
export const recordFigures = [...additiveFigures, ...besideFigures] as const;
export type RecordFigure = (typeof recordFigures)[number];

/** Which figures, those of the gap report when left out, and of which lines. */
export interface RecordsBehindQuery extends GapQuery {
  readonly figures?: readonly RecordFigure[];
  readonly standing?: Standing;
  readonly exactly?: readonly ExactDimension[];
}

/** What an amount adds to a figure of a line. */
interface Addend extends Amount, Destination {
  readonly figure: RecordFigure;
  readonly span: Span;
  readonly currency: Currency;
}

/** An addend with what it comes from. */
interface RecordAddend extends Addend {
  readonly counted: CountedRecord;
  /** The payment, where it is one. */
  readonly payment?: Disbursement;
  /** The rate at which it was decided. */
  readonly rate: AppliedRate;
}

/** What one record puts into one figure of one line: `minor` as recorded, `amount` in minor units of the report's currency. */
export interface FigurePart extends RecordAddend {
  readonly standing: Standing;
  readonly amount: bigint;
}

export interface RecordsBehind {
  /** The figures over all lines asked for: sums of the parts. */
  readonly figures: ReadonlyMap<RecordFigure, bigint>;
  /** In the order of figures, kinds, ids, years and payments. */
  readonly parts: readonly FigurePart[];
}

/**
 * The records behind figures of a gap report over the same positions. Their parts add up to each figure of each line, to
 * the minor unit: a line's conversion is rounded once, and each record gets its share of it by largest remainder.
 * Undefined when records and positions were not read of one moment: something was saved in between, read both again.
 */
export const recordsBehind = (
  positions: readonly Position[],
  records: readonly CountedRecord[],
  query: RecordsBehindQuery,
): RecordsBehind | undefined => {
  const figures = query.figures ?? additiveFigures;
  const lines = linesAsked(positions, query);
  const asked = ({ figure, span, ...destination }: Addend) =>
    figures.includes(figure) && lines.has(lineName(destination, span));
  const found = records
    .flatMap((counted) => addendsOfRecord(counted, query))
    .filter(asked)
    .sort(byName);
  if (!sameSums(found, addendsOf(positions, query).filter(asked))) return undefined;
  const groups = Map.groupBy(found, (addend) => `${addend.figure} ${lineName(addend, addend.span)}`);
  const amounts = new Map([...groups.values()].flatMap((group) => shares(group, lines, query.currency)));
  return {
    figures: new Map(
      figures.map((figure) => [figure, sum([...lines.values()].map((line) => line[figure] ?? 0n))]),
    ),
    parts: found.map((addend) => ({
      ...addend,
      standing: standingOf(addend, addend.span),
      amount: amounts.get(addend) ?? 0n,
    })),
  };
};

/** What a line has of each figure. */
type LineFigures = Readonly<Partial<Record<RecordFigure, bigint>>>;

/** The lines that are asked for, by name: of the gap report, with what stands beside its funding. */
const linesAsked = (
  positions: readonly Position[],
  query: RecordsBehindQuery,
): ReadonlyMap<string, LineFigures> => {
  const { cells, unallocated, shared } = gapReport(positions, query);
  const lines = new Map<string, LineFigures>();
  for (const line of [...cells, ...unallocated, ...shared, ...besideLines(positions, query)]) {
    const { span } = line;
    if (span === undefined || !isExactly(line, span, query)) continue;
    if (query.standing !== undefined && query.standing !== standingOf(line, span)) continue;
    const name = lineName(line, span);
    lines.set(name, { ...lines.get(name), ...line });
  }
  return lines;
};

const isExactly = (line: Destination, span: Span, { exactly = [], ...query }: RecordsBehindQuery): boolean =>
  (!exactly.includes("state") || sameMembers(line.states, query.states ?? [])) &&
  (!exactly.includes("pillar") || sameMembers(line.pillars, query.pillars ?? [])) &&
  (!exactly.includes("years") || (query.years !== undefined && spanKey(span) === spanKey(query.years)));

const sameMembers = (one: readonly string[], other: readonly string[]): boolean =>
  [...one].sort().join() === [...new Set(other)].sort().join();

/** What positions add to the lines of a report, for this caller and these filters. */
const addendsOf = (positions: readonly Position[], query: GapQuery): Addend[] => {
  const addends: Addend[] = [];
  for (const position of positions) {
    putOnLines(position, query, (destination, span) => (figure, { minor, usdValue }, currency) => {
      if (minor !== 0n) addends.push({ ...destination, figure, span, currency, minor, usdValue });
    });
    for (const amount of position.amounts) {
      const figure = besideFigureIn(amount, query);
      const { destination, span, currency, minor, usdValue } = amount;
      if (figure !== undefined) addends.push({ ...destination, figure, span, currency, minor, usdValue });
    }
  }
  return addends;
};

const addendsOfRecord = (counted: CountedRecord, query: GapQuery): RecordAddend[] =>
  countedParts(counted).flatMap(({ effects, ...part }) =>
    addendsOf(createLedger([effects]).toPositions(), query).map((addend) => ({
      ...addend,
      ...part,
      counted,
    })),
  );

/** Whether two accounts of the same lines hold the same money of each currency, to its minor unit. */
const sameSums = (one: readonly Addend[], other: readonly Addend[]): boolean => {
  const left = new Map<string, bigint>();
  const add = ({ figure, span, currency, ...place }: Addend, minor: bigint) => {
    const name = `${figure} ${lineName(place, span)} ${currency}`;
    left.set(name, (left.get(name) ?? 0n) + minor);
  };
  for (const addend of one) add(addend, addend.minor);
  for (const addend of other) add(addend, -addend.minor);
  return [...left.values()].every((minor) => minor === 0n);
};

/** What each addend of one figure of one line is in the report's currency: itself where that needs no conversion. */
const shares = (
  group: readonly RecordAddend[],
  lines: ReadonlyMap<string, LineFigures>,
  currency: Currency,
): (readonly [RecordAddend, bigint])[] => {
  const [first] = group;
  const whole = first && lines.get(lineName(first, first.span))?.[first.figure];
  const parts = group.map((addend) =>
    addend.currency === currency
      ? { own: addend.minor, usdValue: 0n }
      : { own: 0n, usdValue: addend.usdValue },
  );
  const amounts = shareOut(whole ?? 0n, parts);
  return group.map((addend, index) => [addend, amounts[index] ?? 0n]);
};

const kinds = ["work-plan", "requirement", "pledge", "commitment"] as const;

/** The name of a part: sorts by figure, kind, id, years and payment. */
export const partName = ({
  figure,
  counted,
  span,
  payment,
  ...place
}: Omit<RecordAddend, keyof Amount>): string =>
  [
    recordFigures.indexOf(figure),
    kinds.indexOf(counted.kind),
    counted.record.id,
    spanKey(span),
    lineName(place, span),
    payment?.id ?? "",
  ].join(" ");

const byName = (one: RecordAddend, other: RecordAddend): number => (partName(one) < partName(other) ? -1 : 1);
