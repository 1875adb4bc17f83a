import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Allocation,
  type AllocationProblem,
  allocate,
  type Certificate,
  checkCertificate,
} from "../src/index.ts";
import { byState, compareFairness } from "./brute-force.ts";
import { needsOf, randomProblem } from "./instances.ts";
import { delivered } from "./reading.ts";
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

/** An allocation that is possible, fair or not: unit by unit, wherever the picks say. */
const anyAllocation = (problem: AllocationProblem, picks: readonly number[]): Allocation => {
  const given = problem.needs.map(() => 0n);
  const amounts = new Map<string, { line: number; need: number; amount: bigint }>();
  problem.lines.forEach(({ open }, line) => {
    for (let unit = 0n; unit < open; unit += 1n) {
      const may = needsOf(problem.eligible, line).filter(
        (each) => (given[each] ?? 0n) < (problem.needs[each]?.open ?? 0n),
      );
      const need = may[(picks[(line * 2 + Number(unit)) % picks.length] ?? 0) % Math.max(1, may.length)];
      if (need === undefined) continue;
      given[need] = (given[need] ?? 0n) + 1n;
      const known = amounts.get(`${line} ${need}`)?.amount ?? 0n;
      amounts.set(`${line} ${need}`, { line, need, amount: known + 1n });
    }
  });
  const placements = [...amounts.values()];
  const honest = allocate(problem);
  const byIndex = byState(problem, given);
  const states = honest.states.map((outcome) => ({
    ...outcome,
    given: byIndex[problem.states.findIndex(({ state }) => state === outcome.state)] ?? 0n,
  }));
  return { ...honest, placements, states };
};

/** Every way to put States on two levels and lines on two levels or none. */
const everyCertificate = ({ states, lines }: AllocationProblem): Certificate[] => {
  const choices = (count: number, options: number): number[][] =>
    Array.from({ length: options ** count }, (_, code) =>
      Array.from({ length: count }, (__, at) => Math.floor(code / options ** at) % options),
    );
  return choices(states.length, 2).flatMap((stateLevels) =>
    choices(lines.length, 3).map((lineLevels) => ({
      levels: [0, 1].map((level) => ({
        states: states.flatMap(({ state }, at) => (stateLevels[at] === level ? [state] : [])),
        lines: lines.flatMap((_, at) => (lineLevels[at] === level ? [at] : [])),
      })),
    })),
  );
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

  it("is convinced of no unfair allocation by any certificate of two levels", () => {
    fc.assert(
      fc.property(
        tinyProblem({ lines: 3, needs: 4, states: 3, most: 2 }),
        fc.array(fc.nat(), { minLength: 6, maxLength: 6 }),
        (problem, picks) => {
          const forged = anyAllocation(problem, picks);
          const vector = byState(problem, delivered(problem, forged));
          const best = byState(problem, delivered(problem, allocate(problem)));
          if (compareFairness(problem, vector, best) === 0) return;
          for (const certificate of everyCertificate(problem))
            expect(checkCertificate(problem, { ...forged, certificate })).toBeDefined();
        },
      ),
      { numRuns: 300 },
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
