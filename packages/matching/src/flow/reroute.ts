import type { Network } from "./network.ts";

/** Working space of searches in one network. */
export interface Search {
  /** What each node has too much of (or too little, below zero): what {@link reroute} evens out. */
  readonly excess: Float64Array;
  /** After {@link reroute}: at least 0 for the nodes of the part that the excess left over can reach. */
  readonly level: Int32Array;
  readonly cursor: Int32Array;
  readonly queue: Int32Array;
  readonly path: Int32Array;
}

/** Level of a node outside the part that is being searched: looks visited, is never the next level. */
const asleep = 1 << 30;
const unseen = -1;

export const createSearch = (network: Network): Search => ({
  excess: new Float64Array(network.nodes),
  level: new Int32Array(network.nodes).fill(asleep),
  cursor: new Int32Array(network.nodes),
  queue: new Int32Array(network.nodes),
  path: new Int32Array(network.nodes + 1),
});

/**
 * Moves excess to where it is missing, as much as residual arcs between nodes of `part` allow (Dinic's blocking flows from
 * all nodes with an excess to all with a deficit). What can't be moved stays in `excess`, and `level` tells its side of the
 * minimum cut. Nothing outside the part is touched.
 */
export const reroute = (network: Network, search: Search, part: Int32Array): void => {
  for (;;) {
    const sources = label(network, search, part);
    if (sources === 0) return;
    for (let at = 0; at < sources; at += 1) drain(network, search, search.queue[at] ?? 0);
  }
};

/** Whether the node can be reached from excess that was left over by the last {@link reroute} of its part. */
export const isReached = (search: Search, node: number): boolean => {
  const level = search.level[node] ?? asleep;
  return level >= 0 && level < asleep;
};

/** Takes nodes out of sight of searches in other parts. */
export const putAsleep = (search: Search, part: Int32Array): void => {
  for (const node of part) search.level[node] = asleep;
};

/** Breadth-first levels from all excess, as far as the nearest deficit. The number of sources; 0 when no deficit is in reach. */
const label = (network: Network, search: Search, part: Int32Array): number => {
  const { first, head, residual } = network;
  const { level, cursor, queue, excess } = search;
  let end = 0;
  for (const node of part) {
    level[node] = unseen;
    cursor[node] = first[node] ?? 0;
    if ((excess[node] ?? 0) > 0) {
      level[node] = 0;
      queue[end] = node;
      end += 1;
    }
  }
  const sources = end;
  let limit = asleep;
  for (let at = 0; at < end; at += 1) {
    const node = queue[at] ?? 0;
    const next = (level[node] ?? 0) + 1;
    if (next > limit) break;
    const last = first[node + 1] ?? 0;
    for (let half = first[node] ?? 0; half < last; half += 1) {
      const to = head[half] ?? 0;
      if (level[to] !== unseen || !((residual[half] ?? 0) > 0)) continue;
      level[to] = next;
      queue[end] = to;
      end += 1;
      if ((excess[to] ?? 0) < 0) limit = next;
    }
  }
  return limit < asleep ? sources : 0;
};

/** Depth-first pushes from one source along rising levels, until its excess is gone or stuck. */
const drain = (network: Network, search: Search, source: number): void => {
  const { first, head, residual } = network;
  const { level, cursor, path, excess } = search;
  let node = source;
  let depth = 0;
  while (true) {
    if ((excess[node] ?? 0) < 0) {
      push(network, search, source, node, depth);
      if (!((excess[source] ?? 0) > 0)) return;
      node = source;
      depth = 0;
    }
    const last = first[node + 1] ?? 0;
    const next = (level[node] ?? 0) + 1;
    let half = cursor[node] ?? 0;
    while (half < last && !(level[head[half] ?? 0] === next && (residual[half] ?? 0) > 0)) half += 1;
    cursor[node] = half;
    if (half < last) {
      path[depth] = half;
      depth += 1;
      node = head[half] ?? 0;
    } else {
      if (depth === 0) return;
      depth -= 1;
      node = head[network.twin[path[depth] ?? 0] ?? 0] ?? 0;
      cursor[node] = (cursor[node] ?? 0) + 1;
    }
  }
};

/** Sends along the path what its source has, its arcs take and its end lacks. */
const push = (network: Network, search: Search, source: number, end: number, depth: number): void => {
  const { residual, twin } = network;
  const { path, excess } = search;
  let amount = Math.min(excess[source] ?? 0, -(excess[end] ?? 0));
  for (let at = 0; at < depth; at += 1) amount = Math.min(amount, residual[path[at] ?? 0] ?? 0);
  for (let at = 0; at < depth; at += 1) {
    const half = path[at] ?? 0;
    const back = twin[half] ?? 0;
    residual[half] = (residual[half] ?? 0) - amount;
    residual[back] = (residual[back] ?? 0) + amount;
  }
  excess[source] = (excess[source] ?? 0) - amount;
  excess[end] = (excess[end] ?? 0) + amount;
};
