import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  compareFractions,
  concentration,
  type Fraction,
  gini,
  largestDonors,
  ratio,
} from "../../src/index.ts";
import { provider } from "../builders/index.ts";

const fraction = (numerator: bigint, denominator = 1n): Fraction => ({ numerator, denominator });

describe("the Gini coefficient of ratios", () => {
  it.each([
    ["nobody", [], null],
    ["one alone", [fraction(1n, 2n)], null],
    ["all at nothing", [fraction(0n), fraction(0n, 7n)], null],
    [
      "all the same, however they are written",
      [fraction(1n, 2n), fraction(2n, 4n), fraction(3n, 6n)],
      "0.0000",
    ],
    ["one of two has all", [fraction(0n), fraction(1n)], "0.5000"],
    ["one of four has all", [fraction(0n), fraction(3n), fraction(0n), fraction(0n)], "0.7500"],
    // Twice 3/4 + 1/4 + 1 of differences over 9 pairs, by twice the mean of 5/12.
    ["a quarter, the whole and nothing", [fraction(1n, 4n), fraction(1n, 1n), fraction(0n)], "0.5333"],
    // More than the whole counts as it is: coverage is not capped.
    ["a surplus", [fraction(3n, 1n), fraction(1n, 1n)], "0.2500"],
  ])("of %s", (_, ratios, expected) => {
    expect(gini(ratios)).toBe(expected);
  });

  const fractions = fc.array(
    fc.record({ numerator: fc.bigInt(0n, 10n ** 12n), denominator: fc.bigInt(1n, 10n ** 12n) }),
    { minLength: 2, maxLength: 12 },
  );

  it("is half of the mean difference between any two, relative to their mean, to the last digit", () => {
    fc.assert(
      fc.property(fractions, (ratios) => {
        const product = ratios.reduce((whole, { denominator }) => whole * denominator, 1n);
        const values = ratios.map(({ numerator, denominator }) => (numerator * product) / denominator);
        const count = BigInt(values.length);
        const difference = values
          .flatMap((one) => values.map((other) => (one > other ? one - other : other - one)))
          .reduce((whole, part) => whole + part, 0n);
        const whole = values.reduce((sum, value) => sum + value, 0n);
        expect(gini(ratios)).toBe(ratio(difference, 2n * count * whole));
      }),
    );
  });

  it("does not depend on order, nor on the scale of all", () => {
    fc.assert(
      fc.property(fractions, fc.bigInt(1n, 1000n), (ratios, scale) => {
        const scaled = ratios.map(({ numerator, denominator }) => fraction(numerator * scale, denominator));
        expect(gini(scaled.reverse())).toBe(gini(ratios));
      }),
    );
  });
});

describe("fractions", () => {
  it("are compared exactly", () => {
    expect(compareFractions(fraction(1n, 3n), fraction(2n, 6n))).toBe(0);
    expect(compareFractions(fraction(333_333n, 1_000_000n), fraction(1n, 3n))).toBe(-1);
    expect(compareFractions(fraction(2n), fraction(3n, 2n))).toBe(1);
  });
});

describe("the concentration of donors", () => {
  const gave = (code: string, funding: bigint) => ({ provider: provider(code), funding });

  it("adds up what a donor gives in several places, and squares its share", () => {
    const told = concentration([gave("NOR", 30n), gave("DEU", 20n), gave("NOR", 20n), gave("org:eu", 30n)]);
    expect(told).toEqual({
      unspecified: 0n,
      donors: 3,
      // 0.5^2 + 0.2^2 + 0.3^2
      herfindahl: "0.3800",
      largest: [
        { donor: "NOR", funding: 50n, share: "0.5000" },
        { donor: "org:eu", funding: 30n, share: "0.3000" },
        { donor: "DEU", funding: 20n, share: "0.2000" },
      ],
    });
  });

  it("is one for a single donor, and none without funding", () => {
    expect(concentration([gave("NOR", 7n)])).toMatchObject({ donors: 1, herfindahl: "1.0000" });
    const none = { unspecified: 0n, donors: 0, herfindahl: null, largest: [] };
    expect(concentration([gave("NOR", 0n)])).toEqual(none);
    expect(concentration([])).toEqual(none);
  });

  it("counts nobody for what no source breaks down, and tells it", () => {
    const told = concentration([gave("NOR", 30n), gave("org:unspecified-source", 900n), gave("DEU", 10n)]);
    expect(told).toMatchObject({ unspecified: 900n, donors: 2, herfindahl: "0.6250" });
    expect(told.largest.map(({ donor, share }) => [donor, share])).toEqual([
      ["NOR", "0.7500"],
      ["DEU", "0.2500"],
    ]);
  });

  it("names the largest, those that give the same by their code", () => {
    const codes = ["SWE", "NOR", "JPN", "FRA", "DEU", "CHE", "BEL"];
    const { donors, largest } = concentration(codes.map((code) => gave(code, code === "FRA" ? 9n : 5n)));
    expect(donors).toBe(7);
    expect(largest.map(({ donor }) => donor)).toEqual(["FRA", "BEL", "CHE", "DEU", "JPN"]);
    expect(largest).toHaveLength(largestDonors);
  });
});
