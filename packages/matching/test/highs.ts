import { createRequire } from "node:module";
import type { LegacyHighs } from "highs";
import type { AllocationProblem } from "../src/index.ts";
import { needsOf } from "./instances.ts";

export type Highs = LegacyHighs;
/** Required, not imported: the package describes the types of its CommonJS build alone. */
export const loadHighs: () => Promise<Highs> = createRequire(import.meta.url)("highs");

const joined = (terms: readonly string[]): string => (terms.length === 0 ? "0 z" : terms.join(" + "));

interface Program {
  /** Further variables and constraints on what needs get (`need0`) and States hold (`state0`, by place in the problem). */
  readonly objective: string;
  readonly constraints?: readonly string[];
}

/** The allocation as a linear programme in the LP format: flows on eligible pairs, sums of needs and of States. */
export const linearProgramme = (
  problem: AllocationProblem,
  { objective, constraints = [] }: Program,
): string => {
  const byNeed: string[][] = problem.needs.map(() => []);
  const rows: string[] = [];
  problem.lines.forEach(({ open }, line) => {
    const flows = needsOf(problem.eligible, line).map((need) => {
      byNeed[need]?.push(`f${line}_${need}`);
      return `f${line}_${need}`;
    });
    if (flows.length > 0) rows.push(`${joined(flows)} <= ${open}`);
  });
  byNeed.forEach((flows, need) => {
    rows.push(`need${need} - ${flows.length === 0 ? "0 z" : flows.join(" - ")} = 0`);
  });
  problem.states.forEach(({ state }, index) => {
    const needs = problem.needs.flatMap((need, at) => (need.state === state ? [`need${at}`] : []));
    rows.push(`state${index} - ${needs.length === 0 ? "0 z" : needs.join(" - ")} = 0`);
  });
  const bounds = problem.needs.map(({ open }, need) => `0 <= need${need} <= ${open}`);
  const numbered = [...rows, ...constraints].map((row, index) => ` c${index}: ${row}`);
  return `Maximize\n obj: ${objective}\nSubject To\n${numbered.join("\n")}\nBounds\n z = 0\n${bounds.join("\n")}\nEnd\n`;
};

export const solve = (highs: Highs, programme: string): { value: number; of: (name: string) => number } => {
  const solution = highs.solve(programme);
  if (solution.Status !== "Optimal") throw new Error(`HiGHS: ${solution.Status}`);
  const { Columns, ObjectiveValue } = solution;
  return {
    value: ObjectiveValue,
    of: (name) => {
      const column = Columns[name];
      return column !== undefined && "Primal" in column ? column.Primal : 0;
    },
  };
};

/**
 * Coverage of every State by sequential linear programmes: the highest level that all States which are not fixed can reach; then, one by
 * one, which of them can rise above it; the others are fixed there.
 */
export const leximinByProgrammes = (highs: Highs, problem: AllocationProblem): number[] => {
  const required = problem.states.map((standing) => Number(standing.required));
  const met = problem.states.map((standing) => Number(standing.met));
  const level: (number | undefined)[] = problem.states.map(() => undefined);
  // Levels are counted in parts of this: HiGHS' tolerances are for numbers of one size.
  const scale = 1e8;
  const covering = (index: number) =>
    `state${index} - ${(required[index] ?? 0) / scale} t >= ${-(met[index] ?? 0)}`;
  const reaching = (index: number, at: number) =>
    `state${index} >= ${Math.floor(at * (required[index] ?? 0) - (met[index] ?? 0)) - 1}`;
  while (level.includes(undefined)) {
    const free = level.flatMap((fixed, index) => (fixed === undefined ? [index] : []));
    const fixedRows = level.flatMap((fixed, index) => (fixed === undefined ? [] : [reaching(index, fixed)]));
    // A State can't do worse than what is met already.
    const raised = { objective: "t", constraints: [...free.map(covering), ...fixedRows] };
    const value = solve(highs, linearProgramme(problem, raised)).value / scale;
    let found = false;
    for (const index of free) {
      const rows = [...free.map((other) => reaching(other, value)), ...fixedRows];
      const most = solve(
        highs,
        linearProgramme(problem, { objective: `state${index}`, constraints: rows }),
      ).value;
      const best = ((met[index] ?? 0) + most) / (required[index] ?? 1);
      if (best > value + 2e-5) continue;
      level[index] = Math.max(value, 0);
      found = true;
    }
    if (!found) throw new Error("No State is stuck");
  }
  return level.map((fixed) => fixed ?? 0);
};

/** The most that can be placed. */
export const mostPlaced = (highs: Highs, problem: AllocationProblem): number =>
  solve(highs, linearProgramme(problem, { objective: joined(problem.needs.map((_, need) => `need${need}`)) }))
    .value;
