import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Allocation, type AllocationProblem, allocate, checkCertificate } from "../src/index.ts";
import { byState, compareFairness } from "./brute-force.ts";
import { needsOf, randomProblem } from "./instances.ts";
import { delivered } from "./reading.ts";
import "./seed.ts";
import { tinyProblem } from "./tiny-problems.ts";

/** The same allocation with one unit moved from one placement to another need, or taken away, or added, and the sums put right. */
const withUnitMoved = (
  problem: AllocationProblem,
  allocation: Allocation,
  from: number,
  to: { readonly line: number; readonly need: number } | undefined,
): Allocation => {
  const placements = allocation.placements.flatMap((placement, index) =>
    index !== from
      ? [placement]
      : placement.amount === 1n
        ? []
        : [{ ...placement, amount: placement.amount - 1n }],
  );
  const moved = to === undefined ? placements : [...placements, { ...to, amount: 1n }];
  const given = byState(problem, delivered(problem, { ...allocation, placements: moved }));
  const states = allocation.states.map((outcome) => {
    const index = problem.states.findIndex(({ state }) => state === outcome.state);
    return { ...outcome, given: given[index] ?? 0n };
  });
  return { ...allocation, placements: moved, states };
};

describe("the checker of certificates", () => {
  it("accepts the allocation of larger random problems", () => {
    for (const earmarks of ["scattered", "earmarked"] as const) {
      for (const money of [0.1, 0.5, 1.5]) {
        const problem = randomProblem({ lines: 60, needs: 200, density: 0.05, earmarks, money }, 5);
        expect(checkCertificate(problem, allocate(problem))).toBeUndefined();
      }
    }
  });

  it("accepts no allocation that is less fair, whichever unit was moved", () => {
    fc.assert(
      fc.property(
        tinyProblem({ lines: 5, needs: 6, states: 4, most: 5 }),
        fc.nat(),
        fc.nat(),
        (problem, a, b) => {
          const allocation = allocate(problem);
          const from = a % Math.max(1, allocation.placements.length);
          const line = allocation.placements[from]?.line;
          if (line === undefined) return;
          const eligible = needsOf(problem.eligible, line);
          const need = eligible[b % (eligible.length + 1)];
          const worse = withUnitMoved(
            problem,
            allocation,
            from,
            need === undefined ? undefined : { line, need },
          );
          const order = compareFairness(
            problem,
            byState(problem, delivered(problem, worse)),
            byState(problem, delivered(problem, allocation)),
          );
          if (order < 0) expect(checkCertificate(problem, worse)).toBeDefined();
        },
      ),
      { numRuns: 2000 },
    );
  });

  const problem = randomProblem({ lines: 12, needs: 30, density: 0.2, states: 6 }, 3);
  const honest = allocate(problem);
  const [first] = honest.placements;
  const ineligible = problem.needs.findIndex(
    (_, need) => !needsOf(problem.eligible, first?.line ?? 0).includes(need),
  );
  const cases: readonly (readonly [string, Partial<Allocation>, RegExp])[] = [
    [
      "a placement on a pair that is not eligible",
      { placements: [{ line: first?.line ?? 0, need: ineligible, amount: 1n }] },
      /may not serve/,
    ],
    ["a negative placement", { placements: [{ line: 0, need: 0, amount: -1n }] }, /places nothing/],
    [
      "more than a line holds",
      { placements: honest.placements.map((each) => ({ ...each, amount: each.amount * 1000n })) },
      /more than it (holds|lacks)/,
    ],
    ["nothing placed at all", { placements: [] }, /gets 0/],
    ["no levels", { certificate: { levels: [] } }, /could reach/],
    [
      "all States on one level with all lines",
      {
        certificate: {
          levels: [
            { states: problem.states.map(({ state }) => state), lines: problem.lines.map((_, line) => line) },
          ],
        },
      },
      /./,
    ],
    ["levels the other way round", { certificate: { levels: honest.certificate.levels.toReversed() } }, /./],
    ["a State left out", { states: honest.states.slice(1) }, /Not every State/],
  ];
  it.each(cases)("refuses %s", (_, change, fault) => {
    expect(checkCertificate(problem, { ...honest, ...change })).toMatch(fault);
  });
});
