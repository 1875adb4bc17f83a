import { flowOf, type Network } from "../flow/network.ts";
import { putAsleep, reroute, type Search } from "../flow/reroute.ts";
import { apportion, type Sharer } from "./apportion.ts";
import { decompose, type Part } from "./decompose.ts";
import { nodesBetween, type Tree } from "./tree.ts";

/** A network in which money that is kept at the hub can flow to States. */
export interface Field {
  readonly network: Network;
  readonly search: Search;
  readonly nodes: Int32Array;
  readonly hub: number;
  readonly states: readonly Sharer[];
  readonly firstState: number;
}

/** What every State gets, and the chain of tight sets that shows that none can get more without harm to a worse-off one. */
export interface StateShares {
  readonly held: Float64Array;
  readonly parts: readonly Part[];
}

/** Places as much as the eligible pairs allow, lexicographically max-min fair on the coverage of States, in integers. */
export const shareAmongStates = ({ network, search, instance, row, arc }: Tree): StateShares => {
  const { states } = instance;
  const nodes = nodesBetween(0, row.hub + 1);
  const field: Field = { network, search, nodes, hub: row.hub, states, firstState: row.states };
  const held = new Float64Array(states.length);
  const money = instance.lines.open.reduce((sum, open) => sum + open, 0);
  const asked = states.reduce((sum, { cap }) => sum + cap, 0);
  const kept = () =>
    instance.donors.reduce((sum, _, donor) => sum + flowOf(network, arc.unplaced + donor), 0);
  // Evenly first, so that little is left to even out.
  placeUpTo(field, held, apportion(states, Math.min(money, asked)), kept());
  return { held, parts: shareFrom(field, held, kept()) };
};

/** From any flow, in which States hold `held` and `kept` is left: places whatever else can be, and evens it out. */
export const shareFrom = (field: Field, held: Float64Array, kept: number): Part[] => {
  const { network, search, nodes, states, firstState } = field;
  const caps = Float64Array.from(states, ({ cap }) => cap);
  placeUpTo(field, held, caps, kept);
  const members = states.map((_, index) => index);
  const node = (index: number) => firstState + index;
  return decompose(network, search, { sharers: states, node, held }, { members, nodes });
};

/** Sends kept money to States until each holds its target or nothing more can reach it. */
const placeUpTo = (field: Field, held: Float64Array, target: Float64Array, kept: number): void => {
  const { network, search, nodes, hub, firstState } = field;
  search.excess[hub] = kept;
  target.forEach((amount, state) => {
    search.excess[firstState + state] = (held[state] ?? 0) - amount;
  });
  reroute(network, search, nodes);
  target.forEach((amount, state) => {
    held[state] = amount + (search.excess[firstState + state] ?? 0);
    search.excess[firstState + state] = 0;
  });
  search.excess[hub] = 0;
  putAsleep(search, nodes);
};
