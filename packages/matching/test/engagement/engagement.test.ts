import { currency, type Figures, type State, stateCode, total } from "@angkor/domain";
import { describe, expect, it } from "vitest";
import { engageFirst, engagementParts, engagementWeights, type Situation } from "../../src/index.ts";

const source = { citation: "Test data", verified: true };
const roster = (iso3: string, deadline?: string): State => ({
  iso3: stateCode(iso3),
  name: iso3,
  party: { from: "2000-01-01", source },
  flags: [
    {
      flag: deadline === undefined ? "victimAssistance" : "article5",
      from: "2000-01-01",
      reason: "Test data",
      source,
      ...(deadline !== undefined && { deadline }),
    },
  ],
  updatedAt: "2026-01-01T00:00:00.000Z",
});
const figures = (requirement: bigint, asked: bigint, funding: bigint): Figures => ({
  ...total([]),
  requirement,
  assistanceRequired: asked,
  funding,
  gap: requirement - funding,
});
const situation = (iso3: string, changes: Partial<Situation> = {}): Situation => ({
  roster: roster(iso3, "2031-11-20"),
  figures: figures(100_000n, 100_000n, 50_000n),
  supported: true,
  needs: { open: 2, unanswered: [], overdue: 0 },
  planUntil: 2028,
  reported: true,
  ...changes,
});
const context = {
  on: "2026-11-21",
  currency: currency("USD"),
  nameOf: (code: string) => ({ KHM: "Cambodia", TCD: "Chad", UKR: "Ukraine" })[code] ?? code,
  years: { from: 2025, to: 2100 },
  supportYears: { from: 2024, to: 2025 },
  reportYear: 2025,
};
const rank = (...situations: readonly Situation[]) => engageFirst(situations, context);
const partOf = (one: Situation, name: string) => rank(one)[0]?.parts.find(({ part }) => part === name);

describe("the score of a State", () => {
  it("is the sum of points times weight over the sum of all weights", () => {
    const [state] = rank(situation("KHM"));
    expect(state?.parts.map(({ part, points, weight }) => [part, points, weight])).toEqual([
      ["treaty-deadline", 500, 25],
      ["lowest-coverage", 500, 20],
      ["no-support", 0, 15],
      ["unanswered-needs", 0, 15],
      ["plan-and-report", 0, 15],
      ["gap", 1000, 10],
    ]);
    expect(state?.score).toBe(325);
    expect(Object.keys(engagementWeights.weights)).toEqual([...engagementParts]);
  });

  it("gets nothing from what is not known, and says what that is", () => {
    const unknown: Situation = {
      roster: roster("TCD"),
      needs: { open: 0, unanswered: [], overdue: 0 },
      reported: false,
    };
    const [state] = rank(unknown);
    expect(state?.score).toBe(150);
    expect(state?.parts.map(({ value, reason }) => [value, reason])).toEqual([
      [null, "Chad has no obligation with a deadline."],
      [null, "Chad has published no assistance that it asks for from 2025 on."],
      [null, "Chad did not ask for assistance in both years of 2024-2025."],
      [null, "No need of Chad is open."],
      ["2", "Chad has published no plan of its own and no report on cooperation for 2025 here."],
      [null, "Chad has published no requirement from 2025 on: its gap is not known."],
    ]);
  });
});

describe("a part", () => {
  it("tells a deadline that is not known from an obligation that has none", () => {
    const flags = [{ flag: "article5" as const, from: "2000-01-01", reason: "Test data", source }];
    const open = situation("TCD", { roster: { ...roster("TCD"), flags } });
    expect(partOf(open, "treaty-deadline")?.reason).toBe(
      "No day is known by which Chad has to be done under Article 4 or 5.",
    );
    const passed = situation("UKR", { roster: roster("UKR", "2026-11-20") });
    expect(partOf(passed, "treaty-deadline")).toMatchObject({
      value: "-1",
      points: 1000,
      reason: "Ukraine's Article 5 deadline, 2026-11-20, passed 1 day ago.",
    });
  });

  it.each([
    [2, 0, 0, 0, "Every open need of Cambodia has an answer."],
    [1, 1, 0, 1000, "The only open need of Cambodia has no answer."],
    [1, 1, 1, 1000, "The only open need of Cambodia has no answer, and it is overdue."],
    [4, 1, 0, 250, "1 of the 4 open needs of Cambodia has no answer."],
    [4, 3, 2, 750, "3 of the 4 open needs of Cambodia have no answer, 2 of them overdue."],
    [4, 4, 4, 1000, "None of the 4 open needs of Cambodia has an answer, and all of them are overdue."],
  ])("tells %i open needs, %i unanswered, %i overdue", (open, count, overdue, points, reason) => {
    const unanswered = Array.from({ length: count }, (_, index) => `ar_${index}` as const);
    expect(
      partOf(situation("KHM", { needs: { open, unanswered, overdue } }), "unanswered-needs"),
    ).toMatchObject({
      value: String(count),
      points,
      reason,
    });
  });

  it.each([
    [2028, true, "0", 0, "Cambodia has a plan that reaches 2028, and has reported for 2025."],
    [2025, true, "1", 500, "Cambodia has published no plan beyond 2025 here."],
    [2026, false, "1", 500, "Cambodia has published no report on cooperation for 2025 here."],
  ])("tells a plan until %i, reported %s", (planUntil, reported, value, points, reason) => {
    expect(partOf(situation("KHM", { planUntil, reported }), "plan-and-report")).toMatchObject({
      value,
      points,
      reason,
    });
  });

  it("measures gaps by the largest of them, and support as there or not", () => {
    const half = situation("KHM", { figures: figures(50_000n, 50_000n, 25_000n), supported: false });
    const [first, second] = rank(situation("UKR", { figures: figures(50_000n, 50_000n, 0n) }), half);
    const gapOf = (entry: typeof first) => entry?.parts.find(({ part }) => part === "gap");
    expect([gapOf(first)?.points, gapOf(second)?.points].sort()).toEqual([1000, 500]);
    expect(partOf(half, "no-support")).toMatchObject({
      points: 1000,
      reason: "No external funding reached Cambodia in 2024-2025.",
    });
    expect(partOf(situation("KHM", { figures: figures(5n, 5n, 5n) }), "gap")?.reason).toBe(
      "Nothing of the requirement of Cambodia from 2025 on is missing.",
    );
  });
});

it("orders States by their exact scores, then by code, whatever order they come in", () => {
  const states = ["UKR", "TCD", "KHM"].map((code) => situation(code));
  const urgent = situation("AGO", { roster: roster("AGO", "2026-01-01") });
  const codes = (all: readonly Situation[]) => engageFirst(all, context).map(({ state }) => state);
  expect(codes([...states, urgent])).toEqual(["AGO", "KHM", "TCD", "UKR"]);
  expect(codes([urgent, ...states.toReversed()])).toEqual(["AGO", "KHM", "TCD", "UKR"]);
});
