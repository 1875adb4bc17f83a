import type { Network } from "./network.ts";

/** Working space of searches in one network. */
export interface Search {
  /** What each node has too much of (or too little, below zero): what {@link reroute} evens out. */
  readonly excess: Float64Array;
  readonly level: Int32Array;
  readonly cursor: Int32Array;
  readonly queue: Int32Array;
  readonly path: Int32Array;
  readonly last: {
    /** How many nodes at the start of the queue have a level. */
    touched: number;
    /** Which way the last search went: along the arcs from what is left over, or against them from what is lacking. */
    way: Way;
  };
}

const along = 1;
const against = -1;
type Way = typeof along | typeof against;

/** Level of a node outside the part that is being searched: looks visited, is never the next level. */
const asleep = 1 << 30;
const unseen = -1;

/** What a search answers when it has looked at as many arcs as it may. */
const tooFar = -1;

export const createSearch = (network: Network): Search => ({
  excess: new Float64Array(network.nodes),
  level: new Int32Array(network.nodes).fill(asleep),
  cursor: new Int32Array(network.nodes),
  queue: new Int32Array(network.nodes),
  path: new Int32Array(network.nodes + 1),
  last: { touched: 0, way: along },
});

/**
 * Moves excess to where it is missing, as much as residual arcs between nodes of `part` allow (Dinic's blocking flows between all
 * nodes with an excess and all with a deficit). What can't be moved stays in `excess`; then {@link isBelow} tells the sides of a
 * minimum cut. Nothing outside the part is touched.
 *
 * Each search goes from both ends by turns, a few arcs first, then more: it costs little when one side of the cut is small.
 */
export const reroute = (network: Network, search: Search, part: Int32Array): void => {
  const { excess, level, last } = search;
  let over: number[] = [];
  let under: number[] = [];
  for (const node of part) {
    level[node] = unseen;
    const here = excess[node] ?? 0;
    if (here > 0) over.push(node);
    else if (here < 0) under.push(node);
  }
  last.touched = 0;
  for (;;) {
    over = over.filter((node) => (excess[node] ?? 0) > 0);
    under = under.filter((node) => (excess[node] ?? 0) < 0);
    if (over.length === 0 || under.length === 0) return;
    if (!findLevels(network, search, over, under)) return;
    for (const source of last.way === along ? over : under) drain(network, search, source);
  }
};

/** Whether a node is on the lacking side of the minimum cut that the last {@link reroute} of its part ended with. */
export const isBelow = (search: Search, node: number): boolean => {
  const level = search.level[node] ?? asleep;
  const isReached = level >= 0 && level < asleep;
  return isReached === (search.last.way === against);
};

/** The smaller side of that cut, as far as was looked for. */
export const smallerSide = (search: Search): "lacking" | "left over" =>
  search.last.way === against ? "lacking" : "left over";

/** Takes nodes out of sight of searches in other parts. */
export const putAsleep = (search: Search, part: Int32Array): void => {
  for (const node of part) search.level[node] = asleep;
  search.last.touched = 0;
};

/** Levels from one end as far as the nearest node of the other; false when there is no way between them. */
const findLevels = (
  network: Network,
  search: Search,
  over: readonly number[],
  under: readonly number[],
): boolean => {
  for (let budget = 512; ; budget *= 8) {
    for (const way of [against, along] as const) {
      const found = label(network, search, way === along ? over : under, way, budget);
      if (found !== tooFar) return found > 0;
    }
  }
};

/** Breadth-first levels from `starts`. Above 0 when an opposite end is found, 0 when none is in reach. */
const label = (
  network: Network,
  search: Search,
  starts: readonly number[],
  way: Way,
  budget: number,
): number => {
  const { first, head, twin, residual } = network;
  const { level, cursor, queue, excess, last } = search;
  for (let at = 0; at < last.touched; at += 1) level[queue[at] ?? 0] = unseen;
  let end = 0;
  for (const node of starts) {
    level[node] = 0;
    cursor[node] = first[node] ?? 0;
    queue[end] = node;
    end += 1;
  }
  last.way = way;
  let limit = asleep;
  let left = budget;
  for (let at = 0; at < end && left >= 0; at += 1) {
    const node = queue[at] ?? 0;
    const next = (level[node] ?? 0) + 1;
    if (next > limit) break;
    const start = first[node] ?? 0;
    const stop = first[node + 1] ?? 0;
    left -= stop - start;
    for (let half = start; half < stop; half += 1) {
      const to = head[half] ?? 0;
      if (level[to] !== unseen) continue;
      if (!((residual[way === along ? half : (twin[half] ?? 0)] ?? 0) > 0)) continue;
      level[to] = next;
      cursor[to] = first[to] ?? 0;
      queue[end] = to;
      end += 1;
      if (way * (excess[to] ?? 0) < 0) limit = next;
    }
  }
  last.touched = end;
  if (left < 0) return tooFar;
  return limit < asleep ? limit : 0;
};

/** Depth-first pushes from one end along rising levels, until what it has or lacks is gone or stuck. */
const drain = (network: Network, search: Search, source: number): void => {
  const { first, head, twin, residual } = network;
  const { level, cursor, path, excess, last } = search;
  const { way } = last;
  let node = source;
  let depth = 0;
  while (true) {
    if (way * (excess[node] ?? 0) < 0) {
      push(network, search, source, node, depth);
      if (!(way * (excess[source] ?? 0) > 0)) return;
      node = source;
      depth = 0;
    }
    const stop = first[node + 1] ?? 0;
    const next = (level[node] ?? 0) + 1;
    let half = cursor[node] ?? 0;
    while (half < stop) {
      if (level[head[half] ?? 0] === next && (residual[way === along ? half : (twin[half] ?? 0)] ?? 0) > 0)
        break;
      half += 1;
    }
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
const push = (network: Network, search: Search, source: number, end: number, depth: number): void => {
  const { residual, twin } = network;
  const { path, excess, last } = search;
  const { way } = last;
  let amount = Math.min(Math.abs(excess[source] ?? 0), Math.abs(excess[end] ?? 0));
  for (let at = 0; at < depth; at += 1) {
    const half = path[at] ?? 0;
    amount = Math.min(amount, residual[way === along ? half : (twin[half] ?? 0)] ?? 0);
  }
  for (let at = 0; at < depth; at += 1) {
    const half = path[at] ?? 0;
    const used = way === along ? half : (twin[half] ?? 0);
    const back = twin[used] ?? 0;
    residual[used] = (residual[used] ?? 0) - amount;
    residual[back] = (residual[back] ?? 0) + amount;
  }
  excess[source] = (excess[source] ?? 0) - way * amount;
  excess[end] = (excess[end] ?? 0) + way * amount;
};
