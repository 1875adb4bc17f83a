import { describe, expect, it } from "vitest";
import { checkWeights, partNames, rankingWeights } from "../../src/ranking/index.ts";

describe("weights", () => {
  it("are the default ones, under their version, unless a request replaces some", () => {
    expect(checkWeights()).toEqual({ ok: true, weights: rankingWeights });
    expect(checkWeights({ completeness: 0, "treaty-deadline": 100 })).toEqual({
      ok: true,
      weights: {
        version: "2026-1+custom",
        weights: { ...rankingWeights.weights, completeness: 0, "treaty-deadline": 100 },
      },
    });
  });

  it("are known names with whole numbers from 0 to 100, every fault told at once", () => {
    const detail = "A weight is a whole number from 0 to 100.";
    expect(
      checkWeights({
        "a/b~c": 5,
        completeness: 101,
        "share-of-gap": -1,
        "lowest-coverage": 0.5,
        "years-of-overlap": Number.NaN,
      }),
    ).toEqual({
      ok: false,
      errors: [
        {
          pointer: "/weights/a~1b~0c",
          detail: `There is no such part; the parts are ${partNames.join(", ")}.`,
        },
        { pointer: "/weights/completeness", detail },
        { pointer: "/weights/share-of-gap", detail },
        { pointer: "/weights/lowest-coverage", detail },
        { pointer: "/weights/years-of-overlap", detail },
      ],
    });
  });

  it("count something", () => {
    expect(checkWeights(Object.fromEntries(partNames.map((name) => [name, 0])))).toEqual({
      ok: false,
      errors: [{ pointer: "/weights", detail: "At least one part must count." }],
    });
  });
});
