import type { Sharer } from "../allocation/apportion.ts";
import { apart, contract, type Merged, mergeColumns } from "../allocation/merge.ts";
import type { AllocationProblem, EligiblePairs, Need, StateStanding } from "../allocation/problem.ts";
import type { Field } from "../allocation/states.ts";
import { nodesBetween } from "../allocation/tree.ts";
import { createNetwork, flowOf, type Network, setArc } from "../flow/network.ts";
import { createSearch } from "../flow/reroute.ts";
import type { Change } from "./what-if.ts";

/** Where a change enters the network: an arc that is closed until then. */
export interface Gate {
  readonly arc: number;
  /** The line whose money may go further; for new money, itself. */
  readonly from: number;
  /** The node behind the gate, from which the change's needs can be reached. */
  readonly node: number;
  /** New money: what the arc to the hub then carries. 0 for a loosened line. */
  readonly amount: number;
}

/**
 * The network of a problem with changes, as far as States go (pillars and classes make no difference to them):
 *
 *     hub <- line -> item -> State        line -> gate -> item        hub <- new money -> item
 *
 * A loosened line has a second node behind a gate, with the needs that it may serve then.
 */
export interface Board {
  readonly field: Field;
  readonly standings: readonly StateStanding[];
  /** Items by node: lines, then nodes behind gates in the order of changes. */
  readonly pairs: EligiblePairs;
  readonly firstItem: number;
  /** For each change. */
  readonly gates: readonly (readonly Gate[])[];
  /** Arcs from lines and from nodes behind gates to the hub: the first of the network. */
  readonly keptArcs: number;
}

/** What is left at the hub. */
export const keptAt = ({ field, keptArcs }: Board): number => {
  let kept = 0;
  for (let arc = 0; arc < keptArcs; arc += 1) kept += flowOf(field.network, arc);
  return kept;
};

export const itemsBehind = ({ pairs, firstItem }: Board, node: number): number[] =>
  Array.from(pairs.needs.subarray(pairs.first[node], pairs.first[node + 1]), (item) => firstItem + item);

export const createBoard = (problem: AllocationProblem, changes: readonly Change[]): Board => {
  const { lines, needs } = problem;
  const standings = [...problem.states].sort((a, b) => (a.state < b.state ? -1 : 1));
  const stateAt = new Map(standings.map(({ state }, index) => [state, index]));
  const stateOf = Int32Array.from(needs, ({ state }) => stateAt.get(state) ?? 0);
  const gates = gatesOf(problem, changes);
  const all = allPairs(problem, changes);
  const rows = all.first.length - 1;
  const groups = mergeColumns(stateOf, all);
  const pairs = contract(all, apart(rows), groups);
  const firstItem = rows;
  const firstState = firstItem + groups.groups;
  const hub = firstState + standings.length;
  const { itemState, itemOpen, stateOpen } = openOf(needs, stateOf, groups, standings.length);
  const network = linked(pairs, gates.flat(), { firstItem, firstState, hub, itemState });
  lines.forEach(({ open }, line) => {
    setArc(network, line, Number(open), 0, Number(open));
  });
  const firstItemArc = rows + gates.flat().length;
  itemOpen.forEach((open, item) => {
    setArc(network, firstItemArc + item, 0, 0, open);
  });
  const states: Sharer[] = standings.map(({ required, met }, rank) => ({
    required,
    met,
    cap: stateOpen[rank] ?? 0,
    rank,
  }));
  const nodes = nodesBetween(0, hub + 1);
  const field = { network, search: createSearch(network), nodes, hub, states, firstState };
  return { field, standings, pairs, firstItem, gates, keptArcs: rows };
};

/** What items and States ask for, and the State of each item. */
const openOf = (needs: readonly Need[], stateOf: Int32Array, { groupOf, groups }: Merged, states: number) => {
  const itemState = new Int32Array(groups);
  const itemOpen = new Float64Array(groups);
  const stateOpen = new Float64Array(states);
  groupOf.forEach((item, need) => {
    const state = stateOf[need] ?? 0;
    const open = Number(needs[need]?.open ?? 0n);
    itemState[item] = state;
    itemOpen[item] = (itemOpen[item] ?? 0) + open;
    stateOpen[state] = (stateOpen[state] ?? 0) + open;
  });
  return { itemState, itemOpen, stateOpen };
};

/** One gate for each loosened line, one for each sum of new money. Arcs to the hub come first, one for each node with pairs. */
const gatesOf = ({ lines }: AllocationProblem, changes: readonly Change[]): Gate[][] => {
  const count = changes.reduce((sum, change) => sum + (change.kind === "add" ? 1 : change.pairs.length), 0);
  let node = lines.length;
  let arc = lines.length + count;
  return changes.map((change): Gate[] => {
    if (change.kind === "add") {
      const gate = { arc: node, from: node, node, amount: Number(change.amount) };
      node += 1;
      arc += 1;
      return [gate];
    }
    return change.pairs.map(({ line }) => {
      const gate = { arc, from: line, node, amount: 0 };
      node += 1;
      arc += 1;
      return gate;
    });
  });
};

const allPairs = ({ eligible }: AllocationProblem, changes: readonly Change[]): EligiblePairs => {
  const behind = changes.flatMap((change) =>
    change.kind === "add" ? [change.needs] : change.pairs.map(({ needs }) => needs),
  );
  const added = behind.map((needs) => [...new Set(needs)]);
  const rows = eligible.first.length - 1;
  const first = new Int32Array(rows + added.length + 1);
  first.set(eligible.first);
  added.forEach((needs, index) => {
    first[rows + index + 1] = (first[rows + index] ?? 0) + needs.length;
  });
  const needs = new Int32Array(first.at(-1) ?? 0);
  needs.set(eligible.needs);
  added.forEach((columns, index) => {
    needs.set(columns, first[rows + index]);
  });
  return { first, needs };
};

interface Rows {
  readonly firstItem: number;
  readonly firstState: number;
  readonly hub: number;
  readonly itemState: Int32Array;
}

/** Arcs: each node with pairs -> hub, gates, item -> State, all closed; then pairs. */
const linked = (pairs: EligiblePairs, gates: readonly Gate[], rows: Rows): Network => {
  const nodes = pairs.first.length - 1;
  const firstPair = nodes + gates.length + rows.itemState.length;
  const tails = new Int32Array(firstPair + pairs.needs.length);
  const heads = new Int32Array(tails.length);
  for (let node = 0; node < nodes; node += 1) {
    tails[node] = node;
    heads[node] = rows.hub;
    for (let at = pairs.first[node] ?? 0; at < (pairs.first[node + 1] ?? 0); at += 1) {
      tails[firstPair + at] = node;
      heads[firstPair + at] = rows.firstItem + (pairs.needs[at] ?? 0);
    }
  }
  gates.forEach(({ from, node }, index) => {
    tails[nodes + index] = from;
    heads[nodes + index] = node;
  });
  rows.itemState.forEach((state, item) => {
    tails[nodes + gates.length + item] = rows.firstItem + item;
    heads[nodes + gates.length + item] = rows.firstState + state;
  });
  return createNetwork(rows.hub + 1, tails, heads, firstPair);
};
