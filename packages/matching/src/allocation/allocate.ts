import { flowOf } from "../flow/network.ts";
import { type Certificate, certificateOf, setApartTheFull } from "./certificate.ts";
import { shareAmongDonors } from "./donors.ts";
import { createInstance, type Instance } from "./instance.ts";
import { type Placement, splitBack } from "./placements.ts";
import { type AllocationProblem, checkProblem } from "./problem.ts";
import { shareAmongStates } from "./states.ts";
import { createTree, type Tree } from "./tree.ts";
import { shareWithinStates } from "./within-states.ts";

/** An exact ratio. */
export interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

export interface StateOutcome {
  readonly state: string;
  readonly required: bigint;
  /** Covered before the allocation. */
  readonly met: bigint;
  /** What its needs still ask for. */
  readonly open: bigint;
  /** What the allocation gives. */
  readonly given: bigint;
  /** met / required, and (met + given) / required. Undefined where nothing is required. */
  readonly coverageBefore: Fraction | undefined;
  readonly coverageAfter: Fraction | undefined;
}

export interface DonorOutcome {
  readonly donor: string;
  readonly open: bigint;
  readonly placed: bigint;
}

export interface Allocation {
  /** By donor, line, State and need; each pair at most once. */
  readonly placements: readonly Placement[];
  /** By code. */
  readonly states: readonly StateOutcome[];
  /** By code. */
  readonly donors: readonly DonorOutcome[];
  /** As much as the eligible pairs allow. */
  readonly total: bigint;
  readonly certificate: Certificate;
}

/** The fair allocation of a problem: README. Throws a RangeError for input that `checkProblem` refuses. */
export const allocate = (problem: AllocationProblem): Allocation => {
  checkProblem(problem);
  const instance = createInstance(problem);
  const tree = createTree(instance);
  const shares = shareAmongStates(tree);
  const parts = setApartTheFull(tree, shares.parts);
  const certificate = certificateOf(tree, shares.held, parts);
  shareWithinStates(tree, shares.held, parts);
  shareAmongDonors(tree);
  const states = stateOutcomes(instance, shares.held);
  return {
    placements: splitBack(tree),
    states,
    donors: donorOutcomes(tree),
    total: states.reduce((sum, { given }) => sum + given, 0n),
    certificate,
  };
};

export const stateOutcomes = ({ states }: Instance, held: Float64Array): StateOutcome[] =>
  states.map(({ state, required, met, cap }, index) => {
    const given = BigInt(held[index] ?? 0);
    const coverage = (covered: bigint) =>
      required === 0n ? undefined : { numerator: covered, denominator: required };
    return {
      state,
      required,
      met,
      open: BigInt(cap),
      given,
      coverageBefore: coverage(met),
      coverageAfter: coverage(met + given),
    };
  });

const donorOutcomes = ({ network, instance, arc }: Tree): DonorOutcome[] =>
  instance.donors.map(({ donor, cap }, index) => ({
    donor,
    open: BigInt(cap),
    placed: BigInt(cap - flowOf(network, arc.unplaced + index)),
  }));
