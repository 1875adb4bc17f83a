import {
  coverageWithPledges,
  type GapLine,
  listed,
  max,
  type Pillar,
  type ProviderCode,
  pillarNames,
  type Span,
  type StateCode,
  spanKey,
  spansOverlap,
  spokenAmount,
  sum,
} from "@angkor/domain";
import type { MatchContext } from "../eligibility/index.ts";
import { isUndivided, type Presence } from "./presence.ts";

/** A pledge that is not recorded yet. Empty lists mean any; amounts are in the report's currency. */
export interface PledgeToCome {
  readonly donor: ProviderCode;
  readonly states: readonly StateCode[];
  readonly pillars: readonly Pillar[];
  /** By availability; no amount for assistance in kind. */
  readonly tranches: readonly { readonly span: Span; readonly amount?: bigint }[];
}

export interface PreviewQuery {
  readonly pledge: PledgeToCome;
  /** The cells of the gap report, as this caller may see them, without a limit to the pledge's years. */
  readonly cells: readonly GapLine[];
  readonly presences: readonly Presence[];
  readonly context: Pick<MatchContext, "currency" | "nameOf">;
  /** The most cells that are told of each kind; 20 unless said otherwise. */
  readonly limit?: number;
}

export interface PreviewCell {
  readonly state: StateCode;
  readonly pillar: Pillar;
  readonly span: Span;
  readonly requirement: bigint;
  readonly gap: bigint;
  readonly pledged: bigint;
  /** What would still be missing if every outstanding pledge came: the gap minus pledges, never below zero. */
  readonly room: bigint;
  readonly coverageWithPledges: string | null;
}

export interface TouchedCell extends PreviewCell {
  /** Others' money that is there, or may reach it. */
  readonly others: readonly (Presence & { readonly undivided: boolean })[];
  /** Commitments and pledges fill the cell already: whatever comes exceeds its requirement. */
  readonly full: boolean;
  readonly reason: string;
}

export interface TranchePreview {
  readonly span: Span;
  readonly amount?: bigint;
  /** The room of all cells that the tranche can reach, told or not. */
  readonly room: bigint;
  /** What of the tranche no cell has room for. */
  readonly overfunding: bigint;
  readonly cells: readonly TouchedCell[];
  readonly cellCount: number;
  /** Named destinations without any requirement published for these years: unknown, not zero. */
  readonly notReported: readonly { readonly state: StateCode; readonly pillar?: Pillar }[];
  readonly reason: string;
}

export interface CoordinationPreview {
  readonly tranches: readonly TranchePreview[];
  /** Cells with room beside the pledge's own, the least covered first. */
  readonly beside: {
    /** The same States: other pillars or years. */
    readonly sameStates: readonly PreviewCell[];
    /** The same pillars and years: other States. */
    readonly samePillars: readonly PreviewCell[];
  };
}

const defaultLimit = 20;

/** Action 44: what a pledge would meet before it is recorded. Tranches are judged one by one. */
export const previewCoordination = (query: PreviewQuery): CoordinationPreview => {
  const { pledge, limit = defaultLimit } = query;
  const cells = query.cells.flatMap(toCell).filter(({ state }) => state !== pledge.donor);
  const reached = (cell: PreviewCell) =>
    isNamed(pledge.states, cell.state) && isNamed(pledge.pillars, cell.pillar) && inItsYears(pledge, cell);
  const open = cells.filter((cell) => cell.room > 0n && !reached(cell)).sort(byCoverage);
  return {
    tranches: pledge.tranches.map((tranche) => previewTranche(tranche, cells, query)),
    beside: {
      sameStates: open.filter(({ state }) => pledge.states.includes(state)).slice(0, limit),
      samePillars: open
        .filter(
          (cell) =>
            !isNamed(pledge.states, cell.state) &&
            isNamed(pledge.pillars, cell.pillar) &&
            inItsYears(pledge, cell),
        )
        .slice(0, limit),
    },
  };
};

const isNamed = <Member>(named: readonly Member[], member: Member): boolean =>
  named.length === 0 || named.includes(member);

const inItsYears = ({ tranches }: PledgeToCome, { span }: PreviewCell): boolean =>
  tranches.some((tranche) => spansOverlap(tranche.span, span));

const toCell = (line: GapLine): PreviewCell[] => {
  const [state] = line.states;
  const [pillar] = line.pillars;
  if (state === undefined || pillar === undefined || line.span === undefined) return [];
  const { span, requirement, gap, pledged } = line;
  const room = max(0n, gap - pledged);
  return [
    { state, pillar, span, requirement, gap, pledged, room, coverageWithPledges: coverageWithPledges(line) },
  ];
};

/** What is met of the requirement, pledges included: (requirement - room) / requirement, compared exactly. */
const byCoverage = (a: PreviewCell, b: PreviewCell): number => {
  const left = (a.requirement - a.room) * b.requirement;
  const right = (b.requirement - b.room) * a.requirement;
  if (left !== right) return left < right ? -1 : 1;
  if (a.room !== b.room) return a.room > b.room ? -1 : 1;
  return placeOf(a) < placeOf(b) ? -1 : 1;
};

const placeOf = ({ state, pillar, span }: PreviewCell): string => `${state}|${pillar}|${spanKey(span)}`;

const previewTranche = (
  { span, amount }: PledgeToCome["tranches"][number],
  cells: readonly PreviewCell[],
  { pledge, presences, context, limit = defaultLimit }: PreviewQuery,
): TranchePreview => {
  const touched = cells.filter(
    (cell) =>
      isNamed(pledge.states, cell.state) &&
      isNamed(pledge.pillars, cell.pillar) &&
      spansOverlap(cell.span, span),
  );
  const room = sum(touched.map((cell) => cell.room));
  const overfunding = amount === undefined ? 0n : max(0n, amount - room);
  const others = presences.filter(({ provider }) => provider !== pledge.donor);
  const notReported = unreported(pledge, touched);
  return {
    span,
    ...(amount !== undefined && { amount }),
    room,
    overfunding,
    cells: touched
      .toSorted(byCoverage)
      .slice(0, limit)
      .map((cell) => touch(cell, others, context)),
    cellCount: touched.length,
    notReported,
    reason: trancheReason({ span, room, overfunding, cells: touched.length }, context),
  };
};

const touch = (
  cell: PreviewCell,
  presences: readonly Presence[],
  context: PreviewQuery["context"],
): TouchedCell => {
  const others = presences
    .filter(
      ({ destination: { states, pillars }, span }) =>
        states.includes(cell.state) && isNamed(pillars, cell.pillar) && spansOverlap(span, cell.span),
    )
    .map((presence) => ({ ...presence, undivided: isUndivided(presence) }));
  const full = cell.room === 0n;
  return { ...cell, others, full, reason: cellReason(cell, others, context) };
};

const cellReason = (
  cell: PreviewCell,
  others: readonly Presence[],
  { currency, nameOf }: PreviewQuery["context"],
): string => {
  const place = `${nameOf(cell.state)}, ${pillarNames[cell.pillar]}, ${spanKey(cell.span)}`;
  const missing =
    cell.room === 0n
      ? "commitments and pledges reach the requirement already"
      : `${spokenAmount(cell.room, currency)} is still missing, commitments and pledges counted`;
  const names = [...new Set(others.map(({ provider }) => nameOf(provider)))];
  return `${place}: ${missing}; ${names.length === 0 ? "you see no one else there" : `${listed(names)} ${names.length === 1 ? "gives" : "give"} there too`}.`;
};

const trancheReason = (
  tranche: Pick<TranchePreview, "span" | "room" | "overfunding"> & { readonly cells: number },
  { currency }: PreviewQuery["context"],
): string => {
  const year = spanKey(tranche.span);
  if (tranche.cells === 0) return `No requirement is published that money of ${year} could meet.`;
  return tranche.overfunding > 0n
    ? `${spokenAmount(tranche.overfunding, currency)} of ${year} exceeds what is still missing where it may go (${spokenAmount(tranche.room, currency)}).`
    : `Where money of ${year} may go, ${spokenAmount(tranche.room, currency)} is still missing.`;
};

const unreported = (
  { states, pillars }: PledgeToCome,
  touched: readonly PreviewCell[],
): TranchePreview["notReported"] => {
  const named: { readonly state: StateCode; readonly pillar?: Pillar }[] = states.flatMap((state) =>
    pillars.length === 0 ? [{ state }] : pillars.map((pillar) => ({ state, pillar })),
  );
  return named.filter(
    ({ state, pillar }) =>
      !touched.some(
        (cell) =>
          cell.state === state && (pillar === undefined || cell.pillar === pillar) && cell.requirement > 0n,
      ),
  );
};
