import { flowOf, setArc, setResidual } from "../flow/network.ts";
import { putAsleep, reroute } from "../flow/reroute.ts";
import { capOf, components, force, freeze, markNodes, type Piece, unmarkNodes } from "./arcs.ts";
import { compareLevels, type Descent, descend, dueTo, type Group } from "./descend.ts";
import { remainderOf } from "./exact.ts";
import type { Tree } from "./tree.ts";

/** Tells what the arcs of a piece wish for, given what they carry together: asked anew whenever some have been fixed. */
export type WishOf = (arcs: readonly number[]) => readonly number[];

/**
 * Raises what `arcs` carry towards their wishes, all by the same share, as far as rerouting within `nodes` allows; fixes those that
 * are stuck there, and goes on with the rest, whose wishes are asked anew (Megiddo 1974). An arc ends within some units of its
 * exact share. The sums that conservation prescribes stay as they are. Answers the nodes split into parts between which nothing
 * can be rerouted any more.
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
      const fixed = new Set(stuck.flatMap(({ members }) => members));
      const left = piece.arcs.filter((_, place) => !fixed.has(place));
      for (const side of sidesOf(piece.nodes, stuck)) waiting.push(...components(tree, side, left));
    }
  }
};

/** Brings all arcs of a piece to their wishes, or fixes and answers the groups that are known to be stuck before. */
const raise = (tree: Tree, piece: Piece, wishes: readonly number[]): readonly Group[] => {
  markNodes(tree, piece.nodes);
  const descent = descend(tree, piece, wishes);
  const stuck = settled(descent);
  if (stuck.length > 0) fix(tree, descent, stuck);
  unmarkNodes(tree, piece.nodes);
  return stuck;
};

/**
 * Groups that have stayed whole, and lie no higher than any arc of a group that has not: they carry what they carry in the
 * fairest solution, for each has the best it can have by itself, and so have all together.
 */
const settled = ({ groupOf }: Descent): readonly Group[] => {
  const groups = [...new Set(groupOf)].filter((group) => group !== undefined);
  const others = groups.filter((group) => !group.isWhole);
  return groups.filter((group) => group.isWhole && others.every((other) => compareLevels(group, other) <= 0));
};

/**
 * Makes the cuts around pockets tight, so that their sides can be treated apart: everything that can go into a pocket does, and
 * leaves it over the stuck arcs, which carry their share rounded down or up. Rounding may leave some units that can't; those go
 * back the way they came.
 */
const fix = (tree: Tree, descent: Descent, stuck: readonly Group[]): void => {
  const { network, search } = tree;
  const { piece, wishes } = descent;
  const arcs: number[] = [];
  for (const { members, of, whole } of stuck) {
    for (const place of members) {
      const arc = piece.arcs[place] ?? 0;
      const share = dueTo(descent, place);
      const isExact = remainderOf(wishes[place] ?? 0, of, whole) === 0;
      force(tree, arc, share, Math.min(capOf(tree, arc), isExact ? share : share + 1));
      arcs.push(arc);
    }
  }
  const fixed = new Set(arcs.flatMap((arc) => halvesOf(tree, arc)));
  const blocked = stuck.flatMap((group) => seal(tree, group, fixed));
  const isEven = reroute(network, search, piece.nodes);
  for (const { half, residual } of blocked.toReversed()) setResidual(network, half, residual);
  for (const arc of arcs) setArc(network, arc, flowOf(network, arc), 0, capOf(tree, arc));
  if (!isEven) reroute(network, search, piece.nodes);
  putAsleep(search, piece.nodes);
  for (const arc of arcs) freeze(tree, arc);
};

const halvesOf = ({ network }: Tree, arc: number): number[] => {
  const half = network.half[arc] ?? 0;
  return [half, network.twin[half] ?? 0];
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
      setResidual(tree.network, along, 0);
      setResidual(tree.network, back, 0);
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
