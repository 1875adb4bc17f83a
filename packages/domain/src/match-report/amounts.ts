import { amountOf, type FigureTally } from "../gap/tally.ts";
import { type AppliedRate, toUsdValue } from "../shared/index.ts";

/** Minor units of the rate's currency, with the rate of the day on which the amount was decided. */
export interface RatedAmount {
  readonly minor: bigint;
  readonly rate: AppliedRate;
}

/** A sum in minor units of the report's currency, converted as every report converts. */
export const addUp = (amounts: readonly RatedAmount[], report: AppliedRate): bigint => {
  const tally: FigureTally = { own: 0n, usdValue: 0n };
  for (const { minor, rate } of amounts) {
    if (rate.currency === report.currency) tally.own += minor;
    else tally.usdValue += toUsdValue(minor, rate);
  }
  return amountOf(tally, report);
};
