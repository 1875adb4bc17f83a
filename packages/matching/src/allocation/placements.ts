import { flowOf } from "../flow/network.ts";
import type { Merged } from "./merge.ts";
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
  const lines = queuesOf(
    lineGroups,
    lineOrder,
    (line) => problem.lines[line]?.open ?? 0n,
    (group) => (instance.lines.open[group] ?? 0) - flowOf(network, arc.kept + group),
  );
  const needs = queuesOf(
    needGroups,
    needOrder,
    (need) => problem.needs[need]?.open ?? 0n,
    (group) => flowOf(network, arc.items + group),
  );
  const placements: Placement[] = [];
  lines.forEach((line, group) => {
    const last = pairs.first[group + 1] ?? 0;
    for (let at = pairs.first[group] ?? 0; at < last; at += 1) {
      const flow = flowOf(network, arc.pairs + at);
      if (!(flow > 0)) continue;
      const need = needs[pairs.needs[at] ?? 0];
      if (need !== undefined) match(line, need, flow, placements);
    }
  });
  return placements;
};

/** The members of a group with what each has left, used from the front. */
interface Queue {
  readonly members: readonly number[];
  readonly left: number[];
  at: number;
}

const queuesOf = (
  { groupOf, groups }: Merged,
  order: Int32Array,
  openOf: (row: number) => bigint,
  totalOf: (group: number) => number,
): Queue[] => {
  const members: number[][] = Array.from({ length: groups }, () => []);
  groupOf.forEach((group, at) => {
    members[group]?.push(order[at] ?? 0);
  });
  return members.map((rows, group) => {
    const weights = rows.map((row) => Number(openOf(row)));
    return { members: rows, left: spread(totalOf(group), weights), at: 0 };
  });
};

/** Pairs an amount of the first lines with the first needs of two groups. */
const match = (lines: Queue, needs: Queue, total: number, into: Placement[]): void => {
  let amount = total;
  while (amount > 0) {
    if (lines.at >= lines.members.length || needs.at >= needs.members.length)
      throw new Error("More flows between two groups than their members hold");
    const line = lines.left[lines.at] ?? 0;
    const need = needs.left[needs.at] ?? 0;
    const part = Math.min(amount, line, need);
    if (part > 0)
      into.push({
        line: lines.members[lines.at] ?? 0,
        need: needs.members[needs.at] ?? 0,
        amount: BigInt(part),
      });
    amount -= part;
    lines.left[lines.at] = line - part;
    needs.left[needs.at] = need - part;
    if (line === part) lines.at += 1;
    if (need === part) needs.at += 1;
  }
};
