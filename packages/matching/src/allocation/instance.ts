import type { Sharer } from "./apportion.ts";
import { apart, contract, type Merged, mergeColumns, transpose, transposeInOrder } from "./merge.ts";
import {
  type AllocationProblem,
  canonicalLines,
  canonicalNeeds,
  classOf,
  type EligiblePairs,
  type Need,
} from "./problem.ts";

/** One row of a hierarchy: what each member asks for, and the member of the row above that it belongs to. */
interface Row {
  readonly open: Float64Array;
  readonly parent: Int32Array;
}

/**
 * A problem as numbers, in canonical order, with what nothing tells apart merged: needs of one State, class and pillar that the
 * same lines may serve are one item; lines of one donor that may serve the same items are one.
 */
export interface Instance {
  readonly problem: AllocationProblem;
  /** Old indexes in canonical order. */
  readonly lineOrder: Int32Array;
  readonly needOrder: Int32Array;
  /** By canonical position. */
  readonly lineGroups: Merged;
  readonly needGroups: Merged;
  readonly lines: { readonly open: Float64Array; readonly donor: Int32Array };
  readonly items: { readonly open: Float64Array; readonly pillar: Int32Array };
  readonly pillars: Row;
  readonly classes: Row & { readonly priority: Float64Array };
  readonly states: readonly (Sharer & { readonly state: string })[];
  readonly donors: readonly (Sharer & { readonly donor: string })[];
  readonly pairs: EligiblePairs;
}

export const createInstance = (problem: AllocationProblem): Instance => {
  const lineOrder = canonicalLines(problem.lines);
  const needOrder = canonicalNeeds(problem.needs);
  const places = placesOf(problem, needOrder);
  const donorNames = [...new Set(problem.lines.map((line) => line.donor))].sort();
  const donorAt = new Map(donorNames.map((donor, index) => [donor, index]));
  const donorOf = Int32Array.from(lineOrder, (line) => donorAt.get(problem.lines[line]?.donor ?? "") ?? 0);
  const byNeed = transposeInOrder(problem.eligible, lineOrder, needOrder);
  const { lineGroups, needGroups, pairs } = merge(byNeed, donorOf, places.pillarOf);
  const lineOpen = Float64Array.from(lineOrder, (line) => Number(problem.lines[line]?.open ?? 0n));
  const needOpen = Float64Array.from(needOrder, (need) => Number(problem.needs[need]?.open ?? 0n));
  const lines = { open: sumBy(lineOpen, lineGroups), donor: parentsOf(lineGroups, donorOf) };
  const items = { open: sumBy(needOpen, needGroups), pillar: parentsOf(needGroups, places.pillarOf) };
  const pillars = rowAbove(items.open, items.pillar, places.classOfPillar);
  const classes = {
    ...rowAbove(pillars.open, pillars.parent, places.stateOfClass),
    priority: places.priorityOfClass,
  };
  const stateOpen = rowAbove(classes.open, classes.parent, new Int32Array(places.states.length)).open;
  const donorOpen = rowAbove(lines.open, lines.donor, new Int32Array(donorNames.length)).open;
  const states = places.states.map((standing, rank) => ({ ...standing, cap: stateOpen[rank] ?? 0, rank }));
  const donors = donorNames.map((donor, rank) => {
    const cap = donorOpen[rank] ?? 0;
    return { donor, required: BigInt(cap), met: 0n, cap, rank };
  });
  return {
    problem,
    lineOrder,
    needOrder,
    lineGroups,
    needGroups,
    lines,
    items,
    pillars,
    classes,
    states,
    donors,
    pairs,
  };
};

/** Merges needs of a pillar, then lines of a donor, that nothing tells apart; `byNeed` lists lines. */
const merge = (byNeed: EligiblePairs, donorOf: Int32Array, pillarOf: Int32Array) => {
  const byLine = transpose(byNeed, donorOf.length);
  const needGroups = mergeColumns(pillarOf, byLine);
  const byItem = contract(byNeed, needGroups, apart(donorOf.length));
  const lineGroups = mergeColumns(donorOf, byItem);
  const byGroup = contract(byItem, apart(needGroups.groups), lineGroups);
  return {
    lineGroups,
    needGroups,
    pairs: byGroup === byNeed ? byLine : transpose(byGroup, lineGroups.groups),
  };
};

/** States, classes and pillars that needs lie in, numbered in canonical order. */
const placesOf = ({ needs, states }: AllocationProblem, needOrder: Int32Array) => {
  const stateAt = new Map<string, number>();
  const sorted = [...states].sort((a, b) => (a.state < b.state ? -1 : 1));
  for (const [index, { state }] of sorted.entries()) stateAt.set(state, index);
  const stateOfClass: number[] = [];
  const classOfPillar: number[] = [];
  const priorities: number[] = [];
  let last: Need | undefined;
  const pillarOf = Int32Array.from(needOrder, (index) => {
    const need = needs[index];
    if (need === undefined) return 0;
    const isNewClass = need.state !== last?.state || classOf(need) !== classOf(last);
    if (isNewClass) {
      stateOfClass.push(stateAt.get(need.state) ?? 0);
      priorities.push(classOf(need));
    }
    if (isNewClass || need.pillar !== last?.pillar) classOfPillar.push(stateOfClass.length - 1);
    last = need;
    return classOfPillar.length - 1;
  });
  return {
    states: sorted,
    pillarOf,
    classOfPillar: Int32Array.from(classOfPillar),
    stateOfClass: Int32Array.from(stateOfClass),
    priorityOfClass: Float64Array.from(priorities),
  };
};

const sumBy = (amounts: Float64Array, { groupOf, groups }: Merged): Float64Array => {
  const sums = new Float64Array(groups);
  amounts.forEach((amount, index) => {
    const group = groupOf[index] ?? 0;
    sums[group] = (sums[group] ?? 0) + amount;
  });
  return sums;
};

const parentsOf = ({ groupOf, groups }: Merged, parents: Int32Array): Int32Array => {
  const found = new Int32Array(groups);
  groupOf.forEach((group, index) => {
    found[group] = parents[index] ?? 0;
  });
  return found;
};

const rowAbove = (open: Float64Array, parent: Int32Array, grandparents: Int32Array): Row => ({
  open: sumBy(open, { groupOf: parent, groups: grandparents.length }),
  parent: grandparents,
});
