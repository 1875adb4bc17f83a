import { describe, expect, it } from "vitest";
import { setApartTheFull } from "../src/allocation/certificate.ts";
import { shareAmongDonors } from "../src/allocation/donors.ts";
import { createInstance } from "../src/allocation/instance.ts";
import { shareAmongStates } from "../src/allocation/states.ts";
import { createTree } from "../src/allocation/tree.ts";
import { shareWithinStates } from "../src/allocation/within-states.ts";
import { randomProblem } from "./instances.ts";

/** How many arcs the searches of an allocation look at, for each eligible pair. */
const lookedAtPerPair = (lines: number, pairsOfLine: number, seed: number): number => {
  const needs = 4 * lines;
  const problem = randomProblem({ lines, needs, density: pairsOfLine / needs }, seed);
  const tree = createTree(createInstance(problem));
  const { held, parts } = shareAmongStates(tree);
  shareWithinStates(tree, held, setApartTheFull(tree, parts));
  shareAmongDonors(tree);
  return tree.search.looked / problem.eligible.needs.length;
};

describe("what an allocation costs", () => {
  // Few pairs leave needs short of their even share, so that there is much to divide anew; many pairs leave none.
  it.each([12, 40, 120])("grows as the eligible pairs do, %i to a line", (pairsOfLine) => {
    const costOf = (lines: number) =>
      [1, 2].reduce((sum, seed) => sum + lookedAtPerPair(lines, pairsOfLine, seed), 0);
    expect(costOf(2000)).toBeLessThan(2.5 * costOf(400));
  });
});
