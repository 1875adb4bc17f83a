import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareNumbers, normaliseNumber } from "../src/value/decimal.ts";
import { encodeKeyValue, endOfPrefix } from "../src/value/key-encoding.ts";

const order = (left: Uint8Array, right: Uint8Array): number => Math.sign(Buffer.compare(left, right));
const numberBytes = (N: string): Uint8Array => encodeKeyValue({ N });

const number = fc.oneof(
  fc.integer({ min: -1000, max: 1000 }).map(String),
  fc
    .tuple(fc.bigInt({ min: -(10n ** 37n), max: 10n ** 37n }), fc.integer({ min: -120, max: 80 }))
    .map(([coefficient, exponent]) => normaliseNumber(`${coefficient}e${exponent}`)),
);

describe("key encoding", () => {
  it("orders numbers by value", () => {
    fc.assert(
      fc.property(number, number, (left, right) => {
        expect(order(numberBytes(left), numberBytes(right))).toBe(Math.sign(compareNumbers(left, right)));
      }),
      { seed: 1, numRuns: 3000 },
    );
  });

  it("orders these numbers, smallest first", () => {
    const numbers = [
      "-9.9e125",
      "-100",
      "-99.9",
      "-10",
      "-1.5",
      "-1.05",
      "-1",
      "-0.5",
      "-1e-130",
      "0",
      "1e-130",
      "0.5",
      "1",
      "1.05",
      "1.5",
      "9",
      "10",
      "99.9",
      "100",
      "9.9e125",
    ].map(normaliseNumber);
    const sorted = numbers.toReversed().sort((left, right) => order(numberBytes(left), numberBytes(right)));
    expect(sorted).toEqual(numbers);
  });

  it("orders strings by their UTF-8 bytes, not by UTF-16 units", () => {
    const bytes = ["z", "é", "\uff5e", "\u{1f600}"].map((S) => encodeKeyValue({ S }));
    expect(bytes.toSorted(order)).toEqual(bytes);
  });

  it("finds the end of a prefix", () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ minLength: 1, maxLength: 4 }),
        fc.uint8Array({ maxLength: 6 }),
        (prefix, bytes) => {
          const end = endOfPrefix(prefix);
          const starts = order(bytes.subarray(0, prefix.length), prefix) === 0;
          const within = order(bytes, prefix) >= 0 && (end === undefined || order(bytes, end) < 0);
          expect(within).toBe(starts);
        },
      ),
      { seed: 1, numRuns: 2000 },
    );
    expect(endOfPrefix(Uint8Array.of(255, 255))).toBeUndefined();
    expect(endOfPrefix(Uint8Array.of(1, 255))).toEqual(Uint8Array.of(2));
  });
});
