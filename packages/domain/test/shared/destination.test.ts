import { describe, expect, it } from "vitest";
import { admits, type Destination, destination, isPillar, type Pillar, standingOf } from "../../src/index.ts";
import { spanOf, states } from "../builders/index.ts";

const to = (codes: readonly string[], ...pillars: readonly Pillar[]): Destination =>
  destination(states(codes), pillars);

describe("a destination", () => {
  it("has one name, whatever the order and repetition", () => {
    expect(to(["UKR", "KHM", "UKR"], "victim-assistance", "risk-education")).toEqual({
      states: ["KHM", "UKR"],
      pillars: ["risk-education", "victim-assistance"],
    });
  });
});

describe("an amount stands", () => {
  it.each([
    ["in a cell", to(["KHM"], "survey-clearance"), 2025, "cell"],
    ["in a cell, when its source does not say the pillar", to(["KHM"], "unspecified"), 2025, "cell"],
    ["shared, for several years", to(["KHM"], "survey-clearance"), "2025-2027", "shared"],
    ["shared, for several States", to(["KHM", "UKR"], "survey-clearance"), 2025, "shared"],
    ["shared, for several pillars", to(["KHM"], "survey-clearance", "risk-education"), 2025, "shared"],
    ["shared, for several States and no pillar", to(["KHM", "UKR"]), 2025, "shared"],
    ["unallocated, without a pillar", to(["KHM"]), 2025, "unallocated"],
    ["unallocated, without a State", to([], "survey-clearance"), 2025, "unallocated"],
    ["unallocated, without either, for several years", to([]), "2025-2027", "unallocated"],
  ])("%s", (_, place, years, standing) => {
    expect(standingOf(place, spanOf(years))).toBe(standing);
  });
});

describe("money for one destination may serve another", () => {
  it.each([
    ["any for any", to([]), to([]), true],
    ["any for one", to([]), to(["KHM"], "survey-clearance"), true],
    ["a State's for its pillar", to(["KHM"]), to(["KHM"], "survey-clearance"), true],
    ["several States' for one of them", to(["KHM", "UKR"]), to(["UKR"], "survey-clearance"), true],
    ["several States' for the same", to(["KHM", "UKR"]), to(["UKR", "KHM"]), true],
    ["a State's for another", to(["KHM"]), to(["UKR"]), false],
    ["a State's for two", to(["KHM"]), to(["KHM", "UKR"]), false],
    ["a State's for none in particular", to(["KHM"]), to([]), false],
    ["a pillar's for none in particular", to([], "risk-education"), to(["KHM"]), false],
  ])("%s: %#", (_, outer, inner, allowed) => {
    expect(admits(outer, inner)).toBe(allowed);
  });
});

describe("a pillar", () => {
  it("is one of the list", () => {
    expect(isPillar("survey-clearance")).toBe(true);
    expect(isPillar("clearance")).toBe(false);
  });
});
