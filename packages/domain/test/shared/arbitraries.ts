import fc from "fast-check";
import { type AppliedRate, type Currency, currency } from "../../src/index.ts";

/** Currencies of every exponent that ISO 4217 has: 0, 2, 3 and 4. */
export const currencies: readonly Currency[] = [
  ...["JPY", "KRW", "VND", "XOF", "ISK"],
  ...["USD", "EUR", "NOK", "UAH", "KHR", "AOA"],
  ...["JOD", "IQD", "KWD", "TND", "LYD"],
  ...["CLF", "UYW"],
].map(currency);

export const anyCurrency = fc.constantFrom(...currencies);

/** Up to the largest amount of one line, of either sign. */
export const anyMinor = fc.bigInt(-(10n ** 17n), 10n ** 17n);

/** A published rate: anything from a currency of great worth to one of next to none. */
export const anyUnitsPerUsd = fc
  .record({
    whole: fc.oneof(fc.nat(9), fc.nat(200_000)),
    decimals: fc.stringMatching(/^\d{1,8}$/),
  })
  .filter(({ whole, decimals }) => whole > 0 || /[1-9]/.test(decimals))
  .map(({ whole, decimals }) => `${whole}.${decimals}`);

export const rateFor = (code: Currency, unitsPerUsd: string): AppliedRate => ({
  currency: code,
  unitsPerUsd,
  period: "2025-02",
  source: "made up",
  old: false,
});

export const anyRate = fc
  .record({ code: anyCurrency, unitsPerUsd: anyUnitsPerUsd })
  .map(({ code, unitsPerUsd }) => rateFor(code, unitsPerUsd));
