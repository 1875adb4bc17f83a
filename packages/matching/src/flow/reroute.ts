import { type Network, ownOpen, setResidual, twinOpen } from "./network.ts";

/** Which way a search goes: along the arcs, from what is left over, or against them, from what is lacking. */
const along = 1;
const against = -1;
type Way = typeof along | typeof against;

/** One of the two ends from which a search goes. */
interface End {
  /** How many nodes it has labelled, and from how many of them it has looked further. */
  labelled: number;
  looked: number;
  /** The highest level of its nodes. */
  depth: number;
}

/** Working space of searches in one network. */
export interface Search {
  /** What each node has too much of (or too little, below zero): what {@link reroute} evens out. */
  readonly excess: Float64Array;
  /** From 1 upwards from what is left over, from -1 downwards from what is lacking. */
  readonly level: Int32Array;
  readonly cursor: Int32Array;
  /** Labelled nodes: those from what is left over from the start, those from what is lacking from the end. */
  readonly queue: Int32Array;
  readonly path: Int32Array;
  readonly over: End;
  readonly under: End;
  /** How many arcs all searches so far have looked at: what they cost, whatever the machine. */
  looked: number;
  readonly last: {
    /** The end that has found all it can reach, and nothing of the other end among it. */
    closed: Way;
  };
}

/** Levels of no node that is labelled: not reached yet; outside the part that is being searched. */
const unseen = 1 << 29;
const asleep = 1 << 30;

export const createSearch = (network: Network): Search => ({
  excess: new Float64Array(network.nodes),
  level: new Int32Array(network.nodes).fill(asleep),
  cursor: new Int32Array(network.nodes),
  queue: new Int32Array(network.nodes),
  path: new Int32Array(network.nodes + 1),
  over: { labelled: 0, looked: 0, depth: 0 },
  under: { labelled: 0, looked: 0, depth: 0 },
  looked: 0,
  last: { closed: along },
});

/**
 * Moves excess to where it is missing, as much as residual arcs between nodes of `part` allow (Dinic's blocking flows between all
 * nodes with an excess and all with a deficit). Answers whether all is even then. What can't be moved stays in `excess`, and
 * {@link isBelow} tells the sides of a minimum cut. Nothing outside the part is touched.
 */
export const reroute = (network: Network, search: Search, part: Int32Array): boolean => {
  const { excess, level, last } = search;
  let over: number[] = [];
  let under: number[] = [];
  for (let at = 0; at < part.length; at += 1) {
    const node = part[at] ?? 0;
    level[node] = unseen;
    const here = excess[node] ?? 0;
    if (here > 0) over.push(node);
    else if (here < 0) under.push(node);
  }
  search.over.labelled = 0;
  search.under.labelled = 0;
  for (;;) {
    over = over.filter((node) => (excess[node] ?? 0) > 0);
    under = under.filter((node) => (excess[node] ?? 0) < 0);
    if (over.length === 0 || under.length === 0) {
      forgetLevels(search);
      last.closed = over.length === 0 ? along : against;
      return over.length === under.length;
    }
    if (!findLevels(network, search, over, under)) return false;
    // Dead ends are on the side from which the pushes start.
    const way = search.over.labelled <= search.under.labelled ? along : against;
    for (const source of way === along ? over : under) drain(network, search, source, way);
  }
};

/** Whether a node is on the lacking side of the minimum cut that the last {@link reroute} of its part ended with. */
export const isBelow = ({ level, last }: Search, node: number): boolean => {
  const found = level[node] ?? asleep;
  return found < 0 || (found === unseen && last.closed === along);
};

/** The side of that cut that was searched to its end: seldom the larger one. */
export const closedSide = ({ last }: Search): "lacking" | "left over" =>
  last.closed === against ? "lacking" : "left over";

/** Takes nodes out of sight of searches in other parts. */
export const putAsleep = (search: Search, part: Int32Array): void => {
  for (let at = 0; at < part.length; at += 1) search.level[part[at] ?? 0] = asleep;
  search.over.labelled = 0;
  search.under.labelled = 0;
};

const forgetLevels = ({ level, queue, over, under }: Search): void => {
  for (let at = 0; at < over.labelled; at += 1) level[queue[at] ?? 0] = unseen;
  for (let at = queue.length - under.labelled; at < queue.length; at += 1) level[queue[at] ?? 0] = unseen;
  over.labelled = 0;
  under.labelled = 0;
};

/**
 * Breadth-first levels from both ends, by turns so that both look at as many arcs, until they meet: the shortest ways then go up the
 * levels of one end and down those of the other. False when one end has found all it can reach, and the other is not among it.
 */
const findLevels = (
  network: Network,
  search: Search,
  over: readonly number[],
  under: readonly number[],
): boolean => {
  forgetLevels(search);
  for (const node of over) label(network, search, node, along, 1);
  for (const node of under) label(network, search, node, against, 1);
  for (const end of [search.over, search.under]) {
    end.looked = 0;
    end.depth = 1;
  }
  // Arcs that the one end has looked at more than the other.
  let ahead = 0;
  for (;;) {
    const way = ahead <= 0 ? along : against;
    const end = way === along ? search.over : search.under;
    if (end.looked === end.labelled) {
      search.last.closed = way;
      return false;
    }
    const looked = widen(network, search, way, end);
    if (looked < 0) return true;
    ahead += way * looked;
    end.depth += 1;
  }
};

const label = ({ first }: Network, search: Search, node: number, way: Way, depth: number): void => {
  const { level, cursor, queue } = search;
  const end = way === along ? search.over : search.under;
  level[node] = way * depth;
  cursor[node] = first[node] ?? 0;
  queue[way === along ? end.labelled : queue.length - 1 - end.labelled] = node;
  end.labelled += 1;
};

/** Labels what is one step beyond the highest level of an end. Answers how many arcs that took, or -1 when it met the other end. */
const widen = (network: Network, search: Search, way: Way, end: End): number => {
  const { first, head, open } = network;
  const { level, queue } = search;
  const usable = way === along ? ownOpen : twinOpen;
  const next = end.depth + 1;
  const stop = end.labelled;
  let looked = 0;
  let hasMet = false;
  for (; end.looked < stop; end.looked += 1) {
    const node = queue[way === along ? end.looked : queue.length - 1 - end.looked] ?? 0;
    const last = first[node + 1] ?? 0;
    for (let half = first[node] ?? 0; half < last; half += 1) {
      if (((open[half] ?? 0) & usable) === 0) continue;
      const to = head[half] ?? 0;
      const known = level[to] ?? asleep;
      if (known !== unseen && (known === asleep || known * way > 0)) continue;
      if (known !== unseen) hasMet = true;
      else if (!hasMet) label(network, search, to, way, next);
    }
    looked += last - (first[node] ?? 0);
  }
  search.looked += looked;
  return hasMet ? -1 : looked;
};

/** Depth-first pushes from one end to the other by shortest ways, until what it has or lacks is gone or stuck. */
const drain = (network: Network, search: Search, source: number, way: Way): void => {
  const { first, head, twin, open } = network;
  const { level, cursor, path, excess, over, under } = search;
  const usable = way === along ? ownOpen : twinOpen;
  // The highest levels of the two ends: where the one has met the other.
  const own = way * (way === along ? over : under).depth;
  const other = -way * (way === along ? under : over).depth;
  let node = source;
  let depth = 0;
  while (true) {
    if (way * (excess[node] ?? 0) < 0) {
      push(network, search, source, node, depth, way);
      if (!(way * (excess[source] ?? 0) > 0)) return;
      node = source;
      depth = 0;
    }
    const stop = first[node + 1] ?? 0;
    const here = level[node] ?? 0;
    const next = here === own ? other : here + way;
    let half = cursor[node] ?? 0;
    while (half < stop && (((open[half] ?? 0) & usable) === 0 || level[head[half] ?? 0] !== next)) half += 1;
    cursor[node] = half;
    if (half < stop) {
      path[depth] = half;
      depth += 1;
      node = head[half] ?? 0;
    } else {
      if (depth === 0) return;
      depth -= 1;
      node = head[twin[path[depth] ?? 0] ?? 0] ?? 0;
      cursor[node] = (cursor[node] ?? 0) + 1;
    }
  }
};

/** Evens out the two ends of the path as far as its arcs take it. */
const push = (
  network: Network,
  search: Search,
  source: number,
  end: number,
  depth: number,
  way: Way,
): void => {
  const { residual, twin } = network;
  const { path, excess } = search;
  let amount = Math.min(Math.abs(excess[source] ?? 0), Math.abs(excess[end] ?? 0));
  for (let at = 0; at < depth; at += 1) {
    const half = path[at] ?? 0;
    amount = Math.min(amount, residual[way === along ? half : (twin[half] ?? 0)] ?? 0);
  }
  for (let at = 0; at < depth; at += 1) {
    const half = path[at] ?? 0;
    const used = way === along ? half : (twin[half] ?? 0);
    const back = twin[used] ?? 0;
    setResidual(network, used, (residual[used] ?? 0) - amount);
    setResidual(network, back, (residual[back] ?? 0) + amount);
  }
  excess[source] = (excess[source] ?? 0) - way * amount;
  excess[end] = (excess[end] ?? 0) + way * amount;
};
