import { createNetwork, flowOf, setArc, setResidual } from "../flow/network.ts";
import { createSearch } from "../flow/reroute.ts";
import { capOf, components, headOf, markNodes, tailOf, unmarked, unmarkNodes } from "./arcs.ts";
import { decompose, type Holders } from "./decompose.ts";
import { descend } from "./descend.ts";
import { spread } from "./spread.ts";
import { nodesBetween, type Tree } from "./tree.ts";

/**
 * Divides evenly among the needs of each pillar, or the lines of each donor: `arcs` lead from them to it. First all groups are
 * brought to their even shares, or as near as what can't have its share gets together: see {@link descend}. Then each group divides
 * anew by itself what it has then.
 */
export const evenWithinGroups = (tree: Tree, nodes: Int32Array, arcs: readonly number[]): void => {
  const { network } = tree;
  for (const piece of components(tree, nodes, arcs)) {
    if (piece.arcs.length === 0) continue;
    markNodes(tree, piece.nodes);
    descend(tree, piece, evenWishes(tree, piece.arcs));
    unmarkNodes(tree, piece.nodes);
    for (const arc of piece.arcs) setArc(network, arc, flowOf(network, arc), 0, capOf(tree, arc));
  }
  for (const group of byHead(tree, arcs).values())
    divideAnew(
      tree,
      group.map((place) => arcs[place] ?? 0),
    );
};

/** What the arcs into each node carry together, divided in proportion to what each may carry. */
export const evenWishes = (tree: Tree, arcs: readonly number[]): number[] => {
  const wishes = arcs.map(() => 0);
  for (const group of byHead(tree, arcs).values()) {
    const total = group.reduce((sum, place) => sum + flowOf(tree.network, arcs[place] ?? 0), 0);
    const weights = group.map((place) => capOf(tree, arcs[place] ?? 0));
    spread(total, weights).forEach((share, at) => {
      wishes[group[at] ?? 0] = share;
    });
  }
  return wishes;
};

/** Places of arcs by the node that they lead to. */
const byHead = (tree: Tree, arcs: readonly number[]): Map<number, number[]> => {
  const groups = new Map<number, number[]>();
  arcs.forEach((arc, place) => {
    const head = headOf(tree, arc);
    const group = groups.get(head);
    if (group === undefined) groups.set(head, [place]);
    else group.push(place);
  });
  return groups;
};

/**
 * Evens out what the members of a group take. What each of their neighbours gives to the whole group stays as it is: so what members
 * can take is one polymatroid, and {@link decompose} finds the fairest division.
 */
const divideAnew = (tree: Tree, arcs: readonly number[]): void => {
  const { network, arc } = tree;
  const caps = arcs.map((each) => capOf(tree, each));
  const isKept = (arcs[0] ?? 0) < arc.unplaced;
  const takenBy = (member: number, flow: number) => (isKept ? (caps[member] ?? 0) - flow : flow);
  const held = Float64Array.from(arcs, (each, member) => takenBy(member, flowOf(network, each)));
  const even = spread(
    held.reduce((sum, amount) => sum + amount, 0),
    caps,
  );
  if (even.every((amount, member) => amount === held[member])) return;
  reroutePairs(tree, arcs, {
    sharers: caps.map((cap, rank) => ({ required: BigInt(cap), met: 0n, cap, rank })),
    node: (member) => member,
    held,
  });
  arcs.forEach((each, member) => {
    setArc(network, each, takenBy(member, held[member] ?? 0), 0, caps[member] ?? 0);
  });
};

/** Makes what members hold fair in a network of their own: members, then their neighbours. Writes what pairs carry then back. */
const reroutePairs = (tree: Tree, arcs: readonly number[], holders: Holders): void => {
  const { residual } = tree.network;
  const { links, nodes } = linksOf(
    tree,
    arcs.map((arc) => tailOf(tree, arc)),
  );
  const own = createNetwork(
    nodes,
    Int32Array.from(links, ({ neighbour }) => neighbour),
    Int32Array.from(links, ({ member }) => member),
    0,
  );
  links.forEach(({ half }, link) => {
    setArc(own, link, residual[half] ?? 0, 0, Number.POSITIVE_INFINITY);
  });
  decompose(own, createSearch(own), holders, {
    members: arcs.map((_, member) => member),
    nodes: nodesBetween(0, nodes),
  });
  links.forEach(({ half }, link) => {
    setResidual(tree.network, half, flowOf(own, link));
  });
};

/** A pair of a member of a group and a neighbour that gives something to the group. */
interface Link {
  readonly member: number;
  readonly neighbour: number;
  /** The half of the pair's arc whose residual is what flows. */
  readonly half: number;
}

/** Neighbours are numbered after the members. */
const linksOf = (tree: Tree, members: readonly number[]): { links: readonly Link[]; nodes: number } => {
  const { row, mark, network } = tree;
  const { first, head, twin, residual } = network;
  const areLines = (members[0] ?? 0) < row.items;
  const isNeighbour = (node: number) =>
    areLines ? node >= row.items && node < row.pillars : node < row.items;
  const links: Link[] = [];
  const neighbours: number[] = [];
  const each = (visit: (member: number, neighbour: number, half: number) => void) => {
    members.forEach((node, member) => {
      for (let half = first[node] ?? 0; half < (first[node + 1] ?? 0); half += 1) {
        const to = head[half] ?? 0;
        if (isNeighbour(to)) visit(member, to, areLines ? (twin[half] ?? 0) : half);
      }
    });
  };
  each((_, to, half) => {
    if (mark[to] !== unmarked || !((residual[half] ?? 0) > 0)) return;
    mark[to] = members.length + neighbours.length;
    neighbours.push(to);
  });
  each((member, to, half) => {
    const neighbour = mark[to] ?? unmarked;
    if (neighbour !== unmarked) links.push({ member, neighbour, half });
  });
  unmarkNodes(tree, neighbours);
  return { links, nodes: members.length + neighbours.length };
};
