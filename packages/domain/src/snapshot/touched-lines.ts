import { lineName } from "../gap/index.ts";
import {
  type AmountChange,
  amountName,
  type Declaration,
  holderKey,
  type Measure,
  measures,
  mergeAmounts,
} from "../position/index.ts";
import {
  type Caller,
  type Destination,
  mayRead,
  type ProviderCode,
  type Span,
  spanKey,
} from "../shared/index.ts";

/** The measures that the gap report counts; parts of funding and broader victim assistance stand in others. */
export const gapMeasures: readonly Measure[] = ["pledged", "committed", "disbursed", "uncovered"];

/** A line of a report that a record's change moves. */
export interface TouchedLine extends Destination {
  readonly span: Span;
  /** Whose money it is; undefined for what a State declares. */
  readonly provider?: ProviderCode;
}

/** What a record's events did to figures, and what it declared before and after them. */
export interface FigureChange {
  readonly amounts: readonly AmountChange[];
  readonly declaredBefore: Declaration | undefined;
  readonly declaredAfter: Declaration | undefined;
}

/**
 * The lines whose figures this caller sees changed by a record, each once, in a report that counts these measures. What
 * cancels out moves nothing.
 */
export const touchedLines = (
  change: FigureChange,
  caller: Caller,
  counted: readonly Measure[] = measures,
): TouchedLine[] => {
  const lines = new Map<string, TouchedLine>();
  const touch = (line: TouchedLine) => lines.set(`${line.provider}|${lineName(line, line.span)}`, line);
  const seen = change.amounts.filter(
    ({ measure, scope }) => counted.includes(measure) && mayRead(caller, scope),
  );
  for (const { destination, span, provider, minor } of mergeAmounts(seen, figureName))
    if (minor !== 0n) touch({ ...destination, span, provider });
  const before = declaredFigures(change.declaredBefore, caller);
  const after = declaredFigures(change.declaredAfter, caller);
  for (const name of new Set([...before.keys(), ...after.keys()])) {
    const [was, is] = [before.get(name), after.get(name)];
    const line = is ?? was;
    if (line !== undefined && was?.figures !== is?.figures) touch(line.at);
  }
  return [...lines.values()];
};

const figureName = (amount: AmountChange): string =>
  `${amount.provider}/${holderKey(amount.destination.states)}/${amountName(amount)}`;

/** What a declaration says line by line, as text that differs when any figure or its rate does. */
const declaredFigures = (declaration: Declaration | undefined, caller: Caller) => {
  const figures = new Map<string, { readonly at: TouchedLine; readonly figures: string }>();
  if (declaration === undefined || !mayRead(caller, declaration.scope)) return figures;
  const { state, currency, rate, lines } = declaration;
  for (const { pillar, span, national, ...amounts } of lines) {
    const declared = [...Object.values(amounts), ...Object.values(national)];
    if (declared.every((amount) => amount === 0n)) continue;
    figures.set(`${pillar}|${spanKey(span)}`, {
      at: { states: [state], pillars: [pillar], span },
      figures: [currency, rate.unitsPerUsd, ...declared].join("|"),
    });
  }
  return figures;
};
