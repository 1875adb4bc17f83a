import { flowOf, setArc } from "../flow/network.ts";
import { putAsleep, reroute, smallerSide } from "../flow/reroute.ts";
import {
  capOf,
  components,
  force,
  freeze,
  headOf,
  markNodes,
  type Piece,
  pockets,
  type Side,
  tailOf,
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

/** Arcs that together can carry no more than `of`, out of a pocket of the network or into one: so each `of / whole` of its wish. */
interface Group {
  readonly arcs: readonly number[];
  readonly of: number;
  readonly whole: number;
  readonly side: Side;
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
    if (!nodes.some((node) => (search.excess[node] ?? 0) < 0)) break;
    const fresh = newGroups(tree, nodes, wishOf, groupOf);
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

/** The groups of the smaller side of the cut, each at the level at which its arcs would just fit. */
const newGroups = (
  tree: Tree,
  nodes: Int32Array,
  wishOf: ReadonlyMap<number, number>,
  groupOf: ReadonlyMap<number, Group>,
): Group[] => {
  const { mark, search } = tree;
  const side = smallerSide(search);
  const found = pockets(tree, nodes, side);
  const crossing: number[][] = found.map(() => []);
  for (const arc of wishOf.keys()) {
    const tail = mark[tailOf(tree, arc)] ?? -1;
    const head = mark[headOf(tree, arc)] ?? -1;
    if (tail !== head) crossing[side === "lacking" ? tail : head]?.push(arc);
  }
  const groups = found.map((pocket, index) => {
    const missing = pocket.reduce((sum, node) => sum + Math.abs(search.excess[node] ?? 0), 0);
    const arcs = crossing[index] ?? [];
    const whole = arcs.reduce((sum, arc) => sum + (wishOf.get(arc) ?? 0), 0);
    const of = arcs.reduce((sum, arc) => sum + shareOf(wishOf.get(arc) ?? 0, groupOf.get(arc)), -missing);
    return withoutLower({ arcs, of, whole, side, pocket, isWhole: true }, wishOf, groupOf);
  });
  markNodes(tree, found.flat());
  return groups;
};

/** The group without arcs that are on a lower level already: they stay there, and the others share the rest. */
const withoutLower = (
  group: Group,
  wishOf: ReadonlyMap<number, number>,
  groupOf: ReadonlyMap<number, Group>,
): Group => {
  const low = group.arcs.filter((arc) => compareLevels(groupOf.get(arc), group) < 0);
  if (low.length === 0) return group;
  const lowest = new Set(low);
  const rest: Group = {
    ...group,
    arcs: group.arcs.filter((arc) => !lowest.has(arc)),
    of: low.reduce((sum, arc) => sum - shareOf(wishOf.get(arc) ?? 0, groupOf.get(arc)), group.of),
    whole: low.reduce((sum, arc) => sum - (wishOf.get(arc) ?? 0), group.whole),
    isWhole: false,
  };
  return withoutLower(rest, wishOf, groupOf);
};

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
  const fixed = new Set(
    stuck.flatMap(({ arcs }) =>
      arcs.flatMap((arc) => {
        const half = network.half[arc] ?? 0;
        return [half, network.twin[half] ?? 0];
      }),
    ),
  );
  const blocked = stuck.flatMap((group) => seal(tree, group, fixed));
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

/**
 * Sends all that it can across the border of a pocket (in, where something is lacking; out, where it is left over), and blocks the way
 * back but for the fixed arcs. Answers what to restore, last first.
 */
const seal = (tree: Tree, { pocket, side }: Group, fixed: ReadonlySet<number>) => {
  const { first, head, twin, residual } = tree.network;
  const { mark, search } = tree;
  const { excess } = search;
  const here = 0;
  const blocked: { half: number; residual: number }[] = [];
  for (const node of pocket) mark[node] = here;
  for (const node of pocket) {
    const last = first[node + 1] ?? 0;
    for (let out = first[node] ?? 0; out < last; out += 1) {
      const other = head[out] ?? 0;
      if (mark[other] !== -1 || fixed.has(out)) continue;
      const along = side === "lacking" ? (twin[out] ?? 0) : out;
      const back = twin[along] ?? 0;
      const amount = residual[along] ?? 0;
      blocked.push({ half: back, residual: (residual[back] ?? 0) + amount });
      residual[along] = 0;
      residual[back] = 0;
      const inward = side === "lacking" ? amount : -amount;
      excess[node] = (excess[node] ?? 0) + inward;
      excess[other] = (excess[other] ?? 0) - inward;
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
