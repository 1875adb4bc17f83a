import { closedSide, putAsleep, reroute } from "../flow/reroute.ts";
import { capOf, force, headOf, markNodes, type Piece, pockets, type Side, tailOf } from "./arcs.ts";
import { compareProducts, shareOf } from "./exact.ts";
import type { Tree } from "./tree.ts";

/** Arcs that together can carry no more than `of`, out of a pocket of the network or into one: so each `of / whole` of its wish. */
export interface Group {
  /** Places of arcs in the piece. */
  readonly members: readonly number[];
  readonly of: number;
  readonly whole: number;
  readonly side: Side;
  readonly pocket: readonly number[];
  /** Not so when other arcs out of the pocket, of a lower group, must keep what they have; or when a part got stuck lower. */
  isWhole: boolean;
}

/** A piece of the network, what its arcs wish for, and the groups in which they have been lowered. */
export interface Descent {
  readonly piece: Piece;
  /** By place of the arc in the piece, as are the groups. */
  readonly wishes: readonly number[];
  /** Undefined for an arc that has its wish. */
  readonly groupOf: (Group | undefined)[];
}

/** What an arc must carry: its wish, or the share of it that its group can have, rounded down. */
export const dueTo = ({ wishes, groupOf }: Descent, place: number): number => {
  const wish = wishes[place] ?? 0;
  const group = groupOf[place];
  return group === undefined ? wish : shareOf(wish, group.of, group.whole);
};

/** Below zero when a group is at a lower level than another; no group is the level of full wishes. */
export const compareLevels = (a: Group | undefined, b: Group | undefined): number =>
  compareProducts(a?.of ?? 1, b?.whole ?? 1, b?.of ?? 1, a?.whole ?? 1);

/**
 * Brings all arcs of a piece to their wishes, or lowers those that can't be: whenever something is lacking, the arcs that bound it are
 * lowered together, in the same proportion, to where that set of arcs fits (Newton's method on cuts). So the lowest share of a
 * wish is the highest there can be. Arcs out of different pockets bound each other only through what lies outside, so all pockets
 * of a cut are lowered at once. Arcs keep the bounds that they are lowered to. The nodes of the piece must be marked.
 */
export const descend = (tree: Tree, piece: Piece, wishes: readonly number[]): Descent => {
  const descent: Descent = { piece, wishes, groupOf: piece.arcs.map(() => undefined) };
  let changed: Iterable<number> = piece.arcs.keys();
  for (;;) {
    for (const place of changed) {
      const arc = piece.arcs[place] ?? 0;
      force(tree, arc, dueTo(descent, place), capOf(tree, arc));
    }
    if (reroute(tree.network, tree.search, piece.nodes)) break;
    const fresh = newGroups(tree, descent);
    changed = fresh.flatMap(({ members }) => members);
    for (const group of fresh) {
      for (const place of group.members) {
        const old = descent.groupOf[place];
        if (old !== undefined) old.isWhole = false;
        descent.groupOf[place] = group;
      }
    }
  }
  putAsleep(tree.search, piece.nodes);
  return descent;
};

/** The groups of one side of the cut, each at the level at which its arcs would just fit. */
const newGroups = (tree: Tree, descent: Descent): Group[] => {
  const { mark, search } = tree;
  const { piece, wishes } = descent;
  const side = closedSide(search);
  const found = pockets(tree, piece.nodes, side);
  const crossing: number[][] = found.map(() => []);
  piece.arcs.forEach((arc, place) => {
    const tail = mark[tailOf(tree, arc)] ?? -1;
    const head = mark[headOf(tree, arc)] ?? -1;
    if (tail !== head) crossing[side === "lacking" ? tail : head]?.push(place);
  });
  const groups = found.map((pocket, index) => {
    const members = crossing[index] ?? [];
    const missing = pocket.reduce((sum, node) => sum + Math.abs(search.excess[node] ?? 0), 0);
    const of = members.reduce((sum, place) => sum + dueTo(descent, place), -missing);
    const whole = members.reduce((sum, place) => sum + (wishes[place] ?? 0), 0);
    return withoutLower(descent, { members, of, whole, side, pocket, isWhole: true });
  });
  for (const pocket of found) markNodes(tree, pocket);
  return groups;
};

/** The group without arcs that are on a lower level already: they stay there, and the others share the rest. */
const withoutLower = (descent: Descent, group: Group): Group => {
  const isLower = (place: number) => compareLevels(descent.groupOf[place], group) < 0;
  const low = group.members.filter(isLower);
  if (low.length === 0) return group;
  return withoutLower(descent, {
    ...group,
    members: group.members.filter((place) => !isLower(place)),
    of: low.reduce((sum, place) => sum - dueTo(descent, place), group.of),
    whole: low.reduce((sum, place) => sum - (descent.wishes[place] ?? 0), group.whole),
    isWhole: false,
  });
};
