import { flowOf } from "../flow/network.ts";
import { spread } from "./spread.ts";
import type { Tree } from "./tree.ts";

/** Money of one line for one need: a proposal, never an obligation. */
export interface Placement {
  /** Index into the problem's lines. */
  readonly line: number;
  /** Index into the problem's needs. */
  readonly need: number;
  readonly amount: bigint;
}

/**
 * Splits what flows between merged lines and merged needs back among them: each line of a group places, and each need of a
 * group gets, in proportion to what it has open, by largest remainder. Needs and lines of a group may all be paired, so they are
 * paired in order, the first line with the first need it does not fill.
 */
export const splitBack = (tree: Tree): Placement[] => {
  const { network, instance, arc } = tree;
  const { problem, lineOrder, needOrder, lineGroups, needGroups, pairs } = instance;
  const lineMembers = membersOf(lineGroups.groupOf, lineGroups.groups);
  const needMembers = membersOf(needGroups.groupOf, needGroups.groups);
  const lineLeft = new Float64Array(lineOrder.length);
  const needLeft = new Float64Array(needOrder.length);
  const lineOpen = (at: number) => Number(problem.lines[lineOrder[at] ?? 0]?.open ?? 0n);
  const needOpen = (at: number) => Number(problem.needs[needOrder[at] ?? 0]?.open ?? 0n);
  lineMembers.forEach((members, group) => {
    const placed = (instance.lines.open[group] ?? 0) - flowOf(network, arc.kept + group);
    share(placed, members, lineOpen, lineLeft);
  });
  needMembers.forEach((members, group) => {
    share(flowOf(network, arc.items + group), members, needOpen, needLeft);
  });
  const placements: Placement[] = [];
  // Where each group has got to: what comes before is used up or filled.
  const lineAt = new Int32Array(lineMembers.length);
  const needAt = new Int32Array(needMembers.length);
  lineMembers.forEach((linesHere, group) => {
    const last = pairs.first[group + 1] ?? 0;
    for (let at = pairs.first[group] ?? 0; at < last; at += 1) {
      let amount = flowOf(network, arc.pairs + at);
      const item = pairs.needs[at] ?? 0;
      const needsHere = needMembers[item] ?? [];
      while (amount > 0) {
        const line = linesHere[lineAt[group] ?? 0] ?? 0;
        const need = needsHere[needAt[item] ?? 0] ?? 0;
        const part = Math.min(amount, lineLeft[line] ?? 0, needLeft[need] ?? 0);
        if (part > 0)
          placements.push({ line: lineOrder[line] ?? 0, need: needOrder[need] ?? 0, amount: BigInt(part) });
        amount -= part;
        lineLeft[line] = (lineLeft[line] ?? 0) - part;
        needLeft[need] = (needLeft[need] ?? 0) - part;
        if (lineLeft[line] === 0) lineAt[group] = (lineAt[group] ?? 0) + 1;
        if (needLeft[need] === 0) needAt[item] = (needAt[item] ?? 0) + 1;
      }
    }
  });
  return placements;
};

const membersOf = (groupOf: Int32Array, groups: number): number[][] => {
  const members: number[][] = Array.from({ length: groups }, () => []);
  groupOf.forEach((group, at) => {
    members[group]?.push(at);
  });
  return members;
};

const share = (
  total: number,
  members: readonly number[],
  openOf: (member: number) => number,
  into: Float64Array,
): void => {
  spread(total, members.map(openOf)).forEach((part, index) => {
    into[members[index] ?? 0] = part;
  });
};
