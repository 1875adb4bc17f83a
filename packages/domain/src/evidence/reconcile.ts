import {
  amountGap,
  daysApart,
  type FieldDifference,
  fieldDifferences,
  isNear,
  sameStates,
  sameYear,
  tolerances,
} from "./comparison.ts";
import { type Duplicate, duplicatesIn } from "./duplicates.ts";
import type { AsideRule, EvidenceRecord } from "./evidence.ts";
import type { RecordedMoney } from "./recorded.ts";

export const findingOutcomes = ["matched", "differing", "new", "duplicate", "set-aside"] as const;
export type FindingOutcome = (typeof findingOutcomes)[number];

/** By what rule a finding is what it is. */
export type FindingRule =
  | AsideRule
  | Duplicate["rule"]
  | "same-link"
  | "same-reference"
  | "same-terms"
  | "part-of-record"
  | "nothing-like-it"
  | "near-misses";

/** What becomes of one piece of evidence, and why. */
export interface EvidenceFinding {
  readonly key: string;
  readonly outcome: FindingOutcome;
  readonly rule: FindingRule;
  /** The reason in words. */
  readonly reason: string;
  /** The record that tells of it; of a duplicate, the record that it is already part of. */
  readonly recordId?: string;
  /** The evidence that it repeats. */
  readonly repeats?: string;
  readonly differences: readonly FieldDifference[];
  /** Records of the same provider, State and year whose amount is another: for whoever decides. */
  readonly nearMisses: readonly string[];
}

export interface ReconciliationBasis {
  readonly recorded: readonly RecordedMoney[];
  /** Records that earlier decisions linked, by the key of the evidence. */
  readonly linked: ReadonlyMap<string, string>;
}

const asideReasons: Readonly<Record<AsideRule, string>> = {
  correction: "It takes back an earlier report: its amount is negative.",
  "no-amount": "It tells of no amount.",
  parked: "Parked: not yet allocated; what is drawn from it is told by flows of their own.",
  "pass-through": "Passed through: an intermediary's hand-over of money that its giver reports.",
  "carry-over": "Carried over: money of an earlier year that was counted then.",
  internal: "It stays inside the boundary of the file.",
  outgoing: "It leaves the boundary of the file, and counts where it comes in.",
};

const nothing = { differences: [], nearMisses: [] } as const;

const matched = (
  evidence: EvidenceRecord,
  recorded: RecordedMoney,
  rule: "same-link" | "same-reference" | "same-terms",
): EvidenceFinding => {
  const found = fieldDifferences(evidence, recorded);
  const reason = {
    "same-link": `An earlier decision linked it to ${recorded.id}.`,
    "same-reference": `${recorded.id} carries one of its identifiers.`,
    "same-terms": `${recorded.id} has the same provider, States and year, and its amount within tolerance.`,
  }[rule];
  return {
    key: evidence.key,
    outcome: found.length === 0 ? "matched" : "differing",
    rule,
    reason,
    recordId: recorded.id,
    differences: found,
    nearMisses: [],
  };
};

/** Records by each of their references. */
const byReference = (recorded: readonly RecordedMoney[]): Lookup => {
  const index = Map.groupBy(
    recorded.flatMap((one) => one.references.map((reference) => ({ reference, one }))),
    ({ reference }) => reference,
  );
  return (names) => names.flatMap((name) => (index.get(name) ?? []).map(({ one }) => one));
};

type Lookup = (names: readonly string[]) => readonly RecordedMoney[];

/** Of several records with one reference, the one of the same kind; else a commitment before its payments. */
const ofKind = (evidence: EvidenceRecord, found: readonly RecordedMoney[]): RecordedMoney | undefined =>
  found.find(({ kind }) => kind === evidence.kind) ?? found[0];

const linkedRecord = (
  { key }: EvidenceRecord,
  { linked }: ReconciliationBasis,
  lookup: Lookup,
): RecordedMoney | undefined => {
  const id = linked.get(key);
  return id === undefined ? undefined : lookup([id])[0];
};

interface Candidate {
  readonly evidence: EvidenceRecord;
  readonly recorded: RecordedMoney;
  readonly millionths: bigint;
  readonly days: number;
}

const isLike = (evidence: EvidenceRecord, recorded: RecordedMoney): boolean =>
  evidence.kind === recorded.kind &&
  evidence.provider.code === recorded.provider &&
  sameStates(evidence.states, recorded.states) &&
  sameYear(evidence, recorded);

/** Nearest first; the order of names decides between equals, so that the same input always gives the same pairs. */
const byNearness = (a: Candidate, b: Candidate): number => {
  if (a.millionths !== b.millionths) return a.millionths < b.millionths ? -1 : 1;
  if (a.days !== b.days) return a.days - b.days;
  if (a.evidence.key !== b.evidence.key) return a.evidence.key < b.evidence.key ? -1 : 1;
  return a.recorded.id < b.recorded.id ? -1 : 1;
};

const candidatesOf = (evidence: EvidenceRecord, like: readonly RecordedMoney[]): Candidate[] =>
  like.flatMap((recorded) => {
    const gap = amountGap(evidence, recorded);
    return gap !== undefined && isNear(evidence, recorded)
      ? [{ evidence, recorded, millionths: gap.millionths, days: daysApart(evidence.on, recorded.on) }]
      : [];
  });

const anew = (evidence: EvidenceRecord, like: readonly RecordedMoney[]): EvidenceFinding => {
  const nearMisses = like.map(({ id }) => id).sort();
  return {
    key: evidence.key,
    outcome: "new",
    ...(nearMisses.length > 0
      ? {
          rule: "near-misses",
          reason: `Records of the same provider, States and year have other amounts, by more than ${tolerances.sameCurrency / 10_000n} % (${tolerances.converted / 10_000n} % where converted).`,
        }
      : { rule: "nothing-like-it", reason: "No record has its provider, States and year." }),
    differences: [],
    nearMisses,
  };
};

const duplicated = (key: string, { of, rule }: Duplicate): EvidenceFinding => ({
  ...nothing,
  key,
  outcome: "duplicate",
  rule,
  reason:
    rule === "other-side"
      ? `The recipient's report of what its provider tells in ${of}.`
      : `A part of ${of}, which tells of the whole.`,
  repeats: of,
});

/** What earlier steps decide of a piece of evidence; undefined where its terms must. */
const settled = (
  evidence: EvidenceRecord,
  known: ReconciliationBasis,
  lookup: Lookup,
  duplicates: ReadonlyMap<string, Duplicate>,
): EvidenceFinding | undefined => {
  const { key, aside, identifiers, partOf } = evidence;
  if (aside !== undefined)
    return { ...nothing, key, outcome: "set-aside", rule: aside, reason: asideReasons[aside] };
  const linked = linkedRecord(evidence, known, lookup);
  if (linked !== undefined) return matched(evidence, linked, "same-link");
  const referred = ofKind(evidence, lookup(identifiers));
  if (referred !== undefined) return matched(evidence, referred, "same-reference");
  const duplicate = duplicates.get(key);
  if (duplicate !== undefined) return duplicated(key, duplicate);
  const [whole] = evidence.system === "fts" ? lookup(partOf) : [];
  return whole === undefined
    ? undefined
    : {
        ...nothing,
        key,
        outcome: "duplicate",
        rule: "part-of-record",
        reason: `A part of the flow that ${whole.id} records.`,
        recordId: whole.id,
      };
};

/**
 * What becomes of each piece of evidence, in the order of their keys: known by a link or a reference, a repetition, like a
 * record in its terms, or new. A record that is like several stands for one of them, the nearest. Pure: the same input
 * gives the same findings.
 */
export const reconcile = (all: readonly EvidenceRecord[], known: ReconciliationBasis): EvidenceFinding[] => {
  const ordered = all.toSorted((a, b) => (a.key < b.key ? -1 : 1));
  const lookup = byReference(known.recorded);
  const duplicates = duplicatesIn(ordered);
  const findings = new Map<string, EvidenceFinding>();
  const claimed = new Set<string>();
  const open: EvidenceRecord[] = [];
  for (const evidence of ordered) {
    const finding = settled(evidence, known, lookup, duplicates);
    if (finding === undefined) open.push(evidence);
    else findings.set(evidence.key, finding);
    if (finding?.recordId !== undefined) claimed.add(finding.recordId);
  }
  const byProvider = Map.groupBy(known.recorded, ({ provider }) => provider);
  const likeOf = (evidence: EvidenceRecord) =>
    (evidence.provider.code ? (byProvider.get(evidence.provider.code) ?? []) : []).filter(
      (recorded) => !claimed.has(recorded.id) && isLike(evidence, recorded),
    );
  const candidates = open.flatMap((evidence) => candidatesOf(evidence, likeOf(evidence))).sort(byNearness);
  for (const { evidence, recorded } of candidates) {
    if (findings.has(evidence.key) || claimed.has(recorded.id)) continue;
    findings.set(evidence.key, matched(evidence, recorded, "same-terms"));
    claimed.add(recorded.id);
  }
  for (const evidence of open)
    if (!findings.has(evidence.key)) findings.set(evidence.key, anew(evidence, likeOf(evidence)));
  return ordered.flatMap(({ key }) => findings.get(key) ?? []);
};
