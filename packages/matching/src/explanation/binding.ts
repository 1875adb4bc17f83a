import { listed } from "@angkor/domain";
import type { Allocation } from "../allocation/allocate.ts";
import { transpose } from "../allocation/merge.ts";
import type { AllocationProblem } from "../allocation/problem.ts";
import { sentences, type Wording } from "./sentences.ts";

/** What the rules say of a line and a State, for the explanation. */
export interface EarmarkFacts {
  /** Whether a line may be used anywhere. */
  readonly isUnearmarked: (line: number) => boolean;
  /** Why a line can't serve what a State still needs: the rule's name, and words that fit "it is ...", such as "earmarked for other States". */
  readonly exclusion: (line: number, state: string) => { readonly rule: string; readonly words: string };
}

export interface ExclusionCount {
  readonly rule: string;
  readonly words: string;
  readonly lines: number;
  readonly amount: bigint;
}

/** Why a State with open needs gets no more: its minimum cut. */
export interface Binding {
  readonly state: string;
  readonly kind: "no-money" | "none-may-serve" | "exhausted" | "shared-out";
  /** What stays open of its needs. */
  readonly stillOpen: bigint;
  /** Lines that may serve what it still needs: all used in full. */
  readonly reachingLines: readonly number[];
  readonly reaching: bigint;
  readonly reachingUnearmarked: bigint;
  /** What of these lines goes to the State itself. */
  readonly given: bigint;
  /** The other States that share the exhausted money, directly or through others: none that money could be taken from fairly. */
  readonly sharedWith: readonly string[];
  /** Open lines that can't serve what it still needs, by rule, most money first. */
  readonly excluded: readonly ExclusionCount[];
  readonly text: string;
}

/** The binding reason for each State whose needs stay open, in the order of the allocation's States. */
export const explainStates = (
  problem: AllocationProblem,
  allocation: Allocation,
  facts: EarmarkFacts,
  wording: Wording,
): Binding[] => {
  const board = readBoard(problem, allocation);
  return allocation.states.flatMap((outcome) => {
    const { state, given, open } = outcome;
    if (given === open) return [];
    const cut = cutOf(board, state);
    const binding = { ...describe(board, cut, state, facts), stillOpen: open - given };
    const { coverageAfter } = outcome;
    const rest = wording.amount(binding.stillOpen);
    const name = wording.stateName(state);
    const end =
      coverageAfter === undefined
        ? sentences.leftOpenWithoutRequirement(name, rest)
        : sentences.leftOpen(name, wording.share(coverageAfter.numerator, coverageAfter.denominator), rest);
    return [{ ...binding, text: `${textOf(binding, wording)} ${end}` }];
  });
};

interface Board {
  readonly problem: AllocationProblem;
  readonly openNeedsOf: ReadonlyMap<string, readonly number[]>;
  /** Lines that may serve a need. */
  readonly linesOf: (need: number) => Int32Array;
  /** What each line gives to which needs. */
  readonly placedBy: readonly (readonly { readonly need: number; readonly amount: bigint }[])[];
}

const readBoard = (problem: AllocationProblem, { placements }: Allocation): Board => {
  const placedBy: { need: number; amount: bigint }[][] = problem.lines.map(() => []);
  const given = problem.needs.map(() => 0n);
  for (const { line, need, amount } of placements) {
    placedBy[line]?.push({ need, amount });
    given[need] = (given[need] ?? 0n) + amount;
  }
  const openNeedsOf = new Map<string, number[]>();
  problem.needs.forEach(({ state, open }, need) => {
    if ((given[need] ?? 0n) >= open) return;
    const needs = openNeedsOf.get(state);
    if (needs === undefined) openNeedsOf.set(state, [need]);
    else needs.push(need);
  });
  const { first, needs: lines } = transpose(problem.eligible, problem.needs.length);
  return { problem, openNeedsOf, linesOf: (need) => lines.subarray(first[need], first[need + 1]), placedBy };
};

interface Cut {
  /** Lines that may serve what the State still needs. */
  readonly direct: readonly number[];
  readonly states: readonly string[];
}

/** Everything from which a unit could be handed on to the State: lines, the needs they serve, their other lines, and so on. */
const cutOf = ({ problem, openNeedsOf, linesOf, placedBy }: Board, state: string): Cut => {
  const states = new Set([state]);
  const needs = new Set<number>(openNeedsOf.get(state));
  const lines = new Set<number>();
  let direct: number[] | undefined;
  const own = needs.size;
  let walked = 0;
  for (const need of needs) {
    if (walked === own) direct = [...lines];
    walked += 1;
    for (const line of linesOf(need)) {
      if (lines.has(line) || (problem.lines[line]?.open ?? 0n) === 0n) continue;
      lines.add(line);
      for (const placement of placedBy[line] ?? []) {
        needs.add(placement.need);
        const other = problem.needs[placement.need]?.state ?? state;
        if (states.has(other)) continue;
        states.add(other);
        for (const open of openNeedsOf.get(other) ?? []) needs.add(open);
      }
    }
  }
  states.delete(state);
  return { direct: (direct ?? [...lines]).sort((a, b) => a - b), states: [...states].sort() };
};

const describe = (
  { problem, placedBy }: Board,
  { direct, states }: Cut,
  state: string,
  facts: EarmarkFacts,
): Omit<Binding, "stillOpen" | "text"> => {
  const open = (line: number) => problem.lines[line]?.open ?? 0n;
  const total = (chosen: readonly number[]) => chosen.reduce((sum, line) => sum + open(line), 0n);
  const reach = new Set(direct);
  const shut = problem.lines.flatMap((line, index) => (line.open > 0n && !reach.has(index) ? [index] : []));
  const given = direct.reduce(
    (sum, line) =>
      (placedBy[line] ?? []).reduce(
        (part, { need, amount }) => part + (problem.needs[need]?.state === state ? amount : 0n),
        sum,
      ),
    0n,
  );
  const kind =
    shut.length + direct.length === 0
      ? "no-money"
      : direct.length === 0
        ? "none-may-serve"
        : states.length === 0
          ? "exhausted"
          : "shared-out";
  return {
    state,
    kind,
    reachingLines: direct,
    reaching: total(direct),
    reachingUnearmarked: total(direct.filter(facts.isUnearmarked)),
    given,
    sharedWith: states,
    excluded: countExclusions(shut, state, facts, open),
  };
};

const countExclusions = (
  shut: readonly number[],
  state: string,
  facts: EarmarkFacts,
  open: (line: number) => bigint,
): ExclusionCount[] => {
  const counts = new Map<string, ExclusionCount>();
  for (const line of shut) {
    const { rule, words } = facts.exclusion(line, state);
    const known = counts.get(`${rule} ${words}`) ?? { rule, words, lines: 0, amount: 0n };
    counts.set(`${rule} ${words}`, {
      rule,
      words,
      lines: known.lines + 1,
      amount: known.amount + open(line),
    });
  }
  return [...counts.values()].sort((a, b) =>
    a.amount === b.amount ? (a.words < b.words ? -1 : 1) : a.amount > b.amount ? -1 : 1,
  );
};

const textOf = (binding: Omit<Binding, "text">, wording: Wording): string => {
  const { kind, excluded, reachingLines, reaching, reachingUnearmarked, sharedWith } = binding;
  const state = wording.stateName(binding.state);
  const [reason] = excluded;
  const shut = excluded.reduce((sum, { lines }) => sum + lines, 0);
  const shutAmount = wording.amount(excluded.reduce((sum, { amount }) => sum + amount, 0n));
  const reasons =
    reason !== undefined && excluded.length === 1
      ? sentences.onlyReason(shut, reason.words)
      : listed(excluded.map(({ lines, words }) => sentences.reasonCount(lines, words)));
  if (kind === "no-money") return sentences.noMoney(state);
  if (kind === "none-may-serve") return sentences.noneMayServe(state, shut, reasons);
  const isAllUnearmarked = reaching === reachingUnearmarked;
  const parts: string[] = [];
  if (reason !== undefined && excluded.length === 1 && shut > 1)
    parts.push(
      sentences.allElsewhere(
        state,
        shut,
        reason.words,
        `${wording.amount(reaching)}${isAllUnearmarked ? " unearmarked" : ""}`,
      ),
    );
  else if (shut > 0) parts.push(sentences.someExcluded(state, shut, shutAmount, reasons));
  const count = reachingLines.length;
  parts.push(
    kind === "exhausted"
      ? sentences.exhausted(state, count, wording.amount(reaching))
      : sentences.sharedOut(
          state,
          count,
          wording.amount(reaching),
          binding.given === 0n ? undefined : wording.amount(binding.given),
          sharedWith.map(wording.stateName),
        ),
  );
  if (reachingUnearmarked > 0n && !isAllUnearmarked)
    parts.push(sentences.unearmarked(wording.amount(reachingUnearmarked)));
  return parts.join(" ");
};
