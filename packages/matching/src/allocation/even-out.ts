import { flowOf, setArc } from "../flow/network.ts";
import { putAsleep, reroute } from "../flow/reroute.ts";
import {
  capOf,
  components,
  force,
  freeze,
  headOf,
  markNodes,
  type Piece,
  pockets,
  unmarkNodes,
} from "./arcs.ts";
import type { Tree } from "./tree.ts";

/** Tells what the arcs of a piece wish for, given what they carry together: asked anew whenever some have been fixed. */
export type WishOf = (arcs: readonly number[]) => readonly number[];

/**
 * Raises what `arcs` carry towards their wishes, all by the same share, as far as rerouting within `nodes` allows; fixes those that
 * are stuck there, and goes on with the rest, whose wishes are asked anew (Megiddo 1974; Newton's method on cuts). An arc ends
 * within some units of its exact share. The sums that conservation prescribes stay as they are. Answers the nodes split into
 * parts between which nothing can be rerouted any more.
 */
export const evenOut = (
  tree: Tree,
  nodes: Int32Array,
  arcs: readonly number[],
  wishOf: WishOf,
): Int32Array[] => {
  const done: Int32Array[] = [];
  const waiting = components(tree, nodes, arcs);
  for (;;) {
    const piece = waiting.pop();
    if (piece === undefined) return done;
    const stuck = piece.arcs.length === 0 ? [] : raise(tree, piece, wishOf(piece.arcs));
    if (stuck.length === 0) {
      for (const arc of piece.arcs) freeze(tree, arc);
      done.push(piece.nodes);
    } else {
      const fixed = new Set(stuck.flatMap((group) => group.arcs));
      const left = piece.arcs.filter((arc) => !fixed.has(arc));
      for (const side of sidesOf(piece.nodes, stuck)) waiting.push(...components(tree, side, left));
    }
  }
};

/** Arcs that together can carry no more than `of`, out of a pocket of the network: so each of them `of / whole` of its wish. */
interface Group {
  readonly arcs: readonly number[];
  readonly of: number;
  readonly whole: number;
  readonly pocket: readonly number[];
  /** Not so when other arcs out of the pocket, of a lower group, must keep what they have; or when a part got stuck lower. */
  isWhole: boolean;
}

/**
 * Brings all arcs to their wishes, or fixes and answers some groups that get stuck before. Arcs out of different pockets bound each
 * other only through what lies outside, so all pockets of a cut are lowered at once. Groups that have stayed whole, and lie no
 * higher than any arc of a group that has not, then carry what they carry in the fairest solution: each has the best
 * it can have by itself, and so have all together.
 */
const raise = (tree: Tree, { nodes, arcs }: Piece, wishes: readonly number[]): readonly Group[] => {
  const { network, search } = tree;
  const wishOf = new Map(arcs.map((arc, index) => [arc, wishes[index] ?? 0]));
  const groupOf = new Map<number, Group>();
  const lowerOf = (arc: number) => shareOf(wishOf.get(arc) ?? 0, groupOf.get(arc));
  markNodes(tree, nodes);
  let changed = arcs;
  for (;;) {
    for (const arc of changed) force(tree, arc, lowerOf(arc), capOf(tree, arc));
    reroute(network, search, nodes);
    const lacking = pockets(tree, nodes);
    if (lacking.length === 0) break;
    const fresh = lacking.map((pocket) => groupOut(tree, pocket, wishOf, groupOf));
    changed = fresh.flatMap((group) => group.arcs);
    for (const group of fresh) {
      for (const arc of group.arcs) {
        const old = groupOf.get(arc);
        if (old !== undefined) old.isWhole = false;
        groupOf.set(arc, group);
      }
    }
  }
  putAsleep(search, nodes);
  const stuck = settled([...new Set(groupOf.values())]);
  if (stuck.length > 0) fix(tree, nodes, wishOf, stuck);
  unmarkNodes(tree, nodes);
  return stuck;
};

/** A wish's share at the level of a group, rounded down. */
const shareOf = (wish: number, group: Group | undefined): number =>
  group === undefined ? wish : Number((BigInt(wish) * BigInt(group.of)) / BigInt(group.whole));

/** Below zero when a group is stuck at a lower level than another; no group is the level of full wishes. */
const compareLevels = (a: Group | undefined, b: Group | undefined): number => {
  const left = BigInt(a?.of ?? 1) * BigInt(b?.whole ?? 1);
  const right = BigInt(b?.of ?? 1) * BigInt(a?.whole ?? 1);
  return left < right ? -1 : left > right ? 1 : 0;
};

/** The arcs out of a pocket that lacks something, at the level at which they would just fit. Those on a lower level stay there. */
const groupOut = (
  tree: Tree,
  pocket: readonly number[],
  wishOf: ReadonlyMap<number, number>,
  groupOf: ReadonlyMap<number, Group>,
): Group => {
  const { mark, search } = tree;
  const here = 0;
  for (const node of pocket) mark[node] = here;
  let of = pocket.reduce((sum, node) => sum + Math.min(0, search.excess[node] ?? 0), 0);
  let whole = 0;
  const leaving: number[] = [];
  for (const arc of outgoing(tree, pocket)) {
    const wish = wishOf.get(arc);
    if (wish === undefined || mark[headOf(tree, arc)] === here) continue;
    leaving.push(arc);
    of += shareOf(wish, groupOf.get(arc));
    whole += wish;
  }
  markNodes(tree, pocket);
  let group: Group = { arcs: leaving, of, whole, pocket, isWhole: true };
  for (;;) {
    const level: Group = group;
    const low = level.arcs.filter((arc) => compareLevels(groupOf.get(arc), level) < 0);
    if (low.length === 0) return level;
    const lowest = new Set(low);
    group = {
      arcs: level.arcs.filter((arc) => !lowest.has(arc)),
      of: low.reduce((sum, arc) => sum - shareOf(wishOf.get(arc) ?? 0, groupOf.get(arc)), level.of),
      whole: low.reduce((sum, arc) => sum - (wishOf.get(arc) ?? 0), level.whole),
      pocket,
      isWhole: false,
    };
  }
};

/** Arcs of the tree above the pairs that leave a node: at most one each. */
const outgoing = (tree: Tree, nodes: readonly number[]): number[] =>
  nodes.flatMap((node) => {
    const arc = tree.arcOut[node] ?? -1;
    return arc < 0 ? [] : [arc];
  });

/** Groups that are whole and lie no higher than any that is not. */
const settled = (groups: readonly Group[]): readonly Group[] => {
  const whole = groups.filter((group) => group.isWhole);
  const others = groups.filter((group) => !group.isWhole && group.arcs.length > 0);
  return whole.filter((group) => others.every((other) => compareLevels(group, other) <= 0));
};

/**
 * Makes the cuts around pockets tight, so that their sides can be treated apart: everything that can go into a pocket does, and
 * leaves it over the stuck arcs, which carry their share rounded down or up. Rounding may leave some units that can't; those go
 * back the way they came.
 */
const fix = (
  tree: Tree,
  nodes: Int32Array,
  wishOf: ReadonlyMap<number, number>,
  stuck: readonly Group[],
): void => {
  const { network, search } = tree;
  for (const group of stuck) {
    for (const arc of group.arcs) {
      const wish = wishOf.get(arc) ?? 0;
      const floor = shareOf(wish, group);
      const isExact = BigInt(floor) * BigInt(group.whole) === BigInt(wish) * BigInt(group.of);
      force(tree, arc, floor, Math.min(capOf(tree, arc), isExact ? floor : floor + 1));
    }
  }
  const fixed = new Set(stuck.flatMap(({ arcs }) => arcs.map((arc) => network.half[arc] ?? 0)));
  const blocked = stuck.flatMap(({ pocket }) => fill(tree, pocket, fixed));
  reroute(network, search, nodes);
  for (const { half, residual } of blocked.toReversed()) network.residual[half] = residual;
  for (const { arcs } of stuck) {
    for (const arc of arcs) setArc(network, arc, flowOf(network, arc), 0, capOf(tree, arc));
  }
  if (nodes.some((node) => search.excess[node] !== 0)) reroute(network, search, nodes);
  putAsleep(search, nodes);
  for (const { arcs } of stuck) {
    for (const arc of arcs) freeze(tree, arc);
  }
};

/** Sends into a pocket all that can go, and blocks the way out but for the fixed arcs. Answers what to restore, last first. */
const fill = (tree: Tree, pocket: readonly number[], fixed: ReadonlySet<number>) => {
  const { first, head, twin, residual } = tree.network;
  const { mark, search } = tree;
  const { excess } = search;
  const here = 0;
  const blocked: { half: number; residual: number }[] = [];
  for (const node of pocket) mark[node] = here;
  for (const node of pocket) {
    const last = first[node + 1] ?? 0;
    for (let out = first[node] ?? 0; out < last; out += 1) {
      const from = head[out] ?? 0;
      if (mark[from] === here || (mark[from] ?? -2) < -1 || fixed.has(out)) continue;
      const into = twin[out] ?? 0;
      const amount = residual[into] ?? 0;
      blocked.push({ half: out, residual: (residual[out] ?? 0) + amount });
      residual[into] = 0;
      residual[out] = 0;
      excess[from] = (excess[from] ?? 0) - amount;
      excess[node] = (excess[node] ?? 0) + amount;
    }
  }
  markNodes(tree, pocket);
  return blocked;
};

/** Nodes by the pockets that they are in. */
const sidesOf = (nodes: Int32Array, stuck: readonly Group[]): Int32Array[] => {
  const nameOf = new Map<number, number>();
  let names = 1;
  for (const { pocket } of stuck) {
    const renamed = new Map<number, number>();
    for (const node of pocket) {
      const old = nameOf.get(node) ?? 0;
      const name = renamed.get(old) ?? names;
      if (name === names) names += 1;
      renamed.set(old, name);
      nameOf.set(node, name);
    }
  }
  const sides: number[][] = Array.from({ length: names }, () => []);
  for (const node of nodes) sides[nameOf.get(node) ?? 0]?.push(node);
  return sides.filter((side) => side.length > 0).map((side) => Int32Array.from(side));
};
