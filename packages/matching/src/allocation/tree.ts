import { createNetwork, type Network, setArc } from "../flow/network.ts";
import { createSearch, type Search } from "../flow/reroute.ts";
import type { Instance } from "./instance.ts";

/**
 * The network of an instance, by rows of nodes:
 *
 *     hub -> donor -> line -> item -> pillar -> class -> State     (money)
 *
 * where the arcs between hub and line run the other way and carry what stays unplaced: all money is in the network from the
 * start, and a line that places nothing sends everything to the hub. What a State holds is kept beside the network.
 */
export interface Tree {
  readonly network: Network;
  readonly search: Search;
  readonly instance: Instance;
  /** The most that each arc above the pairs may carry. */
  readonly caps: Float64Array;
  /** Marks of nodes while a part is worked on: between uses, -2 everywhere. */
  readonly mark: Int32Array;
  /** The first node of each row. */
  readonly row: {
    readonly lines: number;
    readonly items: number;
    readonly pillars: number;
    readonly classes: number;
    readonly states: number;
    readonly donors: number;
    readonly hub: number;
  };
  /** The first arc of each kind. Arcs come one for each node, in the order of the row. */
  readonly arc: {
    /** line -> its donor: what the line keeps. */
    readonly kept: number;
    /** donor -> hub: what the donor keeps. */
    readonly unplaced: number;
    /** item -> its pillar. */
    readonly items: number;
    /** pillar -> its class. */
    readonly pillars: number;
    /** class -> its State. */
    readonly classes: number;
    /** line -> item: one for each eligible pair. */
    readonly pairs: number;
  };
}

export const createTree = (instance: Instance): Tree => {
  const { lines, items, pillars, classes, states, donors, pairs } = instance;
  const row = rowsOf([
    lines.open.length,
    items.open.length,
    pillars.parent.length,
    classes.parent.length,
    states.length,
    donors.length,
  ]);
  const arc = arcsOf(instance);
  const total = arc.pairs + pairs.needs.length;
  const tails = new Int32Array(total);
  const heads = new Int32Array(total);
  const link = (from: number, tailRow: number, headRow: number, parents: Int32Array) => {
    for (let index = 0; index < parents.length; index += 1) {
      tails[from + index] = tailRow + index;
      heads[from + index] = headRow + (parents[index] ?? 0);
    }
  };
  link(arc.kept, row.lines, row.donors, lines.donor);
  link(arc.unplaced, row.donors, row.hub, new Int32Array(donors.length));
  link(arc.items, row.items, row.pillars, items.pillar);
  link(arc.pillars, row.pillars, row.classes, pillars.parent);
  link(arc.classes, row.classes, row.states, classes.parent);
  for (let line = 0; line < lines.open.length; line += 1) {
    const last = pairs.first[line + 1] ?? 0;
    for (let at = pairs.first[line] ?? 0; at < last; at += 1) {
      tails[arc.pairs + at] = row.lines + line;
      heads[arc.pairs + at] = row.items + (pairs.needs[at] ?? 0);
    }
  }
  const network = createNetwork(row.hub + 1, tails, heads, arc.pairs);
  const tree: Tree = {
    network,
    search: createSearch(network),
    instance,
    caps: new Float64Array(arc.pairs),
    mark: new Int32Array(network.nodes).fill(-2),
    row,
    arc,
  };
  openArcs(tree);
  return tree;
};

const rowsOf = (sizes: readonly number[]): Tree["row"] => {
  const starts: number[] = [];
  let start = 0;
  for (const size of sizes) {
    starts.push(start);
    start += size;
  }
  const [lines = 0, items = 0, pillars = 0, classes = 0, states = 0, donors = 0] = starts;
  return { lines, items, pillars, classes, states, donors, hub: start };
};

const arcsOf = ({ lines, items, pillars, classes, donors }: Instance): Tree["arc"] => {
  const unplaced = lines.open.length;
  const itemArcs = unplaced + donors.length;
  const pillarArcs = itemArcs + items.open.length;
  const classArcs = pillarArcs + pillars.parent.length;
  const pairs = classArcs + classes.parent.length;
  return { kept: 0, unplaced, items: itemArcs, pillars: pillarArcs, classes: classArcs, pairs };
};

/** Nothing placed: every line keeps its money, and every arc above the pairs may carry as much as there can be. */
const openArcs = ({ network, instance, arc, caps }: Tree): void => {
  const { lines, items, pillars, classes, donors } = instance;
  const open = (from: number, amounts: Float64Array, full: boolean) => {
    amounts.forEach((amount, index) => {
      caps[from + index] = amount;
      setArc(network, from + index, full ? amount : 0, 0, amount);
    });
  };
  open(arc.kept, lines.open, true);
  open(
    arc.unplaced,
    Float64Array.from(donors, ({ cap }) => cap),
    true,
  );
  open(arc.items, items.open, false);
  open(arc.pillars, pillars.open, false);
  open(arc.classes, classes.open, false);
};

/** Nodes `from` up to before `to`. */
export const nodesBetween = (from: number, to: number): Int32Array =>
  Int32Array.from({ length: to - from }, (_, index) => from + index);
