import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  currency,
  divideRounded,
  exponentOf,
  formatAmount,
  formatScaled,
  isCurrency,
  max,
  min,
  parseAmount,
  split,
  spokenAmount,
  sum,
} from "../../src/index.ts";
import { anyCurrency, anyMinor, currencies } from "./arbitraries.ts";

describe("an amount for a reader", () => {
  it.each([
    ["0.00", "USD", "USD 0"],
    ["0.05", "USD", "USD 0.05"],
    ["12.50", "USD", "USD 12.50"],
    ["999.90", "USD", "USD 999.90"],
    ["1000.50", "USD", "USD 1,001"],
    ["452143.02", "USD", "USD 452,143"],
    ["1000000.00", "USD", "USD 1 million"],
    ["3249999.99", "EUR", "EUR 3.2 million"],
    ["3250000.00", "EUR", "EUR 3.3 million"],
    ["1201600000.00", "USD", "USD 1,201.6 million"],
    ["2500000", "JPY", "JPY 2.5 million"],
    ["7.500", "JOD", "JOD 7.500"],
  ])("%s %s is %s", (amount, code, spoken) => {
    const minor = parseAmount(amount, currency(code));
    if (typeof minor === "string") throw new RangeError(minor);
    expect(spokenAmount(minor, currency(code))).toBe(spoken);
  });
});

describe("a currency", () => {
  it.each([
    ["JPY", 0],
    ["XOF", 0],
    ["USD", 2],
    ["HRK", 2],
    ["JOD", 3],
    ["CLF", 4],
  ])("%s has a minor unit of %i decimals", (code, decimals) => {
    expect(exponentOf(currency(code))).toBe(decimals);
  });

  it.each(["", "usd", "EURO", "XXX", "ZZZ", "constructor"])("%o is none", (code) => {
    expect(isCurrency(code)).toBe(false);
    expect(() => currency(code)).toThrow(`Unknown currency: ${code}`);
  });
});

describe("an amount", () => {
  it.each([
    ["46000000.00", "USD", 4_600_000_000n],
    ["46000000", "USD", 4_600_000_000n],
    ["0.5", "USD", 50n],
    ["000123.4", "USD", 12_340n],
    ["-1500000.00", "USD", -150_000_000n],
    ["-0", "USD", 0n],
    ["7", "JPY", 7n],
    ["1.234", "JOD", 1_234n],
    ["1.2345", "CLF", 12_345n],
    ["999999999999999.99", "USD", 99_999_999_999_999_999n],
  ])("%s %s is %i minor units", (text, code, minor) => {
    expect(parseAmount(text, currency(code))).toBe(minor);
  });

  it.each([
    ["", "USD", "not-a-decimal"],
    [".5", "USD", "not-a-decimal"],
    ["5.", "USD", "not-a-decimal"],
    ["+5", "USD", "not-a-decimal"],
    ["1e6", "USD", "not-a-decimal"],
    ["1,000.00", "USD", "not-a-decimal"],
    [" 5", "USD", "not-a-decimal"],
    ["5\n", "USD", "not-a-decimal"],
    ["٥", "USD", "not-a-decimal"],
    ["NaN", "USD", "not-a-decimal"],
    ["5.001", "USD", "too-many-decimals"],
    ["5.000", "USD", "too-many-decimals"],
    ["5.0", "JPY", "too-many-decimals"],
    ["5.0001", "JOD", "too-many-decimals"],
    ["5.00001", "CLF", "too-many-decimals"],
    ["1000000000000000", "USD", "too-large"],
  ])("%j %s is refused: %s", (text, code, fault) => {
    expect(parseAmount(text, currency(code))).toBe(fault);
  });

  it("of any size reads back as it was written, in every currency", () => {
    fc.assert(
      fc.property(anyCurrency, anyMinor, (code, minor) => {
        const whole = minor / 10n ** BigInt(exponentOf(code));
        const expected = (whole < 0n ? -whole : whole) < 10n ** 15n ? minor : "too-large";
        expect(parseAmount(formatAmount(minor, code), code)).toBe(expected);
      }),
    );
  });

  it("is written with exactly the decimals of its currency", () => {
    fc.assert(
      fc.property(anyCurrency, anyMinor, (code, minor) => {
        const decimals = exponentOf(code);
        expect(formatAmount(minor, code)).toMatch(
          decimals === 0 ? /^-?\d+$/ : new RegExp(`^-?\\d+\\.\\d{${decimals}}$`),
        );
      }),
    );
  });

  it("with one decimal more than its currency has is refused, never rounded", () => {
    fc.assert(
      fc.property(anyCurrency, fc.nat(), fc.nat({ max: 9 }), (code, whole, digit) => {
        const text = `${whole}.${"0".repeat(exponentOf(code))}${digit}`;
        expect(parseAmount(text, code)).toBe("too-many-decimals");
      }),
    );
  });

  it("is written in full where the integer is smaller than its scale", () => {
    expect(formatScaled(-5n, 8)).toBe("-0.00000005");
    expect(formatScaled(0n, 2)).toBe("0.00");
    expect(formatScaled(12n, 0)).toBe("12");
  });

  it("of every exponent is among the currencies of these tests", () => {
    expect([...new Set(currencies.map(exponentOf))].sort()).toEqual([0, 2, 3, 4]);
  });
});

describe("a split", () => {
  const weights = fc
    .array(fc.bigInt(0n, 10n ** 12n), { minLength: 1, maxLength: 12 })
    .filter((list) => list.some((weight) => weight > 0n));

  it("adds up to the whole", () => {
    fc.assert(
      fc.property(anyMinor, weights, (total, list) => {
        expect(sum(split(total, list))).toBe(total);
      }),
    );
  });

  it("gives each part its proportion, to less than one minor unit", () => {
    fc.assert(
      fc.property(anyMinor, weights, (total, list) => {
        const whole = sum(list);
        split(total, list).forEach((part, index) => {
          const proportion = total * (list[index] ?? 0n);
          const off = part * whole - proportion;
          expect((off < 0n ? -off : off) < whole).toBe(true);
        });
      }),
    );
  });

  it("gives nothing to a weight of zero", () => {
    expect(split(100n, [1n, 0n, 2n])).toEqual([33n, 0n, 67n]);
  });

  it("gives what is left over to the largest remainders, and among equal ones to the earlier", () => {
    expect(split(100n, [1n, 1n, 1n])).toEqual([34n, 33n, 33n]);
    expect(split(10n, [6n, 1n, 7n])).toEqual([4n, 1n, 5n]);
    expect(split(-100n, [1n, 1n, 1n])).toEqual([-34n, -33n, -33n]);
  });

  it.each([
    ["no weights", []],
    ["weights of zero", [0n, 0n]],
    ["a negative weight", [3n, -1n]],
  ])("over %s is a defect", (_, list) => {
    expect(() => split(100n, list)).toThrow("Weights must be positive");
  });
});

describe("a rounded division", () => {
  it.each([
    [5n, 2n, 3n],
    [-5n, 2n, -3n],
    [4n, 3n, 1n],
    [-4n, 3n, -1n],
    [5n, 3n, 2n],
    [0n, 7n, 0n],
  ])("%i / %i = %i, half away from zero", (dividend, divisor, quotient) => {
    expect(divideRounded(dividend, divisor)).toBe(quotient);
  });

  it("is off by at most half", () => {
    fc.assert(
      fc.property(anyMinor, fc.bigInt(1n, 10n ** 12n), (dividend, divisor) => {
        const off = divideRounded(dividend, divisor) * divisor - dividend;
        expect((off < 0n ? -off : off) * 2n <= divisor).toBe(true);
      }),
    );
  });
});

describe("the larger and the smaller of two amounts", () => {
  it("are told apart beyond the range of numbers", () => {
    const large = 2n ** 60n;
    expect(max(large, large + 1n)).toBe(large + 1n);
    expect(min(large, large + 1n)).toBe(large);
  });
});
