/**
 * A directed network as residual half-arcs sorted by their tail: the arcs of a node lie side by side, and each half-arc
 * knows its opposite. What an arc may still take is `residual` of its half; what it may give back, of its twin.
 */
export interface Network {
  readonly nodes: number;
  /** Half-arcs of node `v`: from `first[v]` to `first[v + 1]`. */
  readonly first: Int32Array;
  readonly head: Int32Array;
  readonly twin: Int32Array;
  readonly residual: Float64Array;
  /** Which residuals are above 0: {@link ownOpen} for the half-arc's own, {@link twinOpen} for its twin's. Small, so that searches are quick. */
  readonly open: Uint8Array;
  /** The forward half of each arc, in the order in which arcs were given. */
  readonly half: Int32Array;
  /** What each arc must at least carry. Arcs beyond the end of this list must carry nothing. */
  readonly lower: Float64Array;
}

/** Amounts are integers in doubles: exact while every sum stays at or below this. */
export const largestSum = Number.MAX_SAFE_INTEGER;

/** Bits of `open`. */
export const ownOpen = 1;
export const twinOpen = 2;

/**
 * A network of arcs `tails[a] -> heads[a]`. The first `bounded` of them are closed, and may be given bounds; the others may carry
 * anything.
 */
export const createNetwork = (
  nodes: number,
  tails: Int32Array,
  heads: Int32Array,
  bounded: number,
): Network => {
  const arcs = tails.length;
  const first = new Int32Array(nodes + 1);
  for (let arc = 0; arc < arcs; arc += 1) {
    const tail = (tails[arc] ?? 0) + 1;
    const end = (heads[arc] ?? 0) + 1;
    first[tail] = (first[tail] ?? 0) + 1;
    first[end] = (first[end] ?? 0) + 1;
  }
  for (let node = 0; node < nodes; node += 1) first[node + 1] = (first[node + 1] ?? 0) + (first[node] ?? 0);
  const next = first.slice(0, nodes);
  const head = new Int32Array(2 * arcs);
  const twin = new Int32Array(2 * arcs);
  const half = new Int32Array(arcs);
  const residual = new Float64Array(2 * arcs);
  const open = new Uint8Array(2 * arcs);
  for (let arc = 0; arc < arcs; arc += 1) {
    const tail = tails[arc] ?? 0;
    const end = heads[arc] ?? 0;
    const forward = next[tail] ?? 0;
    next[tail] = forward + 1;
    const backward = next[end] ?? 0;
    next[end] = backward + 1;
    head[forward] = end;
    head[backward] = tail;
    twin[forward] = backward;
    twin[backward] = forward;
    half[arc] = forward;
    if (arc < bounded) continue;
    residual[forward] = Number.POSITIVE_INFINITY;
    open[forward] = ownOpen;
    open[backward] = twinOpen;
  }
  return { nodes, first, head, twin, residual, open, half, lower: new Float64Array(bounded) };
};

/** Sets what a half-arc may still take. */
export const setResidual = ({ residual, open, twin }: Network, half: number, amount: number): void => {
  residual[half] = amount;
  const back = twin[half] ?? 0;
  if (amount > 0) {
    open[half] = (open[half] ?? 0) | ownOpen;
    open[back] = (open[back] ?? 0) | twinOpen;
  } else {
    open[half] = (open[half] ?? 0) & twinOpen;
    open[back] = (open[back] ?? 0) & ownOpen;
  }
};

/** What an arc carries. */
export const flowOf = (network: Network, arc: number): number => {
  const back = network.twin[network.half[arc] ?? 0] ?? 0;
  return (network.lower[arc] ?? 0) + (network.residual[back] ?? 0);
};

/** Sets what an arc carries and the bounds within which it may change. A lower bound is for bounded arcs only. */
export const setArc = (network: Network, arc: number, flow: number, lower: number, upper: number): void => {
  const forward = network.half[arc] ?? 0;
  setResidual(network, forward, upper - flow);
  setResidual(network, network.twin[forward] ?? 0, flow - lower);
  if (arc < network.lower.length) network.lower[arc] = lower;
};
