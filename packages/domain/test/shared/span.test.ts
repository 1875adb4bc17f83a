import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  firstOverlap,
  isSingleYear,
  overlapsEarlier,
  parseSpanKey,
  spanKey,
  spansOverlap,
  spanWithin,
  yearSpan,
} from "../../src/index.ts";
import { spanOf } from "../builders/index.ts";

const span = fc
  .record({ from: fc.integer({ min: 1990, max: 2100 }), years: fc.nat(9) })
  .map(({ from, years }) => ({ from, to: Math.min(from + years, 2100) }));

describe("a span", () => {
  it("is named by its year, or by its first and last", () => {
    expect(spanKey(yearSpan(2025))).toBe("2025");
    expect(spanKey({ from: 2025, to: 2027 })).toBe("2025-2027");
  });

  it("is read back from its name", () => {
    fc.assert(
      fc.property(span, (one) => {
        expect(parseSpanKey(spanKey(one))).toEqual(one);
      }),
    );
  });

  it.each(["", "25", "2025-", "2025-27", "2025–2027", "2025 ", "2025-2026-2027"])(
    "is not named %j",
    (name) => {
      expect(() => parseSpanKey(name)).toThrow(`Not a span: ${name}`);
    },
  );

  it("overlaps another exactly when they share a year", () => {
    const years = ({ from, to }: { readonly from: number; readonly to: number }) =>
      Array.from({ length: to - from + 1 }, (_, index) => from + index);
    fc.assert(
      fc.property(span, span, (a, b) => {
        expect(spansOverlap(a, b)).toBe(years(a).some((year) => years(b).includes(year)));
        expect(spanWithin(a, b)).toBe(years(a).every((year) => years(b).includes(year)));
        expect(isSingleYear(a)).toBe(years(a).length === 1);
      }),
    );
  });

  it("that shares a year with an earlier one of a list is found, each of them", () => {
    const list = ["2024", "2025", "2024-2025", "2026", "2026-2027"].map(spanOf);
    expect(firstOverlap(list)).toBe(2);
    expect(list.map((_, index) => overlapsEarlier(list, index))).toEqual([false, false, true, false, true]);
    expect(firstOverlap(["2024", "2025-2026"].map(spanOf))).toBeUndefined();
  });
});
