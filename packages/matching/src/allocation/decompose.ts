import type { Network } from "../flow/network.ts";
import { isBelow, putAsleep, reroute, type Search } from "../flow/reroute.ts";
import { apportion, type Sharer } from "./apportion.ts";

/** Sharers at nodes of a network, and what each holds: beside the network, as if each had an arc out of it. */
export interface Holders {
  readonly sharers: readonly Sharer[];
  readonly node: (index: number) => number;
  readonly held: Float64Array;
}

/** A tight set less the ones before it: who can't rise, whatever those after it give up, and their nodes. */
export interface Part {
  readonly members: readonly number[];
  readonly nodes: Int32Array;
}

/**
 * Makes what the sharers hold lexicographically max-min fair, in integers, without changing its sum.
 *
 * Decomposition (Fujishige 1980, Groenevelt 1991), on single units: what a part holds is divided among its members as if
 * nothing stood in the way. Either the network can bring that about: then it is the answer. Or a minimum cut splits the part in
 * two: those that together get less, even with all that can reach them, and the rest; each is divided anew by itself.
 * The division is a beginning of the greedy order of single units (Federgruen and Groenevelt 1986), so a part that can't have
 * it is tight for the greedy method as well: the result is the greedy one, exactly. Answers the parts, worst-off sets first.
 */
export const decompose = (network: Network, search: Search, holders: Holders, part: Part): Part[] => {
  const done: Part[] = [];
  const waiting = [part];
  for (;;) {
    const next = waiting.pop();
    if (next === undefined) return done;
    const [stuck, rest] = divide(network, search, holders, next);
    if (rest === undefined) done.push(stuck);
    else waiting.push(rest, stuck);
  }
};

/** The part itself when its even division is possible; otherwise its two sides. */
const divide = (network: Network, search: Search, holders: Holders, part: Part): [Part] | [Part, Part] => {
  const { sharers, node, held } = holders;
  const { members, nodes } = part;
  if (members.length < 2) return [part];
  const sum = members.reduce((total, index) => total + (held[index] ?? 0), 0);
  const target = apportion(
    members.flatMap((index) => sharers[index] ?? []),
    sum,
  );
  members.forEach((index, at) => {
    search.excess[node(index)] = (held[index] ?? 0) - (target[at] ?? 0);
  });
  reroute(network, search, nodes);
  let possible = true;
  members.forEach((index, at) => {
    const left = search.excess[node(index)] ?? 0;
    if (left !== 0) possible = false;
    held[index] = (target[at] ?? 0) + left;
    search.excess[node(index)] = 0;
  });
  const split: [Part] | [Part, Part] = possible
    ? [part]
    : [side(holders, part, (at) => isBelow(search, at)), side(holders, part, (at) => !isBelow(search, at))];
  putAsleep(search, nodes);
  return split;
};

const side = ({ node }: Holders, { members, nodes }: Part, isIn: (node: number) => boolean): Part => ({
  members: members.filter((index) => isIn(node(index))),
  nodes: nodes.filter(isIn),
});
