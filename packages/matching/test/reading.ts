import { sum } from "@angkor/domain/shared";
import type { Allocation, AllocationProblem, Need } from "../src/index.ts";

/** What each need gets. */
export const delivered = (problem: AllocationProblem, { placements }: Allocation): bigint[] => {
  const given = problem.needs.map(() => 0n);
  for (const { need, amount } of placements) given[need] = (given[need] ?? 0n) + amount;
  return given;
};

/** What each line places. */
export const placedBy = (problem: AllocationProblem, { placements }: Allocation): bigint[] => {
  const placed = problem.lines.map(() => 0n);
  for (const { line, amount } of placements) placed[line] = (placed[line] ?? 0n) + amount;
  return placed;
};

/** What needs of a kind get together. */
export const givenTo = (
  problem: AllocationProblem,
  given: readonly bigint[],
  kind: (need: Need) => boolean,
): bigint => sum(problem.needs.map((need, index) => (kind(need) ? (given[index] ?? 0n) : 0n)));

/** What each State gets, by code. */
export const givenByState = ({ states }: Allocation): Readonly<Record<string, bigint>> =>
  Object.fromEntries(states.map(({ state, given }) => [state, given]));
