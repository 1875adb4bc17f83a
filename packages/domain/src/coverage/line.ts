import { type Figures, type GapLine, type GapQuery, total } from "../gap/index.ts";
import type { ProviderPosition } from "../position/ledger.ts";
import type { Position } from "../position/position.ts";
import type { State } from "../reference/state.ts";
import type { ProviderCode, StateCode } from "../shared/index.ts";
import { type Beside, type BesideLine, totalBeside } from "./beside.ts";

export interface CoverageQuery extends GapQuery {
  /** Whose lines the tables by donor give; all others' are left out of them. */
  readonly donors?: readonly ProviderCode[];
  /** The day of the report, `YYYY-MM-DD`: its rosters, and its year. */
  readonly on: string;
}

/** What a report is made of, read at one time. */
export interface CoverageSources {
  readonly positions: readonly Position[];
  readonly providerPositions: readonly ProviderPosition[];
  readonly rosters: ReadonlyMap<StateCode, State>;
}

/** A set of cells, with what stands beside their funding. */
export interface CoverageLine {
  readonly figures: Figures;
  readonly beside: Beside;
}

export const lineOf = (cells: readonly GapLine[] = [], beside: readonly BesideLine[] = []): CoverageLine => ({
  figures: total(cells),
  beside: totalBeside(beside),
});

/** The one member of a list that has one. */
export const only = <Member>(members: readonly Member[]): Member | undefined =>
  members.length === 1 ? members[0] : undefined;

export const inCell = ({ standing }: Pick<BesideLine, "standing">): boolean => standing === "cell";
