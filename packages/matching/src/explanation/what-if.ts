import type { Fraction } from "../allocation/allocate.ts";
import { type AllocationProblem, checkProblem } from "../allocation/problem.ts";
import { shareFrom } from "../allocation/states.ts";
import { setArc } from "../flow/network.ts";
import { type Board, createBoard, itemsBehind, keptAt } from "./board.ts";

/** Something that could be otherwise: money of existing lines that might go further, or money that is not there yet. */
export type Change =
  | { readonly kind: "loosen"; readonly pairs: readonly LoosenedLine[] }
  | { readonly kind: "add"; readonly amount: bigint; readonly needs: readonly number[] };

/** Needs that a line may serve besides those it may already, as indexes into the problem. */
export interface LoosenedLine {
  readonly line: number;
  readonly needs: readonly number[];
}

/** What every State would get, by code, and in all. */
export interface StateView {
  readonly states: readonly StateShare[];
  readonly total: bigint;
  /** The lowest coverage of a State that requires something; undefined when none does. */
  readonly worst: Fraction | undefined;
}

export interface StateShare {
  readonly state: string;
  readonly required: bigint;
  readonly met: bigint;
  readonly given: bigint;
}

/** Solves one problem under many changes, one at a time, each exactly: what States would get. */
export interface WhatIf {
  readonly now: StateView;
  /** What States would get under a change, by its place in the list. */
  readonly under: (change: number) => StateView;
}

/**
 * The fair division among States as it is and under each change. All changes are in one network, closed; opening one and
 * rerouting from the present solution is all that it takes. A change whose money can't cross from a later tight set to an earlier one
 * leaves every set of the chain tight: then nothing changes, and nothing is solved.
 */
export const createWhatIf = (problem: AllocationProblem, changes: readonly Change[]): WhatIf => {
  checkProblem(problem);
  const board = createBoard(problem, changes);
  const { field } = board;
  const held = new Float64Array(field.states.length);
  const parts = shareFrom(field, held, keptAt(board));
  const now = viewOf(board, held);
  const residual = field.network.residual.slice();
  const open = field.network.open.slice();
  const base = held.slice();
  const partOf = new Int32Array(field.network.nodes);
  parts.forEach(({ nodes }, index) => {
    for (const node of nodes) partOf[node] = index;
  });
  const under = (index: number): StateView => {
    const gates = board.gates[index] ?? [];
    const matters = gates.some((gate) => {
      if (gate.amount > 0) return true;
      const from = partOf[gate.from] ?? 0;
      return itemsBehind(board, gate.node).some((item) => (partOf[item] ?? 0) < from);
    });
    if (!matters) return now;
    field.network.residual.set(residual);
    field.network.open.set(open);
    held.set(base);
    for (const gate of gates) {
      if (gate.amount > 0) setArc(field.network, gate.arc, gate.amount, 0, gate.amount);
      else setArc(field.network, gate.arc, 0, 0, Number.POSITIVE_INFINITY);
    }
    shareFrom(field, held, keptAt(board));
    return viewOf(board, held);
  };
  return { now, under };
};

const viewOf = ({ standings }: Board, held: Float64Array): StateView => {
  const states = standings.map(({ state, required, met }, index) => ({
    state,
    required,
    met,
    given: BigInt(held[index] ?? 0),
  }));
  let worst: Fraction | undefined;
  for (const { required, met, given } of states) {
    const coverage = { numerator: met + given, denominator: required };
    if (required > 0n && (worst === undefined || compareFractions(coverage, worst) < 0)) worst = coverage;
  }
  return { states, total: states.reduce((sum, { given }) => sum + given, 0n), worst };
};

/** Exact, by cross-multiplication. */
export const compareFractions = (a: Fraction, b: Fraction): number => {
  const left = a.numerator * b.denominator;
  const right = b.numerator * a.denominator;
  return left < right ? -1 : left > right ? 1 : 0;
};

/** Above zero when States are served better by `a` than by `b`: the lowest coverage first, then the next; then what is given in all. */
export const compareViews = (a: StateView, b: StateView): number => {
  const left = sortedCoverage(a);
  const right = sortedCoverage(b);
  for (let index = 0; index < left.length; index += 1) {
    const one = left[index];
    const other = right[index];
    const order = one === undefined || other === undefined ? 0 : compareFractions(one, other);
    if (order !== 0) return order;
  }
  return a.total === b.total ? 0 : a.total < b.total ? -1 : 1;
};

const sortedCoverage = ({ states }: StateView): Fraction[] =>
  states
    .filter(({ required }) => required > 0n)
    .map(({ required, met, given }) => ({ numerator: met + given, denominator: required }))
    .sort(compareFractions);
