import { shareAmongDonors } from "./donors.ts";
import { createInstance } from "./instance.ts";
import { type Placement, splitBack } from "./placements.ts";
import { type AllocationProblem, checkProblem } from "./problem.ts";
import { shareAmongStates } from "./states.ts";
import { createTree } from "./tree.ts";
import { shareWithinStates } from "./within-states.ts";

export interface StateOutcome {
  readonly state: string;
  readonly required: bigint;
  /** Covered before the allocation. */
  readonly met: bigint;
  /** What its needs still ask for. */
  readonly open: bigint;
  /** What the allocation gives. */
  readonly given: bigint;
}

export interface Allocation {
  /** By line, then need, in canonical order. */
  readonly placements: readonly Placement[];
  readonly states: readonly StateOutcome[];
  readonly total: bigint;
}

/** The fair allocation of a problem. Throws a RangeError for input that {@link checkProblem} refuses. */
export const allocate = (problem: AllocationProblem): Allocation => {
  checkProblem(problem);
  const instance = createInstance(problem);
  const tree = createTree(instance);
  const { held, parts } = shareAmongStates(tree);
  shareWithinStates(tree, held, parts);
  shareAmongDonors(tree);
  const states = instance.states.map(({ state, required, met, cap }, index) => ({
    state,
    required,
    met,
    open: BigInt(cap),
    given: BigInt(held[index] ?? 0),
  }));
  return {
    placements: splitBack(tree),
    states,
    total: states.reduce((sum, { given }) => sum + given, 0n),
  };
};
