import { flowOf, setArc } from "../flow/network.ts";
import { isReached, putAsleep, reroute } from "../flow/reroute.ts";
import type { Tree } from "./tree.ts";

/** Arcs of a network that should carry equal shares of what they wish for. */
export interface Wish {
  readonly arcs: readonly number[];
  readonly wishes: readonly number[];
}

/** Tells what the arcs of a part wish for, given what they carry together: asked anew whenever some have been fixed. */
export type WishOf = (arcs: readonly number[]) => readonly number[];

interface Part {
  readonly nodes: Int32Array;
  readonly arcs: readonly number[];
}

/** The level at which some arcs get stuck: all carry `of / whole` of their wish. The cut is in `tree.side`. */
interface Stuck {
  readonly arcs: readonly number[];
  readonly of: number;
  readonly whole: number;
}

const sideBelow = 0;
const sideAbove = 1;
const sideOutside = 2;
const outside = -2;

/**
 * Raises what `arcs` carry towards their wishes, all by the same share, as far as rerouting within `nodes` allows; fixes those that
 * are stuck there, and goes on with the rest (Megiddo 1974, by Newton's method on cuts), whose wishes are asked anew. An arc ends
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
  const waiting: Part[] = components(tree, nodes, arcs);
  for (;;) {
    const part = waiting.pop();
    if (part === undefined) return done;
    const wishes = part.arcs.length === 0 ? [] : wishOf(part.arcs);
    const stuck = part.arcs.length === 0 ? undefined : raise(tree, part.nodes, { arcs: part.arcs, wishes });
    if (stuck === undefined) {
      for (const arc of part.arcs) freeze(tree, arc);
      done.push(part.nodes);
    } else {
      const fixed = new Set(stuck.arcs);
      const left = part.arcs.filter((arc) => !fixed.has(arc));
      const below = part.nodes.filter((node) => tree.side[node] === sideBelow);
      const above = part.nodes.filter((node) => tree.side[node] === sideAbove);
      for (const node of part.nodes) tree.side[node] = sideOutside;
      waiting.push(...components(tree, above, left), ...components(tree, below, left));
    }
  }
};

/** Brings all arcs to their wishes, or as near as the first that get stuck allow: then those are fixed and answered. */
const raise = (tree: Tree, nodes: Int32Array, wish: Wish): Stuck | undefined => {
  const { network, search } = tree;
  let stuck: Stuck | undefined;
  let lower = wish.wishes;
  for (;;) {
    force(tree, wish.arcs, lower);
    reroute(network, search, nodes);
    const left = nodes.reduce((sum, node) => sum + Math.max(0, search.excess[node] ?? 0), 0);
    if (left === 0) break;
    stuck = cutOf(tree, nodes, wish, lower, left);
    const { of, whole } = stuck;
    lower = wish.wishes.map((amount) => shareOf(amount, of, whole));
  }
  putAsleep(search, nodes);
  if (stuck !== undefined) fix(tree, nodes, wish, stuck);
  return stuck;
};

const shareOf = (amount: number, of: number, whole: number): number =>
  Number((BigInt(amount) * BigInt(of)) / BigInt(whole));

/** Makes each arc carry at least its lower bound, at the price of an excess at its head and a deficit at its tail. */
const force = (tree: Tree, arcs: readonly number[], lower: readonly number[]): void => {
  const { network, search } = tree;
  arcs.forEach((arc, index) => {
    const least = lower[index] ?? 0;
    const flow = flowOf(network, arc);
    const more = Math.max(0, least - flow);
    shift(search.excess, headOf(tree, arc), more);
    shift(search.excess, tailOf(tree, arc), -more);
    setArc(network, arc, flow + more, least, capOf(tree, arc));
  });
};

/** The arcs that cross the minimum cut against the excess, and the share of their wishes at which they would just fit. */
const cutOf = (tree: Tree, nodes: Int32Array, wish: Wish, lower: readonly number[], left: number): Stuck => {
  const { side } = tree;
  for (const node of nodes) side[node] = isReached(tree.search, node) ? sideAbove : sideBelow;
  const arcs: number[] = [];
  let of = -left;
  let whole = 0;
  wish.arcs.forEach((arc, index) => {
    if (side[tailOf(tree, arc)] !== sideBelow || side[headOf(tree, arc)] !== sideAbove) return;
    arcs.push(arc);
    of += lower[index] ?? 0;
    whole += wish.wishes[index] ?? 0;
  });
  return { arcs, of, whole };
};

/**
 * Makes the cut tight, so that both sides can be treated apart: everything that can cross it does, except over the stuck arcs,
 * which carry their share rounded down or up. Rounding may leave some units that can't; those go back the way they came.
 */
const fix = (tree: Tree, nodes: Int32Array, wish: Wish, stuck: Stuck): void => {
  const { network, search } = tree;
  const chosen = new Set(stuck.arcs);
  const halves = new Set(stuck.arcs.map((arc) => network.twin[network.half[arc] ?? 0] ?? 0));
  wish.arcs.forEach((arc, index) => {
    if (!chosen.has(arc)) return;
    const floor = shareOf(wish.wishes[index] ?? 0, stuck.of, stuck.whole);
    const exact = BigInt(floor) * BigInt(stuck.whole) === BigInt(wish.wishes[index] ?? 0) * BigInt(stuck.of);
    const ceiling = Math.min(capOf(tree, arc), exact ? floor : floor + 1);
    const flow = flowOf(network, arc);
    const less = Math.max(0, flow - ceiling);
    shift(search.excess, tailOf(tree, arc), less);
    shift(search.excess, headOf(tree, arc), -less);
    setArc(network, arc, flow - less, floor, ceiling);
  });
  const crossed = saturate(tree, nodes, halves);
  reroute(network, search, nodes);
  for (const { back, residual } of crossed) network.residual[back] = residual;
  for (const arc of stuck.arcs) setArc(network, arc, flowOf(network, arc), 0, capOf(tree, arc));
  if (nodes.some((node) => search.excess[node] !== 0)) reroute(network, search, nodes);
  putAsleep(search, nodes);
  for (const arc of stuck.arcs) freeze(tree, arc);
};

/** Sends all it can from above the cut to below, and blocks the way back. Answers what to restore there. */
const saturate = (tree: Tree, nodes: Int32Array, except: ReadonlySet<number>) => {
  const { first, head, twin, residual } = tree.network;
  const { excess } = tree.search;
  const crossed: { back: number; residual: number }[] = [];
  for (const node of nodes) {
    if (tree.side[node] !== sideAbove) continue;
    const last = first[node + 1] ?? 0;
    for (let half = first[node] ?? 0; half < last; half += 1) {
      const to = head[half] ?? 0;
      if (tree.side[to] !== sideBelow || except.has(half)) continue;
      const back = twin[half] ?? 0;
      const amount = residual[half] ?? 0;
      residual[half] = 0;
      crossed.push({ back, residual: (residual[back] ?? 0) + amount });
      residual[back] = 0;
      excess[node] = (excess[node] ?? 0) - amount;
      excess[to] = (excess[to] ?? 0) + amount;
    }
  }
  return crossed;
};

/** Nodes and arcs by connected components of what can still be rerouted. Nodes where nothing can are left out. */
const components = (tree: Tree, nodes: Int32Array, arcs: readonly number[]): Part[] => {
  const { first, head, twin, residual } = tree.network;
  const name = tree.mark;
  for (const node of nodes) name[node] = -1;
  const parts: number[][] = [];
  for (const start of nodes) {
    if (name[start] !== -1) continue;
    const found = [start];
    name[start] = parts.length;
    for (let at = 0; at < found.length; at += 1) {
      const node = found[at] ?? 0;
      const last = first[node + 1] ?? 0;
      for (let half = first[node] ?? 0; half < last; half += 1) {
        const to = head[half] ?? 0;
        if (name[to] !== -1) continue;
        if (!((residual[half] ?? 0) > 0 || (residual[twin[half] ?? 0] ?? 0) > 0)) continue;
        name[to] = parts.length;
        found.push(to);
      }
    }
    parts.push(found);
  }
  const arcsIn: number[][] = parts.map(() => []);
  for (const arc of arcs) {
    const home = name[tailOf(tree, arc)] ?? outside;
    if (home >= 0 && home === name[headOf(tree, arc)]) arcsIn[home]?.push(arc);
  }
  for (const node of nodes) name[node] = outside;
  return parts.flatMap((found, index) =>
    found.length < 2 ? [] : [{ nodes: Int32Array.from(found), arcs: arcsIn[index] ?? [] }],
  );
};

/** The arcs whose two ends are among the nodes. */
export const arcsWithin = (tree: Tree, nodes: Int32Array, arcs: readonly number[]): ReadonlySet<number> => {
  const { mark } = tree;
  for (const node of nodes) mark[node] = -1;
  const inside = new Set(
    arcs.filter((arc) => mark[tailOf(tree, arc)] === -1 && mark[headOf(tree, arc)] === -1),
  );
  for (const node of nodes) mark[node] = outside;
  return inside;
};

const freeze = ({ network }: Tree, arc: number): void => {
  const flow = flowOf(network, arc);
  setArc(network, arc, flow, flow, flow);
};

const shift = (excess: Float64Array, node: number, amount: number): void => {
  excess[node] = (excess[node] ?? 0) + amount;
};

const halfOf = ({ network }: Tree, arc: number): number => network.half[arc] ?? 0;
export const headOf = (tree: Tree, arc: number): number => tree.network.head[halfOf(tree, arc)] ?? 0;
export const tailOf = (tree: Tree, arc: number): number =>
  tree.network.head[tree.network.twin[halfOf(tree, arc)] ?? 0] ?? 0;

/** The most that an arc of the tree may carry. */
const capOf = ({ caps }: Tree, arc: number): number => caps[arc] ?? 0;
