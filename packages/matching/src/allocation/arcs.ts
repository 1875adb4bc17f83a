import { flowOf, ownOpen, setArc, twinOpen } from "../flow/network.ts";
import type { Tree } from "./tree.ts";

export const headOf = ({ network }: Tree, arc: number): number => network.head[network.half[arc] ?? 0] ?? 0;

export const tailOf = ({ network }: Tree, arc: number): number =>
  network.head[network.twin[network.half[arc] ?? 0] ?? 0] ?? 0;

/** The most that an arc of the tree may carry. */
export const capOf = ({ caps }: Tree, arc: number): number => caps[arc] ?? 0;

/** What an arc carries is final. */
export const freeze = ({ network }: Tree, arc: number): void => {
  const flow = flowOf(network, arc);
  setArc(network, arc, flow, flow, flow);
};

/**
 * Makes an arc carry an amount between its bounds. What it carried more or less by is an excess or a deficit at its ends, for
 * `reroute` to even out.
 */
export const force = (tree: Tree, arc: number, lower: number, upper: number): void => {
  const { excess } = tree.search;
  const flow = flowOf(tree.network, arc);
  const forced = Math.min(upper, Math.max(lower, flow));
  setArc(tree.network, arc, forced, lower, upper);
  if (forced === flow) return;
  const head = headOf(tree, arc);
  const tail = tailOf(tree, arc);
  excess[head] = (excess[head] ?? 0) + forced - flow;
  excess[tail] = (excess[tail] ?? 0) - forced + flow;
};

/** Marks of nodes: see `tree.mark`. */
export const unmarked = -2;
const inside = -1;

/** Marks nodes as those being worked on, and takes the marks away again. */
export const markNodes = ({ mark }: Tree, nodes: Iterable<number>): void => {
  for (const node of nodes) mark[node] = inside;
};
export const unmarkNodes = ({ mark }: Tree, nodes: Iterable<number>): void => {
  for (const node of nodes) mark[node] = unmarked;
};

/** The arcs whose two ends are among the nodes. */
export const arcsWithin = (tree: Tree, nodes: Int32Array, arcs: readonly number[]): ReadonlySet<number> => {
  const { mark } = tree;
  markNodes(tree, nodes);
  const found = arcs.filter(
    (arc) => mark[tailOf(tree, arc)] === inside && mark[headOf(tree, arc)] === inside,
  );
  unmarkNodes(tree, nodes);
  return new Set(found);
};

/** Nodes between which something can still be rerouted, and the arcs among them. */
export interface Piece {
  readonly nodes: Int32Array;
  readonly arcs: readonly number[];
}

/** Nodes and arcs by connected components of what can still be rerouted. Nodes where nothing can are left out. */
export const components = (tree: Tree, nodes: Int32Array, arcs: readonly number[]): Piece[] => {
  const { first, head, open } = tree.network;
  const { mark } = tree;
  markNodes(tree, nodes);
  const parts: number[][] = [];
  for (const start of nodes) {
    if (mark[start] !== inside) continue;
    const found = [start];
    mark[start] = parts.length;
    for (const node of found) {
      const last = first[node + 1] ?? 0;
      for (let half = first[node] ?? 0; half < last; half += 1) {
        if (open[half] === 0) continue;
        const to = head[half] ?? 0;
        if (mark[to] !== inside) continue;
        mark[to] = parts.length;
        found.push(to);
      }
    }
    parts.push(found);
  }
  const arcsIn: number[][] = parts.map(() => []);
  for (const arc of arcs) {
    const home = mark[tailOf(tree, arc)] ?? unmarked;
    if (home >= 0 && home === mark[headOf(tree, arc)]) arcsIn[home]?.push(arc);
  }
  unmarkNodes(tree, nodes);
  return parts.flatMap((found, index) =>
    found.length < 2 ? [] : [{ nodes: Int32Array.from(found), arcs: arcsIn[index] ?? [] }],
  );
};

/** Which side of a minimum cut pockets are on: where something is lacking that can't come in, or left over that can't go out. */
export type Side = "lacking" | "left over";

/**
 * One side of a minimum cut in pockets: the nodes that could hand something on to what is lacking, or be handed something of what is left
 * over. Nothing could be rerouted between two pockets. Pockets are numbered in `tree.mark`; the nodes of the piece must be marked.
 */
export const pockets = (tree: Tree, nodes: Int32Array, side: Side): number[][] => {
  const { first, head, open } = tree.network;
  const { mark, search } = tree;
  const sign = side === "lacking" ? -1 : 1;
  const usable = side === "lacking" ? twinOpen : ownOpen;
  const found: number[][] = [];
  const home: number[] = [];
  const rootOf = (index: number): number => {
    let at = index;
    while (home[at] !== at) at = home[at] ?? at;
    return at;
  };
  for (const start of nodes) {
    if (mark[start] !== inside || !(sign * (search.excess[start] ?? 0) > 0)) continue;
    const own = found.length;
    const members = [start];
    mark[start] = own;
    found.push(members);
    home.push(own);
    for (const node of members) {
      const last = first[node + 1] ?? 0;
      for (let half = first[node] ?? 0; half < last; half += 1) {
        if (((open[half] ?? 0) & usable) === 0) continue;
        const to = head[half] ?? 0;
        const known = mark[to] ?? unmarked;
        if (known === unmarked || known === own) continue;
        if (known === inside) {
          mark[to] = own;
          members.push(to);
        } else home[rootOf(own)] = rootOf(known);
      }
    }
  }
  const merged = new Map<number, number[]>();
  found.forEach((members, index) => {
    const root = rootOf(index);
    const known = merged.get(root) ?? [];
    for (const node of members) known.push(node);
    merged.set(root, known);
  });
  const all = [...merged.values()];
  all.forEach((members, index) => {
    for (const node of members) mark[node] = index;
  });
  return all;
};
