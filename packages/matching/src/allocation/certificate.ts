import { flowOf } from "../flow/network.ts";
import { compareDue } from "./apportion.ts";
import { markNodes, pockets, unmarkNodes } from "./arcs.ts";
import type { Part } from "./decompose.ts";
import type { Instance } from "./instance.ts";
import type { Tree } from "./tree.ts";

/**
 * One level of coverage. The States of this level and those before it can't get more together, whatever all others give up: the
 * money of the lines, here and before, goes to their needs in full, and no other line may serve a need of theirs that is not
 * filled.
 */
export interface Level {
  readonly states: readonly string[];
  /** Indexes into the problem's lines: exhausted for these States. */
  readonly lines: readonly number[];
}

/** Shows that an allocation is fair: a chain of tight sets, worst-off States first. `checkCertificate` verifies it. */
export interface Certificate {
  readonly levels: readonly Level[];
}

/** What is left over, if anything, is in one part: the last. */
const holdsSurplus = ({ network, row, arc, instance }: Tree, { nodes }: Part): boolean =>
  nodes.includes(row.hub) && instance.donors.some((_, donor) => flowOf(network, arc.unplaced + donor) > 0);

/**
 * Splits the part in which money is left over: nodes that it can reach, where every State has all its needs filled, come last;
 * what it can't reach is tight by itself.
 */
export const setApartTheFull = (tree: Tree, parts: readonly Part[]): Part[] => {
  const { search, row } = tree;
  return parts.flatMap((part) => {
    if (!holdsSurplus(tree, part)) return [part];
    search.excess[row.hub] = 1;
    markNodes(tree, part.nodes);
    pockets(tree, part.nodes, "left over");
    search.excess[row.hub] = 0;
    const isReached = (node: number) => (tree.mark[node] ?? -1) >= 0;
    const sides = [false, true].map((above) => ({
      members: part.members.filter((member) => isReached(row.states + member) === above),
      nodes: part.nodes.filter((node) => isReached(node) === above),
    }));
    unmarkNodes(tree, part.nodes);
    return sides;
  });
};

/** The parts of the decomposition as levels. Neighbours that are even with each other anyway are one level. */
export const certificateOf = (tree: Tree, held: Float64Array, parts: readonly Part[]): Certificate => {
  const { row, instance } = tree;
  const levels: { members: number[]; lines: number[] }[] = [];
  const surplusAt = parts.findIndex((part) => holdsSurplus(tree, part));
  parts.forEach(({ members, nodes }, index) => {
    const lines = index === surplusAt ? [] : Array.from(nodes).filter((node) => node < row.items);
    const before = levels.at(-1);
    if (before !== undefined && index !== surplusAt && isEven(tree, held, before.members, members)) {
      before.members.push(...members);
      before.lines.push(...lines);
    } else if (members.length + lines.length > 0) levels.push({ members: [...members], lines });
  });
  const membersOf = membersOfLines(instance);
  return {
    levels: levels.map(({ members, lines }) => ({
      states: members.flatMap((index) => instance.states[index]?.state ?? []).sort(),
      lines: lines.flatMap((line) => membersOf[line] ?? []).sort((a, b) => a - b),
    })),
  };
};

/** Whether no unit of a later State is due to an earlier one, so that it does not matter that it could not go there. */
const isEven = (
  { instance: { states } }: Tree,
  held: Float64Array,
  earlier: readonly number[],
  later: readonly number[],
): boolean =>
  earlier.every((a) =>
    later.every((b) => {
      const taker = states[a];
      const giver = states[b];
      const given = held[b] ?? 0;
      if (taker === undefined || giver === undefined || given === 0) return true;
      const taken = held[a] ?? 0;
      return taken >= taker.cap || compareDue(taker, taken, giver, given - 1) > 0;
    }),
  );

/** For each merged line, its lines as indexes into the problem. */
const membersOfLines = ({ lineGroups, lineOrder }: Instance): number[][] => {
  const members: number[][] = Array.from({ length: lineGroups.groups }, () => []);
  lineGroups.groupOf.forEach((group, at) => {
    members[group]?.push(lineOrder[at] ?? 0);
  });
  return members;
};
