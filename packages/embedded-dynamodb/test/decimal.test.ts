import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addDecimals,
  compareNumbers,
  formatDecimal,
  normaliseNumber,
  parseDecimal,
} from "../src/value/decimal.ts";

const number = fc
  .tuple(fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n }), fc.integer({ min: -18, max: 18 }))
  .map(([coefficient, exponent]) => `${coefficient}e${exponent}`);

describe("numbers", () => {
  it.each([
    ["0", "0"],
    ["-0", "0"],
    ["0.0e5", "0"],
    ["007", "7"],
    ["1.50", "1.5"],
    [".5", "0.5"],
    ["5.", "5"],
    ["1e2", "100"],
    ["1E-3", "0.001"],
    ["-12.340e1", "-123.4"],
    ["100000000000000000000", "100000000000000000000"],
    ["9.9999999999999999999999999999999999999E+125", `${"9".repeat(38)}${"0".repeat(88)}`],
    ["1E-130", `0.${"0".repeat(129)}1`],
  ])("brings %s into the normal form %s", (text, normal) => {
    expect(normaliseNumber(text)).toBe(normal);
  });

  it.each([
    ["", "The parameter cannot be converted to a numeric value"],
    ["one", "The parameter cannot be converted to a numeric value: one"],
    ["1e", "The parameter cannot be converted to a numeric value: 1e"],
    ["0x10", "The parameter cannot be converted to a numeric value: 0x10"],
    ["NaN", "The parameter cannot be converted to a numeric value: NaN"],
    ["1E126", "Number overflow. Attempting to store a number with magnitude larger than supported range"],
    ["1E-131", "Number underflow. Attempting to store a number with magnitude smaller than supported range"],
    [
      "1e999999999",
      "Number overflow. Attempting to store a number with magnitude larger than supported range",
    ],
    [`1${"0".repeat(37)}1`, "Attempting to store more than 38 significant digits in a Number"],
  ])("refuses %s", (text, message) => {
    expect(() => normaliseNumber(text)).toThrow(message);
  });

  it("adds exactly, where floating point would not", () => {
    expect(formatDecimal(addDecimals(parseDecimal("0.1"), parseDecimal("0.2")))).toBe("0.3");
  });

  it("adds as integers do, whatever the scale", () => {
    const scale = 36n;
    const scaled = (text: string): bigint => {
      const [coefficient = "0", exponent = "0"] = text.split("e");
      return BigInt(coefficient) * 10n ** (BigInt(exponent) + scale);
    };
    fc.assert(
      fc.property(number, number, (left, right) => {
        let sum: string;
        try {
          sum = formatDecimal(addDecimals(parseDecimal(left), parseDecimal(right)));
        } catch {
          return; // More than 38 digits.
        }
        const { coefficient, exponent } = parseDecimal(sum);
        expect(coefficient * 10n ** (BigInt(exponent) + scale)).toBe(scaled(left) + scaled(right));
      }),
      { seed: 1 },
    );
  });

  it("keeps a normal form as it is", () => {
    fc.assert(
      fc.property(number, (text) => {
        const normal = normaliseNumber(text);
        expect(normaliseNumber(normal)).toBe(normal);
        expect(compareNumbers(normal, formatDecimal(parseDecimal(text)))).toBe(0);
      }),
      { seed: 2 },
    );
  });
});
