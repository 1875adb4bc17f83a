import type { GapReport } from "../gap/index.ts";
import { type Pillar, type StateCode, sum } from "../shared/index.ts";
import type { BesideLine } from "./beside.ts";
import { type CoverageLine, inCell, lineOf, only } from "./line.ts";

/** Both routes of Action 43, never added up: `figures` are of earmarked funding, `beside.broader` is the other. */
export interface VictimAssistance extends CoverageLine {
  /** Broader funding of several States, of none in particular, or of undivided years. */
  readonly broaderUndivided: bigint;
  readonly states: readonly (CoverageLine & { readonly state: StateCode })[];
}

const isVictimAssistance = ({ pillars }: { readonly pillars: readonly Pillar[] }): boolean =>
  only(pillars) === "victim-assistance";

export const victimAssistance = (gap: GapReport, beside: readonly BesideLine[]): VictimAssistance => {
  const cells = gap.cells.filter(isVictimAssistance);
  const besideCells = beside.filter(inCell).filter(isVictimAssistance);
  const cellsByState = Map.groupBy(cells, ({ states }) => only(states));
  const besideByState = Map.groupBy(besideCells, ({ states }) => only(states));
  return {
    ...lineOf(cells, besideCells),
    broaderUndivided: sum(beside.filter((line) => !inCell(line)).map(({ broader }) => broader)),
    states: [...new Set([...cellsByState.keys(), ...besideByState.keys()])]
      .filter((state) => state !== undefined)
      .sort()
      .map((state) => ({ state, ...lineOf(cellsByState.get(state), besideByState.get(state)) })),
  };
};
