import { formatAmount, type Span, spanKey, spansOverlap } from "../shared/index.ts";
import type { EvidenceRecord } from "./evidence.ts";
import type { RecordedMoney } from "./recorded.ts";

/** How far two reports of one transfer may lie apart: millionths of an amount, and days. */
export const tolerances = { sameCurrency: 10_000n, converted: 50_000n, days: 31 } as const;

/** An amount to compare: as told, and in US cents where that is known. */
interface Valued {
  readonly amount: EvidenceRecord["amount"];
  readonly usdCents?: bigint;
}

const absolute = (value: bigint): bigint => (value < 0n ? -value : value);

/** Rounded up: what lies beyond a tolerance by ever so little lies beyond it. */
const divideUp = (dividend: bigint, divisor: bigint): bigint => (dividend + divisor - 1n) / divisor;

const apart = (a: bigint, b: bigint): bigint =>
  b === 0n ? (a === 0n ? 0n : 1_000_000n) : divideUp(absolute(a - b) * 1_000_000n, absolute(b));

/** How far apart two amounts are, in millionths of the second; undefined where they can't be compared. */
export const amountGap = (
  a: Valued,
  b: Valued,
): { readonly millionths: bigint; readonly converted: boolean } | undefined => {
  if (a.amount.currency === b.amount.currency)
    return { millionths: apart(a.amount.minor, b.amount.minor), converted: false };
  return a.usdCents === undefined || b.usdCents === undefined
    ? undefined
    : { millionths: apart(a.usdCents, b.usdCents), converted: true };
};

export const isNear = (a: Valued, b: Valued): boolean => {
  const gap = amountGap(a, b);
  return (
    gap !== undefined && gap.millionths <= (gap.converted ? tolerances.converted : tolerances.sameCurrency)
  );
};

export const daysApart = (a: string, b: string): number =>
  Math.abs(Date.parse(a) - Date.parse(b)) / 86_400_000;

export const sameStates = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((state) => b.includes(state));

/** Whether evidence and a record tell of the same years: of use, or of the day where no more is told. */
export const sameYear = ({ on, years }: EvidenceRecord, recorded: RecordedMoney): boolean => {
  const told: Span = years ?? { from: Number(on.slice(0, 4)), to: Number(on.slice(0, 4)) };
  return (
    recorded.years.some((span) => spansOverlap(span, told)) || recorded.on.slice(0, 4) === on.slice(0, 4)
  );
};

export const comparedFields = ["kind", "provider", "states", "amount", "date", "years"] as const;

/** A field that the record and the evidence tell differently, each in words. */
export interface FieldDifference {
  readonly field: (typeof comparedFields)[number];
  readonly recorded: string;
  readonly reported: string;
}

const moneyText = ({ amount }: Valued): string =>
  `${formatAmount(amount.minor, amount.currency)} ${amount.currency}`;

const yearsText = (spans: readonly Span[]): string => [...new Set(spans.map(spanKey))].sort().join(", ");

/** Field by field, what the record and the evidence tell differently. What the source does not tell does not differ. */
export const fieldDifferences = (evidence: EvidenceRecord, recorded: RecordedMoney): FieldDifference[] => {
  const found: FieldDifference[] = [];
  const differ = (field: FieldDifference["field"], ours: string, theirs: string) =>
    found.push({ field, recorded: ours, reported: theirs });
  const { provider, states, years } = evidence;
  if (evidence.kind !== recorded.kind) differ("kind", recorded.kind, evidence.kind);
  if (provider.code !== undefined && provider.code !== recorded.provider)
    differ("provider", recorded.provider, provider.code);
  if (states.length > 0 && !sameStates(states, recorded.states))
    differ("states", recorded.states.join(", "), states.join(", "));
  if (!isNear(evidence, recorded)) differ("amount", moneyText(recorded), moneyText(evidence));
  if (daysApart(evidence.on, recorded.on) > tolerances.days) differ("date", recorded.on, evidence.on);
  if (years !== undefined && !recorded.years.some((span) => spansOverlap(span, years)))
    differ("years", yearsText(recorded.years), yearsText([years]));
  return found;
};
