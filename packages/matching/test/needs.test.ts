import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { type AllocationProblem, allocate } from "../src/index.ts";
import { type Highs, linearProgramme, loadHighs, solve } from "./highs.ts";
import { needsOf, randomProblem, type Size } from "./instances.ts";
import { delivered } from "./reading.ts";
import { tinyProblem } from "./tiny-problems.ts";

/** The most that some needs can get together: the least that lines and needs let through, over all ways to cut between them. */
const mostFor = ({ lines, needs, eligible }: AllocationProblem, chosen: readonly number[]): number => {
  let least = Number.POSITIVE_INFINITY;
  for (let code = 0; code < 2 ** lines.length; code += 1) {
    const kept = lines.flatMap((_, line) => ((code >> line) % 2 === 1 ? [line] : []));
    const open = lines.flatMap(({ open: amount }, line) => (kept.includes(line) ? [] : [Number(amount)]));
    const reached = new Set(kept.flatMap((line) => needsOf(eligible, line)));
    const asked = chosen.flatMap((need) => (reached.has(need) ? [Number(needs[need]?.open ?? 0n)] : []));
    least = Math.min(
      least,
      [...open, ...asked].reduce((sum, amount) => sum + amount, 0),
    );
  }
  return least;
};

/** The fairest division of what all needs can get, from the most that every set of them can: all rise until a set is full. */
const fairest = (problem: AllocationProblem): number[] => {
  const open = problem.needs.map((need) => Number(need.open));
  const sets = Array.from({ length: 2 ** open.length }, (_, code) =>
    open.flatMap((amount, need) => ((code >> need) % 2 === 1 && amount > 0 ? [need] : [])),
  ).map((members) => ({ members, most: mostFor(problem, members) }));
  const given: (number | undefined)[] = open.map((amount) => (amount === 0 ? 0 : undefined));
  while (given.includes(undefined)) {
    const levels = sets.flatMap(({ members, most }) => {
      const free = members.filter((need) => given[need] === undefined);
      if (free.length === 0) return [];
      const left = members.reduce((rest, need) => rest - (given[need] ?? 0), most);
      return [{ free, level: left / free.reduce((sum, need) => sum + (open[need] ?? 0), 0) }];
    });
    const lowest = levels.reduce((low, each) => (each.level < low.level ? each : low));
    for (const need of lowest.free) given[need] = lowest.level * (open[need] ?? 0);
  }
  return given.map((amount) => amount ?? 0);
};

describe("needs of one pillar", () => {
  it("are served as evenly as can be, but for a few units: the lowest share first, then the next", () => {
    fc.assert(
      fc.property(tinyProblem({ states: 1, lines: 4, needs: 5, most: 20 }), (tiny) => {
        const problem: AllocationProblem = {
          ...tiny,
          lines: tiny.lines.map((line) => ({ ...line, open: line.open * 997n })),
          needs: tiny.needs.map(({ priority: _, ...need }) => ({
            ...need,
            pillar: "risk-education",
            open: need.open * 1009n,
          })),
        };
        const exact = fairest(problem);
        delivered(problem, allocate(problem)).forEach((amount, need) => {
          expect(Math.abs(Number(amount) - (exact[need] ?? 0))).toBeLessThan(problem.needs.length);
        });
      }),
      { numRuns: 300 },
    );
  });
});

let highs: Highs;
beforeAll(async () => {
  highs = await loadHighs();
});

const cases: readonly (readonly [string, Size, number])[] = [
  ["sparse", { lines: 60, needs: 120, states: 6, density: 0.08, money: 0.6 }, 1],
  ["sparser, little money", { lines: 60, needs: 90, states: 6, density: 0.06, money: 0.3 }, 2],
  ["earmarked", { lines: 40, needs: 120, states: 6, density: 0.1, earmarks: "earmarked" }, 3],
  [
    "earmarked, more money than needs",
    { lines: 40, needs: 120, states: 6, density: 0.2, earmarks: "earmarked", money: 1.3 },
    4,
  ],
];

describe.each(cases)("needs of many pillars, against linear programmes: %s", (_, size, seed) => {
  const problem = randomProblem(size, seed);
  const given = delivered(problem, allocate(problem));
  const pillarOf = ({ state, priority, pillar }: AllocationProblem["needs"][number]) =>
    `${state} ${priority} ${pillar}`;
  const pillars = new Map<string, { got: bigint; asked: bigint; needs: number[] }>();
  problem.needs.forEach((need, at) => {
    const pillar = pillars.get(pillarOf(need)) ?? { got: 0n, asked: 0n, needs: [] };
    pillars.set(pillarOf(need), {
      got: pillar.got + (given[at] ?? 0n),
      asked: pillar.asked + need.open,
      needs: [...pillar.needs, at],
    });
  });

  it("the lowest share of an even share is as high as any division that gives pillars the same allows", () => {
    const even = problem.needs.map((need) => {
      const pillar = pillars.get(pillarOf(need));
      return pillar === undefined ? 0 : (Number(pillar.got) * Number(need.open)) / Number(pillar.asked);
    });
    const sums = [...pillars.values()].map(
      ({ got, needs }) => `${needs.map((at) => `need${at}`).join(" + ")} = ${got}`,
    );
    const most = (objective: string, rows: readonly string[]) =>
      solve(highs, linearProgramme(problem, { objective, constraints: [...sums, ...rows] })).value;
    // Needs that can get nothing, however little, are left out.
    const counted = even.flatMap((share, at) =>
      share > 0 && ((given[at] ?? 0n) > 0n || most(`need${at}`, []) > 1) ? [at] : [],
    );
    const rows = counted.map((at) => `need${at} - ${(even[at] ?? 0) / 1e8} t >= 0`);
    const best = most("t", [...rows, "t <= 100000000"]) / 1e8;
    const lowest = Math.min(...counted.map((at) => Number(given[at] ?? 0n) / (even[at] ?? 1)));
    expect(lowest).toBeGreaterThanOrEqual(best - 1e-4);
  });
});
