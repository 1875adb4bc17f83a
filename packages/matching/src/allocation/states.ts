import { flowOf } from "../flow/network.ts";
import { putAsleep, reroute } from "../flow/reroute.ts";
import { apportion } from "./apportion.ts";
import { decompose, type Holders, type Part } from "./decompose.ts";
import { nodesBetween, type Tree } from "./tree.ts";

/** What every State gets, and the chain of tight sets that shows that none can get more without harm to a worse-off one. */
export interface StateShares {
  readonly held: Float64Array;
  readonly parts: readonly Part[];
}

/** Places as much as the eligible pairs allow, lexicographically max-min fair on the coverage of States, in integers. */
export const shareAmongStates = (tree: Tree): StateShares => {
  const { network, search, instance, row } = tree;
  const { states } = instance;
  const nodes = nodesBetween(0, row.hub + 1);
  const members = states.map((_, index) => index);
  const held = new Float64Array(states.length);
  const holders: Holders = { sharers: states, node: (index) => row.states + index, held };
  const money = instance.lines.open.reduce((sum, open) => sum + open, 0);
  const asked = states.reduce((sum, { cap }) => sum + cap, 0);
  // Evenly first, so that little is left to even out; then whatever else can be placed.
  place(tree, nodes, held, apportion(states, Math.min(money, asked)));
  place(
    tree,
    nodes,
    held,
    Float64Array.from(states, ({ cap }) => cap),
  );
  const parts = decompose(network, search, holders, { members, nodes });
  return { held, parts };
};

/** Sends kept money to States until each holds its target or nothing more can reach it. */
const place = (
  { network, search, instance, row, arc }: Tree,
  nodes: Int32Array,
  held: Float64Array,
  target: Float64Array,
): void => {
  let kept = 0;
  for (let donor = 0; donor < instance.donors.length; donor += 1)
    kept += flowOf(network, arc.unplaced + donor);
  search.excess[row.hub] = kept;
  target.forEach((amount, state) => {
    search.excess[row.states + state] = (held[state] ?? 0) - amount;
  });
  reroute(network, search, nodes);
  target.forEach((amount, state) => {
    held[state] = amount + (search.excess[row.states + state] ?? 0);
    search.excess[row.states + state] = 0;
  });
  search.excess[row.hub] = 0;
  putAsleep(search, nodes);
};
