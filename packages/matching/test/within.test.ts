import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type AllocationProblem, allocate, type Need } from "../src/index.ts";
import { everyDelivery } from "./brute-force.ts";
import { needsOf, pairsOf, randomProblem } from "./instances.ts";
import { delivered, givenTo, placedBy } from "./reading.ts";
import { tinyProblem } from "./tiny-problems.ts";

const year = { from: 2026, to: 2026 };
const need = (requirementId: string, pillar: Need["pillar"], open: bigint, priority?: number): Need => ({
  requirementId,
  state: "KHM",
  pillar,
  span: year,
  open,
  ...(priority === undefined ? {} : { priority }),
});
const oneState = (
  needs: readonly Need[],
  lines: readonly { readonly donor: string; readonly open: bigint; readonly needs?: readonly number[] }[],
): AllocationProblem => ({
  needs,
  lines: lines.map(({ donor, open }, index) => ({ id: `l${index}`, pledgeId: `p${index}`, donor, open })),
  eligible: pairsOf(lines.map(({ needs: eligible }) => eligible ?? [...needs.keys()])),
  states: [{ state: "KHM", required: 10_000n, met: 0n }],
});

describe("within a State", () => {
  it("urgent classes come first, then pillars get the same share, then needs", () => {
    const problem = oneState(
      [
        need("a", "survey-clearance", 100n, 1),
        need("b", "survey-clearance", 600n, 2),
        need("c", "survey-clearance", 300n, 2),
        need("d", "risk-education", 100n, 2),
        need("e", "victim-assistance", 500n),
      ],
      [{ donor: "NOR", open: 600n }],
    );
    expect(delivered(problem, allocate(problem))).toEqual([100n, 300n, 150n, 50n, 0n]);
  });

  it("a pillar that can't have its even share gets what it can, and the rest is divided evenly anew", () => {
    const problem = oneState(
      [
        need("a", "survey-clearance", 100n),
        need("b", "risk-education", 100n),
        need("c", "victim-assistance", 100n),
        need("d", "victim-assistance", 300n),
      ],
      [
        { donor: "NOR", open: 30n, needs: [0, 1] },
        { donor: "JPN", open: 200n, needs: [2, 3] },
      ],
    );
    expect(delivered(problem, allocate(problem))).toEqual([15n, 15n, 50n, 150n]);
  });

  it("an urgent need may take all a line has although another would then get nothing", () => {
    const problem = oneState(
      [need("a", "survey-clearance", 50n, 1), need("b", "survey-clearance", 50n, 2)],
      [{ donor: "NOR", open: 40n }],
    );
    expect(delivered(problem, allocate(problem))).toEqual([40n, 0n]);
  });

  it("gives each class in turn as much as can be, whatever the pairs", () => {
    fc.assert(
      fc.property(tinyProblem({ states: 1, lines: 4, needs: 5, most: 4 }), (problem) => {
        const classes = [...new Set(problem.needs.map(({ priority }) => priority))].sort(
          (a, b) => (a ?? 9) - (b ?? 9),
        );
        const allocation = allocate(problem);
        const vector = (given: readonly bigint[]) =>
          classes.map((priority) => Number(givenTo(problem, given, (each) => each.priority === priority)));
        const ours = vector(delivered(problem, allocation));
        for (const other of everyDelivery(problem)) {
          if (other.reduce((sum, amount) => sum + amount, 0n) !== allocation.total) continue;
          const theirs = vector(other);
          const at = ours.findIndex((amount, index) => amount !== theirs[index]);
          if (at >= 0) expect(ours[at]).toBeGreaterThan(theirs[at] ?? 0);
        }
      }),
      { numRuns: 200 },
    );
  });

  it("leaves no pillar more than two units below what an even division could give it", () => {
    fc.assert(
      fc.property(tinyProblem({ states: 1, lines: 3, needs: 4, most: 6 }), (tiny) => {
        const problem = {
          ...tiny,
          needs: tiny.needs.map(({ priority: _, ...each }) => each),
        };
        const pillars = [...new Set(problem.needs.map(({ pillar }) => pillar))];
        const asked = pillars.map((pillar) =>
          Number(
            givenTo(
              problem,
              problem.needs.map(({ open }) => open),
              (each) => each.pillar === pillar,
            ),
          ),
        );
        const allocation = allocate(problem);
        const vector = (given: readonly bigint[]) =>
          pillars.map((pillar) => Number(givenTo(problem, given, (each) => each.pillar === pillar)));
        const ours = vector(delivered(problem, allocation));
        const worst = (amounts: readonly number[], slack: number) =>
          Math.min(
            ...amounts.map((amount, at) =>
              (asked[at] ?? 0) === 0 ? 1 : (amount + slack) / (asked[at] ?? 1),
            ),
          );
        for (const other of everyDelivery(problem)) {
          if (other.reduce((sum, amount) => sum + amount, 0n) !== allocation.total) continue;
          expect(worst(ours, 2)).toBeGreaterThanOrEqual(worst(vector(other), 0));
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe("among donors", () => {
  /** Every way to give needs the same, by what each donor places: from all ways to place every unit. */
  const everyDonorVector = (
    problem: AllocationProblem,
    donors: readonly string[],
    total: number,
  ): number[][] => {
    let reachable = new Map([["", { given: problem.needs.map(() => 0), placed: donors.map(() => 0) }]]);
    problem.lines.forEach((line, index) => {
      const donor = donors.indexOf(line.donor);
      for (let unit = 0n; unit < line.open; unit += 1n) {
        const next = new Map(reachable);
        for (const { given, placed } of reachable.values()) {
          for (const at of needsOf(problem.eligible, index)) {
            if ((given[at] ?? 0) >= Number(problem.needs[at]?.open ?? 0n)) continue;
            const more = {
              given: given.with(at, (given[at] ?? 0) + 1),
              placed: placed.with(donor, (placed[donor] ?? 0) + 1),
            };
            next.set(`${more.given.join()} ${more.placed.join()}`, more);
          }
        }
        reachable = next;
      }
    });
    return [...reachable.values()].flatMap(({ placed }) =>
      placed.reduce((sum, amount) => sum + amount, 0) === total ? [placed] : [],
    );
  };

  it("the most drawn on is drawn on as little as can be, then the next", () => {
    fc.assert(
      fc.property(tinyProblem({ lines: 4, needs: 3, states: 2, most: 3 }), (problem) => {
        const allocation = allocate(problem);
        const donors = allocation.donors.map(({ donor }) => donor);
        const open = allocation.donors.map((each) => Number(each.open));
        // Amounts are below 10, so that ratios differ by more than rounding does.
        const used = (placed: readonly number[]) =>
          placed
            .map((amount, at) => ((open[at] ?? 0) === 0 ? 0 : amount / (open[at] ?? 1)))
            .sort((a, b) => b - a);
        const ours = used(allocation.donors.map((each) => Number(each.placed)));
        for (const other of everyDonorVector(problem, donors, Number(allocation.total))) {
          const theirs = used(other);
          const at = ours.findIndex((share, index) => Math.abs(share - (theirs[index] ?? 0)) > 1e-9);
          if (at >= 0) expect(ours[at]).toBeLessThan(theirs[at] ?? 0);
        }
      }),
      { numRuns: 200 },
    );
  });

  it("each is drawn on in proportion where nothing stands in the way, and so are the lines of one", () => {
    const problem = oneState(
      [need("a", "survey-clearance", 500n)],
      [
        { donor: "NOR", open: 600n },
        { donor: "NOR", open: 200n },
        { donor: "JPN", open: 200n },
      ],
    );
    expect(placedBy(problem, allocate(problem))).toEqual([300n, 100n, 100n]);
  });

  it("choosing donors changes nothing for needs: their sums are what the outcome says", () => {
    const problem = randomProblem({ lines: 50, needs: 100, density: 0.1, earmarks: "earmarked" }, 9);
    const allocation = allocate(problem);
    const placed = placedBy(problem, allocation);
    for (const { donor, placed: sum } of allocation.donors)
      expect(
        problem.lines.reduce((all, line, at) => all + (line.donor === donor ? (placed[at] ?? 0n) : 0n), 0n),
      ).toBe(sum);
  });
});
