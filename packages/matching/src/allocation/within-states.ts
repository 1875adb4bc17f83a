import { flowOf, setArc } from "../flow/network.ts";
import { putAsleep, reroute } from "../flow/reroute.ts";
import { arcsWithin, capOf, force } from "./arcs.ts";
import type { Part } from "./decompose.ts";
import { evenOut, type WishOf } from "./even-out.ts";
import { evenWishes, evenWithinGroups } from "./even-within.ts";
import { spread } from "./spread.ts";
import type { Tree } from "./tree.ts";

/**
 * Divides what each State holds among its needs, without changing what States hold: urgent classes first, within a class the same
 * share to every pillar, within a pillar the same share to every need. Usually all of that is possible at once, and one flow
 * shows it. Where it is not, class by class and then pillars, level by level ({@link evenOut}); then needs, of which there are too
 * many for that ({@link evenWithinGroups}).
 */
export const shareWithinStates = (tree: Tree, held: Float64Array, parts: readonly Part[]): void => {
  const ideal = idealItems(tree, held);
  const priorities = [...new Set(tree.instance.classes.priority)].sort((a, b) => a - b);
  const { row, arc, instance } = tree;
  for (const { nodes } of parts) {
    if (reaches(tree, nodes, ideal)) continue;
    let pieces: Int32Array[] = [nodes];
    const stage = (arcsIn: (piece: Int32Array) => number[], wishOf: WishOf) => {
      pieces = pieces.flatMap((piece) => evenOut(tree, piece, arcsIn(piece), wishOf));
    };
    for (const priority of priorities) {
      const wishOf = classWishes(tree, held, priority);
      const classArcs = arcsOfRow(row.classes, row.states, arc.classes);
      stage(
        (piece) =>
          classArcs(piece).filter((each) => instance.classes.priority[each - arc.classes] === priority),
        wishOf,
      );
    }
    stage(arcsOfRow(row.pillars, row.classes, arc.pillars), (arcs) => evenWishes(tree, arcs));
    const itemArcs = arcsOfRow(row.items, row.pillars, arc.items);
    for (const piece of pieces) evenWithinGroups(tree, piece, itemArcs(piece));
  }
};

/** The arcs that leave the nodes of one row, among given nodes. */
export const arcsOfRow =
  (from: number, to: number, firstArc: number) =>
  (nodes: Int32Array): number[] =>
    Array.from(
      nodes.filter((node) => node >= from && node < to),
      (node) => firstArc + node - from,
    );

/** A class wishes for all it asks, or for what more urgent classes leave of what its State holds. */
const classWishes = (tree: Tree, held: Float64Array, priority: number): WishOf => {
  const { network, instance, arc } = tree;
  const { parent, open } = instance.classes;
  const left = held.slice();
  parent.forEach((state, index) => {
    if ((instance.classes.priority[index] ?? 0) >= priority) return;
    left[state] = (left[state] ?? 0) - flowOf(network, arc.classes + index);
  });
  return (arcs) =>
    arcs.map((each) => {
      const index = each - arc.classes;
      return Math.min(open[index] ?? 0, left[parent[index] ?? 0] ?? 0);
    });
};

/** What each item would get if every eligible line could serve every need of a State. */
const idealItems = ({ instance }: Tree, held: Float64Array): Float64Array => {
  const { items, pillars, classes } = instance;
  const left = held.slice();
  const byClass = new Float64Array(classes.parent.length);
  // Classes are numbered by State, most urgent first.
  classes.parent.forEach((state, index) => {
    const amount = Math.min(classes.open[index] ?? 0, left[state] ?? 0);
    byClass[index] = amount;
    left[state] = (left[state] ?? 0) - amount;
  });
  return divideAmong(divideAmong(byClass, pillars.open, pillars.parent), items.open, items.pillar);
};

const divideAmong = (totals: Float64Array, open: Float64Array, parent: Int32Array): Float64Array => {
  const members: number[][] = Array.from(totals, () => []);
  parent.forEach((group, index) => {
    members[group]?.push(index);
  });
  const shares = new Float64Array(open.length);
  members.forEach((group, index) => {
    const weights = group.map((member) => open[member] ?? 0);
    spread(totals[index] ?? 0, weights).forEach((share, at) => {
      shares[group[at] ?? 0] = share;
    });
  });
  return shares;
};

/** Whether the part can bring its items to their ideal; if so, it has. */
const reaches = (tree: Tree, nodes: Int32Array, ideal: Float64Array): boolean => {
  const { network, search, row, arc } = tree;
  const arcs = arcsOfRow(row.items, row.pillars, arc.items)(nodes);
  const idealOf = (each: number) => ideal[each - arc.items] ?? 0;
  const inside = arcsWithin(tree, nodes, arcs);
  if (arcs.some((each) => !inside.has(each) && flowOf(network, each) !== idealOf(each))) return false;
  for (const each of inside) force(tree, each, idealOf(each), idealOf(each));
  reroute(network, search, nodes);
  const possible = !nodes.some((node) => search.excess[node] !== 0);
  if (!possible) {
    for (const each of inside) setArc(network, each, flowOf(network, each), 0, capOf(tree, each));
    reroute(network, search, nodes);
  }
  putAsleep(search, nodes);
  return possible;
};
