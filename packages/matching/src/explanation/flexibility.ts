import type { Fraction } from "../allocation/allocate.ts";
import type { AllocationProblem } from "../allocation/problem.ts";
import { type Change, compareViews, createWhatIf, type LoosenedLine, type StateView } from "./what-if.ts";

/** An earmark that a donor might loosen: the needs that its lines could serve then. */
export interface Loosening {
  readonly donor: string;
  /** Name of the earmark, such as "Norway: survey and clearance in Ukraine". */
  readonly earmark: string;
  readonly lines: readonly LoosenedLine[];
}

/** How States would fare otherwise. */
export interface Gain {
  readonly worstBefore: Fraction | undefined;
  readonly worstAfter: Fraction | undefined;
  readonly placedBefore: bigint;
  readonly placedAfter: bigint;
  /** States that would get another amount, the largest gain first. */
  readonly states: readonly { readonly state: string; readonly more: bigint }[];
}

export interface LooseningGain extends Gain {
  readonly loosening: Loosening;
}

export interface Flexibility {
  /** The loosenings that serve States best, fairest first: the worst coverage they bring, then the next, then what they place. */
  readonly mostValuable: readonly LooseningGain[];
  /** What one more sum of unearmarked money would do, and where it would go. */
  readonly oneMore: Gain;
}

/**
 * The value of each loosening, exactly, by solving the problem with it; those of no value are left out. `oneMore` is new money of the
 * amount given that may serve any of `unearmarkedNeeds` (all, when absent).
 */
export const flexibility = (
  problem: AllocationProblem,
  loosenings: readonly Loosening[],
  oneMore: { readonly amount: bigint; readonly needs?: readonly number[] },
  limit = 10,
): Flexibility => {
  const changes: Change[] = loosenings.map(({ lines }) => ({ kind: "loosen", pairs: lines }));
  changes.push({ kind: "add", amount: oneMore.amount, needs: oneMore.needs ?? [...problem.needs.keys()] });
  const { now, under } = createWhatIf(problem, changes);
  const solved = loosenings.map((loosening, index) => ({ loosening, index, view: under(index) }));
  const valuable = solved.filter(({ view }) => compareViews(view, now) > 0);
  valuable.sort((a, b) => compareViews(b.view, a.view) || a.index - b.index);
  return {
    mostValuable: valuable
      .slice(0, limit)
      .map(({ loosening, view }) => ({ loosening, ...gainOf(now, view) })),
    oneMore: gainOf(now, under(loosenings.length)),
  };
};

const gainOf = (now: StateView, then: StateView): Gain => ({
  worstBefore: now.worst,
  worstAfter: then.worst,
  placedBefore: now.total,
  placedAfter: then.total,
  states: then.states
    .map(({ state, given }, index) => ({ state, more: given - (now.states[index]?.given ?? 0n) }))
    .filter(({ more }) => more !== 0n)
    .sort((a, b) => (a.more === b.more ? (a.state < b.state ? -1 : 1) : a.more > b.more ? -1 : 1)),
});
