import type { Amount } from "../position/position.ts";
import { type AppliedRate, type Currency, fromUsdValue, split, sum } from "../shared/index.ts";

/** A sum in two parts: what was recorded in the report's currency, unchanged, and the dollar value of the rest. */
export interface FigureTally {
  own: bigint;
  usdValue: bigint;
}

/** Adds an amount to the tally of a name, for a report in a currency. */
export const addTo = <Name>(
  tallies: Map<Name, FigureTally>,
  name: Name,
  amount: Amount,
  { currency, into }: { readonly currency: Currency; readonly into: Currency },
): void => {
  const tally = tallies.get(name) ?? { own: 0n, usdValue: 0n };
  tallies.set(name, tally);
  if (currency === into) tally.own += amount.minor;
  else tally.usdValue += amount.usdValue;
};

/** A tally in minor units of the report's currency: what is converted is rounded once. */
export const amountOf = (tally: FigureTally | undefined, rate: AppliedRate): bigint => {
  if (tally === undefined) return 0n;
  return tally.own + (tally.usdValue === 0n ? 0n : fromUsdValue(tally.usdValue, rate));
};

/**
 * What each part of a figure is, so that the parts add up to it: amounts of the report's currency unchanged, and of the
 * rest, that was converted and rounded as one, each part its share by largest remainder.
 */
export const shareOut = (figure: bigint, parts: readonly FigureTally[]): bigint[] => {
  const converted = figure - sum(parts.map(({ own }) => own));
  if (converted === 0n) return parts.map(({ own }) => own);
  const values = parts.map(({ usdValue }) => (usdValue > 0n ? usdValue : 0n));
  // Amounts may be worth less, each, than the last decimal of a dollar value.
  const weights = values.some((value) => value > 0n) ? values : parts.map(() => 1n);
  const shares = split(converted, weights);
  return parts.map(({ own }, index) => own + (shares[index] ?? 0n));
};
