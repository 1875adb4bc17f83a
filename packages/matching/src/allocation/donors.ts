import { flowOf, setArc } from "../flow/network.ts";
import { decompose, type Holders } from "./decompose.ts";
import { evenWithinGroups } from "./even-within.ts";
import type { Tree } from "./tree.ts";
import { arcsOfRow } from "./within-states.ts";

/**
 * Draws on donors in proportion to what they have open, without changing what any need gets: what donors keep, as a share of what they
 * have, is lexicographically max-min fair, so that what they place is min-max fair. Then on the lines of each donor alike. Which
 * needs are served and which money serves them can be chosen apart: in a network from lines to needs, whatever lines can place in
 * some maximum flow, they can place in one that serves any given needs (Mendelsohn and Dulmage 1958).
 */
export const shareAmongDonors = (tree: Tree): void => {
  const { network, search, instance, row, arc } = tree;
  const { donors } = instance;
  const nodes = Int32Array.from({ length: row.pillars + donors.length }, (_, index) =>
    index < row.pillars ? index : row.donors + index - row.pillars,
  );
  const holders: Holders = {
    sharers: donors,
    node: (index) => row.donors + index,
    held: Float64Array.from(donors, (_, index) => flowOf(network, arc.unplaced + index)),
  };
  const parts = decompose(network, search, holders, { members: donors.map((_, index) => index), nodes });
  donors.forEach(({ cap }, index) => {
    const kept = holders.held[index] ?? 0;
    setArc(network, arc.unplaced + index, kept, 0, cap);
  });
  const keptArcs = arcsOfRow(row.lines, row.items, arc.kept);
  for (const part of parts) evenWithinGroups(tree, part.nodes, keptArcs(part.nodes));
};
