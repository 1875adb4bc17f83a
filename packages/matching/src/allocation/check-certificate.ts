import type { Allocation, StateOutcome } from "./allocate.ts";
import { type AllocationProblem, isEligible } from "./problem.ts";

/**
 * Verifies, without the solver and in exact arithmetic, that an allocation is possible, places as much as any other, and is
 * lexicographically max-min fair to States, counted in single minor units. Answers what is wrong, or undefined. Why this
 * proves it: README, "The certificate".
 */
export const checkCertificate = (problem: AllocationProblem, allocation: Allocation): string | undefined =>
  checkPlacements(problem, allocation) ?? checkChain(problem, allocation) ?? checkOrder(allocation);

const checkPlacements = (
  problem: AllocationProblem,
  { placements, states }: Allocation,
): string | undefined => {
  const { lines, needs } = problem;
  const placed = lines.map(() => 0n);
  const given = needs.map(() => 0n);
  for (const { line, need, amount } of placements) {
    if (amount <= 0n) return "A placement places nothing";
    if (!isEligible(problem, line, need)) return `Line ${line} may not serve need ${need}`;
    placed[line] = (placed[line] ?? 0n) + amount;
    given[need] = (given[need] ?? 0n) + amount;
  }
  const overdrawn = lines.findIndex(({ open }, line) => (placed[line] ?? 0n) > open);
  if (overdrawn >= 0) return `Line ${overdrawn} places more than it holds`;
  const overfilled = needs.findIndex(({ open }, need) => (given[need] ?? 0n) > open);
  if (overfilled >= 0) return `Need ${overfilled} gets more than it lacks`;
  const standings = new Map(problem.states.map((standing) => [standing.state, standing]));
  if (states.length !== standings.size) return "Not every State is accounted for";
  for (const outcome of states) {
    const standing = standings.get(outcome.state);
    let open = 0n;
    let sum = 0n;
    needs.forEach((need, index) => {
      if (need.state !== outcome.state) return;
      open += need.open;
      sum += given[index] ?? 0n;
    });
    if (standing?.required !== outcome.required || standing.met !== outcome.met || open !== outcome.open)
      return `${outcome.state} stands otherwise`;
    if (sum !== outcome.given) return `${outcome.state} gets ${sum}, not ${outcome.given}`;
    standings.delete(outcome.state);
  }
  return undefined;
};

/** The money of each level's lines is exhausted for the States up to there, and nothing else could reach their unfilled needs. */
const checkChain = (problem: AllocationProblem, allocation: Allocation): string | undefined => {
  const { lines, needs, eligible } = problem;
  const { levels } = allocation.certificate;
  const levelOfState = new Map(
    levels.flatMap(({ states }, level) => states.map((state) => [state, level] as const)),
  );
  const levelOfLine = lines.map(() => levels.length);
  levels.forEach((level, index) => {
    for (const line of level.lines) levelOfLine[line] = index;
  });
  // The last level of a line that may serve the need: from there on, the need lives on exhausted money alone.
  const reach = needs.map(() => -1);
  levelOfLine.forEach((level, line) => {
    for (const need of eligible.needs.subarray(eligible.first[line], eligible.first[line + 1]))
      reach[need] = Math.max(reach[need] ?? -1, level);
  });
  const placed = lines.map(() => 0n);
  const given = needs.map(() => 0n);
  for (const { line, need, amount } of allocation.placements) {
    placed[line] = (placed[line] ?? 0n) + amount;
    given[need] = (given[need] ?? 0n) + amount;
    const level = levelOfLine[line] ?? 0;
    if (level === levels.length) continue;
    const own = levelOfState.get(needs[need]?.state ?? "") ?? levels.length;
    if (own > level || reach[need] !== level)
      return `Line ${line} is not exhausted for its level: need ${need}`;
  }
  const idle = lines.findIndex(
    ({ open }, line) => (levelOfLine[line] ?? 0) < levels.length && placed[line] !== open,
  );
  if (idle >= 0) return `Line ${idle} is not exhausted`;
  const short = needs.findIndex(
    ({ state, open }, need) =>
      (given[need] ?? 0n) < open && (reach[need] ?? 0) > (levelOfState.get(state) ?? -1),
  );
  return short >= 0 ? `More could reach need ${short}` : undefined;
};

/** No unit is held by a State to which another, of the same level or a later one and not full, would have come first. */
const checkOrder = ({ states, certificate }: Allocation): string | undefined => {
  const outcomes = new Map(states.map((outcome) => [outcome.state, outcome]));
  let last: StateOutcome | undefined;
  for (const level of certificate.levels) {
    const here = level.states.flatMap((state) => outcomes.get(state) ?? []);
    for (const state of here) {
      if (state.given === 0n) continue;
      if (last === undefined || isBefore(last, last.given - 1n, state, state.given - 1n)) last = state;
    }
    for (const state of here) {
      if (state.given === state.open || last === undefined) continue;
      if (isBefore(state, state.given, last, last.given - 1n))
        return `A unit of ${last.state} is due to ${state.state}`;
    }
  }
  return undefined;
};

/** Whether a unit on top of `givenA` is due before one on top of `givenB`: lower coverage first, then the smaller requirement. */
const isBefore = (a: StateOutcome, givenA: bigint, b: StateOutcome, givenB: bigint): boolean => {
  if ((a.required === 0n) !== (b.required === 0n)) return b.required === 0n;
  const wholeA = a.required === 0n ? a.open : a.required;
  const wholeB = b.required === 0n ? b.open : b.required;
  const left = ((a.required === 0n ? 0n : a.met) + givenA) * wholeB;
  const right = ((b.required === 0n ? 0n : b.met) + givenB) * wholeA;
  return left === right ? wholeA < wholeB : left < right;
};
