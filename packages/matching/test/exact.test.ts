import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareProducts, remainderOf, shareOf } from "../src/allocation/exact.ts";
import { spread } from "../src/allocation/spread.ts";

/** Integers of every size, and those around powers of two. */
const integer = fc.oneof(
  fc.maxSafeNat(),
  fc.nat(1_000_000),
  fc
    .tuple(fc.integer({ min: 0, max: 52 }), fc.integer({ min: -2, max: 2 }))
    .map(([power, beside]) => Math.max(0, 2 ** power + beside)),
);

describe("products of integers in doubles", () => {
  it("are compared as bigint are, however close", () => {
    const close = fc
      .tuple(integer, integer, fc.integer({ min: -3, max: 3 }))
      .map(([a, b, beside]): [number, number, number, number] => [a, b, b, Math.max(0, a + beside)]);
    const any = fc.tuple(integer, integer, integer, integer);
    fc.assert(
      fc.property(fc.oneof(any, close), ([a, b, c, d]) => {
        const left = BigInt(a) * BigInt(b);
        const right = BigInt(c) * BigInt(d);
        expect(Math.sign(compareProducts(a, b, c, d))).toBe(left < right ? -1 : left > right ? 1 : 0);
      }),
      { numRuns: 5000 },
    );
  });

  it("are divided as bigint are", () => {
    fc.assert(
      fc.property(integer, integer, integer, (amount, one, other) => {
        const of = Math.min(one, other);
        const whole = Math.max(one, other, 1);
        const product = BigInt(amount) * BigInt(of);
        expect(shareOf(amount, of, whole)).toBe(Number(product / BigInt(whole)));
        expect(remainderOf(amount, of, whole)).toBe(Number(product % BigInt(whole)));
      }),
      { numRuns: 5000 },
    );
  });
});

describe("shares by largest remainder", () => {
  it("add up to the whole, each its exact share rounded up or down", () => {
    const weights = fc.array(fc.nat(2 ** 45), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(weights, fc.double({ min: 0, max: 1, noNaN: true }), (all, part) => {
        const sum = all.reduce((whole, weight) => whole + weight, 0);
        const total = Math.floor(sum * part);
        const shares = spread(total, all);
        expect(shares.reduce((whole, share) => whole + share, 0)).toBe(
          all.length === 1 || sum > 0 ? total : 0,
        );
        shares.forEach((share, index) => {
          if (sum === 0 || all.length === 1) return;
          const exact = (BigInt(all[index] ?? 0) * BigInt(total)) / BigInt(sum);
          expect([exact, exact + 1n]).toContain(BigInt(share));
        });
      }),
      { numRuns: 500 },
    );
  });
});
