import { sum } from "@angkor/domain/shared";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Allocation, type AllocationProblem, allocate } from "../src/index.ts";
import { byState, compareFairness, everyDelivery } from "./brute-force.ts";
import { needsOf } from "./instances.ts";
import "./seed.ts";
import { tinyProblem } from "./tiny-problems.ts";

/** What each need gets. */
const delivered = (problem: AllocationProblem, { placements }: Allocation): bigint[] => {
  const given = problem.needs.map(() => 0n);
  for (const { need, amount } of placements) given[need] = (given[need] ?? 0n) + amount;
  return given;
};

describe("the fair allocation of tiny problems", () => {
  it("serves States better than any other, counted in single units, and places the most", () => {
    fc.assert(
      fc.property(tinyProblem(), (problem) => {
        const allocation = allocate(problem);
        const given = byState(problem, delivered(problem, allocation));
        const all = everyDelivery(problem);
        for (const other of all)
          expect(compareFairness(problem, given, byState(problem, other))).toBeGreaterThanOrEqual(0);
        const totals = all.map((other) => sum(other));
        const most = totals.toSorted((a, b) => (a < b ? -1 : 1)).at(-1);
        expect(allocation.total).toBe(most);
        expect(allocation.states.map((outcome) => outcome.given)).toEqual(given);
      }),
      { numRuns: 400 },
    );
  });

  it("never places more than a line holds or a need lacks, and only on eligible pairs", () => {
    fc.assert(
      fc.property(tinyProblem({ lines: 6, needs: 8, states: 4, most: 9 }), (problem) => {
        const { placements } = allocate(problem);
        const placed = problem.lines.map(() => 0n);
        for (const { line, need, amount } of placements) {
          expect(amount).toBeGreaterThan(0n);
          expect(needsOf(problem.eligible, line)).toContain(need);
          placed[line] = (placed[line] ?? 0n) + amount;
        }
        problem.lines.forEach(({ open }, line) => {
          expect(placed[line]).toBeLessThanOrEqual(open);
        });
        delivered(problem, allocate(problem)).forEach((amount, need) => {
          expect(amount).toBeLessThanOrEqual(problem.needs[need]?.open ?? 0n);
        });
      }),
      { numRuns: 300 },
    );
  });
});
