import type { AllocationProblem, StateStanding } from "../src/index.ts";
import { needsOf } from "./instances.ts";

/** Every vector of what needs may get, by trying every way to place every unit of every line. Tiny problems only. */
export const everyDelivery = (problem: AllocationProblem): bigint[][] => {
  const open = problem.needs.map((need) => Number(need.open));
  let reachable = new Map<string, number[]>([["", open.map(() => 0)]]);
  problem.lines.forEach((line, index) => {
    const eligible = needsOf(problem.eligible, index);
    for (let unit = 0; unit < Number(line.open); unit += 1) {
      const next = new Map<string, number[]>();
      for (const given of reachable.values()) {
        next.set(given.join(), given);
        for (const need of eligible) {
          if ((given[need] ?? 0) >= (open[need] ?? 0)) continue;
          const more = given.with(need, (given[need] ?? 0) + 1);
          next.set(more.join(), more);
        }
      }
      reachable = next;
    }
  });
  return [...reachable.values()].map((given) => given.map(BigInt));
};

/** What each State gets, in the order of the problem's States. */
export const byState = (problem: AllocationProblem, given: readonly bigint[]): bigint[] =>
  problem.states.map(({ state }) =>
    given.reduce((sum, amount, need) => sum + (problem.needs[need]?.state === state ? amount : 0n), 0n),
  );

interface Ratio {
  readonly over: bigint;
  readonly under: bigint;
}
const compareRatio = (a: Ratio, b: Ratio): number => {
  const left = a.over * b.under;
  const right = b.over * a.under;
  return left < right ? -1 : left > right ? 1 : 0;
};

/** Coverage of States that require something, worst first; then of the others, as shares of what they ask for. */
const sortedCoverage = (problem: AllocationProblem, given: readonly bigint[]): Ratio[] => {
  const of = (
    chosen: (standing: StateStanding) => boolean,
    ratio: (standing: StateStanding, got: bigint) => Ratio,
  ) =>
    problem.states
      .flatMap((standing, index) => (chosen(standing) ? [ratio(standing, given[index] ?? 0n)] : []))
      .sort(compareRatio);
  const openOf = (state: string) =>
    problem.needs.reduce((sum, need) => sum + (need.state === state ? need.open : 0n), 0n);
  return [
    ...of(
      ({ required }) => required > 0n,
      ({ required, met }, got) => ({ over: met + got, under: required }),
    ),
    ...of(
      ({ required }) => required === 0n,
      ({ state }, got) => ({ over: got, under: openOf(state) || 1n }),
    ),
  ];
};

/** Below zero when States are served worse by `a` than by `b`, lexicographically from the worst covered. */
export const compareFairness = (
  problem: AllocationProblem,
  a: readonly bigint[],
  b: readonly bigint[],
): number => {
  const right = sortedCoverage(problem, b);
  for (const [index, ratio] of sortedCoverage(problem, a).entries()) {
    const other = right[index];
    const order = other === undefined ? 0 : compareRatio(ratio, other);
    if (order !== 0) return order;
  }
  return 0;
};
