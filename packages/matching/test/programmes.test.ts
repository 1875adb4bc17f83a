import { beforeAll, describe, expect, it } from "vitest";
import { type AllocationProblem, allocate } from "../src/index.ts";
import { type Highs, leximinByProgrammes, linearProgramme, loadHighs, mostPlaced, solve } from "./highs.ts";
import { randomProblem, type Size } from "./instances.ts";
import { delivered, givenTo } from "./reading.ts";

let highs: Highs;
beforeAll(async () => {
  highs = await loadHighs();
});

const cases: readonly (readonly [string, Size, number])[] = [
  ["scattered, little money", { lines: 25, needs: 60, states: 8, density: 0.1, money: 0.3 }, 1],
  ["scattered, sparse", { lines: 30, needs: 60, states: 8, density: 0.03, money: 0.7 }, 2],
  ["earmarked", { lines: 40, needs: 80, states: 8, density: 0.1, earmarks: "earmarked" }, 3],
  [
    "earmarked, more money than needs",
    { lines: 40, needs: 80, states: 8, density: 0.2, earmarks: "earmarked", money: 1.5 },
    4,
  ],
  ["few lines", { lines: 6, needs: 80, states: 10, density: 0.1, earmarks: "earmarked" }, 5],
];

describe.each(cases)("against linear programmes: %s", (_, size, seed) => {
  const problem = randomProblem(size, seed);
  const allocation = allocate(problem);

  it("places as much", () => {
    expect(allocation.total).toBe(BigInt(Math.round(mostPlaced(highs, problem))));
  });

  it("brings every State to the same coverage", () => {
    const levels = leximinByProgrammes(highs, problem);
    problem.states.forEach(({ state, required, met }, index) => {
      const outcome = allocation.states.find((each) => each.state === state);
      const coverage = Number(met + (outcome?.given ?? 0n)) / Number(required);
      expect(Math.abs(coverage - (levels[index] ?? 0))).toBeLessThan(5e-5);
    });
  });

  it("gives the first class of the State worst served in it as much as any division that gives States the same", () => {
    const { worst, best } = firstClass(problem, allocation.placements);
    expect(worst).toBeGreaterThanOrEqual(best - 1e-6);
    expect(worst).toBeLessThanOrEqual(best + 1e-6);
  });

  /** The lowest share of its wish that a State's first class gets, here and at best. */
  const firstClass = (of: AllocationProblem, placements: ReturnType<typeof allocate>["placements"]) => {
    const given = delivered(of, { ...allocation, placements });
    const urgent = of.states.flatMap(({ state }, index) => {
      const isUrgent = (need: AllocationProblem["needs"][number]) =>
        need.state === state && need.priority === 1;
      const needs = of.needs.flatMap((need, at) => (isUrgent(need) ? [at] : []));
      const asked = needs.reduce((sum, at) => sum + (of.needs[at]?.open ?? 0n), 0n);
      const holds = allocation.states.find((each) => each.state === state)?.given ?? 0n;
      const wish = asked < holds ? asked : holds;
      return wish === 0n ? [] : [{ index, needs, wish, got: givenTo(of, given, isUrgent) }];
    });
    const holding = of.states.map(({ state }, index) => {
      const outcome = allocation.states.find((each) => each.state === state);
      return `state${index} = ${outcome?.given ?? 0n}`;
    });
    const rows = urgent.map(
      ({ needs, wish }) => `${needs.map((at) => `need${at}`).join(" + ")} - ${Number(wish) / 1e8} t >= 0`,
    );
    const best = solve(
      highs,
      linearProgramme(of, { objective: "t", constraints: [...holding, ...rows, "t <= 100000000"] }),
    );
    return {
      worst: Math.min(1, ...urgent.map(({ got, wish }) => Number(got) / Number(wish))),
      best: best.value / 1e8,
    };
  };
});
