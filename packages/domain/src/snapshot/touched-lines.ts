import {
  type AmountChange,
  amountName,
  type Declaration,
  holderKey,
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

/** The lines whose figures this caller sees changed by a record, each once. What cancels out moves nothing. */
export const touchedLines = (change: FigureChange, caller: Caller): TouchedLine[] => {
  const lines = new Map<string, TouchedLine>();
  const touch = (line: TouchedLine) =>
    lines.set(
      [line.provider, holderKey(line.states), line.pillars.join("+"), spanKey(line.span)].join("|"),
      line,
    );
  const seen = change.amounts.filter((amount) => mayRead(caller, amount.scope));
  for (const { destination, span, provider } of mergeAmounts(seen, figureName))
    touch({ ...destination, span, provider });
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
    figures.set(`${pillar}|${spanKey(span)}`, {
      at: { states: [state], pillars: [pillar], span },
      figures: [currency, rate.unitsPerUsd, ...Object.values(amounts), ...Object.values(national)].join("|"),
    });
  }
  return figures;
};
