import type { Pillar } from "@angkor/domain/shared";
import type { AllocationProblem, EligiblePairs, Need, PledgeLine, StateStanding } from "../src/index.ts";

/** Lists of needs by line as eligible pairs. */
export const pairsOf = (needsByLine: readonly (readonly number[])[]): EligiblePairs => {
  const first = new Int32Array(needsByLine.length + 1);
  needsByLine.forEach((needs, line) => {
    first[line + 1] = (first[line] ?? 0) + needs.length;
  });
  return { first, needs: Int32Array.from(needsByLine.flat()) };
};

/** The needs that a line may serve. */
export const needsOf = ({ first, needs }: EligiblePairs, line: number): number[] =>
  Array.from(needs.subarray(first[line] ?? 0, first[line + 1] ?? 0));

/** Numbers from 0 up to before 1, the same for the same seed (mulberry32). */
export const randomNumbers = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};

export interface Size {
  readonly lines: number;
  readonly needs: number;
  readonly states?: number;
  readonly donors?: number;
  /** The share of all pairs that is eligible, on average. */
  readonly density: number;
  /** `scattered`: each pair by itself. `earmarked`: lines name States, pillars and years, as pledges do. */
  readonly earmarks?: "scattered" | "earmarked";
  /** Money as a share of what is asked. */
  readonly money?: number;
}

const pillarsInUse: readonly Pillar[] = [
  "survey-clearance",
  "risk-education",
  "victim-assistance",
  "stockpile-destruction",
];

/** A random problem: amounts from a thousand to some millions of dollars in cents, a few large among many small. */
export const randomProblem = (size: Size, seed: number): AllocationProblem => {
  const random = randomNumbers(seed);
  const below = (count: number) => Math.floor(random() * count);
  const stateCount = size.states ?? 40;
  const donorCount = size.donors ?? 30;
  const needs: Need[] = Array.from({ length: size.needs }, (_, index) => ({
    requirementId: `ar_${index}`,
    state: `S${String(below(stateCount)).padStart(3, "0")}`,
    pillar: pillarsInUse[below(pillarsInUse.length)] ?? "unspecified",
    span: { from: 2025 + below(5), to: 2029 },
    open: BigInt(Math.floor(100_000 * 10 ** (random() * 3.5))),
    ...(random() < 0.7 ? { priority: 1 + below(3) } : {}),
  }));
  const asked = needs.reduce((sum, { open }) => sum + Number(open), 0);
  const weights = Array.from({ length: size.lines }, () => 10 ** (random() * 3));
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const lines: PledgeLine[] = weights.map((weight, index) => ({
    id: `pl_${index}`,
    pledgeId: `pl_${index >> 1}`,
    donor: `D${String(below(donorCount)).padStart(3, "0")}`,
    open: BigInt(Math.floor((weight / whole) * asked * (size.money ?? 0.4))),
  }));
  const states: StateStanding[] = [...new Set(needs.map(({ state }) => state))].map((state) => {
    const open = needs.reduce((sum, need) => sum + (need.state === state ? Number(need.open) : 0), 0);
    const met = Math.floor(open * random());
    return { state, required: BigInt(open + met), met: BigInt(met) };
  });
  const eligible =
    size.earmarks === "earmarked" ? earmarkedPairs(size, needs, below, random) : scatteredPairs(size, random);
  return { lines, needs, eligible, states };
};

const scatteredPairs = ({ lines, needs, density }: Size, random: () => number): EligiblePairs =>
  pairsOf(
    Array.from({ length: lines }, () => {
      const chosen: number[] = [];
      // Jumps between eligible needs are geometric: the work is proportional to the pairs.
      const step = Math.log(1 - density);
      for (let at = -1; ; ) {
        at += 1 + Math.floor(Math.log(1 - random()) / step);
        if (at >= needs) return chosen;
        chosen.push(at);
      }
    }),
  );

/** Each line names some States (or none: any), often a pillar, and a first year from which its money may be used. */
const earmarkedPairs = (
  { lines, states = 40, density }: Size,
  needs: readonly Need[],
  below: (count: number) => number,
  random: () => number,
): EligiblePairs =>
  pairsOf(
    Array.from({ length: lines }, () => {
      const any = random() < density / 2;
      const named = new Set(
        Array.from({ length: 1 + below(3) }, () => `S${String(below(states)).padStart(3, "0")}`),
      );
      const pillar = random() < 0.6 ? pillarsInUse[below(pillarsInUse.length)] : undefined;
      const year = 2025 + below(5);
      return needs.flatMap((need, index) =>
        (any || named.has(need.state)) && (pillar ?? need.pillar) === need.pillar && need.span.from === year
          ? [index]
          : [],
      );
    }),
  );
