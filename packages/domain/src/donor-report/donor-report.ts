import type { Commitment } from "../commitment/commitment.ts";
import { type Beside, besideFigures } from "../coverage/beside.ts";
import { type Figures, type GapLine, type GapQuery, gapReport, ratio, total } from "../gap/index.ts";
import { type AssistanceKind, type Earmarking, isMultiYear, type Modality } from "../pledge/pledge.ts";
import type { Position } from "../position/position.ts";
import {
  type CountedRecord,
  type FigurePart,
  type RecordsBehind,
  recordsBehind,
} from "../records-behind/index.ts";
import { mayReadResponse, type NeedResponse } from "../response/response.ts";
import {
  type AppliedRate,
  type Destination,
  type Span,
  type Standing,
  type StateCode,
  sum,
} from "../shared/index.ts";
import { type FrontLoading, frontLoading } from "./front-loading.ts";
import { type OpenMoney, openMoney } from "./open-money.ts";
import { type OverdueTranche, overdueTranches } from "./overdue.ts";
import { type MoneyShare, moneyBy, type PledgeShare, pledgesBy } from "./shares.ts";
import { type OpenPledge, type StandingPledge, standingPledges } from "./standing-pledges.ts";
import { type Trace, traceOf } from "./trace.ts";

/** A provider's money on a set of lines, in minor units of the report's currency. */
export interface DonorFigures {
  /** Pledges' open part: what the gap report calls pledged. */
  readonly outstanding: bigint;
  readonly committed: bigint;
  readonly disbursed: bigint;
  /** What was paid beyond commitments. */
  readonly uncovered: bigint;
  /** Commitments, and what was paid beyond them. */
  readonly funding: bigint;
}

export interface DonorLine extends DonorFigures, Destination {
  readonly standing: Standing;
  readonly span: Span;
}

/** Whoever gets money: a State, several that share it undivided, or none in particular. */
export interface Recipient extends DonorFigures {
  readonly states: readonly StateCode[];
}

export interface MultiYear {
  readonly pledges: number;
  readonly pledged: bigint;
  /** Of everything pledged; `null` where nothing is. */
  readonly share: string | null;
}

export interface DonorReport {
  readonly totals: DonorFigures & { readonly pledged: bigint; readonly pledges: number };
  /** The same by where lines stand. */
  readonly standings: readonly (DonorFigures & { readonly standing: Standing })[];
  readonly recipients: readonly Recipient[];
  readonly lines: readonly DonorLine[];
  /** Parts of the funding, and broader victim assistance, which is no part of any figure above. */
  readonly beside: Beside;
  readonly earmarkings: readonly PledgeShare<Earmarking>[];
  readonly kinds: readonly PledgeShare<AssistanceKind>[];
  readonly modalities: readonly MoneyShare<Modality>[];
  /** By CRS channel code; undefined for what names no channel. */
  readonly channels: readonly MoneyShare<string | undefined>[];
  readonly multiYear: MultiYear;
  readonly overdue: readonly OverdueTranche[];
  readonly frontLoading: FrontLoading;
  readonly openMoney: OpenMoney;
  readonly trace: Trace;
  /** The latest answers to needs, in the order of their ids. */
  readonly responses: readonly NeedResponse[];
  readonly oldRates: readonly AppliedRate[];
}

export interface DonorRecords {
  readonly pledges: readonly OpenPledge[];
  readonly commitments: readonly Commitment[];
  readonly responses: readonly NeedResponse[];
}

export interface DonorReportQuery extends GapQuery {
  /** The day of the report. */
  readonly on: string;
}

/**
 * Where a provider's money is, from pledge to payment. Figures are those of its positions, as the gap report makes them;
 * what they are made of comes from the records. Undefined when the two were not read of one moment.
 */
export const donorReport = (
  positions: readonly Position[],
  records: DonorRecords,
  query: DonorReportQuery,
): DonorReport | undefined => {
  const behind = recordsBehind(positions, countedOf(records), {
    ...query,
    figures: ["pledged", "committed", "disbursed", "funding", ...besideFigures],
  });
  if (behind === undefined) return undefined;
  const { parts } = behind;
  const lines = linesOf(positions, query);
  const standing = standingPledges(records.pledges, parts, query);
  const responses = records.responses
    .filter((response) => mayReadResponse(query.caller, response))
    .sort((one, other) => (one.id < other.id ? -1 : 1));
  return {
    totals: {
      ...figuresOf(lines),
      pledged: sum(standing.map(({ pledged }) => pledged)),
      pledges: standing.length,
    },
    ...placesOf(lines),
    beside: besideOf(behind),
    earmarkings: pledgesBy(standing, ({ earmarking }) => earmarking),
    kinds: pledgesBy(standing, ({ kind }) => kind),
    modalities: moneyBy(standing, parts, ({ modality = "conventional" }) => modality),
    channels: moneyBy(standing, parts, ({ channel }) => channel?.code),
    multiYear: multiYearOf(standing),
    overdue: overdueTranches(standing, query.on),
    frontLoading: frontLoading(standing, query),
    openMoney: openMoney(standing, responses, query.on),
    trace: traceOf(records, query),
    responses,
    oldRates: oldRatesOf(parts),
  };
};

const countedOf = ({ pledges, commitments }: DonorRecords): CountedRecord[] => [
  ...pledges.map(({ pledge, outstanding }) => ({ kind: "pledge", record: pledge, outstanding }) as const),
  ...commitments.map((record) => ({ kind: "commitment", record }) as const),
];

interface PlacedLine {
  readonly standing: Standing;
  readonly line: GapLine;
}

const linesOf = (positions: readonly Position[], query: GapQuery): PlacedLine[] => {
  const { cells, unallocated, shared } = gapReport(positions, query);
  return [
    ...cells.map((line) => ({ standing: "cell", line }) as const),
    ...unallocated.map((line) => ({ standing: "unallocated", line }) as const),
    ...shared.map((line) => ({ standing: "shared", line }) as const),
  ];
};

const figuresOf = (lines: readonly PlacedLine[]): DonorFigures => {
  const { pledged, committed, disbursed, funding }: Figures = total(lines.map(({ line }) => line));
  return { outstanding: pledged, committed, disbursed, uncovered: funding - committed, funding };
};

/** The same money three times: line by line, by where lines stand, and by who gets it. */
const placesOf = (lines: readonly PlacedLine[]): Pick<DonorReport, "standings" | "recipients" | "lines"> => ({
  standings: [...Map.groupBy(lines, ({ standing }) => standing)].map(([standing, group]) => ({
    standing,
    ...figuresOf(group),
  })),
  recipients: [...Map.groupBy(lines, ({ line }) => line.states.join("+"))]
    .map(([, group]) => ({ states: group[0]?.line.states ?? [], ...figuresOf(group) }))
    .sort(byStates),
  lines: lines.flatMap((placed) => {
    const { states, pillars, span } = placed.line;
    return span === undefined
      ? []
      : [{ standing: placed.standing, states, pillars, span, ...figuresOf([placed]) }];
  }),
});

/** Single States first, then several together, then none. */
const byStates = (one: Recipient, other: Recipient): number => {
  const rank = ({ states }: Recipient) =>
    `${states.length === 0 ? 9 : Math.min(states.length, 2)}${states.join("+")}`;
  return rank(one) < rank(other) ? -1 : 1;
};

const besideOf = ({ figures }: RecordsBehind): Beside => ({
  local: figures.get("local") ?? 0n,
  frontLoaded: figures.get("frontLoaded") ?? 0n,
  innovative: figures.get("innovative") ?? 0n,
  broader: figures.get("broader") ?? 0n,
});

const multiYearOf = (pledges: readonly StandingPledge[]): MultiYear => {
  const several = pledges.filter(({ pledge }) => isMultiYear(pledge.content));
  const pledged = sum(several.map((pledge) => pledge.pledged));
  const share = ratio(pledged, sum(pledges.map((pledge) => pledge.pledged)));
  return { pledges: several.length, pledged, share };
};

const oldRatesOf = (parts: readonly FigurePart[]): AppliedRate[] => [
  ...new Map(
    parts.filter(({ rate }) => rate.old).map(({ rate }) => [`${rate.currency}${rate.period}`, rate]),
  ).values(),
];
