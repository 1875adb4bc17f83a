import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  convert,
  currency,
  dollarRate,
  type ExchangeRate,
  exponentOf,
  fromUsdValue,
  isRate,
  type RateSeries,
  rateOn,
  toUsdValue,
  usdValueDecimals,
} from "../../src/index.ts";
import { rateOf } from "../builders/index.ts";
import { anyMinor, anyRate, anyUnitsPerUsd } from "./arbitraries.ts";

const eur = currency("EUR");

const series = (
  ...entries: readonly (readonly [period: string, units: string, recordedAt?: string])[]
): RateSeries => ({
  currency: eur,
  rates: entries.map(([period, unitsPerUsd, recordedAt = "2020-01-01T00:00:00.000Z"]) => ({
    currency: eur,
    period,
    unitsPerUsd,
    source: `source of ${period}`,
    recordedAt,
  })),
});

describe("the rate of a day", () => {
  it("is the rate of its month, with period and source", () => {
    expect(rateOn(series(["2025-01", "0.96"], ["2025-02", "0.95"], ["2025", "0.9"]), "2025-02-01")).toEqual({
      currency: eur,
      unitsPerUsd: "0.95",
      period: "2025-02",
      source: "source of 2025-02",
      old: false,
    });
  });

  it.each([
    ["the latest month before it", "2025-03-15", "2025-02"],
    ["a month of its year rather than the whole year", "2025-12-31", "2025-02"],
    ["its year rather than a month of the year before", "2024-01-05", "2024"],
    ["the year before, where nothing later is known", "2023-12-31", "2022"],
  ])("is %s", (_, day, period) => {
    const known = series(["2022", "0.9"], ["2024", "0.92"], ["2025", "0.93"], ["2025-02", "0.95"]);
    expect(rateOn(known, day)?.period).toBe(period);
  });

  it("is missing before the first period begins, and without any: never 1", () => {
    expect(rateOn(series(["2025-02", "0.95"]), "2025-01-31")).toBeUndefined();
    expect(rateOn(series(["2025", "0.95"]), "2024-12-31")).toBeUndefined();
    expect(rateOn(series(), "2025-01-31")).toBeUndefined();
  });

  it("is the corrected one, and the uncorrected one to whoever asks what was known then", () => {
    const corrected = series(
      ["2025-02", "0.95", "2025-02-01T00:00:00.000Z"],
      ["2025-02", "0.97", "2025-03-09T00:00:00.000Z"],
    );
    expect(rateOn(corrected, "2025-02-10")?.unitsPerUsd).toBe("0.97");
    expect(rateOn(corrected, "2025-02-10", "2025-03-08T23:59:59.999Z")?.unitsPerUsd).toBe("0.95");
    expect(rateOn(corrected, "2025-02-10", "2025-01-31T00:00:00.000Z")).toBeUndefined();
  });

  it.each([
    ["2025-02", "2025-05-31", false],
    ["2025-02", "2025-06-01", true],
    ["2025-01", "2025-05-03", false],
    ["2025-01", "2025-05-04", true],
    ["2024-02", "2024-05-31", false],
    ["2024-02", "2024-06-01", true],
    ["2024", "2025-04-02", false],
    ["2024", "2025-04-03", true],
    ["2024-12", "2025-04-02", false],
    ["2024-12", "2025-04-03", true],
  ])("%s on %s: old is %s, after 92 days from the end of the period", (period, day, old) => {
    expect(rateOn(series([period, "0.95"]), day)?.old).toBe(old);
  });

  const period = fc
    .record({ year: fc.integer({ min: 2019, max: 2027 }), month: fc.option(fc.integer({ min: 1, max: 12 })) })
    .map(({ year, month }) => (month === null ? `${year}` : `${year}-${String(month).padStart(2, "0")}`));
  const instant = fc.integer({ min: 2019, max: 2027 }).map((year) => `${year}-07-01T00:00:00.000Z`);
  const entries = fc.array(
    fc.record({ period, unitsPerUsd: anyUnitsPerUsd, recordedAt: instant, source: fc.constant("made up") }),
    { maxLength: 15 },
  );
  const day = fc
    .record({
      year: fc.integer({ min: 2018, max: 2028 }),
      month: fc.integer({ min: 1, max: 12 }),
      date: fc.integer({ min: 1, max: 28 }),
    })
    .map(({ year, month, date }) =>
      [year, month, date].map((part) => String(part).padStart(2, "0")).join("-"),
    );
  const started = (of: string): string => (of.length === 7 ? `${of}-01` : `${of}-01-01`);

  it("is never of the future, nor of what was not known, and there is none better", () => {
    fc.assert(
      fc.property(entries, day, fc.option(instant, { nil: undefined }), (list, on, knownAt) => {
        const rates: ExchangeRate[] = list.map((entry) => ({ ...entry, currency: eur }));
        const usable = rates.filter(
          (rate) => started(rate.period) <= on && (knownAt === undefined || rate.recordedAt <= knownAt),
        );
        const found = rateOn({ currency: eur, rates }, on, knownAt);
        if (found === undefined) {
          expect(usable).toEqual([]);
          return;
        }
        const best = usable.filter((rate) => rate.period === found.period);
        expect(best.map((rate) => rate.unitsPerUsd)).toContain(found.unitsPerUsd);
        const latest = best
          .map((rate) => rate.recordedAt)
          .sort()
          .at(-1);
        expect(
          best.some((rate) => rate.recordedAt === latest && rate.unitsPerUsd === found.unitsPerUsd),
        ).toBe(true);
        const year = found.period.slice(0, 4);
        expect(usable.filter((rate) => rate.period.slice(0, 4) > year)).toEqual([]);
        // Periods of one year sort as they rank: "2025" < "2025-01" < "2025-02".
        expect(usable.filter((rate) => rate.period.startsWith(year) && rate.period > found.period)).toEqual(
          [],
        );
      }),
    );
  });
});

describe("a rate", () => {
  it.each(["1", "0.85", "157.21", "0.000000000001", "89500"])("%s is one", (text) => {
    expect(isRate(text)).toBe(true);
  });
  it.each(["", "0", "0.00", "-1", "1e3", "1.", ".5", "1/3", "NaN", "1234567890123456"])(
    "%j is none",
    (text) => {
      expect(isRate(text)).toBe(false);
      expect(() => toUsdValue(1n, rateOf("EUR", text))).toThrow(`Not a rate: ${text}`);
    },
  );
});

/** A fraction, so that what is expected is reckoned without rounding. */
interface Fraction {
  readonly above: bigint;
  readonly below: bigint;
}

const units = (text: string): Fraction => {
  const [whole = "0", decimals = ""] = text.split(".");
  return { above: BigInt(whole + decimals), below: 10n ** BigInt(decimals.length) };
};

const scale = (code: Parameters<typeof exponentOf>[0]): bigint => 10n ** BigInt(exponentOf(code));

const size = (value: bigint): bigint => (value < 0n ? -value : value);

/** Whether an integer is the exact fraction, rounded once. */
const isRounded = (value: bigint, { above, below }: Fraction): boolean =>
  size(value * below - above) * 2n <= below;

describe("a conversion", () => {
  it("of an easy amount can be checked by heart", () => {
    expect(convert(8_000n, rateOf("EUR", "0.8"), dollarRate)).toBe(10_000n);
    expect(convert(10_000n, dollarRate, rateOf("JPY", "150"))).toBe(15_000n);
    expect(convert(8_000n, rateOf("EUR", "0.8"), rateOf("JOD", "0.7"))).toBe(70_000n);
    expect(toUsdValue(8_000n, rateOf("EUR", "0.8"))).toBe(10_000_000_000n);
    expect(fromUsdValue(10_000_000_000n, rateOf("CLF", "0.025"))).toBe(25_000n);
  });

  it("within a currency changes nothing, whatever the rates", () => {
    expect(convert(12_345n, rateOf("EUR", "0.8"), rateOf("EUR", "0.9"))).toBe(12_345n);
  });

  it("is exact and rounded once", () => {
    fc.assert(
      fc.property(anyMinor, anyRate, anyRate, (minor, from, to) => {
        if (from.currency === to.currency) return;
        const a = units(from.unitsPerUsd);
        const b = units(to.unitsPerUsd);
        expect(
          isRounded(convert(minor, from, to), {
            above: minor * a.below * b.above * scale(to.currency),
            below: a.above * b.below * scale(from.currency),
          }),
        ).toBe(true);
      }),
    );
  });

  it("to a dollar value is exact to its eighth decimal", () => {
    fc.assert(
      fc.property(anyMinor, anyRate, (minor, rate) => {
        const { above, below } = units(rate.unitsPerUsd);
        expect(
          isRounded(toUsdValue(minor, rate), {
            above: minor * below * 10n ** BigInt(usdValueDecimals),
            below: above * scale(rate.currency),
          }),
        ).toBe(true);
      }),
    );
  });

  it("to a dollar value and back is the same amount, to the minor unit", () => {
    fc.assert(
      fc.property(anyMinor, anyRate, (minor, rate) => {
        // Where a hundred-millionth of a dollar is worth less than a minor unit: in every currency there is.
        const { above, below } = units(rate.unitsPerUsd);
        if (above * scale(rate.currency) > below * 10n ** BigInt(usdValueDecimals)) return;
        expect(fromUsdValue(toUsdValue(minor, rate), rate)).toBe(minor);
      }),
    );
  });

  it("there and back is within one minor unit, of the coarser of the two currencies", () => {
    fc.assert(
      fc.property(anyMinor, anyRate, anyRate, (minor, from, to) => {
        const back = convert(convert(minor, from, to), to, from);
        const a = units(from.unitsPerUsd);
        const b = units(to.unitsPerUsd);
        // One minor unit of `to`, in minor units of `from`: half of it, and half of one's own, may be lost.
        const coarse = {
          above: a.above * b.below * scale(from.currency),
          below: a.below * b.above * scale(to.currency),
        };
        const finer = coarse.above <= coarse.below;
        expect(finer ? size(back - minor) <= 1n : size(back - minor) * coarse.below <= coarse.above).toBe(
          true,
        );
      }),
    );
  });

  it("never turns the sign, and keeps the order of amounts", () => {
    fc.assert(
      fc.property(anyMinor, anyMinor, anyRate, anyRate, (one, other, from, to) => {
        const [less, more] = one < other ? [one, other] : [other, one];
        expect(convert(less, from, to) <= convert(more, from, to)).toBe(true);
        expect(convert(-one, from, to)).toBe(-convert(one, from, to));
      }),
    );
  });
});
