import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type AllocationProblem, allocate } from "../src/index.ts";
import { compareFairness } from "./brute-force.ts";
import { needsOf, pairsOf, randomNumbers, randomProblem } from "./instances.ts";
import { givenByState } from "./reading.ts";
import { tinyProblem } from "./tiny-problems.ts";

const shuffled = <Row>(rows: readonly Row[], seed: number): { row: Row; index: number }[] => {
  const random = randomNumbers(seed);
  return rows.map((row, index) => ({ row, index, key: random() })).sort((a, b) => a.key - b.key);
};

/** The same problem, its lines, needs, States and eligible pairs in another order. */
const inAnotherOrder = (problem: AllocationProblem, seed: number) => {
  const lines = shuffled(problem.lines, seed);
  const needs = shuffled(problem.needs, seed + 1);
  const placeOf = new Map(needs.map(({ index }, place) => [index, place]));
  return {
    lineAt: lines.map(({ index }) => index),
    needAt: needs.map(({ index }) => index),
    problem: {
      lines: lines.map(({ row }) => row),
      needs: needs.map(({ row }) => row),
      states: shuffled(problem.states, seed + 2).map(({ row }) => row),
      eligible: pairsOf(
        lines.map(({ index }) =>
          shuffled(needsOf(problem.eligible, index), seed + 3).map(({ row }) => placeOf.get(row) ?? 0),
        ),
      ),
    },
  };
};

/** The same problem with other names for States and donors, which sort otherwise. */
const relabelled = (problem: AllocationProblem, seed: number): AllocationProblem => {
  const names = [...problem.states.map(({ state }) => state), ...problem.lines.map(({ donor }) => donor)];
  const other = new Map(
    shuffled([...new Set(names)], seed).map(({ row }, place) => [row, `name ${place + 100}`]),
  );
  const nameOf = (name: string) => other.get(name) ?? name;
  return {
    ...problem,
    lines: problem.lines.map((line) => ({ ...line, donor: nameOf(line.donor) })),
    needs: problem.needs.map((need) => ({ ...need, state: nameOf(need.state) })),
    states: problem.states.map((standing) => ({ ...standing, state: nameOf(standing.state) })),
  };
};

const mixed = fc.oneof(
  tinyProblem({ lines: 6, needs: 9, states: 4, most: 20 }),
  fc
    .record({
      seed: fc.nat(10_000),
      earmarks: fc.constantFrom("scattered" as const, "earmarked" as const),
      money: fc.constantFrom(0.2, 0.6, 1.1),
    })
    .map(({ seed, earmarks, money }) =>
      randomProblem({ lines: 20, needs: 60, states: 8, donors: 6, density: 0.15, earmarks, money }, seed),
    ),
);

describe("the fair allocation", () => {
  it("does not depend on the order of input, placement by placement", () => {
    fc.assert(
      fc.property(mixed, fc.nat(), (problem, seed) => {
        const other = inAnotherOrder(problem, seed);
        const here = allocate(problem);
        const there = allocate(other.problem);
        expect(
          there.placements.map(({ line, need, amount }) => ({
            line: other.lineAt[line],
            need: other.needAt[need],
            amount,
          })),
        ).toEqual(here.placements);
        expect(there.states).toEqual(here.states);
        expect(there.donors).toEqual(here.donors);
      }),
      { numRuns: 150 },
    );
  });

  it("gives States and donors other names the same coverage, but for the last unit between exact equals", () => {
    fc.assert(
      fc.property(mixed, fc.nat(), (problem, seed) => {
        const here = allocate(problem);
        const renamed = relabelled(problem, seed);
        const there = allocate(renamed);
        const given = givenByState(there);
        const inOrder = (of: AllocationProblem) => of.states.map(({ state }) => given[state] ?? 0n);
        const before = givenByState(here);
        const old = problem.states.map(({ state }) => before[state] ?? 0n);
        expect(there.total).toBe(here.total);
        expect(compareFairness(problem, inOrder(renamed), old)).toBe(0);
        inOrder(renamed).forEach((amount, index) => {
          expect([-1n, 0n, 1n]).toContain(amount - (old[index] ?? 0n));
        });
        const donorOf = new Map(
          problem.lines.map(({ donor }, index) => [donor, renamed.lines[index]?.donor]),
        );
        for (const { donor, placed } of here.donors) {
          const other = there.donors.find((each) => each.donor === donorOf.get(donor));
          expect([-1n, 0n, 1n]).toContain(placed - (other?.placed ?? 0n));
        }
      }),
      { numRuns: 150 },
    );
  });

  it("lowers what no State gets when money is added, whatever its earmark", () => {
    fc.assert(
      fc.property(
        mixed,
        fc.bigInt({ min: 1n, max: 500_000n }),
        fc.nat(),
        fc.boolean(),
        (problem, amount, seed, isNew) => {
          const random = randomNumbers(seed);
          const needsByLine = problem.lines.map((_, line) => needsOf(problem.eligible, line));
          const chosen = Math.floor(random() * problem.lines.length);
          const richer: AllocationProblem = isNew
            ? {
                ...problem,
                lines: [...problem.lines, { id: "new", pledgeId: "new", donor: "new donor", open: amount }],
                eligible: pairsOf([
                  ...needsByLine,
                  problem.needs.flatMap((_, need) => (random() < 0.3 ? [need] : [])),
                ]),
              }
            : {
                ...problem,
                lines: problem.lines.map((line, index) =>
                  index === chosen ? { ...line, open: line.open + amount } : line,
                ),
              };
          const before = givenByState(allocate(problem));
          const after = givenByState(allocate(richer));
          for (const [state, given] of Object.entries(before))
            expect(after[state]).toBeGreaterThanOrEqual(given);
        },
      ),
      { numRuns: 200 },
    );
  });

  it("loosening an earmark lowers neither the worst coverage nor the total", () => {
    fc.assert(
      fc.property(tinyProblem({ lines: 5, needs: 6, states: 4, most: 9 }), fc.nat(), (problem, pick) => {
        const line = pick % problem.lines.length;
        const loosened: AllocationProblem = {
          ...problem,
          eligible: pairsOf(
            problem.lines.map((_, index) =>
              index === line ? problem.needs.map((__, need) => need) : needsOf(problem.eligible, index),
            ),
          ),
        };
        const given = (of: AllocationProblem) => {
          const outcome = givenByState(allocate(of));
          return problem.states.map(({ state }) => outcome[state] ?? 0n);
        };
        expect(compareFairness(problem, given(loosened), given(problem))).toBeGreaterThanOrEqual(0);
        expect(allocate(loosened).total).toBeGreaterThanOrEqual(allocate(problem).total);
      }),
      { numRuns: 200 },
    );
  });

  it("adds amounts exactly, up to 2^53 in all", () => {
    const most = BigInt(Number.MAX_SAFE_INTEGER);
    const problem = (open: bigint): AllocationProblem => ({
      lines: [{ id: "l", pledgeId: "p", donor: "NOR", open }],
      needs: [
        {
          requirementId: "a",
          state: "KHM",
          pillar: "survey-clearance",
          span: { from: 2026, to: 2026 },
          open: most / 2n,
        },
        {
          requirementId: "b",
          state: "UKR",
          pillar: "survey-clearance",
          span: { from: 2026, to: 2026 },
          open: most / 2n,
        },
      ],
      eligible: pairsOf([[0, 1]]),
      states: [
        { state: "KHM", required: most * 3n, met: 0n },
        { state: "UKR", required: most * 3n + 1n, met: 0n },
      ],
    });
    const { states } = allocate(problem(most - 2n));
    expect(states.map(({ given }) => given)).toEqual([most / 2n - 1n, most / 2n]);
    expect(() => allocate(problem(most + 1n))).toThrow(/add up to/);
  });
});
