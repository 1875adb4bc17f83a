import { sum } from "@angkor/domain/shared";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { allocate, checkCertificate } from "../src/index.ts";
import { byState, compareFairness, everyDelivery } from "./brute-force.ts";
import { needsOf } from "./instances.ts";
import { delivered, placedBy } from "./reading.ts";
import { tinyProblem } from "./tiny-problems.ts";

describe("the fair allocation of tiny problems", () => {
  it("serves States better than any other, counted in single units, and places the most", () => {
    fc.assert(
      fc.property(tinyProblem(), (problem) => {
        const allocation = allocate(problem);
        const given = byState(problem, delivered(problem, allocation));
        const all = everyDelivery(problem);
        for (const other of all)
          expect(compareFairness(problem, given, byState(problem, other))).toBeGreaterThanOrEqual(0);
        const totals = all.map((other) => sum(other)).sort((a, b) => (a < b ? -1 : 1));
        expect(allocation.total).toBe(totals.at(-1));
        expect(allocation.states.map((outcome) => outcome.given)).toEqual(given);
      }),
      { numRuns: 400 },
    );
  });

  it("never places more than a line holds or a need lacks, and only on eligible pairs", () => {
    fc.assert(
      fc.property(tinyProblem({ lines: 6, needs: 8, states: 4, most: 9 }), (problem) => {
        const allocation = allocate(problem);
        for (const { line, need, amount } of allocation.placements) {
          expect(amount).toBeGreaterThan(0n);
          expect(needsOf(problem.eligible, line)).toContain(need);
        }
        placedBy(problem, allocation).forEach((placed, line) => {
          expect(placed).toBeLessThanOrEqual(problem.lines[line]?.open ?? 0n);
        });
        delivered(problem, allocation).forEach((given, need) => {
          expect(given).toBeLessThanOrEqual(problem.needs[need]?.open ?? 0n);
        });
      }),
      { numRuns: 300 },
    );
  });

  it("carries a certificate that the checker accepts", () => {
    fc.assert(
      fc.property(tinyProblem({ lines: 8, needs: 10, states: 5, most: 30 }), (problem) => {
        expect(checkCertificate(problem, allocate(problem))).toBeUndefined();
      }),
      { numRuns: 1000 },
    );
  });
});
